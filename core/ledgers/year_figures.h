// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/sheet_table.h"
#include "core/postings/vocabulary.h"

#include <array>

namespace kakehashi {

/// What a desk did in a year, by occupation.
struct YearFigures
{
    struct Line
    {
        int postings = 0; ///< received
        int seats = 0;    ///< of these
        int applicants = 0;
        int referrals = 0;
        int hires = 0; ///< not taken back
        bool operator==(const Line&) const = default;
    };
    static constexpr std::size_t occupations = Vocabulary<Occupation>::size;
    QDate from;
    QDate to;
    /// In the form's order; last, what has no occupation.
    std::array<Line, occupations + 1> lines{};

    Line sum() const;
    Line& of(std::optional<Occupation> occupation);
};

/// 1 April to 31 March: the year that placement offices report.
std::pair<QDate, QDate> fiscalYear(int year);
/// What figures are of when one bound is left open: that of the fiscal year of the other; when both are, the
/// fiscal year of the desk's day.
std::pair<QDate, QDate> figuresPeriod(std::optional<QDate> from, std::optional<QDate> to, QDate deskDay);

SheetTable sheetTableOf(const YearFigures& figures, const QString& desk, QDate deskDay);

} // namespace kakehashi
