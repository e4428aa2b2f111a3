// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/attendance_sheet.h"

#include "core/base/error.h"
#include "core/base/japanese_era.h"
#include "core/store/transaction.h"
#include "core/training/training_report_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct SheetColumn
{
    QStringView heading;
    qreal width;
};
constexpr std::array sheetColumns{SheetColumn{u"番号", 34},  SheetColumn{u"氏名", 150},
                                  SheetColumn{u"職種", 105}, SheetColumn{u"医療機関", 215},
                                  SheetColumn{u"出欠", 45},  SheetColumn{u"署名", 236}};
constexpr qreal roomToSign = 30;
const QString notTold = u"（非公開）"_s;

/// One who takes part, and what the others on the sheet may not be told.
struct Entry
{
    AttendanceSheet::Person person;
    bool isMasked = false;
};

Entry entryOf(Desk& desk, const Training& training, Attendance attendance)
{
    Entry entry;
    entry.person.reference = training.reference;
    entry.person.attendance = attendance;
    if (const auto applicant = desk.applicants().bySeq(desk.applicants().survivorOf(training.applicant)))
        entry.person.name = applicant->applicant.name;
    if (const auto stored = desk.postings().bySeq(training.posting)) {
        const Posting posting = desk.referrals().tellable(*stored).posting;
        entry.person.institution = posting.institutionName;
        entry.person.occupation = posting.occupation ? labelOf(*posting.occupation) : QString();
        entry.isMasked = posting.maskingRequested;
    }
    return entry;
}

QString momentOf(const TrainingClass& held)
{
    QString moment = japanese::bothDates(held.day);
    if (held.start)
        moment += u"　"_s + held.start->toString(u"H:mm"_s) + u"～"_s;
    return moment;
}

QString contentOf(const TrainingClass& held)
{
    QStringList parts;
    for (const TrainingPart& part : held.parts)
        parts.append(u"%1 %2分（%3）"_s.arg(paperLabelOf(part.module))
                         .arg(part.minutes)
                         .arg(paperLabelOf(part.method)));
    return parts.join(u"、"_s) + u"　計 %1分"_s.arg(held.minutes());
}

/// Left blank for whoever is still to be seen there.
QString markOf(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Enrolled:
        break;
    case Attendance::Present:
        return u"出席"_s;
    case Attendance::Absent:
        return u"欠席"_s;
    }
    return {};
}

} // namespace

AttendanceSheet attendanceSheetOf(Desk& desk, qint64 seq)
{
    TrainingStore trainings = desk.training();
    AttendanceSheet sheet{desk.settings(), desk.today(), trainings.classOf(seq), {}};
    QList<Entry> entries;
    for (const auto& [training, attendance] : trainings.membersOf(seq))
        entries.append(entryOf(desk, training, attendance));
    if (entries.isEmpty())
        throw Error(QCoreApplication::translate("AttendanceSheet", "Nobody is in this class any more."));
    const QString first = entries.constFirst().person.institution;
    const bool isOneInstitutions = std::ranges::all_of(
        entries, [&first](const Entry& each) { return each.person.institution == first; });
    for (Entry& entry : entries) {
        if (entry.isMasked && !isOneInstitutions)
            entry.person.institution = notTold;
        sheet.people.append(entry.person);
    }
    return sheet;
}

void recordAttendanceSheet(Desk& desk, const AttendanceSheet& sheet)
{
    Transaction transaction(desk.database());
    desk.audit().append({u"training.printed"_s,
                         u"training_class"_s,
                         sheet.held.id,
                         {{u"paper"_s, u"attendance_sheet"_s}, {u"people"_s, sheet.people.size()}}});
    transaction.commit();
}

table_paper::Table attendanceSheetTable(const AttendanceSheet& sheet)
{
    table_paper::Table table;
    table.title = u"研修出席表"_s;
    table.headLines = {u"日時：%1　　場所：%2"_s.arg(momentOf(sheet.held), sheet.held.place),
                       u"実施者：%1　　講師：%2"_s.arg(sheet.held.provider, sheet.held.trainer),
                       u"内容：%1"_s.arg(contentOf(sheet.held)), u"参加者：%1名"_s.arg(sheet.people.size())};
    table.runningHead = table.title + u"　"_s + momentOf(sheet.held);
    for (const SheetColumn& column : sheetColumns)
        table.columns.append({column.heading.toString(), column.width});
    for (const AttendanceSheet::Person& person : sheet.people) {
        table_paper::Row row;
        row.name = person.name;
        row.leastHeight = roomToSign;
        for (const QString& words : {QString::number(table.rows.size() + 1), person.name, person.occupation,
                                     person.institution, markOf(person.attendance), QString()})
            row.cells.append({{words, false}});
        table.rows.append(row);
    }
    table.desk = sheet.desk.name;
    table.deskPhone = sheet.desk.phone;
    table.day = sheet.deskDay;
    return table;
}

} // namespace kakehashi
