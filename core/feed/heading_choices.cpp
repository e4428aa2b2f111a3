// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/heading_choices.h"

#include "core/feed/heading_likeness.h"
#include "core/feed/headings.h"
#include "core/postings/posting_fields.h"
#include "core/postings/vocabulary.h"

#include <algorithm>
#include <array>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

/// Cells that hold several items, or one box of several; each stands before the item it is about.
struct OwnChoice
{
    QLatin1StringView before;
    QLatin1StringView field;
    QStringView label;
};

constexpr std::array ownChoices{
    OwnChoice{"workplace.postal_code"_L1, "workplace.address"_L1, u"③就業場所"},
    OwnChoice{"employment.start"_L1, "employment.period"_L1, u"④雇用期間"},
    OwnChoice{"trial_weeks"_L1, "trial"_L1, u"⑤試用期間の有無"},
    OwnChoice{"trial_weeks"_L1, "trial.yes"_L1, u"⑤試用期間の有無（有）"},
    OwnChoice{"trial_weeks"_L1, "trial.no"_L1, u"⑤試用期間の有無（無）"},
    OwnChoice{"pay.trial_amount_yen"_L1, "pay.daily"_L1, u"⑦日給（円）"},
    OwnChoice{"pay.trial_amount_yen"_L1, "pay.monthly"_L1, u"⑦月給（円）"},
    OwnChoice{"pay.trial_amount_yen"_L1, "pay.hourly"_L1, u"⑦時給（円）"},
    OwnChoice{"hours.start"_L1, "hours.range"_L1, u"⑧勤務時間"},
    OwnChoice{"hours.overtime_detail"_L1, "hours.overtime.yes"_L1, u"⑧時間外労働（有）"},
    OwnChoice{"hours.overtime_detail"_L1, "hours.overtime.no"_L1, u"⑧時間外労働（無）"},
};

template<typename E>
void addBoxes(QList<HeadingChoice>& choices, const QString& number, QLatin1StringView field)
{
    for (const auto& term : Vocabulary<E>::terms())
        choices.append({field + u'.' + QString(term.code), number + term.label.toString()});
}

QList<HeadingChoice> made()
{
    QList<HeadingChoice> choices;
    for (const PostingField& field : postingFields()) {
        for (const OwnChoice& own : ownChoices) {
            if (own.before == field.key)
                choices.append({QString(own.field), own.label.toString()});
        }
        choices.append({QString(field.key), field.label.toString()});
        if (field.key == "duties"_L1)
            addBoxes<Duty>(choices, u"⑥"_s, field.key);
        else if (field.key == "insurance"_L1)
            addBoxes<Insurance>(choices, u"⑨"_s, field.key);
        else if (field.key == "registered_with"_L1)
            addBoxes<Registration>(choices, u"⑬"_s, field.key);
    }
    return choices;
}

} // namespace

const QList<HeadingChoice>& headingChoices()
{
    static const QList<HeadingChoice> choices = made();
    return choices;
}

bool isHeadingChoice(const QString& field)
{
    return field == ignoredField || !labelOfHeadingChoice(field).isEmpty();
}

QString labelOfHeadingChoice(const QString& field)
{
    const auto found = std::ranges::find(headingChoices(), field, &HeadingChoice::field);
    return found == headingChoices().cend() ? QString() : found->label;
}

QList<HeadingChoice> nearestChoices(const QString& heading, const QStringList& sampleCells, qsizetype most)
{
    const HeadingLikeness likeness(heading, sampleCells);
    QList<std::pair<int, qsizetype>> ranked;
    const QList<HeadingChoice>& choices = headingChoices();
    for (qsizetype i = 0; i < choices.size(); ++i)
        ranked.append({-likeness.to(choices.at(i)), i});
    std::ranges::sort(ranked); // equally near ones in the sheet's order
    QList<HeadingChoice> nearest;
    for (const auto& [distance, at] : ranked.first(std::clamp<qsizetype>(most, 1, ranked.size())))
        nearest.append(choices.at(at));
    return nearest;
}

void ChosenHeadings::choose(const QString& heading, const QString& field)
{
    m_fields.insert(headingKey(heading), field);
    m_writings.insert(heading.trimmed(), field);
}

QString ChosenHeadings::fieldOf(const QString& heading) const
{
    return m_fields.isEmpty() ? QString() : m_fields.value(headingKey(heading));
}

} // namespace kakehashi::feed
