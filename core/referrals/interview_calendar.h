// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/referral.h"

/// An interview as an entry for anybody's calendar (RFC 5545).
namespace kakehashi {

struct CalendarEntry
{
    QString uid;      ///< the same for the same interview, so that a later file replaces an earlier one
    int sequence = 0; ///< grows with each later version of it
    QDate day;
    std::optional<QTime> time; ///< none: the whole day
    int minutes = 60;
    QString summary;
    QString description;
    QString place;
    bool cancelled = false;
    QDateTime stamp; ///< when the file is made
};

/// The newest interview of a referral; nullopt when there is none. One that was taken back, or whose referral
/// has ended without it, is told as cancelled. Names neither applicant nor institution: calendars are shared.
std::optional<CalendarEntry> interviewEntry(const Referral& referral, const QDateTime& stamp);

/// The whole file: lines end with CR LF and are folded at 75 octets, never inside a character; times are
/// those of Asia/Tokyo, whose rules are in the file.
QByteArray calendarFile(const QList<CalendarEntry>& entries);
/// The same into a file; throws Error when it cannot be written.
void writeCalendarFile(const QString& file, const QList<CalendarEntry>& entries);

} // namespace kakehashi
