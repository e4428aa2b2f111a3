// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <optional>

/// 休止 (domain.md §5; the manual of Key-Net for institutions): an institution whose postings are filled and
/// that registers no new one in the same calendar month is dormant from the next month on, until it registers
/// one. Pure.
namespace kakehashi::dormancy {

/// A posting's life, as far as this concerns.
struct Life
{
    QDate registered;
    std::optional<QDate> ended; ///< closed, run out or full; nullopt: still open
    bool filled = false;        ///< it ended by being filled
};

struct Dormancy
{
    QDate from;                 ///< the first of a month
    std::optional<QDate> until; ///< the day a new posting was registered; nullopt: not yet
    bool operator==(const Dormancy&) const = default;
};

/// Oldest first; the last one may lie ahead of the desk's day: it comes unless a new posting does first.
QList<Dormancy> dormanciesOf(QList<Life> lives);
/// Dormant on that day.
bool isDormant(const QList<Dormancy>& dormancies, QDate day);
/// The first days of the calendar months that were dormant from beginning to end, up to the day's own.
QList<QDate> dormantMonths(const QList<Dormancy>& dormancies, QDate day);

} // namespace kakehashi::dormancy
