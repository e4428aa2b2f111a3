// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/table.h"

namespace kakehashi::test {

/// The texts of one table's row by its spreadsheet number; empty when there is no such row.
inline QStringList rowTexts(const feed::Table& table, int number)
{
    QStringList texts;
    for (const feed::Row& row : table.rows) {
        for (const feed::Cell& cell : row.cells) {
            if (row.number == number)
                texts << cell.text;
        }
    }
    return texts;
}

/// The texts of the first row that has any.
inline QStringList firstRow(const feed::TableFile& file)
{
    return file.tables.isEmpty() || file.tables.first().rows.empty()
               ? QStringList()
               : rowTexts(file.tables.first(), file.tables.first().rows.front().number);
}

/// The spreadsheet numbers of one table's rows.
inline QList<int> rowNumbers(const feed::Table& table)
{
    QList<int> numbers;
    for (const feed::Row& row : table.rows)
        numbers << row.number;
    return numbers;
}

} // namespace kakehashi::test
