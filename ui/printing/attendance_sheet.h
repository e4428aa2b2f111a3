// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/table_layout.h"

namespace kakehashi {

/// The attendance sheet of one class 研修出席表: who takes part, with a place to sign.
struct AttendanceSheet
{
    struct Person
    {
        QString reference; ///< the referral's
        QString name;
        QString occupation;
        /// Of a masked posting only where everybody on the sheet was hired by that same institution: the
        /// sheet goes round (domain.md §4).
        QString institution;
        Attendance attendance = Attendance::Enrolled;
    };
    DeskSettings desk;
    QDate deskDay;
    TrainingClass held;
    QList<Person> people; ///< whoever is employed on the day of the class
};

/// Throws UsageError when there is no such class, Error when nobody is in it.
AttendanceSheet attendanceSheetOf(Desk& desk, qint64 seq);
/// That a paper was made of it.
void recordAttendanceSheet(Desk& desk, const AttendanceSheet& sheet);

/// For drawTable and writeTablePdf.
table_paper::Table attendanceSheetTable(const AttendanceSheet& sheet);

} // namespace kakehashi
