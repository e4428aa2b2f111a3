// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/table_builder.h"

#include "core/base/error.h"

#include <algorithm>

namespace kakehashi::feed {

TableBuilder::TableBuilder(QString fileName, const TableLimits& limits, std::function<void()> step)
    : m_fileName(std::move(fileName)), m_limits(limits), m_step(std::move(step))
{
}

void TableBuilder::startTable(const QString& sheet)
{
    m_tables.push_back({sheet, {}});
}

void TableBuilder::startText()
{
    startTable({});
    m_limits.cells = m_limits.textCells;
}

QString TableBuilder::hiddenSheet() const
{
    return tr("“%1”: sheet “%2” is hidden in the workbook, but was read like the others. Check whether the "
              "sender meant to send it.")
        .arg(m_fileName, m_tables.back().sheet);
}

void TableBuilder::addRow(int number, std::vector<Cell>&& cells)
{
    const bool hasText =
        std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return !cell.text.isEmpty(); });
    if (countRow(number, static_cast<qint64>(cells.size()), hasText))
        m_tables.back().rows.push_back({number, std::move(cells)});
}

bool TableBuilder::countRow(int number, qint64 cells, bool hasText)
{
    constexpr qint64 rowsPerStep = 5000;
    if (m_counted++ % rowsPerStep == 0 && m_step)
        m_step();
    if (!hasText)
        return false;
    checkRepeat(number, cells);
    m_cells += cells;
    return true;
}

void TableBuilder::checkColumn(qint64 column) const
{
    if (column >= m_limits.columns) {
        throw Error(
            tr("“%1” has more than %2 columns, so nothing was read from it. Remove the columns that do not "
               "belong to the list and import the file again.")
                .arg(m_fileName)
                .arg(m_limits.columns));
    }
}

void TableBuilder::checkCell(qsizetype characters) const
{
    if (characters > m_limits.cellCharacters) {
        throw Error(
            tr("“%1” has a cell with more than %2 characters, so nothing was read from it. Shorten that cell "
               "and import the file again.")
                .arg(m_fileName)
                .arg(m_limits.cellCharacters));
    }
}

void TableBuilder::checkRepeat(qint64 row, qint64 cells) const
{
    if (row > m_limits.rows) {
        throw Error(
            tr("“%1” has more than %2 rows, so nothing was read from it. Split the list into several files "
               "and import each.")
                .arg(m_fileName)
                .arg(m_limits.rows));
    }
    if (m_cells + cells > m_limits.cells) {
        throw Error(
            tr("“%1” has more than %2 cells, so nothing was read from it. Split the list into several files "
               "and import each.")
                .arg(m_fileName)
                .arg(m_limits.cells));
    }
}

QString rowList(const std::vector<int>& rows)
{
    constexpr size_t shown = 10;
    QStringList numbers;
    for (size_t i = 0; i < std::min(rows.size(), shown); ++i)
        numbers << QString::number(rows[i]);
    const QString list = numbers.join(QStringLiteral(", "));
    if (rows.size() <= shown)
        return list;
    return QCoreApplication::translate("feed", "%1 and %2 more").arg(list).arg(rows.size() - shown);
}

} // namespace kakehashi::feed
