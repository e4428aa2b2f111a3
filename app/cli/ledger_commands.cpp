// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "ui/printing/attendance_sheet.h"
#include "ui/printing/ledger_paper.h"
#include "ui/printing/table_paper.h"
#include "ui/printing/training_certificate.h"
#include "ui/printing/training_report_letter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

LedgerQuery ledgerQuery(const Invocation& invocation, const QStringList& referrals)
{
    const DaySpan span = daySpanIn(invocation);
    return {span.from, span.until, referrals};
}

std::unique_ptr<Desk> ledgerKeepingDesk(const Invocation& invocation, const QStringList& referrals)
{
    auto desk = invocation.openDesk();
    if (!desk->settings().keepsLedgers)
        throw Error(Words::tr("This desk keeps no ledgers; its settings say so."));
    for (const QString& reference : referrals)
        referralOf(*desk, reference);
    return desk;
}

void answerPaper(Invocation& invocation, const QString& file, qsizetype rows, int pages)
{
    if (rows == 0)
        invocation.warn(Words::tr("Nothing fits; %1 says so.").arg(file));
    invocation.say(Words::tr("%1: rows: %2, pages: %3").arg(file).arg(rows).arg(pages));
    invocation.answer({{"file"_L1, file}, {"rows"_L1, rows}, {"pages"_L1, pages}});
}

template<typename Made>
Exit printLedger(Invocation& invocation, LedgerKind kind, Made (LedgerDesk::*make)(const LedgerQuery&))
{
    const QString out = invocation.wanted(u"out"_s);
    const LedgerQuery query = ledgerQuery(invocation, invocation.operands().mid(1));
    const auto desk = ledgerKeepingDesk(invocation, query.referrals);
    LedgerDesk ledgers = desk->ledgers();
    Made ledger = (ledgers.*make)(query);
    ledger.desk = desk->settings().name;
    const table_paper::Table table = ledgerTable(ledger, desk->settings());
    const int pages = recordedFirst(
        desk->database(), [&] { recordLedger(*desk, kind, query, table.rows.size(), u"pdf"_s); },
        [&] { return writeTablePdf(table, table.title, out); });
    answerPaper(invocation, out, table.rows.size(), pages);
    return Exit::Done;
}

template<typename Made>
Exit writeLedger(Invocation& invocation, LedgerKind kind, Made (LedgerDesk::*make)(const LedgerQuery&))
{
    const TableFile file = tableFileIn(invocation);
    const LedgerQuery query = ledgerQuery(invocation, invocation.operands().mid(1));
    const auto desk = ledgerKeepingDesk(invocation, query.referrals);
    LedgerDesk ledgers = desk->ledgers();
    Made made = (ledgers.*make)(query);
    made.desk = desk->settings().name;
    const SheetTable table = sheetTableOf(made);
    const ListWritten written = recordedFirst(
        desk->database(), [&] { recordLedger(*desk, kind, query, table.rows, file.way()); },
        [&] { return file.write(table); });
    warnWritten(invocation, written, file.path);
    invocation.say(Words::tr("%1: rows: %2").arg(file.path).arg(written.rows));
    invocation.answer({{"file"_L1, file.path}, {"rows"_L1, written.rows}});
    return Exit::Done;
}

QJsonObject json(const Disposable& each)
{
    return {{"ledger"_L1, codeOf(each.ledger)},
            {"reference"_L1, each.reference},
            {"kept_until"_L1, each.keptUntil.toString(Qt::ISODate)}};
}

Exit disposals(Invocation& invocation)
{
    const auto desk = ledgerKeepingDesk(invocation, {});
    QJsonArray listed;
    for (const Disposal& each : desk->ledgers().disposals()) {
        QJsonObject object = json(each.what);
        object["date"_L1] = each.day.toString(Qt::ISODate);
        object["by"_L1] = each.by;
        listed.append(object);
        invocation.say(u"%1  %2"_s.arg(each.day.toString(Qt::ISODate), each.what.reference));
    }
    invocation.answer({{"total"_L1, listed.size()}, {"disposals"_L1, listed}});
    return Exit::Done;
}

/// Says what may be disposed of; does it only when told which ones, and that it is meant.
Exit dispose(Invocation& invocation)
{
    const auto desk = ledgerKeepingDesk(invocation, {});
    const QStringList named = invocation.operands().mid(1);
    QList<Disposable> due = desk->ledgers().disposable();
    for (const QString& reference : named) {
        if (std::ranges::find(due, reference, &Disposable::reference) == due.end())
            throw Error(Words::tr("%1 still has to be kept, or was disposed of already.").arg(reference));
    }
    const bool meant = !named.isEmpty() && invocation.isSet(u"confirm"_s);
    if (meant) {
        due.removeIf([&named](const Disposable& each) { return !named.contains(each.reference); });
        desk->ledgers().dispose(due);
    }
    QJsonArray listed;
    for (const Disposable& each : due) {
        listed.append(json(each));
        invocation.say(
            Words::tr("%1  kept until %2").arg(each.reference, each.keptUntil.toString(Qt::ISODate)));
    }
    invocation.answer({{"disposed"_L1, meant}, {"total"_L1, listed.size()}, {"entries"_L1, listed}});
    return Exit::Done;
}

QJsonObject json(const YearFigures::Line& line)
{
    return {{"postings"_L1, line.postings},
            {"seats"_L1, line.seats},
            {"applicants"_L1, line.applicants},
            {"referrals"_L1, line.referrals},
            {"hires"_L1, line.hires}};
}

QString inWords(const QString& label, const YearFigures::Line& line)
{
    return Words::tr("%1: postings %2, seats %3, applicants %4, referrals %5, hires %6")
        .arg(label)
        .arg(line.postings)
        .arg(line.seats)
        .arg(line.applicants)
        .arg(line.referrals)
        .arg(line.hires);
}

/// A fiscal year, or the days that are given instead.
std::pair<QDate, QDate> figuresPeriodIn(const Invocation& invocation, QDate today)
{
    const DaySpan span = daySpanIn(invocation);
    if (!invocation.isSet(u"year"_s))
        return figuresPeriod(span.from, span.until, today);
    if (span.from || span.until)
        throw UsageError(Words::tr("figures wants --year, or --from and --until, not both."));
    return fiscalYear(invocation.number(u"year"_s, today.year(), 1900));
}

Exit figures(Invocation& invocation)
{
    const auto desk = invocation.openDesk();
    const auto [from, to] = figuresPeriodIn(invocation, desk->today());
    YearFigures made = desk->ledgers().figures(from, to);
    QJsonArray lines;
    const auto tell = [&](const QJsonValue& occupation, const QString& label, const YearFigures::Line& line) {
        QJsonObject object = json(line);
        object["occupation"_L1] = occupation;
        lines.append(object);
        invocation.say(inWords(label, line));
    };
    for (const auto& term : Vocabulary<Occupation>::terms())
        tell(QString(term.code), term.label.toString(), made.of(term.value));
    tell(QJsonValue::Null, u"職種なし"_s, made.of(std::nullopt));
    invocation.say(inWords(u"計"_s, made.sum()));
    if (invocation.isSet(u"out"_s))
        tableFileIn(invocation).write(sheetTableOf(made, desk->settings().name, desk->today()));
    invocation.answer({{"from"_L1, from.toString(Qt::ISODate)},
                       {"to"_L1, to.toString(Qt::ISODate)},
                       {"occupations"_L1, lines},
                       {"total"_L1, json(made.sum())}});
    return Exit::Done;
}

TrainingPaper oneTraining(const Invocation& invocation, Desk& desk)
{
    if (invocation.operands().size() != 2)
        throw UsageError(Words::tr("print %1 wants the reference of one referral.")
                             .arg(invocation.operands().constFirst()));
    return trainingPaperOf(desk, invocation.operands().at(1));
}

} // namespace

QList<QCommandLineOption> periodOptions()
{
    return {{QStringLiteral("from"), Words::tr("Ledgers: received or referred from this day on."),
             QStringLiteral("YYYY-MM-DD")},
            {QStringLiteral("until"), Words::tr("Ledgers: received or referred up to this day."),
             QStringLiteral("YYYY-MM-DD")}};
}

QList<QCommandLineOption> ledgerOptions()
{
    return periodOptions() +
           QList<QCommandLineOption>{
               {QStringLiteral("out"), Words::tr("The file to write."), QStringLiteral("file")},
               {QStringLiteral("encoding"), Words::tr("Of .csv files; cp932 is Shift_JIS. Default: utf8."),
                QStringLiteral("utf8|cp932")},
               {QStringLiteral("confirm"), Words::tr("dispose: do it, and record it.")},
               {QStringLiteral("year"), Words::tr("figures: from April of this year. Default: this one."),
                QStringLiteral("YYYY")}};
}

Exit printJobOrderLedger(Invocation& invocation)
{
    return printLedger(invocation, LedgerKind::JobOrders, &LedgerDesk::jobOrders);
}

Exit printApplicantLedger(Invocation& invocation)
{
    return printLedger(invocation, LedgerKind::Applicants, &LedgerDesk::applicants);
}

Exit printCounts(Invocation& invocation)
{
    if (invocation.operands().size() > 1)
        throw UsageError(Words::tr("print counts chooses by options, not by references."));
    const QString out = invocation.wanted(u"out"_s);
    const auto desk = invocation.openDesk();
    const AudienceExport made = audienceExport(invocation, *desk, ruleOf(Audience::Agencies));
    const table_paper::Table table = countsTable(made, desk->settings());
    const PostingQuery query = postingQuery(invocation, StatusFilter::Open);
    const int pages = recordedFirst(
        desk->database(), [&] { recordExport(desk->database(), desk->audit(), made, query, u"pdf"_s); },
        [&] { return writeTablePdf(table, table.title, out); });
    answerPaper(invocation, out, table.rows.size(), pages);
    return Exit::Done;
}

Exit printTrainingRecord(Invocation& invocation)
{
    const QString out = invocation.wanted(u"out"_s);
    const auto desk = invocation.openDesk();
    const TrainingPaper paper = oneTraining(invocation, *desk);
    const table_paper::Table table = trainingRecordTable(paper);
    const int pages = recordedFirst(
        desk->database(), [&] { recordTrainingPaper(*desk, paper.training, u"training_record"_s); },
        [&] { return writeTablePdf(table, table.title, out); });
    answerPaper(invocation, out, table.rows.size(), pages);
    return Exit::Done;
}

Exit printTrainingReport(Invocation& invocation)
{
    const QString out = invocation.wanted(u"out"_s);
    const auto desk = invocation.openDesk();
    const TrainingPaper paper = oneTraining(invocation, *desk);
    const int pages = recordedFirst(
        desk->database(), [&] { recordTrainingPaper(*desk, paper.training, u"training_report"_s); },
        [&] { return writeTrainingReportPdf(paper, out); });
    answerPaper(invocation, out, 1, pages);
    return Exit::Done;
}

Exit printTrainingCertificate(Invocation& invocation)
{
    const QString out = invocation.wanted(u"out"_s);
    const auto desk = invocation.openDesk();
    const TrainingPaper paper = oneTraining(invocation, *desk);
    const int pages = recordedFirst(
        desk->database(), [&] { recordTrainingPaper(*desk, paper.training, u"training_certificate"_s); },
        [&] { return writeTrainingCertificatePdf(paper, out); });
    answerPaper(invocation, out, 1, pages);
    return Exit::Done;
}

/// Of one class, by the number that `training show` and `training record` give it.
Exit printAttendanceSheet(Invocation& invocation)
{
    const QString out = invocation.wanted(u"out"_s);
    bool isNumber = false;
    const qint64 seq = invocation.operands().value(1).toLongLong(&isNumber);
    if (!isNumber || invocation.operands().size() != 2)
        throw UsageError(Words::tr("print attendance-sheet wants the number of one class."));
    const auto desk = invocation.openDesk();
    const AttendanceSheet sheet = attendanceSheetOf(*desk, seq);
    const table_paper::Table table = attendanceSheetTable(sheet);
    const int pages = writeTablePdf(table, table.title, out);
    recordAttendanceSheet(*desk, sheet);
    answerPaper(invocation, out, table.rows.size(), pages);
    return Exit::Done;
}

Exit ledger(Invocation& invocation)
{
    const QString act = invocation.operands().value(0);
    if (act == "job-orders"_L1)
        return writeLedger(invocation, LedgerKind::JobOrders, &LedgerDesk::jobOrders);
    if (act == "applicants"_L1)
        return writeLedger(invocation, LedgerKind::Applicants, &LedgerDesk::applicants);
    if (act == "dispose"_L1)
        return dispose(invocation);
    if (act == "disposals"_L1 && invocation.operands().size() == 1)
        return disposals(invocation);
    if (act == "figures"_L1 && invocation.operands().size() == 1)
        return figures(invocation);
    throw UsageError(Words::tr("ledger wants: job-orders or applicants [REFERRAL…] --out FILE, dispose [REF… "
                               "--confirm], disposals, or figures [--year Y|--from D --until D]."));
}

} // namespace kakehashi::cli
