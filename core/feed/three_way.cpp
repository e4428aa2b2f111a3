// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/three_way.h"

#include "core/postings/posting_fields.h"

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

// Column M and the institution ID: what a masked list leaves out altogether.
template<typename Each>
bool allHidden(const Each& each)
{
    return std::ranges::all_of(postingFields(), [&each](const PostingField& field) {
        return field.secrecy == FieldSecrecy::Public || each(field);
    });
}

} // namespace

bool isBlank(const QJsonValue& value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty());
}

ThreeWay threeWay(const Posting& base, const Posting& ours, const Posting& theirs)
{
    ThreeWay result{ours, {}};
    const QList<FieldChange> saidAnew = differences(base, theirs);
    for (const FieldChange& change : saidAnew) {
        const PostingField* field = postingField(change.field);
        if (field == nullptr)
            continue;
        const QJsonValue stands = field->get(ours);
        if (stands == change.from)
            field->set(result.merged, change.to);
        else if (stands != change.to)
            result.contested.append({change.field, change.from, stands, change.to});
    }
    return result;
}

Posting filledUp(const Posting& fresh, const QStringList& silent, const Posting& said)
{
    Posting filled = fresh;
    const bool masked = allHidden([&fresh](const PostingField& field) { return isBlank(field.get(fresh)); });
    if (masked)
        allHidden([&](const PostingField& field) { return field.set(filled, field.get(said)); });
    if (fresh.sourceKey.isEmpty())
        filled.sourceKey = said.sourceKey;
    for (const QString& key : silent) {
        if (const PostingField* field = postingField(key))
            field->set(filled, field->get(said));
    }
    return filled;
}

bool fillsUpTo(const Posting& fresh, const QStringList& silent, const Posting& said)
{
    // What no masking hides and most often differs is looked at where it stands.
    const auto speaksAgainst = [&silent](bool same, QLatin1StringView key) {
        return !same && !silent.contains(key);
    };
    if (speaksAgainst(fresh.headcount == said.headcount, "headcount"_L1) ||
        speaksAgainst(fresh.pay.amount == said.pay.amount, "pay.amount_yen"_L1) ||
        speaksAgainst(fresh.remarks == said.remarks, "remarks"_L1) ||
        speaksAgainst(fresh.dutyDetail == said.dutyDetail, "duty_detail"_L1))
        return false;
    return filledUp(fresh, silent, said) == said;
}

} // namespace kakehashi::feed
