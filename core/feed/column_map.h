// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/feed/table.h"
#include "core/postings/posting.h"

namespace kakehashi::feed {

/// Which column holds which field of the form, found by what the headings mean, not where they stand.
struct ColumnMap
{
    struct Column
    {
        int index = 0;   ///< 0 is the first
        QString heading; ///< as written
        QString field;   ///< dotted key, or one of the map's own: "employment.period" (both dates in one cell),
                         ///< "hours.range", "trial", "workplace.address", ...; empty: not known
    };
    int headingRow = 0; ///< spreadsheet row number of the (last) heading row
    std::vector<Column> columns;
    QStringList unknownHeadings() const;
    bool isUsable() const; ///< has what makes a list of postings: an occupation and enough of the rest
};

/// Looks for the heading row among the first rows of a table, below any title lines; nullopt when there is none.
std::optional<ColumnMap> findColumns(const Table& table);

/// A row read through a map. A problem's `column` is the heading as written.
struct RowReading
{
    Posting posting;
    struct Finding
    {
        QString column;
        Problem problem;
    };
    QList<Finding> findings;
    bool isHeld() const; ///< some finding is an error
};

/// Reads one row: values that cannot be understood, and those posting_check finds wrong, are findings.
RowReading readRow(const Row& row, const ColumnMap& map);

} // namespace kakehashi::feed
