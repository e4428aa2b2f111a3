// SPDX-License-Identifier: GPL-3.0-or-later
// Held rows that staff mend or put aside.
#include "core/base/error.h"
#include "core/feed/feed_import.h"
#include "core/postings/posting_check.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

QList<HeldRow> FeedImport::heldRows(qint64 message)
{
    QList<HeldRow> rows = m_held.waiting(message);
    for (HeldRow& held : rows)
        held.existing = followed(held.existing).posting;
    return rows;
}

qint64 FeedImport::waitingCount()
{
    return m_held.waitingCount();
}

qint64 FeedImport::takeMended(qint64 heldRow, const Posting& mended, const QString& by)
{
    Transaction transaction(m_database);
    const HeldRow held = m_held.waitingRow(heldRow);
    const Problems problems = checkPosting(mended, Completeness::MaskedAllowed);
    const auto error = std::ranges::find(problems, Severity::Error, &Problem::severity);
    if (error != problems.end())
        throw Error(tr("This row cannot be taken in yet: %1").arg(error->message));
    requireDecided(held, mended);
    const QVariantList message =
        m_database.row(u"SELECT id, sender, sent_at FROM messages WHERE seq = ?"_s, {held.message});
    const QDateTime sentAt = QDateTime::fromMSecsSinceEpoch(message.at(2).toLongLong(), Qt::UTC);
    const auto [posting, spokenOf] =
        placeMended(held, mended, {by, message.at(0).toString(), message.at(1).toString()});

    // What the sender said stands beside what staff made of it, so that its repetition asks nothing again.
    const QDateTime saidAt = m_said.saidAt(spokenOf);
    if (!saidAt.isValid() || saidAt <= sentAt) {
        const bool sound = acceptable(checkPosting(held.posting, Completeness::MaskedAllowed));
        const Posting& said = sound ? held.posting : mended;
        // What was merged away stands nowhere as the sender said it.
        const bool differs = said != mended || spokenOf != posting;
        m_said.keepEarlier(held.message, {spokenOf});
        m_said.remember(spokenOf, m_postings.bySeq(spokenOf)->version,
                        {held.message, held.attachment, held.sheet, held.row, sentAt},
                        differs ? std::optional(said) : std::nullopt);
    }
    m_held.settle(heldRow, HeldRows::Settlement::Taken, posting, by, {}, m_clock.now());
    m_audit.append({u"held_row.taken"_s, u"held_row"_s, QString::number(heldRow),
                    QJsonObject{{u"message"_s, message.at(0).toString()}, {u"row"_s, held.row}}});
    transaction.commit();
    return posting;
}

// A row that may be one of several postings would else become a new one without anybody having said so.
void FeedImport::requireDecided(const HeldRow& held, const Posting& mended)
{
    const auto asking = held.asks ? m_held.asking(held.seq) : std::nullopt;
    if (asking && asking->posting == 0 && mended.sourceKey == held.posting.sourceKey)
        throw Error(tr("Say first which posting this row is."));
}

FeedImport::Target FeedImport::placeMended(const HeldRow& held, const Posting& mended,
                                           const PostingOrigin& origin)
{
    const Target target = existingFor(held, mended);
    if (target.posting == 0) {
        const qint64 added = m_postings.add(mended, PostingState::Open, origin).seq;
        return {added, added};
    }
    const std::optional<StoredPosting> current = m_postings.bySeq(target.posting);
    Posting value = mended;
    if (target.spokenOf != target.posting) // named by the other's number; its own must go on finding it
        value.sourceKey = current->posting.sourceKey;
    m_postings.revise(target.posting, value, current->version, origin);
    return target;
}

// The number decides, since a person may have just given it; a row without one is what the plan took it for.
FeedImport::Target FeedImport::existingFor(const HeldRow& held, const Posting& mended)
{
    const Target planned = followed(held.existing);
    if (mended.sourceKey.isEmpty())
        return planned;
    const QList<KnownPosting> known = m_said.bySourceKey(mended.sourceKey);
    if (known.isEmpty())
        return {};
    const auto found =
        std::ranges::find(known, planned.posting, [](const KnownPosting& k) { return k.stored.seq; });
    if (found != known.end())
        return {found->stored.seq, found->found().seq};
    const KnownPosting& first = known.constFirst();
    const bool isOne = std::ranges::all_of(
        known, [&first](const KnownPosting& k) { return k.stored.seq == first.stored.seq; });
    if (!isOne)
        throw Error(tr("Several postings have the number %1. Give this one a number of its own.")
                        .arg(mended.sourceKey));
    return {first.stored.seq, first.found().seq};
}

// A row may have been held before its posting was merged into another.
FeedImport::Target FeedImport::followed(qint64 posting)
{
    return posting == 0 ? Target{} : Target{m_postings.survivorOf(posting), posting};
}

void FeedImport::dismissHeld(qint64 heldRow, const QString& by, const QString& reason)
{
    Transaction transaction(m_database);
    const HeldRow held = m_held.waitingRow(heldRow);
    m_held.settle(heldRow, HeldRows::Settlement::Dismissed, 0, by, reason, m_clock.now());
    m_audit.append({u"held_row.dismissed"_s, u"held_row"_s, QString::number(heldRow),
                    QJsonObject{{u"message_seq"_s, held.message}, {u"row"_s, held.row}}});
    transaction.commit();
}

} // namespace kakehashi::feed
