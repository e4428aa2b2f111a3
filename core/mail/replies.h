// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/mail/mailbox.h"
#include "core/mail/mailbox_settings.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace kakehashi {

/// What the desk writes back to the sender of a message: a draft until a mail server has taken it.
struct Reply
{
    qint64 seq = 0;     ///< 0: not in the store yet
    QString id;         ///< UUID; names the mail for good, however often it is tried
    qint64 message = 0; ///< of the feed, which it answers
    QString recipient;  ///< address
    QString subject;
    QString text;
    QString inReplyTo; ///< without angle brackets
    QStringList references;
    /// Its sending was begun and how that ended is not known: it may have been sent.
    bool maybeSent = false;
    QString problem; ///< why it could not be sent when that was tried last
    QString by;
    QDateTime changedAt;
    QDateTime sentAt; ///< invalid: a draft
};

/// All SQL of replies. Each act is audited in its transaction, without names or words of the mail.
class Replies
{
    Q_DECLARE_TR_FUNCTIONS(Replies)

public:
    Replies(Database& database, AuditLog& audit, const Clock& clock);

    /// Keeps a new draft or changes one; throws Error when it was sent already.
    Reply save(const Reply& draft);
    /// Newest first; of one message (0: of all).
    QList<Reply> of(qint64 message);
    std::optional<Reply> bySeq(qint64 seq);

    /// Saves and sends. Where it cannot be sent the draft stays, with the reason, and the failure is thrown.
    /// The attempt is noted before: whatever happens to the program meanwhile, nobody takes it for unsent.
    Reply send(const Reply& draft, const OutgoingMail& outgoing, const QString& password,
               const QString& fromName, const MailProgress& progress = {});

private:
    void noteAttempt(const Reply& reply);
    void noteSent(const Reply& reply);
    void noteProblem(const Reply& reply, const QString& problem);
    void note(const Reply& reply, bool maybeSent, const QString& problem, const QString& action);
    void record(const QString& action, const QString& id);

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
};

} // namespace kakehashi
