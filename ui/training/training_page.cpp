// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_page.h"

#include "core/base/japanese_era.h"
#include "core/desk_mail/desk_mails.h"
#include "ui/widgets/rich_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

namespace {

struct TrainingPageWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingPage)
};

QString standingWords(const TrainingRow& row, QDate today)
{
    const Training& training = row.training;
    QString words = labelOf(training.state());
    if (row.late)
        words += QStringLiteral("　") + TrainingPageWords::tr("%n day(s) since the first working day",
                                                              nullptr, training.daysSinceHire(today));
    if (row.training.leftOn)
        words += QStringLiteral("　") +
                 TrainingPageWords::tr("Left on %1").arg(japanese::bothDates(*row.training.leftOn));
    return words;
}

QString minutesTable(const Training& training)
{
    QList<QStringList> rows;
    for (const TrainingModule module : requiredModules() + QList<TrainingModule>{TrainingModule::Other}) {
        const int minutes = training.minutesOf(module);
        const bool required = module != TrainingModule::Other;
        const QString mark = minutes > 0 ? QStringLiteral("✔") : required ? QStringLiteral("✗") : QString();
        rows.append({labelOf(module), TrainingPageWords::tr("%n minute(s)", nullptr, minutes), mark});
    }
    rows.append({TrainingPageWords::tr("In all"),
                 TrainingPageWords::tr("%n minute(s)", nullptr, training.minutes()),
                 {}});
    return rich_text::table({}, rows);
}

/// Titles and lengths of what serves the plan, each once.
QStringList materialsOf(const QList<PlanItem>& plan, const QList<TrainingMaterial>& materials)
{
    QStringList titles;
    for (const TrainingMaterial& material : materials) {
        const bool serves = std::ranges::any_of(
            plan, [&material](const PlanItem& item) { return item.materials.contains(material.id); });
        if (serves)
            titles.append(material.length().isEmpty()
                              ? material.title
                              : TrainingPageWords::tr("%1 (%2)").arg(material.title, material.length()));
    }
    return titles;
}

QString planTable(Desk& desk, const Training& training)
{
    TrainingStore trainings = desk.training();
    const QList<TrainingMaterial> materials = trainings.materials();
    const QList<PlanItem> plan = planOf(training, trainings, desk.postings(), desk.applicants());
    if (plan.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const PlanItem& item : plan)
        rows.append({labelOf(item.module), item.topic, item.reason});
    QStringList out;
    for (const PlanEntry& entry : trainings.planEntries(training.hire)) {
        if (!entry.added)
            out.append(TrainingPageWords::tr("Taken out: %1 (%2)").arg(entry.topic, entry.reason));
    }
    return rich_text::heading(TrainingPageWords::tr("Plan")) +
           rich_text::table(
               {TrainingPageWords::tr("Module"), TrainingPageWords::tr("What"), TrainingPageWords::tr("Why")},
               rows) +
           rich_text::list(out) + rich_text::heading(TrainingPageWords::tr("Material")) +
           rich_text::list(materialsOf(plan, materials));
}

QString reportWords(const Training& training)
{
    if (!training.report)
        return TrainingPageWords::tr("Not reported yet.");
    const TrainingReport& report = *training.report;
    const QString sent = TrainingPageWords::tr("Reported on %1, %2.")
                             .arg(japanese::bothDates(report.sentOn), labelOf(report.way));
    return report.acknowledgedOn ? sent + QLatin1Char(' ') +
                                       TrainingPageWords::tr("Acknowledged on %1.")
                                           .arg(japanese::bothDates(*report.acknowledgedOn))
                                 : sent + QLatin1Char(' ') + TrainingPageWords::tr("Not acknowledged yet.");
}

/// Mails to the employer about this hire: the days they were sent on, and what is still a draft.
QStringList mailWords(Desk& desk, const Training& training)
{
    QStringList told;
    for (const DeskMail& mail : DeskMails(desk).about(training.reference)) {
        if (mail.sentOn.isValid())
            told.append(TrainingPageWords::tr("%1: sent by mail on %2")
                            .arg(labelOf(mail.kind), japanese::bothDates(mail.sentOn)));
        else
            told.append(
                mail.problem.isEmpty()
                    ? TrainingPageWords::tr("%1: a draft, not sent").arg(labelOf(mail.kind))
                    : TrainingPageWords::tr("%1: not sent: %2").arg(labelOf(mail.kind), mail.problem));
    }
    return told;
}

QString seatWords(Desk& desk, const Training& training)
{
    const auto seat = desk.replacements().of(training.hire);
    return seat ? rich_text::paragraph(TrainingPageWords::tr("The seat is offered again since %1.")
                                           .arg(japanese::bothDates(seat->day)))
                : QString();
}

QString tenureTable(const Tenure& tenure, QDate today)
{
    QList<QStringList> rows;
    for (const TenureEntry& entry : tenure.entries)
        rows.append({labelOf(entry.kind), japanese::bothDates(entry.day),
                     entry.method ? labelOf(*entry.method) : QString(), entry.note});
    const std::optional<TenureKind> due = tenure.due(today);
    return rich_text::heading(TrainingPageWords::tr("After the hire")) +
           (due ? rich_text::paragraph(TrainingPageWords::tr("To do: %1").arg(labelOf(*due))) : QString()) +
           rich_text::table({}, rows);
}

} // namespace

QString trainingPage(Desk& desk, const TrainingRow& row)
{
    const Training& training = row.training;
    QStringList warnings;
    for (const Problem& problem : training.warnings())
        warnings.append(QStringLiteral("! ") + problem.message);
    const auto tenure = desk.tenures().of(training.hire);
    return rich_text::heading(row.name + QStringLiteral("　") + row.occupation) +
           rich_text::paragraph(
               QStringLiteral("%1　%2　%3")
                   .arg(training.reference, training.applicantReference, training.postingReference)) +
           rich_text::paragraph(row.employer + QStringLiteral("　") + japanese::bothDates(training.hiredOn)) +
           rich_text::paragraph(standingWords(row, desk.today())) + rich_text::list(warnings) +
           minutesTable(training) + rich_text::paragraph(reportWords(training)) +
           rich_text::list(mailWords(desk, training)) +
           (training.payer
                ? rich_text::paragraph(TrainingPageWords::tr("Paid by: %1").arg(labelOf(*training.payer)))
                : QString()) +
           planTable(desk, training) + (tenure ? tenureTable(*tenure, desk.today()) : QString()) +
           seatWords(desk, training);
}

} // namespace kakehashi
