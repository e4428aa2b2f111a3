// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kakehashi {

/// From the first day to the last, both included; what is not set does not narrow.
struct OverviewPeriod
{
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool contains(QDate day) const;
    bool operator==(const OverviewPeriod&) const = default;
};

enum class PeriodChoice {
    ThisWeek, ///< Monday to Sunday
    ThisMonth,
    LastMonth,
    FiscalYear, ///< 1 April to 31 March
    Everything
};
inline constexpr int periodChoices = 5;

OverviewPeriod periodOf(PeriodChoice choice, QDate deskDay);
QString labelOf(PeriodChoice choice);
/// "令和2年6月1日 (2020-06-01) – …"; in words where it has no bounds.
QString wordsOf(const OverviewPeriod& period);

} // namespace kakehashi
