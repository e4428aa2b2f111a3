// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/referral.h"

/// What stands in the way of a referral or of its next step, as sentences for the desk; empty: nothing does.
/// Pure.
namespace kakehashi::referral_rules {

/// domain.md §6: no referral without both consents and a licence whose original was seen; domain.md §5: only
/// to an open posting with a seat left; §4: nothing hidden is told that nobody told the desk. `posting` is as
/// it would be told (ReferralStore::tellable).
QStringList obstacles(const StoredApplicant& applicant, const StoredPosting& posting, QDate deskDay);

/// A step that staff want to enter.
struct Step
{
    Stage to = Stage::Application;
    QDate day;
    QString note;
    QString place;
    std::optional<QTime> time;
    QList<NegotiatedItem> conditions; ///< `posted` is filled in by the store
};

/// Stages go forward only (a second interview may follow a first); the last ones are left by taking them
/// back. Only interviews and hires lie ahead of the desk's day; none lies before the referral.
QStringList obstacles(const Referral& referral, const Step& step, QDate deskDay);

/// At exactly full nobody else is hired (domain.md §5); what was closed or has ended hires nobody.
QStringList obstaclesToHire(const StoredApplicant& applicant, const StoredPosting& posting, QDate deskDay);

} // namespace kakehashi::referral_rules
