// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/feed/feed_plan.h"
#include "core/postings/posting_store.h"

namespace kakehashi::feed {

/// A message in the store.
struct StoredMessage
{
    qint64 seq = 0;
    QString id;
    QString digest;
    QString sender;
    QString senderName;
    QString subject;
    QDateTime sentAt;
    QDateTime importedAt;
    QString fileName; ///< the file it was read from
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 held = 0;  ///< still waiting
    qint64 absent = 0;
};

/// A row that could not be taken in and waits to be mended.
struct HeldRow
{
    qint64 seq = 0;
    qint64 message = 0; ///< StoredMessage::seq
    QString attachment;
    QString sheet;
    int row = 0;
    QString sourceKey;
    QStringList headings;
    QStringList cells;
    Posting posting;    ///< what could be read
    QList<RowReading::Finding> findings;
};

struct ImportResult
{
    qint64 message = 0; ///< StoredMessage::seq; 0 when the message held nothing to keep
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 held = 0;
    qint64 absent = 0;
};

/// Carries a plan out in one transaction: postings with history, audit and search index, the message as it was
/// received, the held rows. All SQL of messages, held rows and what the feed said of each posting.
class FeedImport
{
public:
    FeedImport(Database& database, AuditLog& audit, PostingStore& postings, const Clock& clock);

    /// Plans against this store.
    FeedPlan plan(const Message& message, FeedMode mode, const Progress& progress = {});
    /// Throws Error when the store has changed so that the plan no longer fits (plan again), Cancelled when the
    /// progress asks for it; in both cases nothing has been written.
    ImportResult take(const FeedPlan& plan, const QString& fileName, const Progress& progress = {});

    /// Newest first.
    QList<StoredMessage> messages();
    QByteArray rawMessage(qint64 message);
    /// Waiting ones of one message (0: of all), in row order.
    QList<HeldRow> heldRows(qint64 message = 0);
    /// Takes a mended row in; throws Error when errors are left. Returns the posting's seq.
    qint64 takeMended(qint64 heldRow, const Posting& mended, const QString& by);
    /// Puts a held row aside with who and why; it is kept, no longer waiting.
    void dismissHeld(qint64 heldRow, const QString& by, const QString& reason);
    qint64 waitingCount();

private:
    Database& m_database;
    AuditLog& m_audit;
    PostingStore& m_postings;
    const Clock& m_clock;
};

} // namespace kakehashi::feed
