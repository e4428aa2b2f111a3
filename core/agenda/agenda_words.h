// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

/// The sentences of the agenda.
namespace kakehashi::agenda::words {

/// Whom a referral is about, as staff speak of it: the applicant, the institution, the reference.
QString about(const QString& applicant, const QString& institution, const Referral& referral);

QString interview(const ReferralEvent& event, const QString& about);
QString interviewPast(const ReferralEvent& event, const QString& about);
QString unanswered(Stage stage, int workingDays, const QString& about);
QString trainingLate(int days, const QString& about);
QString hireToAsk(TenureKind what, const QString& about);
QString full(const StoredPosting& posting);
QString rowsHeld(qint64 count, const QString& fileName, const QString& sender);
QString passwordMissing(const feed::WaitingMessage& message);
/// Of a matter that is only counted.
QString counted(Matter matter, qint64 count);

} // namespace kakehashi::agenda::words
