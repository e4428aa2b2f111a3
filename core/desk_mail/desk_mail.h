// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// Mails that the desk writes of itself: to the ministry, and to employers about training.
namespace kakehashi {

enum class DeskMailKind {
    MinistryReport,
    TrainingReport,   ///< to the employer: training is complete
    TrainingReminder, ///< to the employer: training is still to be given
    AnswerReminder    ///< to the employer: a report is not acknowledged yet
};
QString codeOf(DeskMailKind kind);
QString labelOf(DeskMailKind kind);
std::optional<DeskMailKind> deskMailKindOf(const QString& code);

/// A draft until a mail server has taken it. To one address, about one thing.
struct DeskMail
{
    qint64 seq = 0; ///< 0: not in the store yet
    QString id;     ///< UUID; names the mail for good, however often it is tried
    DeskMailKind kind = DeskMailKind::MinistryReport;
    QString about; ///< code of the ministry report's kind, or the reference of the referral
    QString recipient;
    QString subject;
    QString words; ///< staff's own
    QString text;  ///< all of it, as it was looked at
    /// Its sending was begun and how that ended is not known: it may have been sent.
    bool maybeSent = false;
    QString problem; ///< why it could not be sent when that was tried last
    QString by;
    QDateTime changedAt;
    QDateTime sentAt; ///< invalid: a draft
    QDate sentOn;     ///< the desk's day
};

} // namespace kakehashi
