// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi::training_rules {

namespace {

struct TrainingRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingRules)
};

QString said(QDate day)
{
    return day.toString(Qt::ISODate);
}

QStringList ofMinutes(const TrainingClass& entry)
{
    if (entry.parts.isEmpty())
        return {TrainingRulesWords::tr("The class teaches nothing: name a module and its minutes.")};
    QStringList found;
    for (const TrainingPart& part : entry.parts) {
        if (part.minutes < 1 || part.minutes > mostMinutes)
            found.append(TrainingRulesWords::tr("“%1” takes 1 to %2 minutes, not %3.")
                             .arg(labelOf(part.module))
                             .arg(mostMinutes)
                             .arg(part.minutes));
    }
    if (found.isEmpty() && entry.minutes() > mostMinutes)
        found.append(TrainingRulesWords::tr("The class takes %1 minutes; a day has %2.")
                         .arg(entry.minutes())
                         .arg(mostMinutes));
    return found;
}

/// What both teach on one day while no times tell them apart: most likely one class, entered twice.
QStringList taughtTwice(const TrainingClass& one, const TrainingClass& other)
{
    QStringList labels;
    if (one.day != other.day || (one.start && other.start))
        return labels;
    for (const TrainingPart& part : one.parts) {
        if (other.teaches(part.module))
            labels.append(labelOf(part.module));
    }
    labels.removeDuplicates();
    return labels;
}

/// In person and elsewhere at once, the same thing twice, or more in a day than a day has.
QStringList ofOtherClasses(const Training& training, const TrainingClass& entry)
{
    int minutes = entry.minutes();
    QStringList twice;
    for (const TrainingSession& session : training.sessions) {
        if (session.held.seq == entry.seq || session.attendance == Attendance::Absent)
            continue;
        if (session.held.overlaps(entry))
            return {TrainingRulesWords::tr("%1 is in another class then, from %2 on.")
                        .arg(training.reference, session.held.start->toString(QStringLiteral("HH:mm")))};
        if (session.held.day == entry.day)
            minutes += session.held.minutes();
        twice += taughtTwice(entry, session.held);
    }
    if (minutes > mostMinutes)
        return {TrainingRulesWords::tr("%1 would take %2 minutes of training on %3; a day has %4.")
                    .arg(training.reference)
                    .arg(minutes)
                    .arg(said(entry.day))
                    .arg(mostMinutes)};
    twice.removeDuplicates();
    if (!twice.isEmpty())
        return {TrainingRulesWords::tr("%1 is in a class of %2 on %3 already. If there were two, enter when "
                                       "each of them began; one without a time is taken for the same.")
                    .arg(training.reference, twice.join(QStringLiteral(", ")), said(entry.day))};
    return {};
}

QStringList ofPerson(const Training& training, const TrainingClass& entry)
{
    if (training.cancelled)
        return {TrainingRulesWords::tr("The hire of %1 was taken back: there is no training to enter.")
                    .arg(training.reference)};
    if (entry.day < training.hiredOn)
        return {TrainingRulesWords::tr("The class of %1 lies before the hire of %2, which begins on %3.")
                    .arg(said(entry.day), training.reference, said(training.hiredOn))};
    if (!training.isEmployedOn(entry.day))
        return {TrainingRulesWords::tr("%1 left on %2; the class of %3 lies after that.")
                    .arg(training.reference, said(*training.leftOn), said(entry.day))};
    return ofOtherClasses(training, entry);
}

QStringList aheadOf(const TrainingClass& entry, QDate deskDay)
{
    if (entry.day <= deskDay)
        return {};
    return {TrainingRulesWords::tr(
                "The class of %1 lies in the future: plan it now, and mark who was present once it "
                "has been held.")
                .arg(said(entry.day))};
}

} // namespace

QStringList obstacles(const TrainingClass& entry, const QList<Training>& people, bool held, QDate deskDay)
{
    QStringList found = ofMinutes(entry);
    if (!entry.day.isValid()) {
        found.append(TrainingRulesWords::tr("The class has no day."));
        return found;
    }
    if (people.isEmpty())
        found.append(
            entry.teaches(TrainingModule::InfectionControlPractical)
                ? TrainingRulesWords::tr("A practical is practised by somebody: name who is present.")
                : TrainingRulesWords::tr("Nobody takes part in the class: name who does."));
    if (held)
        found += aheadOf(entry, deskDay);
    for (const Training& training : people)
        found += ofPerson(training, entry);
    return found;
}

QStringList obstaclesToMark(const Training& training, const TrainingClass& held, Attendance to, QDate deskDay)
{
    QStringList found;
    if (to != Attendance::Enrolled)
        found += aheadOf(held, deskDay);
    if (to != Attendance::Absent)
        found += ofPerson(training, held);
    return found;
}

QStringList obstaclesToReport(const Training& training, QDate sentOn, QDate deskDay)
{
    if (training.cancelled)
        return {TrainingRulesWords::tr("The hire of %1 was taken back: there is nothing to report.")
                    .arg(training.reference)};
    if (training.report)
        return {TrainingRulesWords::tr("The training of %1 was reported on %2 already; take that back first.")
                    .arg(training.reference, said(training.report->sentOn))};
    QStringList missing;
    for (const TrainingModule module : training.missing())
        missing.append(labelOf(module));
    if (!missing.isEmpty())
        return {TrainingRulesWords::tr("The training of %1 is not complete: %2.")
                    .arg(training.reference, missing.join(QStringLiteral(", ")))};
    if (!sentOn.isValid())
        return {TrainingRulesWords::tr("The report has no day.")};
    if (sentOn < *training.completedOn())
        return {TrainingRulesWords::tr("A report of %1 lies before the training was complete, on %2.")
                    .arg(said(sentOn), said(*training.completedOn()))};
    if (sentOn > deskDay)
        return {TrainingRulesWords::tr("A report of %1 lies in the future.").arg(said(sentOn))};
    return {};
}

QStringList obstaclesToAcknowledge(const Training& training, QDate day, QDate deskDay)
{
    if (!training.report)
        return {TrainingRulesWords::tr("The training of %1 was not reported yet.").arg(training.reference)};
    if (training.report->acknowledgedOn)
        return {TrainingRulesWords::tr("The report on %1 was acknowledged on %2 already.")
                    .arg(training.reference, said(*training.report->acknowledgedOn))};
    if (!day.isValid() || day < training.report->sentOn)
        return {TrainingRulesWords::tr("The report was sent on %1; it cannot be acknowledged before.")
                    .arg(said(training.report->sentOn))};
    if (day > deskDay)
        return {TrainingRulesWords::tr("An acknowledgement of %1 lies in the future.").arg(said(day))};
    return {};
}

} // namespace kakehashi::training_rules
