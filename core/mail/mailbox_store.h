// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/mail/mailbox_settings.h"

#include <QDateTime>
#include <QSet>

namespace kakehashi {

/// How far a mailbox was read. `validity` names the server's numbering (UIDVALIDITY); when it changes,
/// nothing is known to have been seen.
struct MailboxMark
{
    QString validity;
    qint64 completeTo = 0; ///< every message up to this number was seen; 0 where numbers do not rise
};

/// How the last look at a mailbox went.
struct MailboxLook
{
    QDateTime at;    ///< invalid: never looked
    QString problem; ///< empty: all was well
};

/// All SQL of mailboxes and of what was seen in them.
class MailboxStore
{
    Q_DECLARE_TR_FUNCTIONS(Mailbox)

public:
    MailboxStore(Database& database, AuditLog& audit, const Clock& clock);

    /// Adds it, or changes the one with its `seq`; throws Error, naming what is wrong, when it cannot be used
    /// or is a mailbox of the desk already. What another server, user or folder held was never seen in it.
    MailboxSettings save(const MailboxSettings& mailbox);
    /// It is looked into no more; what it brought stays.
    void remove(qint64 mailbox);
    QList<MailboxSettings> all();
    std::optional<MailboxSettings> byId(const QString& id);
    MailboxLook lastLook(qint64 mailbox);

    MailboxMark mark(qint64 mailbox);
    QSet<QString> seen(qint64 mailbox, const QString& validity);
    bool hasSeen(qint64 mailbox, const QString& validity, const QString& item);
    /// Within the transaction that keeps what was fetched: both happen or neither.
    void noteSeen(qint64 mailbox, const QString& validity, const QString& item, const QString& digest);
    /// The end of a look: how far everything was seen, and what went wrong.
    void noteLook(qint64 mailbox, const MailboxMark& mark, const QString& problem);

    std::optional<OutgoingMail> outgoing();
    void saveOutgoing(const OutgoingMail& outgoing);

private:
    void insert(MailboxSettings& mailbox);
    void update(const MailboxSettings& mailbox);
    void record(const QString& action, const MailboxSettings& mailbox);

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
};

} // namespace kakehashi
