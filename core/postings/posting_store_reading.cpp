// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_rows.h"
#include "core/postings/posting_store.h"

#include <algorithm>
#include <utility>

namespace kakehashi {

namespace {

/// Ends a kept statement's result on every way out: left open it would hold this connection to the store as
/// it was.
class RowEnd
{
public:
    explicit RowEnd(QSqlQuery& rows) : m_rows(rows) {}
    ~RowEnd() { m_rows.finish(); }
    RowEnd(const RowEnd&) = delete;
    RowEnd& operator=(const RowEnd&) = delete;

private:
    QSqlQuery& m_rows;
};

std::pair<QString, QVariantList> statusCondition(StatusFilter status, QDate deskDay)
{
    const QVariantList day{deskDay.toString(Qt::ISODate)};
    const QString inLists =
        QStringLiteral("NOT EXISTS (SELECT 1 FROM taken_back_postings b WHERE b.posting_seq = p.seq)");
    switch (status) {
    case StatusFilter::Open:
        return {QStringLiteral("WHERE p.state = 'open' AND (p.end_on IS NULL OR p.end_on >= ?)"), day};
    case StatusFilter::Closed:
        return {QStringLiteral("WHERE (p.state = 'closed' OR (p.state = 'open' AND p.end_on < ?)) AND ") +
                    inLists,
                day};
    case StatusFilter::Draft:
        return {QStringLiteral("WHERE p.state = 'draft'"), {}};
    case StatusFilter::All:
        break;
    }
    return {QStringLiteral("WHERE ") + inLists, {}};
}

constexpr int postingsAtOnce = 100; ///< as many rows as a list fetches at a time

} // namespace

std::optional<StoredPosting> PostingStore::bySeq(qint64 seq)
{
    static const QString sql = posting_rows::selection() + QStringLiteral("WHERE p.seq = ?");
    return first(sql, seq);
}

std::optional<StoredPosting> PostingStore::byReference(const QString& reference)
{
    static const QString sql = posting_rows::selection() + QStringLiteral("WHERE p.reference = ?");
    return first(sql, reference);
}

QList<StoredPosting> PostingStore::bySeqs(const QList<qint64>& seqs)
{
    QHash<qint64, StoredPosting> read;
    for (qsizetype from = 0; from < seqs.size(); from += postingsAtOnce)
        readSome(seqs.mid(from, postingsAtOnce), read);
    QList<StoredPosting> found;
    found.reserve(seqs.size());
    for (const qint64 seq : seqs) {
        if (const auto stored = read.constFind(seq); stored != read.constEnd())
            found.append(*stored);
    }
    return found;
}

void PostingStore::readSome(const QList<qint64>& seqs, QHash<qint64, StoredPosting>& read)
{
    static const QString sql = posting_rows::selection() + QStringLiteral("WHERE p.seq IN (?") +
                               QStringLiteral(", ?").repeated(postingsAtOnce - 1) + QLatin1Char(')');
    QVariantList values(seqs.begin(), seqs.end());
    // One text for any number, so that it is prepared once; no posting has the position 0.
    while (values.size() < postingsAtOnce)
        values.append(0);
    QSqlQuery& rows = m_database.run(sql, values);
    const RowEnd end(rows);
    while (rows.next()) {
        StoredPosting stored = posting_rows::read(rows);
        const qint64 seq = stored.seq;
        read.insert(seq, std::move(stored));
    }
}

void PostingStore::forEach(StatusFilter status, const std::function<bool(const StoredPosting&)>& each)
{
    const auto [condition, values] = statusCondition(status, m_clock.today());
    QSqlQuery rows =
        m_database.prepare(posting_rows::selection() + condition + QStringLiteral(" ORDER BY p.seq"));
    Database::execute(rows, values);
    while (rows.next() && each(posting_rows::read(rows))) {
    }
}

QList<PostingVersion> PostingStore::history(qint64 seq)
{
    const StoredPosting stored = existing(seq);
    QSqlQuery rows = m_database.prepare(
        QStringLiteral("SELECT version, at, by_whom, what, message_id, changes, contact_changes "
                       "FROM posting_changes WHERE posting_seq = ? ORDER BY version DESC"));
    Database::execute(rows, {seq});
    QList<PostingVersion> versions;
    Posting posting = stored.posting;
    while (rows.next()) {
        PostingVersion version;
        version.version = rows.value(0).toInt();
        version.at = QDateTime::fromMSecsSinceEpoch(rows.value(1).toLongLong(), Qt::UTC);
        version.by = rows.value(2).toString();
        version.what = rows.value(3).toString();
        version.message = rows.value(4).toString();
        version.changes =
            posting_rows::changes({rows.value(5).toString(), rows.value(6).toString()}, stored.reference);
        version.posting = posting;
        posting = undone(posting, version.changes);
        versions.append(std::move(version));
    }
    return versions;
}

Posting PostingStore::asOf(qint64 seq, const QDateTime& moment)
{
    const QList<PostingVersion> versions = history(seq);
    const auto known =
        std::ranges::find_if(versions, [&moment](const PostingVersion& each) { return each.at <= moment; });
    if (known != versions.end())
        return known->posting;
    return versions.isEmpty() ? existing(seq).posting : versions.constLast().posting;
}

std::optional<StoredPosting> PostingStore::first(const QString& sql, const QVariant& key)
{
    QSqlQuery& rows = m_database.run(sql, {key});
    std::optional<StoredPosting> stored;
    const RowEnd end(rows);
    if (rows.next())
        stored = posting_rows::read(rows);
    return stored;
}

} // namespace kakehashi
