// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "core/matching/posting_index.h"

#include <QCoreApplication>
#include <QStringList>

/// The two sides of a reason in words, in the desk's language.
namespace kakehashi::words {

struct ReasonText
{
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

QString noWish();
QString notStated();
QString notKnown();
/// Occupations, each with whether its original was seen; no number, no name.
QString licences(const QList<Licence>& licences);
QString days(std::optional<QDate> from, std::optional<QDate> to);
QString times(std::optional<QTime> from, std::optional<QTime> to);
QString shift(const IndexedPosting& posting);
QString weekdays(const QList<Weekday>& days);
/// Bit n: the weekday n (Monday 0).
QString weekdays(unsigned bits);
QString daysOff(const DaysOff& daysOff);
QString wantedPlaces(const Applicant& applicant);
QString pay(PayBasis basis, Yen amount);
QString pay(const Pay& pay);
/// What the comparison of two bases took for granted, and what came out.
QString payComparison(const IndexedPosting& posting, PayBasis floorBasis);
QString experience(const Applicant& applicant);
QString experience(const ExperienceAsked& asked);

template<typename E>
QString labels(TermSet<E> terms)
{
    QStringList list;
    for (const E term : terms.values())
        list.append(labelOf(term));
    return list.isEmpty() ? notStated() : list.join(QStringLiteral("・"));
}

} // namespace kakehashi::words
