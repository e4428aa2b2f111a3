// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk_settings.h"
#include "core/disclosure/public_posting.h"
#include "core/referrals/referral.h"

#include <QPagedPaintDevice>

namespace kakehashi {

/// The letter of referral 紹介状 that an applicant takes to the institution, or that is faxed to it: who
/// comes for which posting, with which licence seen by whom, when and where the interview is, and a part for
/// the institution's answer. Made only of a posting that was disclosed to this applicant.
struct ReferralLetter
{
    DeskSettings desk;
    QDate deskDay;
    Referral referral;
    StoredApplicant applicant;
    DisclosedPosting posting;
    QString by; ///< staff; may be empty
};

int drawReferralLetter(const ReferralLetter& letter, QPagedPaintDevice& device);
int writeReferralLetterPdf(const ReferralLetter& letter, const QString& file);

} // namespace kakehashi
