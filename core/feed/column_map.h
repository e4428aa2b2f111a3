// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/heading_choices.h"
#include "core/feed/table.h"

#include <cstddef>
#include <optional>

namespace kakehashi::feed {

/// Which column holds which field of the form, found by what the headings mean, not where they stand.
struct ColumnMap
{
    struct Column
    {
        int index = 0;       ///< 0 is the first
        QString heading;     ///< as written; of two rows, both
        QString field;       ///< dotted key, or one of the reader's own (headings.h); empty: not known
        bool chosen = false; ///< a person said so
    };
    int headingRow = 0;       ///< spreadsheet row number of the (last) heading row
    std::size_t firstRow = 0; ///< where in the table the rows of the list begin
    std::vector<Column> columns;
    std::vector<std::vector<QString>> headingCells; ///< the heading rows as they stand

    QStringList unknownHeadings() const;
    /// What a person said not to read.
    QStringList ignoredHeadings() const;
    bool isUsable() const; ///< has what makes a list of postings: an occupation and enough of the rest
    bool has(QLatin1StringView field) const;
    /// True for a row that says the headings again (each page of a printout has them).
    bool isHeadingAgain(const Row& row) const;
    /// Cells that the headings span.
    std::size_t width() const;
};

/// Looks for the heading row from the given row on, below any title lines; nullopt when there is none. What a
/// person said that a heading means goes before what it is known to mean.
std::optional<ColumnMap> findColumns(const Table& table, std::size_t from = 0,
                                     const ChosenHeadings& chosen = {});

/// The map when this very row is a heading row, alone or with the one after it: another list below the first.
std::optional<ColumnMap> columnsAt(const Table& table, std::size_t row, const ChosenHeadings& chosen = {});

/// Whether some cell names the occupation as a heading would: where none does, `columnsAt` finds nothing.
/// `at`: where in the table the row stands.
bool namesOccupation(const Row& row, std::size_t at, const ChosenHeadings& chosen);

/// Decides what a heading means that the other columns must tell (any_address, number, ...).
void settleAmbiguities(ColumnMap& map);

/// Of a table in which findColumns finds none: the row that would head a list of postings if one of its
/// unknown headings meant the occupation.
std::optional<ColumnMap> likelyColumns(const Table& table, const ChosenHeadings& chosen = {});

} // namespace kakehashi::feed
