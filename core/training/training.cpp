// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

namespace {

struct TrainingWords
{
    Q_DECLARE_TR_FUNCTIONS(Training)
};

constexpr qint64 secondsADay = qint64{24} * 60 * 60;

struct Span
{
    qint64 from = 0;
    qint64 to = 0;
};

/// In seconds, from the day's midnight on; a class may go on past the next.
Span spanOf(const TrainingClass& held)
{
    const qint64 from =
        held.day.toJulianDay() * secondsADay + QTime(0, 0).secsTo(held.start.value_or(QTime(0, 0)));
    return {from, from + qint64{60} * held.minutes()};
}

} // namespace

const QList<TrainingModule>& requiredModules()
{
    static const QList<TrainingModule> modules{TrainingModule::InfectionControlLecture,
                                               TrainingModule::InfectionControlPractical,
                                               TrainingModule::PatientSafetyLecture};
    return modules;
}

int TrainingClass::minutes() const
{
    int sum = 0;
    for (const TrainingPart& part : parts)
        sum += part.minutes;
    return sum;
}

bool TrainingClass::teaches(TrainingModule module) const
{
    return std::ranges::any_of(parts, [module](const TrainingPart& part) { return part.module == module; });
}

bool TrainingClass::overlaps(const TrainingClass& other) const
{
    if (!start || !other.start)
        return false;
    const Span one = spanOf(*this);
    const Span two = spanOf(other);
    return one.from < two.to && two.from < one.to;
}

TrainingState Training::state() const
{
    if (cancelled)
        return TrainingState::Cancelled;
    if (report)
        return TrainingState::Reported;
    if (missing().isEmpty())
        return TrainingState::Complete;
    if (leftOn)
        return TrainingState::Ended;
    return minutes() > 0 ? TrainingState::InProgress : TrainingState::Planned;
}

bool Training::isEmployedOn(QDate day) const
{
    return !cancelled && day >= hiredOn && (!leftOn || day <= *leftOn);
}

int Training::minutes() const
{
    int sum = 0;
    for (const TrainingSession& session : sessions)
        sum += session.attendance == Attendance::Present ? session.held.minutes() : 0;
    return sum;
}

int Training::minutesOf(TrainingModule module) const
{
    int sum = 0;
    for (const TrainingSession& session : sessions) {
        for (const TrainingPart& part : session.held.parts)
            sum += session.attendance == Attendance::Present && part.module == module ? part.minutes : 0;
    }
    return sum;
}

QList<TrainingModule> Training::missing() const
{
    QList<TrainingModule> modules;
    for (const TrainingModule module : requiredModules()) {
        if (minutesOf(module) == 0)
            modules.append(module);
    }
    return modules;
}

std::optional<QDate> Training::completedOn() const
{
    QDate last;
    for (const TrainingModule module : requiredModules()) {
        QDate first;
        for (const TrainingSession& session : sessions) {
            if (session.attendance == Attendance::Present && session.held.teaches(module) &&
                (!first.isValid() || session.held.day < first))
                first = session.held.day;
        }
        if (!first.isValid())
            return std::nullopt;
        last = last.isValid() ? std::max(last, first) : first;
    }
    return last;
}

Problems Training::warnings() const
{
    Problems found;
    bool anyPractical = false;
    bool inPerson = false;
    for (const TrainingSession& session : sessions) {
        for (const TrainingPart& part : session.held.parts) {
            if (session.attendance != Attendance::Present ||
                part.module != TrainingModule::InfectionControlPractical)
                continue;
            anyPractical = true;
            inPerson = inPerson || part.method == TrainingMethod::InPerson;
        }
    }
    if (anyPractical && !inPerson)
        found.append(
            {codeOf(TrainingModule::InfectionControlPractical),
             Severity::Warning,
             TrainingWords::tr("The practical was not taken in person; it is meant to be practised."),
             {}});
    if (missing().isEmpty() && minutes() < desirableMinutes)
        found.append({QStringLiteral("minutes"), Severity::Warning,
                      TrainingWords::tr("%1 minutes in all; about %2 are desirable.")
                          .arg(minutes())
                          .arg(desirableMinutes),
                      QString::number(minutes())});
    return found;
}

int Training::daysSinceHire(QDate deskDay) const
{
    return static_cast<int>(hiredOn.daysTo(deskDay));
}

bool Training::isLate(QDate deskDay, int dueDays) const
{
    return !cancelled && !report && !leftOn && daysSinceHire(deskDay) > dueDays;
}

void sortByUrgency(QList<Training>& trainings, QDate deskDay, int dueDays)
{
    std::ranges::stable_sort(trainings, [deskDay, dueDays](const Training& a, const Training& b) {
        const bool lateA = a.isLate(deskDay, dueDays);
        const bool lateB = b.isLate(deskDay, dueDays);
        if (lateA != lateB)
            return lateA;
        if (!lateA && a.state() != b.state())
            return a.state() < b.state();
        return a.hiredOn != b.hiredOn ? a.hiredOn < b.hiredOn : a.hire.referral < b.hire.referral;
    });
}

} // namespace kakehashi
