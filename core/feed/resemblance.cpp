// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/resemblance.h"

#include "core/base/japanese_text.h"
#include "core/postings/institution_names.h"

#include <QCryptographicHash>

#include <cstring>

namespace kakehashi::feed {

namespace {

constexpr std::array<int, 7> stableWeights{25, 15, 15, 15, 10, 10, 10};
constexpr std::array<int, 5> tellingWeights{15, 10, 10, 5, 5};
constexpr int institutionWeight = 100;
constexpr int leastInCommon = 3;

/// The same in every run and on every machine, unlike qHash.
qint64 digestOf(const QString& text)
{
    if (text.isEmpty())
        return 0;
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5);
    qint64 number = 0;
    std::memcpy(&number, digest.constData(), sizeof number);
    return number == 0 ? 1 : number;
}

qint64 textOf(const QString& text)
{
    return text.isEmpty() ? 0 : digestOf(japanese::folded(text));
}

qint64 dayOf(const std::optional<QDate>& day)
{
    return day ? day->toJulianDay() : 0;
}

qint64 timeOf(const std::optional<QTime>& time)
{
    return time ? time->msecsSinceStartOfDay() + 1 : 0;
}

template<typename Term>
qint64 termOf(const std::optional<Term>& term)
{
    return term ? static_cast<qint64>(*term) + 1 : 0;
}

qint64 dutiesOf(const TermSet<Duty>& duties)
{
    qint64 bits = 0;
    for (const Duty duty : duties.values())
        bits |= qint64{1} << static_cast<int>(duty);
    return bits;
}

bool contradict(qint64 a, qint64 b)
{
    return a != 0 && b != 0 && a != b;
}

} // namespace

Likeness Likeness::of(const Posting& posting)
{
    Likeness like;
    like.stable = {
        dayOf(posting.employment.start), dayOf(posting.employment.end),          timeOf(posting.hours.start),
        timeOf(posting.hours.end),       termOf(posting.workplace.facilityType), dutiesOf(posting.duties),
        termOf(posting.pay.basis)};
    like.telling = {textOf(posting.remarks), posting.pay.amount ? posting.pay.amount->amount() : 0,
                    textOf(posting.dutyDetail), posting.headcount.value_or(0), textOf(posting.hours.daysOff)};
    like.institutionId = textOf(posting.institutionId);
    like.institutionName =
        posting.institutionName.isEmpty() ? 0 : digestOf(coreName(posting.institutionName));
    like.place = digestOf((posting.occupation ? codeOf(*posting.occupation) : QString()) + QChar(0x1F) +
                          japanese::folded(posting.workplace.prefecture) + QChar(0x1F) +
                          japanese::folded(posting.workplace.municipality));
    return like;
}

int resemblance(const Likeness& row, const Likeness& posting)
{
    const bool bothIds = row.institutionId != 0 && posting.institutionId != 0;
    const bool bothNames = row.institutionName != 0 && posting.institutionName != 0;
    if (row.place != posting.place || contradict(row.institutionId, posting.institutionId) ||
        (!bothIds && contradict(row.institutionName, posting.institutionName)))
        return 0;
    int agreeing = 0;
    int stated = 0;
    int inCommon = 0;
    if (bothIds || bothNames) {
        agreeing = stated = institutionWeight;
        inCommon = 1;
    }
    for (std::size_t i = 0; i < stableWeights.size(); ++i) {
        if (row.stable[i] == 0 || posting.stable[i] == 0)
            continue;
        ++inCommon;
        stated += stableWeights[i];
        if (row.stable[i] == posting.stable[i])
            agreeing += stableWeights[i];
    }
    if (inCommon < leastInCommon)
        return 0;
    for (std::size_t i = 0; i < tellingWeights.size(); ++i) {
        if (row.telling[i] != 0 && row.telling[i] == posting.telling[i]) {
            stated += tellingWeights[i];
            agreeing += tellingWeights[i];
        }
    }
    return (200 * agreeing + stated) / (2 * stated);
}

int resemblance(const Posting& row, const Posting& posting)
{
    return resemblance(Likeness::of(row), Likeness::of(posting));
}

} // namespace kakehashi::feed
