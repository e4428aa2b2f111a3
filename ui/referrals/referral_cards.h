// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

namespace kakehashi {

/// A referral as the board shows it; what names persons or the institution stays at the desk.
struct ReferralCard
{
    Referral referral;
    QString applicantName;
    QString occupation;
    QString municipality;
    QString institution;
    int days = 0;        ///< in its stage, by the desk's day; an interview counts from its own day
    bool full = false;   ///< its posting has no seat left
    bool closed = false; ///< its posting is not open any more
    bool late = false;   ///< the institution owes an answer for longer than the desk waits
    int workingDays = 0; ///< for how many working days; 0 where nobody waits
};

/// Which cards; what is not set does not narrow.
struct CardFilter
{
    QString text = {};     ///< words in names, references, occupation, municipality, institution
    int endedWithin = 30;  ///< days since the end of those that ended; 0: none of them; -1: all
    int standingSince = 0; ///< only those so many days in their stage
    bool lateOnly = false; ///< only those whose institution has to be reminded
};

/// Newest first. Throws Error when the store cannot be read.
QList<ReferralCard> readCards(Desk& desk, const CardFilter& filter);

} // namespace kakehashi
