// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/base/merges.h"
#include "core/postings/posting_check.h"
#include "core/postings/posting_history.h"
#include "core/postings/posting_search.h"
#include "core/postings/search_index.h"

#include <QHash>

#include <memory>

namespace kakehashi {

/// Where a posting's value came from.
struct PostingOrigin
{
    QString by;      ///< staff name, or the sender's address
    QString message; ///< id of the feed message; empty for what was typed here
    QString sender;  ///< the sender's address; empty for what was typed here or read from a bare file
};

/// Where the next posting goes, and how its reference begins (13-2020-). The positions of discarded drafts
/// count too: a reference names one posting for ever.
qint64 nextPostingSeq(Database& database);
QString referenceStart(int prefectureCode, int year);

/// That somebody confirmed a finding of the leak check, or took that back.
struct LeakConfirmation
{
    QString finding;
    bool confirmed = true;
    QDateTime at;
    QString by;
};

/// Another posting that one was merged with.
struct PostingLink
{
    qint64 seq = 0;
    QString reference;
    bool operator==(const PostingLink&) const = default;
};

class PostingBatch;

/// All SQL of postings: rows, earlier versions, the search index and the audit entry, always in one
/// transaction.
///
/// Within a transaction of the caller's a change is a part of it, without a savepoint of its own: FTS5 writes
/// its words out at every savepoint, which makes taking in a list eight times slower. A caller that meets an
/// Error there must not commit.
class PostingStore
{
public:
    /// `prefectureCode` heads the references given here (13-2020-000123).
    PostingStore(Database& database, AuditLog& audit, const Clock& clock, SearchTextOf searchText,
                 int prefectureCode);

    /// For a list's new postings. `pulse`: see PostingBatch.
    std::unique_ptr<PostingBatch> batch(const PostingOrigin& origin, std::function<void()> pulse = {});
    /// Adds a posting (open or draft) with a new reference; returns it as stored.
    StoredPosting add(const Posting& posting, PostingState state, const PostingOrigin& origin);
    /// Replaces the posting's value when it differs: a new version with the changed fields. Returns false
    /// when nothing differed. Throws Error when `expectedVersion` is no longer the newest (somebody else
    /// changed it). The sender stays who it was unless the origin names one: staff correcting a word do not
    /// take the posting from its sender.
    bool revise(qint64 seq, const Posting& posting, int expectedVersion, const PostingOrigin& origin);
    /// A draft becomes open. Like `toDraft`, `close` and `reopen`, throws Error when the posting is in
    /// another state, and makes a new version without changed fields.
    void open(qint64 seq, const PostingOrigin& origin);
    /// An open posting becomes a draft again: its opening is taken back.
    void toDraft(qint64 seq, const PostingOrigin& origin);
    void close(qint64 seq, CloseReason reason, const PostingOrigin& origin);
    /// Throws Error for a posting that was merged into another, too.
    void reopen(qint64 seq, const PostingOrigin& origin);
    /// 0 usual, 1 urgent, 2 most urgent; the desk's mark, no new version of the posting.
    void setUrgency(qint64 seq, int urgency, const PostingOrigin& origin);
    /// How many of the seats are taken, as the referrals count them; no new version either.
    void setHired(qint64 seq, int hired, const PostingOrigin& origin);
    /// So many more seats (less, when negative) of the posting, and of what it has become by merges.
    void addHired(qint64 seq, int more, const PostingOrigin& origin);

    /// What the leak check found in a text gives nothing away, as staff looked at it, or does after all; the
    /// search finds the words from then on as the public view has them. No new version. `finding`: leakKey.
    void confirmLeak(qint64 seq, const QString& finding, bool confirmed, const PostingOrigin& origin);
    /// Each confirmation and each that was taken back, oldest first.
    QList<LeakConfirmation> leakConfirmations(qint64 seq);

    /// `merged` becomes the value of `keep`, whose own number stays; `other` is closed (withdrawn, unless it
    /// was closed already) and points to `keep` from then on, where its seats that are taken count, too.
    /// Both get a new version. Throws Error when either was merged into another before, `keep` is closed,
    /// or its newest version is not `expectedVersion`.
    void merge(qint64 keep, qint64 other, const Posting& merged, int expectedVersion,
               const PostingOrigin& origin);
    /// Takes a merge back: `other` stands for itself again, in this state, and the posting it was merged
    /// into has this value again.
    void unmerge(qint64 other, PostingState state, std::optional<CloseReason> reason, const Posting& kept,
                 const PostingOrigin& origin);
    /// The posting this one was merged into, and those merged into it.
    std::optional<PostingLink> mergedInto(qint64 seq);
    QList<PostingLink> mergedFrom(qint64 seq);
    /// What a posting has become by merges: itself when it was never merged into another.
    qint64 survivorOf(qint64 seq);
    /// The posting, and all that became a part of it, by way of others too.
    QList<qint64> copiesOf(qint64 seq);
    /// Of all postings.
    Merges merges();

    /// Gives a posting the value it had before a message that was reverted said otherwise: like `revise`,
    /// told apart in its history (reverted). Its sender becomes `sender` again.
    bool restore(qint64 seq, const Posting& posting, int expectedVersion, const QString& sender,
                 const PostingOrigin& origin);
    /// What a reverted message had created leaves every list and the search; it is closed (withdrawn), and
    /// its history, number and ID stay. `message`: StoredMessage::seq. Until it is brought back nothing
    /// changes it.
    void takeBack(qint64 seq, int expectedVersion, qint64 message, const PostingOrigin& origin);
    /// A message names again what was taken back: it is open with this value. Returns it as stored.
    StoredPosting bringBack(qint64 seq, const Posting& posting, const PostingOrigin& origin);
    bool isTakenBack(qint64 seq);

    /// A draft that was never open.
    bool isDiscardable(const StoredPosting& stored);
    /// Erases such a draft from every table; its position, ID and reference are kept so that they are never
    /// given again. Throws Error for any other posting.
    void discard(qint64 seq, const PostingOrigin& origin);

    /// How much the posting must say to be open: what a feed has told of may lack the fields of column M.
    Completeness completenessOf(qint64 seq);

    std::optional<StoredPosting> bySeq(qint64 seq);
    std::optional<StoredPosting> byReference(const QString& reference);
    /// The postings of these positions, in this order; positions that do not exist are left out.
    QList<StoredPosting> bySeqs(const QList<qint64>& seqs);
    /// Calls `each` with every posting of the status until it returns false, in the order they were added;
    /// for the matcher's index and exports. What was taken back is none of them.
    void forEach(StatusFilter status, const std::function<bool(const StoredPosting&)>& each);

    /// Versions, newest first.
    QList<PostingVersion> history(qint64 seq);
    /// What the posting said at that moment; before it was stored, what it said at first.
    Posting asOf(qint64 seq, const QDateTime& moment);

    /// Fills the search index again from the rows (after a failed check).
    void rebuildSearchIndex();
    /// The same when the index was made by an older rule (`searchRule`); before anything is changed or
    /// searched for.
    void refreshSearchIndex();

private:
    struct Change
    {
        QLatin1StringView what; ///< code of PostingVersion::what
        QList<FieldChange> fields;
        PostingOrigin origin;
    };
    struct StateStep
    {
        PostingState from;
        PostingState to;
        std::optional<CloseReason> reason;
    };
    QDateTime now() const;
    std::optional<StoredPosting> first(const QString& sql, const QVariant& key);
    void readSome(const QList<qint64>& seqs, QHash<qint64, StoredPosting>& read);
    StoredPosting existing(qint64 seq);
    void requireNotTakenBack(const StoredPosting& stored);
    void changeState(qint64 seq, const StateStep& step, const Change& change);
    void makeVersion(const StoredPosting& before, StoredPosting after, const Change& change,
                     const QJsonObject& detail);
    void insertRows(const StoredPosting& stored);
    void updateRows(const StoredPosting& before, const StoredPosting& after);
    void record(const StoredPosting& stored, const Change& change);
    void appendAudit(QLatin1StringView what, const StoredPosting& stored, const QJsonObject& detail);

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
    SearchTextOf m_searchText;
    SearchIndex m_index;
    int m_prefectureCode;
};

} // namespace kakehashi
