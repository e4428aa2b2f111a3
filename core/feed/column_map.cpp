// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/column_map.h"

#include "core/feed/headings.h"

#include <QSet>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t leastFields = 4; ///< an occupation and three more make a list of postings

QString textAt(const Row& row, std::size_t index)
{
    return index < row.cells.size() ? row.cells[index].text.trimmed() : QString();
}

/// What headings mean, by a person's word or by what is known of them.
class Meanings
{
public:
    explicit Meanings(const ChosenHeadings& chosen) : m_chosen(chosen) {}

    ColumnMap::Column column(std::size_t index, const QString& heading) const
    {
        return column(index, heading, heading, {});
    }

    ColumnMap::Column column(std::size_t index, const QString& heading, const QString& upper,
                             const QString& lower) const
    {
        const QString chosen = m_chosen.fieldOf(heading);
        return {static_cast<int>(index), heading, chosen.isEmpty() ? fieldOfHeading(upper, lower) : chosen,
                !chosen.isEmpty()};
    }

    // Looking a heading up costs far more than this look at the characters; they may be spaced out: 職　種.
    bool nameOccupation(const Row& row, std::size_t at) const
    {
        static constexpr qsizetype longest = 40;
        static constexpr std::size_t rowsOfTitles = 100; // below them, headings are repeated as they stand
        return std::ranges::any_of(row.cells, [this, at](const Cell& cell) {
            const QString& text = cell.text;
            const bool may = (text.contains(u'職') && text.contains(u'種')) || text == "occupation"_L1;
            if (text.size() <= longest && may && fieldOfHeading(text.trimmed()) == "occupation"_L1)
                return true;
            if (m_chosen.isEmpty() || text.isEmpty())
                return false;
            const QString heading = text.trimmed();
            return (at < rowsOfTitles ? m_chosen.fieldOf(heading) : m_chosen.fieldOfWriting(heading)) ==
                   "occupation"_L1;
        });
    }

private:
    const ChosenHeadings& m_chosen;
};

QString joined(const QString& upper, const QString& lower)
{
    if (upper.isEmpty() || lower.isEmpty())
        return upper + lower;
    return upper + u' ' + lower;
}

std::vector<QString> cellsOf(const Row& row)
{
    std::vector<QString> cells;
    cells.reserve(row.cells.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        cells.push_back(textAt(row, i));
    return cells;
}

ColumnMap oneRow(const Table& table, std::size_t at, const Meanings& meanings)
{
    const Row& row = table.rows[at];
    ColumnMap map;
    map.headingRow = row.number;
    map.firstRow = at + 1;
    map.headingCells = {cellsOf(row)};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const QString heading = textAt(row, i);
        if (!heading.isEmpty())
            map.columns.push_back(meanings.column(i, heading));
    }
    return map;
}

// A heading over several columns stands in the first of them; cells merged downwards stand in the upper row.
std::optional<ColumnMap> twoRows(const Table& table, std::size_t at, const Meanings& meanings)
{
    if (at + 1 >= table.rows.size() || table.rows[at + 1].number != table.rows[at].number + 1)
        return std::nullopt;
    const Row& upper = table.rows[at];
    const Row& lower = table.rows[at + 1];
    ColumnMap map;
    map.headingRow = lower.number;
    map.firstRow = at + 2;
    map.headingCells = {cellsOf(upper), cellsOf(lower)};
    QString group;
    int below = 0;
    int understood = 0;
    for (std::size_t i = 0; i < std::max(upper.cells.size(), lower.cells.size()); ++i) {
        const QString above = textAt(upper, i);
        const QString item = textAt(lower, i);
        if (!above.isEmpty())
            group = above;
        if (above.isEmpty() && item.isEmpty())
            continue;
        const QString& upperText = item.isEmpty() ? above : group;
        map.columns.push_back(meanings.column(i, joined(upperText, item), upperText, item));
        if (!item.isEmpty()) {
            ++below;
            understood += map.columns.back().field.isEmpty() ? 0 : 1;
        }
    }
    // Under a single row of headings stands the first posting, whose values are no headings.
    const bool areHeadings = below > 0 && understood * 5 >= below * 3;
    return areHeadings ? std::optional(map) : std::nullopt;
}

std::size_t fieldsIn(const ColumnMap& map)
{
    QSet<QString> fields;
    for (const ColumnMap::Column& column : map.columns) {
        if (!column.field.isEmpty() && column.field != "ignored"_L1)
            fields.insert(column.field);
    }
    return static_cast<std::size_t>(fields.size());
}

/// Decides what a heading means that the other columns must tell.
class Ambiguities
{
public:
    explicit Ambiguities(ColumnMap& map) : m_map(map) {}

    void settle()
    {
        prefectures();
        facilities();
        places();
        addresses();
        numbers();
    }

private:
    ColumnMap::Column* find(QLatin1StringView field)
    {
        const auto found = std::ranges::find_if(
            m_map.columns, [field](const auto& column) { return column.field == field; });
        return found == m_map.columns.end() ? nullptr : &*found;
    }

    void rename(QLatin1StringView from, QLatin1StringView to)
    {
        for (auto& column : m_map.columns) {
            if (column.field == from)
                column.field = QString(to);
        }
    }

    // 都道府県 beside 都道府県名: the institution's and the workplace's.
    void prefectures()
    {
        if (m_map.has("workplace.prefecture"_L1)) {
            rename("any_prefecture"_L1, "prefecture"_L1);
            return;
        }
        const auto count = std::ranges::count_if(
            m_map.columns, [](const auto& column) { return column.field == "any_prefecture"_L1; });
        if (!m_map.has("prefecture"_L1) && count > 1)
            find("any_prefecture"_L1)->field = QStringLiteral("prefecture");
        rename("any_prefecture"_L1, "workplace.prefecture"_L1);
    }

    void facilities()
    {
        if (!m_map.has("institution_name"_L1)) {
            if (auto* first = find("any_facility"_L1))
                first->field = QStringLiteral("institution_name");
        }
        rename("any_facility"_L1, "workplace.facility_name"_L1);
    }

    // 就業場所 beside columns of the address is the name of the place.
    void places()
    {
        const bool hasAddress = m_map.has("workplace.municipality"_L1) &&
                                (m_map.has("workplace.street"_L1) || m_map.has("any_street"_L1));
        if (hasAddress && !m_map.has("workplace.facility_name"_L1))
            rename("workplace.address"_L1, "workplace.facility_name"_L1);
    }

    bool hasWorkplaceAddress() const
    {
        return m_map.has("workplace.street"_L1) || m_map.has("workplace.address"_L1);
    }

    void addresses()
    {
        for (const auto field : {"any_street"_L1, "any_address"_L1}) {
            while (auto* column = find(field)) {
                const auto* name = find("contact.name"_L1);
                const bool besideContact = name != nullptr && name->index < column->index;
                const bool ofContact = hasWorkplaceAddress() || (field == "any_address"_L1 && besideContact &&
                                                                 m_map.has("workplace.municipality"_L1));
                if (ofContact)
                    column->field = QStringLiteral("contact.address");
                else if (m_map.has("workplace.municipality"_L1))
                    column->field = QStringLiteral("workplace.street");
                else
                    column->field = QStringLiteral("workplace.address");
            }
        }
    }

    void numbers()
    {
        if (m_map.has("source_key"_L1))
            rename("number"_L1, "ignored"_L1);
    }

    ColumnMap& m_map;
};

void keepBetter(std::optional<ColumnMap>& best, std::optional<ColumnMap> other)
{
    if (other && other->isUsable() && (!best || fieldsIn(*other) > fieldsIn(*best)))
        best = std::move(other);
}

} // namespace

QStringList ColumnMap::unknownHeadings() const
{
    QStringList unknown;
    for (const Column& column : columns) {
        if (column.field.isEmpty())
            unknown.append(column.heading);
    }
    return unknown;
}

QStringList ColumnMap::ignoredHeadings() const
{
    QStringList ignored;
    for (const Column& column : columns) {
        if (column.chosen && column.field == ignoredField)
            ignored.append(column.heading);
    }
    return ignored;
}

bool ColumnMap::isUsable() const
{
    return has("occupation"_L1) && fieldsIn(*this) >= leastFields;
}

bool ColumnMap::has(QLatin1StringView field) const
{
    return std::ranges::any_of(columns, [field](const Column& column) { return column.field == field; });
}

bool ColumnMap::isHeadingAgain(const Row& row) const
{
    return std::ranges::any_of(headingCells, [&row](const std::vector<QString>& heading) {
        std::size_t same = 0;
        std::size_t texts = 0;
        for (const QString& each : heading)
            texts += each.isEmpty() ? 0 : 1;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const QString text = textAt(row, i);
            if (text.isEmpty())
                continue;
            if (i >= heading.size() || heading[i] != text)
                return false;
            ++same;
        }
        return same > 1 && same * 2 >= texts;
    });
}

std::size_t ColumnMap::width() const
{
    return columns.empty() ? 0 : static_cast<std::size_t>(columns.back().index) + 1;
}

void settleAmbiguities(ColumnMap& map)
{
    Ambiguities(map).settle();
}

bool namesOccupation(const Row& row, std::size_t at, const ChosenHeadings& chosen)
{
    return Meanings(chosen).nameOccupation(row, at);
}

std::optional<ColumnMap> columnsAt(const Table& table, std::size_t row, const ChosenHeadings& chosen)
{
    const Meanings meanings(chosen);
    if (row >= table.rows.size() || !meanings.nameOccupation(table.rows[row], row))
        return std::nullopt;
    std::optional<ColumnMap> best;
    keepBetter(best, oneRow(table, row, meanings));
    keepBetter(best, twoRows(table, row, meanings));
    if (best)
        Ambiguities(*best).settle();
    return best;
}

std::optional<ColumnMap> findColumns(const Table& table, std::size_t from, const ChosenHeadings& chosen)
{
    const Meanings meanings(chosen);
    for (std::size_t i = from; i < table.rows.size(); ++i) {
        std::optional<ColumnMap> best = columnsAt(table, i, chosen);
        // The occupation may stand in the lower of two rows.
        if (i > from && meanings.nameOccupation(table.rows[i], i)) {
            std::optional<ColumnMap> above = twoRows(table, i - 1, meanings);
            if (above && above->isUsable())
                Ambiguities(*above).settle();
            keepBetter(best, std::move(above));
        }
        if (best)
            return best;
    }
    return std::nullopt;
}

std::optional<ColumnMap> likelyColumns(const Table& table, const ChosenHeadings& chosen)
{
    static constexpr std::size_t mostRows = 100; // headings stand at the top
    const Meanings meanings(chosen);
    std::optional<ColumnMap> best;
    const auto consider = [&best](ColumnMap map) {
        const bool lacksOccupation = !map.has("occupation"_L1) && !map.unknownHeadings().isEmpty();
        if (lacksOccupation && fieldsIn(map) + 1 >= leastFields && (!best || fieldsIn(map) > fieldsIn(*best)))
            best = std::move(map);
    };
    for (std::size_t i = 0; i < std::min(table.rows.size(), mostRows); ++i) {
        consider(oneRow(table, i, meanings));
        if (auto both = twoRows(table, i, meanings))
            consider(*std::move(both));
    }
    return best;
}

} // namespace kakehashi::feed
