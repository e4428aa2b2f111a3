// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/list_columns.h"

/// What stands in the rows of a table, as tests compare it.
namespace kakehashi::test {

/// Heading=value of one row, without empty cells.
inline QStringList rowOf(const SheetTable& table, qsizetype row)
{
    QStringList cells;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QString value = lists::textOf(table.value(row, column));
        if (!value.isEmpty())
            cells.append(table.columns.at(column).heading + QLatin1Char('=') + value);
    }
    return cells;
}

/// The one cell below this heading; empty when there is none.
inline QString cellOf(const SheetTable& table, qsizetype row, QStringView heading)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (table.columns.at(column).heading == heading)
            return lists::textOf(table.value(row, column));
    }
    return {};
}

} // namespace kakehashi::test
