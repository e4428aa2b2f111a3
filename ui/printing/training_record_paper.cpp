// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/training_record_paper.h"

#include "core/base/error.h"
#include "core/base/japanese_era.h"
#include "core/store/transaction.h"
#include "core/training/training_report_words.h"

#include <QCoreApplication>

#include <array>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QStringView heading;
    qreal width;
};
constexpr std::array columns{Column{u"実施日・時刻", 110}, Column{u"内容", 130}, Column{u"時間", 50},
                             Column{u"方法", 60},          Column{u"教材", 175}, Column{u"場所", 100},
                             Column{u"実施者・講師", 115}, Column{u"出欠", 45}};

QString attendanceWord(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Enrolled:
        return u"予定"_s;
    case Attendance::Present:
        return u"出席"_s;
    case Attendance::Absent:
        return u"欠席"_s;
    }
    return {};
}

table_paper::Row rowOf(const TrainingSession& session, const TrainingPart& part,
                       const QList<TrainingMaterial>& known)
{
    const TrainingClass& held = session.held;
    QString moment = japanese::eraDate(held.day);
    if (held.start)
        moment += u'\n' + held.start->toString(u"H:mm"_s) + u"～"_s;
    table_paper::Row row;
    row.name = moment;
    for (const QString& words :
         {moment, paperLabelOf(part.module), u"%1分"_s.arg(part.minutes), paperLabelOf(part.method),
          paperLabelOf(part.material, known), held.place,
          QStringList{held.provider, held.trainer}.join(u'\n'), attendanceWord(session.attendance)})
        row.cells.append({{words, false}});
    return row;
}

QString minutesByModule(const Training& training)
{
    QStringList told;
    for (const TrainingModule module : requiredModules() + QList<TrainingModule>{TrainingModule::Other})
        told.append(u"%1 %2分"_s.arg(paperLabelOf(module)).arg(training.minutesOf(module)));
    return told.join(u"、"_s) + u"　計 %1分"_s.arg(training.minutes());
}

QString completion(const Training& training)
{
    if (training.cancelled)
        return u"採用取消し"_s;
    const std::optional<QDate> day = training.completedOn();
    if (day)
        return u"必須研修の受講を%1に完了"_s.arg(japanese::bothDates(*day));
    return training.leftOn
               ? u"%1の離職により終了（必須研修は未完了）"_s.arg(japanese::bothDates(*training.leftOn))
               : u"必須研修は未完了"_s;
}

} // namespace

TrainingPaper trainingPaperOf(Desk& desk, const QString& referral)
{
    const std::optional<Training> training = desk.training().byReference(referral.trimmed());
    if (!training)
        throw UsageError(
            QCoreApplication::translate("TrainingPaper", "Nobody was hired by %1.").arg(referral));
    return {desk.settings(),
            desk.today(),
            *training,
            desk.applicants().bySeq(desk.applicants().survivorOf(training->applicant)).value(),
            DisclosedPosting::of(desk.referrals().tellable(desk.postings().bySeq(training->posting).value()),
                                 desk.today()),
            desk.training().materials(),
            desk.audit().staff()};
}

void recordTrainingPaper(Desk& desk, const Training& training, const QString& paper)
{
    Transaction transaction(desk.database());
    desk.audit().append({u"training.printed"_s, u"referral"_s, training.reference, {{u"paper"_s, paper}}});
    transaction.commit();
}

table_paper::Table trainingRecordTable(const TrainingPaper& paper)
{
    const Training& training = paper.training;
    const Posting& posting = paper.posting.shown();
    table_paper::Table table;
    table.title = u"研修受講記録"_s;
    const QString who = u"%1　%2　%3"_s.arg(paper.applicant.applicant.name,
                                            posting.occupation ? labelOf(*posting.occupation) : QString(),
                                            training.reference);
    table.headLines = {who,
                       u"採用: %1　%2"_s.arg(posting.institutionName, japanese::bothDates(training.hiredOn)),
                       minutesByModule(training), completion(training)};
    table.runningHead = table.title + u"　"_s + who;
    for (const Column& column : columns)
        table.columns.append({column.heading.toString(), column.width});
    for (const TrainingSession& session : training.sessions) {
        for (const TrainingPart& part : session.held.parts)
            table.rows.append(rowOf(session, part, paper.materials));
    }
    table.nothing = u"研修はまだ記録されていません。"_s;
    table.desk = paper.desk.name;
    table.deskPhone = paper.desk.phone;
    table.day = paper.deskDay;
    return table;
}

} // namespace kakehashi
