// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/reason_words.h"

#include "core/base/japanese_era.h"
#include "core/matching/scoring.h"

#include <cmath>

namespace kakehashi::words {

namespace {

const QString listSeparator = QStringLiteral("・");

QString clock(std::optional<QTime> time)
{
    return time ? time->toString(QStringLiteral("HH:mm")) : QString();
}

QString range(const QString& from, const QString& to)
{
    return from + QStringLiteral(" – ") + to;
}

QString weekdayName(int day)
{
    switch (static_cast<Weekday>(day)) {
    case Weekday::Mon:
        return ReasonText::tr("Mon");
    case Weekday::Tue:
        return ReasonText::tr("Tue");
    case Weekday::Wed:
        return ReasonText::tr("Wed");
    case Weekday::Thu:
        return ReasonText::tr("Thu");
    case Weekday::Fri:
        return ReasonText::tr("Fri");
    case Weekday::Sat:
        return ReasonText::tr("Sat");
    case Weekday::Sun:
        return ReasonText::tr("Sun");
    }
    Q_UNREACHABLE();
}

} // namespace

QString noWish()
{
    return ReasonText::tr("no wish");
}

QString notStated()
{
    return ReasonText::tr("not stated");
}

QString notKnown()
{
    return ReasonText::tr("not known");
}

QString licences(const QList<Licence>& licences)
{
    QStringList list;
    for (const Licence& licence : licences) {
        const QString label = labelOf(licence.occupation);
        list.append(licence.isVerified() ? ReasonText::tr("%1 (checked)").arg(label)
                                         : ReasonText::tr("%1 (not checked)").arg(label));
    }
    return list.join(listSeparator);
}

QString days(std::optional<QDate> from, std::optional<QDate> to)
{
    return range(from ? japanese::bothDates(*from) : QString(), to ? japanese::bothDates(*to) : QString());
}

QString times(std::optional<QTime> from, std::optional<QTime> to)
{
    return range(clock(from), clock(to));
}

QString shift(const IndexedPosting& posting)
{
    if (!posting.shift)
        return notStated();
    const QString hours = times(posting.shift->start(), posting.shift->end());
    return posting.shift->passesMidnight() ? ReasonText::tr("%1 (next day)").arg(hours) : hours;
}

QString weekdays(unsigned bits)
{
    QStringList list;
    for (int day = 0; day < 7; ++day) {
        if ((bits & (1U << day)) != 0)
            list.append(weekdayName(day));
    }
    return list.join(listSeparator);
}

QString weekdays(const QList<Weekday>& days)
{
    unsigned bits = 0;
    for (const Weekday day : days)
        bits |= 1U << static_cast<unsigned>(day);
    return weekdays(bits);
}

QString daysOff(const DaysOff& daysOff)
{
    if (!daysOff.readable)
        return notKnown();
    QStringList list;
    if (daysOff.weekdays != 0)
        list.append(weekdays(daysOff.weekdays));
    if (daysOff.holidays)
        list.append(ReasonText::tr("holidays"));
    if (daysOff.others > 0)
        list.append(ReasonText::tr("%n other day(s)", nullptr, daysOff.others));
    return ReasonText::tr("off: %1").arg(list.join(listSeparator));
}

QString wantedPlaces(const Applicant& applicant)
{
    const Wishes& wishes = applicant.wishes;
    QStringList list = wishes.prefectures + wishes.municipalities;
    if (wishes.maxDistanceKm)
        list.append(ReasonText::tr("within %1 km of home").arg(*wishes.maxDistanceKm));
    return list.isEmpty() ? noWish() : list.join(listSeparator);
}

QString pay(PayBasis basis, Yen amount)
{
    return labelOf(basis) + QLatin1Char(' ') + amount.formatted();
}

QString pay(const Pay& pay)
{
    return pay.basis && pay.amount ? words::pay(*pay.basis, *pay.amount) : notStated();
}

QString payComparison(const IndexedPosting& posting, PayBasis floorBasis)
{
    const int minutes = paidMinutes(posting).value_or(0);
    const std::optional<Yen> converted =
        Yen::make(static_cast<qint64>(std::llround(payOnBasis(posting, floorBasis).value_or(0))));
    QString note = ReasonText::tr("about %1, by %2 h %3 min a day")
                       .arg(converted ? pay(floorBasis, *converted) : notKnown())
                       .arg(minutes / 60)
                       .arg(minutes % 60);
    if (floorBasis == PayBasis::Monthly || posting.pay.basis == PayBasis::Monthly)
        note += ReasonText::tr(", %1 days a month").arg(workingDaysOfMonth);
    if (!posting.breakMinutes)
        note += ReasonText::tr(", break not stated");
    return note;
}

QString experience(const Applicant& applicant)
{
    QStringList list;
    if (applicant.experienceYears)
        list.append(ReasonText::tr("%n year(s)", nullptr, *applicant.experienceYears));
    if (applicant.infectiousDiseaseExperience)
        list.append(*applicant.infectiousDiseaseExperience ? ReasonText::tr("infectious disease: yes")
                                                           : ReasonText::tr("infectious disease: no"));
    return list.isEmpty() ? notKnown() : list.join(listSeparator);
}

QString experience(const ExperienceAsked& asked)
{
    switch (asked.how) {
    case ExperienceAsked::How::NotSaid:
        return notStated();
    case ExperienceAsked::How::NoneNeeded:
        return ReasonText::tr("none needed");
    case ExperienceAsked::How::Welcome:
        break;
    }
    if (asked.infectious)
        return ReasonText::tr("experience of infectious disease welcome");
    return asked.years > 1 ? ReasonText::tr("%n year(s) or more", nullptr, asked.years)
                           : ReasonText::tr("experience welcome");
}

} // namespace kakehashi::words
