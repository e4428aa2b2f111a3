// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/feed/feed_plan.h"
#include "core/feed/held_rows.h"
#include "core/feed/message_problems.h"
#include "core/feed/message_states.h"
#include "core/feed/said_postings.h"
#include "core/feed/sender_rules.h"
#include "core/postings/posting_batch.h"

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
    MessageState state = MessageState::Taken;
    QStringList waitingFor; ///< archives in it that wait for their password
    /// Something of it was not read, and nobody has looked at that yet.
    bool partlyRead = false;
};

struct UnlockedMessage;

struct ImportResult
{
    qint64 message = 0; ///< StoredMessage::seq; 0 when the message held nothing to keep
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 held = 0;
    qint64 absent = 0;
    QStringList waitingFor; ///< archives in it that wait for their password
    /// Messages that had waited, and were taken in because this one said their password.
    std::vector<UnlockedMessage> unlocked;
    QStringList problems; ///< why one of those could not be taken in after all; it goes on waiting
};

/// A message that had waited, and what of it was taken in at last.
struct UnlockedMessage
{
    QString fileName; ///< the file it was read from
    QList<PlannedFile> files;
    ImportResult result;
};

/// How far apart, either way, a locked archive and the message with its password may be sent. Senders that
/// divide the two send them within minutes; the year's longest holidays take ten days. Trying the words of
/// older messages would only cost time: a wrong one opens nothing.
inline constexpr int passwordDays = 14;

/// Carries a plan out in one transaction: postings with history, audit and search index, the message as it
/// was received, the held rows. All SQL of messages; that of held rows and of what the feed said is in
/// classes of its own.
class FeedImport
{
    Q_DECLARE_TR_FUNCTIONS(FeedImport)

public:
    FeedImport(Database& database, AuditLog& audit, PostingStore& postings, const Clock& clock);

    /// Plans against this store, by the rules for the message's sender. A message that does not say when it
    /// was sent counts as sent now. Its locked archives are tried with the given passwords, and with what its
    /// own text and that of the same sender's messages of those days says. `Whole`: to be shown row by row.
    FeedPlan plan(Message message, FeedMode mode, const Progress& progress = {},
                  const QStringList& passwords = {}, RowDetail detail = RowDetail::Brief);
    /// Throws Error when the store has changed so that the plan no longer fits (plan again), Cancelled when
    /// the progress asks for it; in both cases nothing has been written. A message taken in before changes
    /// nothing: what still waits is held, everything else unchanged. One that was reverted is taken in anew.
    /// What is locked in it waits; the rest is taken in at once, and what was locked when the message is
    /// planned and taken again with its password. A message that says the password of one that waits takes
    /// that one in too.
    ImportResult take(const FeedPlan& plan, const QString& fileName, const Progress& progress = {});
    /// The same, and uses up the plan's rows and its message's bytes: they and what the store needs of memory
    /// for a long list are then not held together. The rest of the plan stays as it is.
    ImportResult takeUp(FeedPlan& plan, const QString& fileName, const Progress& progress = {});

    /// Takes in what waits in this message; throws Error when the password does not open it.
    UnlockedMessage unlock(qint64 message, const QString& password, const Progress& progress = {});
    /// Tries a password on everything that waits for one; returns what it opened.
    std::vector<UnlockedMessage> unlockAll(const QString& password, const Progress& progress = {});

    /// Newest first.
    QList<StoredMessage> messages();
    /// Takes a stored message in again that was reverted, as it was received; throws Error when it was not.
    /// `prepare`: what is done to a message before it is planned (reading its scans); may be empty.
    ImportResult takeAgain(qint64 message, FeedMode mode, const std::function<void(Message&)>& prepare = {},
                           const Progress& progress = {});
    /// The message as it was received, taken apart.
    Message message(qint64 message);
    QList<WaitingMessage> waitingMessages() { return m_states.allWaiting(); }
    QByteArray rawMessage(qint64 message);
    SenderRules& senderRules() { return m_rules; }
    /// StoredPosting::seq of what was open from the sender and not named, when the message was taken in.
    QList<qint64> absentPostings(qint64 message);
    /// Waiting ones of one message (0: of all), in row order.
    QList<HeldRow> heldRows(qint64 message = 0);
    /// Takes a mended row in; throws Error when errors are left. Returns the posting's seq.
    qint64 takeMended(qint64 heldRow, const Posting& mended, const QString& by);
    /// Puts a held row aside with who and why; it is kept, no longer waiting.
    void dismissHeld(qint64 heldRow, const QString& by, const QString& reason);
    qint64 waitingCount();
    /// What of it was not read when it was taken in last, in sentences.
    QStringList unreadParts(qint64 message) { return m_problems.of(message); }
    /// What came with a message and was not read; where it matters, it waits until it was looked at.
    void addUnread(qint64 message, const UnreadParts& parts);
    /// A person has looked at what was not read of it; nothing where there is nothing to look at.
    void acknowledge(qint64 message);
    /// What waits to be looked at, by StoredMessage::seq, and since when.
    QMap<qint64, QDateTime> partlyRead() { return m_problems.unseen(); }
    /// What of it is locked is waited for no longer; throws Error where nothing is. Its password opens it all
    /// the same, should it come.
    void ignoreLocked(qint64 message);
    QList<HeldOfMessage> heldByMessage() { return m_held.waitingByMessage(); }

private:
    /// One plan being carried out.
    struct Taking
    {
        FeedPlan& plan; ///< its rows become fewer
        const qint64 rows;
        const QString& fileName;
        PostingOrigin origin;
        ImportResult result;
        QMultiHash<QString, qint64> waiting = {}; ///< held rows that a good row with their number replaces
        HeldRows::Asked asked = {};               ///< those of them, and others, that ask a question
        std::future<QByteArray> packed = {};      ///< the message as it was received
        PostingBatch* created = nullptr;
        std::deque<std::pair<PlannedRow, qint64>> createdRows =
            {}; ///< on their way into the store, and their seq
    };
    ImportResult takeMessage(FeedPlan& plan, const QString& fileName, const Progress& progress);
    ImportResult known(qint64 message, const FeedPlan& plan);
    void keepPacked(Taking& taking, const Progress& progress);
    void takeRows(Taking& taking, const Progress& progress);
    void requireFitting(const FeedPlan& plan);

    // feed_waiting.cpp
    std::optional<ImportResult> takeWaiting(const WaitingMessage& waiting, const FeedPlan& plan,
                                            const Progress& progress);
    void keepState(const Taking& taking);
    void keepUnread(const Taking& taking);
    std::optional<UnlockedMessage> tryWaiting(const WaitingMessage& waiting, const QStringList& passwords,
                                              const Progress& progress);
    void unlockOthers(const Message& message, ImportResult& result, const Progress& progress);
    QStringList passwordsFor(const Message& message);
    void addStates(QList<StoredMessage>& messages);

    PostingOrigin originOf(const Message& message, const QString& id) const;
    static void countRows(ImportResult& result, const FeedPlan& plan);
    QString absentIds(const FeedPlan& plan);
    qint64 insertMessage(Taking& taking);
    void updateMessage(Taking& taking);
    void keepEarlierWords(const Taking& taking);
    void takeRow(Taking& taking, PlannedRow& row);
    void takeRepeated(Taking& taking, const RepeatedRow& row);
    void takeGoodRow(Taking& taking, PlannedRow& row);
    void rememberCreated(Taking& taking);
    void rememberRow(Taking& taking, const PlannedRow& row, qint64 posting, int version, bool asStored);
    void takeUncontested(Taking& taking, const PlannedRow& row);
    void supersede(Taking& taking, const PlannedRow& row, qint64 posting);
    static SaidPostings::Place placeOf(const Taking& taking, const PlannedRow& row);
    int reviseFrom(const PlannedRow& row, const PostingOrigin& origin);
    /// The posting that a row is, and the one that it names where that was merged into it.
    struct Target
    {
        qint64 posting = 0;
        qint64 spokenOf = 0;
    };
    void requireDecided(const HeldRow& held, const Posting& mended);
    Target placeMended(const HeldRow& held, const Posting& mended, const PostingOrigin& origin);
    Target existingFor(const HeldRow& held, const Posting& mended);
    Target followed(qint64 posting);

    Database& m_database;
    AuditLog& m_audit;
    PostingStore& m_postings;
    const Clock& m_clock;
    SaidPostings m_said;
    HeldRows m_held;
    MessageStates m_states;
    MessageProblems m_problems;
    SenderRules m_rules;
};

} // namespace kakehashi::feed
