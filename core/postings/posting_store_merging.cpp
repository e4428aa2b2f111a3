// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/postings/posting_match_key.h"
#include "core/postings/posting_rows.h"
#include "core/postings/posting_store.h"
#include "core/postings/posting_unit.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct MergeMessages
{
    Q_DECLARE_TR_FUNCTIONS(PostingStore)

public:
    static UsageError itself() { return UsageError(tr("A posting cannot be merged with itself.")); }
    static Error merged(const QString& reference, const QString& into)
    {
        return Error(tr("Posting %1 was merged into %2. Work on that one.").arg(reference, into));
    }
    static Error closed(const QString& reference)
    {
        return Error(
            tr("Posting %1 is closed. Reopen it before another one is merged into it.").arg(reference));
    }
    static Error changedElsewhere(const QString& reference)
    {
        return Error(tr("Posting %1 was changed by somebody else in the meantime. Open it again and repeat "
                        "your change.")
                         .arg(reference));
    }
    static Error notMerged(const QString& reference)
    {
        return Error(tr("Posting %1 is not merged into another one any more.").arg(reference));
    }
    static Error wasOpen(const QString& reference)
    {
        return Error(
            tr("Posting %1 has been open. Only drafts that never were can be discarded.").arg(reference));
    }
};

/// Whatever refers to a posting and need not outlive it, in an order that the foreign keys allow.
QStringList erasures()
{
    return {QStringLiteral("UPDATE held_rows SET posting_seq = NULL WHERE posting_seq = ?"),
            QStringLiteral("DELETE FROM posting_said WHERE posting_seq = ?"),
            QStringLiteral("DELETE FROM posting_changes WHERE posting_seq = ?"),
            QStringLiteral("DELETE FROM leak_confirmations WHERE posting_seq = ?"),
            QStringLiteral("DELETE FROM posting_texts WHERE posting_seq = ?"),
            QStringLiteral("DELETE FROM postings WHERE seq = ?")};
}

} // namespace

void PostingStore::merge(qint64 keep, qint64 other, const Posting& merged, int expectedVersion,
                         const PostingOrigin& origin)
{
    if (keep == other)
        throw MergeMessages::itself();
    PostingUnit unit(m_database);
    const StoredPosting kept = existing(keep);
    const StoredPosting away = existing(other);
    for (const StoredPosting& stored : {kept, away}) {
        if (const auto into = mergedInto(stored.seq))
            throw MergeMessages::merged(stored.reference, into->reference);
    }
    if (kept.state == PostingState::Closed)
        throw MergeMessages::closed(kept.reference);
    if (kept.version != expectedVersion)
        throw MergeMessages::changedElsewhere(kept.reference);

    StoredPosting after = kept;
    after.posting = merged;
    // A list that names it by its number must go on finding it.
    if (!kept.posting.sourceKey.isEmpty())
        after.posting.sourceKey = kept.posting.sourceKey;
    const QList<FieldChange> changes = differences(kept.posting, after.posting);
    makeVersion(kept, after, {"merged"_L1, changes, origin},
                {{QStringLiteral("fields"), fieldNames(changes)}, {QStringLiteral("from"), away.id}});

    StoredPosting closed = away;
    closed.state = PostingState::Closed;
    closed.closeReason = away.closeReason.value_or(CloseReason::Withdrawn);
    makeVersion(away, closed, {"merged_away"_L1, {}, origin}, {{QStringLiteral("into"), kept.id}});
    m_database.run(QStringLiteral("INSERT INTO posting_merges (merged_seq, into_seq, at, by_whom, "
                                  "into_match_key) VALUES (?, ?, ?, ?, ?)"),
                   {other, keep, now().toMSecsSinceEpoch(), origin.by, matchKeyOf(kept.posting)});
    addHired(keep, away.hired, origin);
    unit.commit();
}

void PostingStore::unmerge(qint64 other, PostingState state, std::optional<CloseReason> reason,
                           const Posting& kept, const PostingOrigin& origin)
{
    PostingUnit unit(m_database);
    const StoredPosting away = existing(other);
    const auto into = mergedInto(other);
    if (!into)
        throw MergeMessages::notMerged(away.reference);
    const StoredPosting survivor = existing(into->seq);
    StoredPosting restored = survivor;
    restored.posting = kept;
    const QList<FieldChange> changes = differences(survivor.posting, kept);
    makeVersion(survivor, restored, {"unmerged"_L1, changes, origin},
                {{QStringLiteral("fields"), fieldNames(changes)}, {QStringLiteral("from"), away.id}});

    StoredPosting apart = away;
    apart.state = state;
    apart.closeReason = reason;
    makeVersion(away, apart, {"unmerged"_L1, {}, origin}, {{QStringLiteral("into"), survivor.id}});
    m_database.run(QStringLiteral("DELETE FROM posting_merges WHERE merged_seq = ?"), {other});
    addHired(survivor.seq, -away.hired, origin);
    unit.commit();
}

std::optional<PostingLink> PostingStore::mergedInto(qint64 seq)
{
    const QVariantList row = m_database.row(QStringLiteral("SELECT p.seq, p.reference FROM posting_merges m "
                                                           "JOIN postings p ON p.seq = m.into_seq "
                                                           "WHERE m.merged_seq = ?"),
                                            {seq});
    if (row.isEmpty())
        return std::nullopt;
    return PostingLink{row.at(0).toLongLong(), row.at(1).toString()};
}

QList<PostingLink> PostingStore::mergedFrom(qint64 seq)
{
    QSqlQuery& rows = m_database.run(QStringLiteral("SELECT p.seq, p.reference FROM posting_merges m "
                                                    "JOIN postings p ON p.seq = m.merged_seq "
                                                    "WHERE m.into_seq = ? ORDER BY m.at, p.seq"),
                                     {seq});
    QList<PostingLink> links;
    while (rows.next())
        links.append({rows.value(0).toLongLong(), rows.value(1).toString()});
    return links;
}

qint64 PostingStore::survivorOf(qint64 seq)
{
    // Ends: nothing is merged into a posting that was itself merged away.
    qint64 survivor = seq;
    while (const auto into = mergedInto(survivor))
        survivor = into->seq;
    return survivor;
}

QList<qint64> PostingStore::copiesOf(qint64 seq)
{
    QList<qint64> copies{seq};
    for (qsizetype i = 0; i < copies.size(); ++i) {
        for (const PostingLink& merged : mergedFrom(copies.at(i)))
            copies.append(merged.seq);
    }
    return copies;
}

Merges PostingStore::merges()
{
    QSqlQuery rows = m_database.prepare(QStringLiteral("SELECT merged_seq, into_seq FROM posting_merges"));
    Database::execute(rows);
    Merges merges;
    while (rows.next())
        merges.add(rows.value(0).toLongLong(), rows.value(1).toLongLong());
    return merges;
}

bool PostingStore::isDiscardable(const StoredPosting& stored)
{
    if (stored.state != PostingState::Draft)
        return false;
    // A posting that has been open is a draft only after the step "drafted".
    const QVariant once = m_database.value(
        QStringLiteral("SELECT 1 FROM posting_changes WHERE posting_seq = ? AND what = 'drafted'"),
        {stored.seq});
    return !once.isValid() && mergedFrom(stored.seq).isEmpty();
}

void PostingStore::discard(qint64 seq, const PostingOrigin& origin)
{
    PostingUnit unit(m_database);
    const StoredPosting stored = existing(seq);
    if (!isDiscardable(stored))
        throw MergeMessages::wasOpen(stored.reference);
    m_index.remove(stored);
    for (const QString& sql : erasures())
        m_database.run(sql, {seq});
    // What a form held of it when the program last noticed.
    m_database.run(QStringLiteral("DELETE FROM form_drafts WHERE form = 'posting' AND record = ?"),
                   {stored.reference});
    m_database.run(QStringLiteral("INSERT INTO discarded_postings (seq, id, reference, at, by_whom) "
                                  "VALUES (?, ?, ?, ?, ?)"),
                   {seq, stored.id, stored.reference, now().toMSecsSinceEpoch(), origin.by});
    appendAudit("discarded"_L1, stored, {{QStringLiteral("reference"), stored.reference}});
    unit.commit();
}

Completeness PostingStore::completenessOf(qint64 seq)
{
    const QVariant told = m_database.value(
        QStringLiteral("SELECT 1 FROM posting_changes WHERE posting_seq = ? AND message_id <> ''"), {seq});
    return told.isValid() ? Completeness::MaskedAllowed : Completeness::Whole;
}

} // namespace kakehashi
