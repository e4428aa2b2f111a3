// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_filters.h"

#include "core/base/place.h"

namespace kakehashi::posting_filters {

namespace {

constexpr qint64 payStep = 100'000'000; ///< one more than the greatest Yen

std::optional<qint64> openUntil(const StoredPosting& stored)
{
    switch (stored.state) {
    case PostingState::Draft:
        return std::nullopt;
    case PostingState::Open:
        return stored.posting.employment.end ? stored.posting.employment.end->toJulianDay() : always;
    case PostingState::Closed:
        return never;
    }
    return never;
}

qint64 placeCode(const Workplace& workplace)
{
    if (const auto* found = place::findMunicipality(workplace.prefecture, workplace.municipality))
        return found->jisCode;
    const auto* prefecture = place::findPrefecture(workplace.prefecture);
    return prefecture == nullptr ? unknown : qint64(prefecture->code) * 1000 + 999;
}

qint64 payRank(const Pay& pay)
{
    if (!pay.basis || !pay.amount)
        return unknown;
    return static_cast<qint64>(*pay.basis) * payStep + (payStep - pay.amount->amount());
}

} // namespace

Columns columnsOf(const StoredPosting& stored)
{
    const Posting& posting = stored.posting;
    return {openUntil(stored),
            posting.occupation ? static_cast<qint64>(*posting.occupation) : unknown,
            placeCode(posting.workplace),
            posting.employment.start ? posting.employment.start->toJulianDay() : unknown,
            payRank(posting.pay),
            stored.seatsLeft(),
            stored.urgency};
}

QString insertion()
{
    return QStringLiteral(
        "INSERT INTO posting_filters (seq, open_until, occupation, place, start_on, pay, seats, "
        "urgency) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
}

} // namespace kakehashi::posting_filters
