// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/feed/feed_plan.h"
#include "core/feed/held_rows.h"
#include "core/feed/said_postings.h"
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
    qint64 held = 0; ///< still waiting
    qint64 absent = 0;
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

/// Carries a plan out in one transaction: postings with history, audit and search index, the message as it
/// was received, the held rows. All SQL of messages; that of held rows and of what the feed said is in
/// classes of its own.
class FeedImport
{
    Q_DECLARE_TR_FUNCTIONS(FeedImport)

public:
    FeedImport(Database& database, AuditLog& audit, PostingStore& postings, const Clock& clock);

    /// Plans against this store. A message that does not say when it was sent counts as sent now.
    FeedPlan plan(const Message& message, FeedMode mode, const Progress& progress = {});
    /// Throws Error when the store has changed so that the plan no longer fits (plan again), Cancelled when
    /// the progress asks for it; in both cases nothing has been written. A message taken in before changes
    /// nothing: what still waits is held, everything else unchanged.
    ImportResult take(const FeedPlan& plan, const QString& fileName, const Progress& progress = {});

    /// Newest first.
    QList<StoredMessage> messages();
    QByteArray rawMessage(qint64 message);
    /// StoredPosting::seq of what was open from the sender and not named, when the message was taken in.
    QList<qint64> absentPostings(qint64 message);
    /// Waiting ones of one message (0: of all), in row order.
    QList<HeldRow> heldRows(qint64 message = 0);
    /// Takes a mended row in; throws Error when errors are left. Returns the posting's seq.
    qint64 takeMended(qint64 heldRow, const Posting& mended, const QString& by);
    /// Puts a held row aside with who and why; it is kept, no longer waiting.
    void dismissHeld(qint64 heldRow, const QString& by, const QString& reason);
    qint64 waitingCount();

private:
    struct Taking;
    ImportResult known(qint64 message, const FeedPlan& plan);
    void requireFitting(const FeedPlan& plan);
    qint64 insertMessage(Taking& taking);
    void takeRow(Taking& taking, const PlannedRow& row);
    void takeGoodRow(Taking& taking, const PlannedRow& row);
    int reviseFrom(const PlannedRow& row, const PostingOrigin& origin);
    /// The posting that a row is, and the one that it names where that was merged into it.
    struct Target
    {
        qint64 posting = 0;
        qint64 spokenOf = 0;
    };
    Target placeMended(const HeldRow& held, const Posting& mended, const PostingOrigin& origin);
    Target existingFor(const HeldRow& held, const Posting& mended);
    Target followed(qint64 posting);

    Database& m_database;
    AuditLog& m_audit;
    PostingStore& m_postings;
    const Clock& m_clock;
    SaidPostings m_said;
    HeldRows m_held;
};

} // namespace kakehashi::feed
