// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"

#include <QDateTime>

namespace kakehashi {

/// Why the hidden part of a posting may be told (domain.md §4; notice of 27 May, annex 1 (5)).
enum class Ground { Inquiry, Application };
/// How it was told.
enum class TellingChannel { Counter, Phone, Email };

/// Where a referral stands (domain.md §6).
enum class Stage { Inquiry, Application, Interview, Hired, NotHired, Declined, Withdrawn };

QString codeOf(Ground ground);
QString codeOf(TellingChannel channel);
QString codeOf(Stage stage);
QString labelOf(Ground ground);
QString labelOf(TellingChannel channel);
QString labelOf(Stage stage);
std::optional<Ground> groundOf(const QString& code);
std::optional<TellingChannel> tellingChannelOf(const QString& code);
std::optional<Stage> stageOf(const QString& code);

/// Nothing follows it but taking it back.
bool isLast(Stage stage);

/// A condition spoken about with the institution (domain.md §1, negotiates working conditions): with an
/// interview what was asked and offered, with a hire what was agreed on.
struct NegotiatedItem
{
    QString field;  ///< dotted key
    QString posted; ///< as the posting said it then
    QString asked = {};
    QString offered = {};
    QString agreed = {};
    /// What differs between posting and hire (domain.md §6).
    bool differs() const { return !agreed.isEmpty() && agreed != posted; }
    bool operator==(const NegotiatedItem&) const = default;
};

/// One dated entry of a referral; none is ever changed or deleted.
struct ReferralEvent
{
    int number = 1;
    QDateTime at; ///< when it was entered
    QString by;
    QDate day;                  ///< of the interview; the first working day of a hire; else when it happened
    std::optional<Stage> stage; ///< nullopt: takes an earlier event back
    int takesBack = 0;          ///< number of that event; 0: none
    QString note;
    QString place;                    ///< of an interview, or its link
    std::optional<QTime> time;        ///< of an interview
    QList<NegotiatedItem> conditions; ///< of an interview or a hire
};

/// Whether a later entry took it back.
bool isTakenBack(const QList<ReferralEvent>& events, const ReferralEvent& event);
/// The event that says where the referral stands: the newest one that was not taken back.
const ReferralEvent* standing(const QList<ReferralEvent>& events);

/// Somebody reminded the institution of its answer.
struct Chase
{
    int number = 1;
    QDateTime at;
    QString by;
    QDate day;
    QString note;
};

struct Referral
{
    qint64 seq = 0;
    QString id;
    QString reference; ///< S13-2020-000007
    qint64 applicant = 0;
    QString applicantReference;
    qint64 posting = 0;
    QString postingReference;
    Stage stage = Stage::Inquiry;
    QDateTime createdAt;
    QDateTime updatedAt;
    QList<ReferralEvent> events; ///< oldest first
    QList<Chase> chases;         ///< oldest first

    bool isOpen() const { return !isLast(stage); }
    /// The day of the present stage; that of an interview or of a hire may lie ahead.
    QDate since() const;
};

} // namespace kakehashi
