// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/postings/posting_history.h"
#include "core/postings/posting_search.h"

namespace kakehashi {

/// Where a posting's value came from.
struct PostingOrigin
{
    QString by;      ///< staff name, or the sender's address
    QString message; ///< id of the feed message; empty for what was typed here
    QString sender;  ///< the sender's address; empty for what was typed here or read from a bare file
};

/// All SQL of postings: rows, earlier versions, the search index and the audit entry, always in one transaction.
class PostingStore
{
public:
    /// `prefectureCode` heads the references given here (13-2020-000123).
    PostingStore(Database& database, AuditLog& audit, const Clock& clock, SearchTextOf searchText,
                 int prefectureCode);

    /// Adds a posting (open or draft) with a new reference; returns it as stored.
    StoredPosting add(const Posting& posting, PostingState state, const PostingOrigin& origin);
    /// Replaces the posting's value when it differs: a new version with the changed fields. Returns false when nothing
    /// differed. Throws Error when `expectedVersion` is no longer the newest (somebody else changed it).
    bool revise(qint64 seq, const Posting& posting, int expectedVersion, const PostingOrigin& origin);
    void close(qint64 seq, CloseReason reason, const PostingOrigin& origin);
    void reopen(qint64 seq, const PostingOrigin& origin);
    void setUrgency(qint64 seq, int urgency, const PostingOrigin& origin);

    std::optional<StoredPosting> bySeq(qint64 seq);
    std::optional<StoredPosting> byReference(const QString& reference);
    /// The postings of these positions, in this order; positions that do not exist are left out.
    QList<StoredPosting> bySeqs(const QList<qint64>& seqs);
    /// Calls `each` with every posting of the status until it returns false; for the matcher's index and exports.
    void forEach(StatusFilter status, const std::function<bool(const StoredPosting&)>& each);

    /// Versions, newest first.
    QList<PostingVersion> history(qint64 seq);

    /// Fills the search index again from the rows (after a change of folding rules or a failed check).
    void rebuildSearchIndex();

private:
    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
    SearchTextOf m_searchText;
    int m_prefectureCode;
};

} // namespace kakehashi
