// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/referral.h"

/// Inquiries and applications that an institution leaves unanswered (domain.md §5). Pure.
namespace kakehashi::follow_up {

/// Monday to Friday, and no national holiday.
bool isWorkingDay(QDate day);
/// Working days after `from` up to and including `to`; 0 when `to` is not after `from`.
int workingDays(QDate from, QDate to);

struct Waiting
{
    Referral referral;
    QDate since; ///< of the last step, or the last reminder
    int workingDays = 0;
    bool isLate = false; ///< beyond the threshold: to be chased
};

/// The referrals that wait for the institution's answer (at inquiry or application), the longest first.
/// `threshold`: working days after which one is late; the scheme names none.
QList<Waiting> waiting(const QList<Referral>& referrals, QDate deskDay, int threshold);
inline constexpr int usualThreshold = 3;

/// The day by which the desk knew what an entry tells: an interview or a first working day may lie ahead of
/// the entry, and what was entered while the desk looked at an earlier day counts as of that day.
QDate told(const ReferralEvent& event, QDate deskDay);
/// Calendar days from inquiry or application to the institution's first answer that stands (interview, hired,
/// not hired); nullopt: none yet.
std::optional<int> answerDays(const Referral& referral, QDate deskDay);
/// Of an even number the mean of the middle two; nullopt of none.
std::optional<double> medianOf(QList<int> numbers);

} // namespace kakehashi::follow_up
