// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_store.h"
#include "core/store/statement.h"

#include <QCryptographicHash>

#include <deque>
#include <future>

namespace kakehashi {

/// New postings by the hundred thousand, put into the store as PostingStore::add puts in one: rows, first
/// version and search index, within the caller's transaction. What stands in the rows is made on other
/// threads while this one writes.
///
/// They get one audit entry together, with their number and a digest over their IDs in the order of their
/// positions, by which AuditLog's chain covers each of them; `brokenBatches` compares it with the rows.
class PostingBatch : public DeferredWrites
{
public:
    /// Called several times a second while much is written at once; may throw, then nothing of the batch
    /// must be committed.
    using Pulse = std::function<void()>;

    PostingBatch(Database& database, AuditLog& audit, const Clock& clock, const SearchTextOf& searchText,
                 int prefectureCode, PostingOrigin origin, Pulse pulse = {});
    ~PostingBatch() override;
    PostingBatch(const PostingBatch&) = delete;
    PostingBatch& operator=(const PostingBatch&) = delete;

    /// Adds an open posting; returns its position. It is in the store once `finish` has returned, or `write`.
    qint64 add(const Posting& posting);
    /// The newest position whose posting stands in the store by now; 0: none yet.
    qint64 lastWritten() const { return m_lastWritten; }
    /// Writes what is left, and the audit entry.
    void finish();

    void write() override;
    void forget() noexcept override;

    /// Sequence numbers of audit entries whose batch is not what stands in the store.
    static QList<qint64> brokenBatches(Database& database);

private:
    /// A posting as its rows stand in the store.
    struct Rows;
    using Chunk = std::vector<StoredPosting>;
    using ReadyChunk = std::vector<Rows>;

    static Rows rowsOf(const StoredPosting& stored, const SearchTextOf& searchText);
    void begin();
    void hand();
    void writeOldest();
    void writeWords();
    void writeRows(const Rows& rows);

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
    SearchTextOf m_searchText;
    int m_prefectureCode;
    PostingOrigin m_origin;
    Pulse m_pulse;
    QByteArray m_by;
    QByteArray m_message;
    QByteArray m_sender;

    qint64 m_first = 0;
    qint64 m_next = 0;
    qint64 m_lastWritten = 0;
    QString m_referenceStart;
    QDateTime m_now;
    QCryptographicHash m_ids{QCryptographicHash::Sha256};
    Chunk m_chunk;
    std::deque<std::future<ReadyChunk>> m_making;
    std::vector<std::pair<qint64, SearchIndex::Tokens>> m_words; ///< by seq, of rows that stand in the store
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace kakehashi
