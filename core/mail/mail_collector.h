// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/arrivals.h"
#include "core/mail/mailbox.h"
#include "core/mail/mailbox_store.h"

namespace kakehashi {

/// Where the fetching of one mailbox is.
struct MailStep
{
    qint64 mailbox = 0; ///< MailboxSettings::seq
    qint64 message = 0; ///< the one on its way, from 1; 0: the mailbox is being listed
    qint64 messages = 0;
    qint64 bytes = 0; ///< of this message
    qint64 size = 0;
};
using MailSteps = std::function<bool(const MailStep& step)>; ///< return false to cancel

/// What a look into one mailbox brought.
struct MailLook
{
    qint64 mailbox = 0;
    int arrived = 0;           ///< new here
    int known = 0;             ///< new there, but these very bytes arrived before
    int failed = 0;            ///< could not be fetched, and stand among the arrivals with the reason
    QStringList problems;      ///< sentences; empty: the mailbox was read to its end
    bool loginRefused = false; ///< trying the same password again could close the account
};

/// Fetches what is new in a mailbox and keeps it, each message in one transaction with the note that it was
/// seen: whenever this ends, nothing is lost and nothing comes twice, and the next look goes on where it
/// stopped.
class MailCollector
{
public:
    MailCollector(Database& database, AuditLog& audit, const Clock& clock);

    /// Failures of the mailbox are told in the result; throws what the store throws, and Cancelled.
    MailLook collect(const MailboxSettings& settings, Mailbox& mailbox, const MailSteps& steps = {});

private:
    struct Look;
    void collectAll(Look& look);
    bool collectOne(Look& look, const MailItem& item);
    std::optional<QByteArray> fetched(Look& look, const MailItem& item);
    void keep(Look& look, const MailItem& item, const QByteArray& raw);
    void keepFailure(Look& look, const MailItem& item, const QString& reason);

    Database& m_database;
    MailboxStore m_store;
    Arrivals m_arrivals;
};

/// A mailbox to look into, and its password.
struct MailErrand
{
    MailboxSettings mailbox;
    QString password;
};

/// Looks into several mailboxes at once, each in a thread and with a connection to the store of its own. The
/// steps are told from those threads, one at a time. Throws what the store throws, and Cancelled, once all
/// have ended.
QList<MailLook> collectMail(const QString& store, const Clock& clock, const QList<MailErrand>& errands,
                            qint64 largest, const MailSteps& steps = {});

} // namespace kakehashi
