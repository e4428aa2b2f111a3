// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/institutions/dormancy.h"

#include <algorithm>

namespace kakehashi::dormancy {

namespace {

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

QList<Dormancy> dormanciesOf(QList<Life> lives)
{
    std::ranges::stable_sort(lives, {}, &Life::registered);
    QList<Dormancy> found;
    std::optional<QDate> lastEnd;
    bool filled = false;
    for (qsizetype i = 0; i < lives.size(); ++i) {
        const Life& life = lives.at(i);
        if (!life.ended)
            return found; // from here on something is open
        lastEnd = std::max(*life.ended, lastEnd.value_or(*life.ended));
        filled = filled || life.filled;
        const bool isLast = i + 1 == lives.size();
        const QDate next = isLast ? QDate() : lives.at(i + 1).registered;
        // The next one was registered while something was still open, or in the month of the last filling.
        if (!isLast && monthOf(next) <= monthOf(*lastEnd))
            continue;
        if (filled)
            found.append({monthOf(*lastEnd).addMonths(1), isLast ? std::nullopt : std::optional(next)});
        filled = false;
    }
    return found;
}

bool isDormant(const QList<Dormancy>& dormancies, QDate day)
{
    return std::ranges::any_of(dormancies, [day](const Dormancy& each) {
        return each.from <= day && (!each.until || day < *each.until);
    });
}

QList<QDate> dormantMonths(const QList<Dormancy>& dormancies, QDate day)
{
    QList<QDate> months;
    for (const Dormancy& each : dormancies) {
        for (QDate month = each.from; month <= day && (!each.until || month.addMonths(1) <= *each.until);
             month = month.addMonths(1))
            months.append(month);
    }
    return months;
}

} // namespace kakehashi::dormancy
