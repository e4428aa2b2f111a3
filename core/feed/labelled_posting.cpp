// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/labelled_posting.h"

#include "core/feed/headings.h"

#include <QSet>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastItems = 4; ///< beside the occupation

using Values = std::vector<LabelledValue>;

bool isOccupation(const LabelledValue& value)
{
    return value.field == "occupation"_L1;
}

std::vector<std::size_t> placesOf(const Values& values, const QString& field)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].field == field)
            places.push_back(i);
    }
    return places;
}

/// Each of the firsts comes with one of the others behind it.
bool alternate(const std::vector<std::size_t>& firsts, const std::vector<std::size_t>& others)
{
    if (firsts.size() != others.size())
        return false;
    for (std::size_t i = 0; i < firsts.size(); ++i) {
        if (others[i] < firsts[i] || (i + 1 < firsts.size() && others[i] > firsts[i + 1]))
            return false;
    }
    return true;
}

bool isSaid(const Values& values, std::size_t from, std::size_t to, const QString& field)
{
    return std::any_of(values.begin() + static_cast<std::ptrdiff_t>(from),
                       values.begin() + static_cast<std::ptrdiff_t>(to),
                       [&field](const LabelledValue& value) { return value.field == field; });
}

/// Where each posting begins: with the item that began the first one, where that comes once for each
/// occupation; else with the occupation and what stands before it and was said of the posting above already.
std::vector<std::size_t> beginnings(const Values& values)
{
    const std::vector<std::size_t> occupations = placesOf(values, u"occupation"_s);
    const auto first = std::ranges::find_if(values, [](const auto& value) { return !value.field.isEmpty(); });
    if (occupations.empty() || first == values.end())
        return {};
    std::vector<std::size_t> firsts = placesOf(values, first->field);
    if (alternate(firsts, occupations))
        return firsts;
    std::vector<std::size_t> begun{0};
    for (std::size_t i = 1; i < occupations.size(); ++i) {
        std::size_t at = occupations[i];
        while (at - 1 > occupations[i - 1] && !values[at - 1].field.isEmpty() &&
               isSaid(values, begun.back(), at - 1, values[at - 1].field))
            --at;
        begun.push_back(at);
    }
    return begun;
}

bool isPosting(const Values& values)
{
    QSet<QString> said;
    for (const LabelledValue& value : values) {
        if (!value.field.isEmpty() && value.field != ignoredField && !value.value.isEmpty())
            said.insert(value.field);
    }
    said.remove(u"occupation"_s);
    return std::ranges::any_of(values, isOccupation) && said.size() >= leastItems;
}

LabelledPosting postingOf(Values values)
{
    while (!values.empty() && values.back().field.isEmpty() && values.back().apart)
        values.pop_back(); // what comes behind the posting
    LabelledPosting posting;
    posting.map.headingRow = values.front().line;
    posting.row.number = values.front().line;
    int index = 0;
    for (const LabelledValue& value : values) {
        // A label above others, with nothing of its own (③就業場所).
        if (value.value.isEmpty() && !isOccupation(value))
            continue;
        posting.map.columns.push_back({index++, value.label, value.field, value.chosen});
        posting.row.cells.push_back({value.value, false});
    }
    settleAmbiguities(posting.map);
    return posting;
}

/// 勤務時間・休日 heads the working hours; 休日 below 勤務時間 is not that again.
QString fieldBelow(const QString& above, const QString& label)
{
    QString field = fieldOfHeading(above, label);
    QString alone = fieldOfHeading(label);
    return !alone.isEmpty() && field == fieldOfHeading(above) ? alone : field;
}

} // namespace

std::vector<LabelledPosting> postingsOf(const std::vector<LabelledValue>& values)
{
    const std::vector<std::size_t> begun = beginnings(values);
    std::vector<LabelledPosting> postings;
    for (std::size_t i = 0; i < begun.size(); ++i) {
        const std::size_t end = i + 1 < begun.size() ? begun[i + 1] : values.size();
        Values part(values.begin() + static_cast<std::ptrdiff_t>(begun[i]),
                    values.begin() + static_cast<std::ptrdiff_t>(end));
        if (isPosting(part))
            postings.push_back(postingOf(std::move(part)));
    }
    return postings;
}

LabelledValue labelled(int line, const QString& label, const QString& above, const ChosenHeadings& chosen)
{
    LabelledValue value;
    value.line = line;
    value.label = label.simplified();
    value.field = chosen.fieldOf(label);
    value.chosen = !value.field.isEmpty();
    if (value.field.isEmpty())
        value.field = above.isEmpty() ? fieldOfHeading(label) : fieldBelow(above, label);
    value.known = !value.field.isEmpty() || isSectionHeading(label);
    return value;
}

} // namespace kakehashi::feed
