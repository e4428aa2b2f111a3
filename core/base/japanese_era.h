// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// Dates and times of day as Japanese offices write them.
namespace kakehashi::japanese {

/// Reads a date: ISO, slashes, dots, 2020年6月1日, an era in any usual writing (令和2年6月1日,
/// 令和元年五月一日, R2.6.1, R02/06/01, ㋿2年6月1日, 平成31年4月30日), eight digits
/// (20200601) or a letter and six (R020601), kanji numerals, any width, blanks anywhere, a weekday after it,
/// a time 00:00(:00) after that. An era date beyond the era's last day (平成32年) is read on, as offices
/// write it. Nullopt when it is no date of the calendar (令和2年13月1日), lies before the era's first day
/// (令和元年4月30日; Meiji 1 to 5, whose months were lunar) or outside 1868 to 2200, has a western year of
/// two digits, or is anything else.
std::optional<QDate> parseDate(const QString& text);

/// 令和2年6月1日; 元年 for a first year; western (1868年1月1日) before Meiji 6.
QString eraDate(QDate date);

/// 令和2年6月1日 (2020-06-01): how dates are shown; empty for an invalid date.
QString bothDates(QDate date);

/// A time of day, to the minute: 8:45, 08:45:00, ８時４５分, 8時, 8時半, 845, 0845, 午後5時10分, 5:10 PM.
/// Seconds are dropped. 24:00 is read as 0:00 only with `endOfShift`. Nullopt for anything else (25:10),
/// 午後12時 included: noon to some, midnight to others.
std::optional<QTime> parseTime(const QString& text, bool endOfShift = false);

} // namespace kakehashi::japanese
