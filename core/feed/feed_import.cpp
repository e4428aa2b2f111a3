// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/feed_import.h"

#include "core/base/error.h"
#include "core/feed/archive.h"
#include "core/postings/posting_check.h"
#include "core/postings/posting_fields.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerStep = 500;

QString envelopeOf(const Message& message)
{
    const QJsonObject envelope{{u"sender_name"_s, message.senderName},
                               {u"subject"_s, message.subject},
                               {u"message_id"_s, message.messageId},
                               {u"in_reply_to"_s, message.inReplyTo}};
    return QString::fromUtf8(QJsonDocument(envelope).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QDateTime moment(const QVariant& milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

} // namespace

FeedImport::FeedImport(Database& database, AuditLog& audit, PostingStore& postings, const Clock& clock)
    : m_database(database), m_audit(audit), m_postings(postings), m_clock(clock), m_said(database, postings),
      m_held(database), m_states(database), m_rules(database, audit, clock)
{
}

FeedPlan FeedImport::plan(const Message& message, FeedMode mode, const Progress& progress,
                          const QStringList& passwords)
{
    Message dated = message;
    if (!dated.sentAt.isValid())
        dated.sentAt = m_clock.deskMoment();
    unpackArchives(dated, [this, &dated, &passwords] { return passwords + passwordsFor(dated); });
    // Before the rows are read: whatever somebody else adds meanwhile makes the plan unfit, never wrong.
    const qint64 lastPosting = m_database.value(u"SELECT MAX(seq) FROM postings"_s).toLongLong();
    const qint64 lastMessage = m_database.value(u"SELECT MAX(seq) FROM messages"_s).toLongLong();
    FeedPlan plan = planMessage(dated, m_said, mode, progress, m_rules.policyFor(dated.sender));
    plan.lastPosting = lastPosting;
    plan.lastMessage = lastMessage;
    return plan;
}

ImportResult FeedImport::take(const FeedPlan& plan, const QString& fileName, const Progress& progress)
{
    ImportResult result = takeMessage(plan, fileName, progress);
    if (result.message != 0)
        unlockOthers(plan.message, result, progress);
    return result;
}

ImportResult FeedImport::takeMessage(const FeedPlan& plan, const QString& fileName, const Progress& progress)
{
    Transaction transaction(m_database);
    const QVariant stored =
        m_database.value(u"SELECT seq FROM messages WHERE digest = ?"_s, {plan.message.digest});
    if (stored.isValid()) {
        const auto waiting = m_states.waiting(stored.toLongLong());
        const auto taken = waiting ? takeWaiting(*waiting, plan, progress) : std::nullopt;
        if (!taken)
            return known(stored.toLongLong(), plan);
        transaction.commit();
        return *taken;
    }
    if (!plan.isWorthKeeping())
        return {};
    requireFitting(plan);

    Taking taking{plan, fileName, originOf(plan.message, newId()), {}, {}};
    countRows(taking.result, plan);
    taking.result.message = insertMessage(taking);
    if (!plan.rows.empty())
        takeRows(taking, progress);
    keepState(taking);
    transaction.commit();
    return taking.result;
}

PostingOrigin FeedImport::originOf(const Message& message, const QString& id) const
{
    return {message.sender.isEmpty() ? m_audit.actor() : message.sender, id, message.sender};
}

void FeedImport::countRows(ImportResult& result, const FeedPlan& plan)
{
    result.created = plan.count(RowOutcome::Created);
    result.updated = plan.count(RowOutcome::Updated);
    result.unchanged = plan.count(RowOutcome::Unchanged);
    result.held = plan.count(RowOutcome::Held);
    result.absent = plan.absent.size();
    result.waitingFor = plan.locked();
}

void FeedImport::takeRows(Taking& taking, const Progress& progress)
{
    taking.waiting = m_held.waitingKeys(taking.plan.message.sentAt);
    qint64 done = 0;
    const auto total = static_cast<qint64>(taking.plan.rows.size());
    for (const PlannedRow& row : taking.plan.rows) {
        if (done++ % rowsPerStep == 0 && progress && !progress(done, total))
            throw Cancelled();
        takeRow(taking, row);
    }
    const ImportResult& result = taking.result;
    m_audit.append({u"message.taken"_s, u"message"_s, taking.origin.message,
                    QJsonObject{{u"created"_s, result.created},
                                {u"updated"_s, result.updated},
                                {u"unchanged"_s, result.unchanged},
                                {u"held"_s, result.held},
                                {u"absent"_s, result.absent}}});
}

ImportResult FeedImport::known(qint64 message, const FeedPlan& plan)
{
    const QVariantList stored = m_database.row(
        u"SELECT absent, created + updated + unchanged FROM messages WHERE seq = ?"_s, {message});
    ImportResult result;
    result.message = message;
    result.held = m_held.waitingCount(message);
    // What was locked and opened by hand cannot be counted again.
    result.unchanged = plan.locked().isEmpty()
                           ? std::max<qint64>(0, static_cast<qint64>(plan.rows.size()) - result.held)
                           : stored.at(1).toLongLong();
    result.absent = QJsonDocument::fromJson(stored.at(0).toString().toUtf8()).array().size();
    if (const auto waiting = m_states.waiting(message))
        result.waitingFor = waiting->attachments;
    return result;
}

void FeedImport::requireFitting(const FeedPlan& plan)
{
    const qint64 lastPosting = m_database.value(u"SELECT MAX(seq) FROM postings"_s).toLongLong();
    const qint64 lastMessage = m_database.value(u"SELECT MAX(seq) FROM messages"_s).toLongLong();
    if (lastPosting != plan.lastPosting || lastMessage != plan.lastMessage)
        throw Error(tr("The store has changed since this message was looked at. Look at it again."));
}

QString FeedImport::absentIds(const FeedPlan& plan)
{
    QJsonArray absent;
    for (const qint64 seq : plan.absent)
        absent.append(m_database.value(u"SELECT id FROM postings WHERE seq = ?"_s, {seq}).toString());
    return QString::fromUtf8(QJsonDocument(absent).toJson(QJsonDocument::Compact));
}

qint64 FeedImport::insertMessage(Taking& taking)
{
    const Message& message = taking.plan.message;
    const ImportResult& result = taking.result;
    return m_database
        .value(
            u"INSERT INTO messages (id, digest, sender, sent_at, imported_at, file_name, envelope, created, "
            "updated, unchanged, absent, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
            {taking.origin.message, message.digest, message.sender, message.sentAt.toMSecsSinceEpoch(),
             m_clock.now().toMSecsSinceEpoch(), taking.fileName, envelopeOf(message), result.created,
             result.updated, result.unchanged, absentIds(taking.plan), qCompress(message.raw)})
        .toLongLong();
}

void FeedImport::takeRow(Taking& taking, const PlannedRow& row)
{
    if (row.outcome == RowOutcome::Held)
        m_held.add(taking.result.message, row);
    else if (row.printedHere) {
        // This desk's own word coming back: what its sender said last remains what was said last.
        if (row.outcome == RowOutcome::Updated)
            reviseFrom(row, taking.origin);
    } else if (!row.older)
        takeGoodRow(taking, row);
}

void FeedImport::takeGoodRow(Taking& taking, const PlannedRow& row)
{
    qint64 posting = row.existing;
    int version = row.version;
    bool asStored = row.asStored;
    if (row.outcome == RowOutcome::Created) {
        const StoredPosting added = m_postings.add(row.posting, PostingState::Open, taking.origin);
        posting = added.seq;
        version = added.version;
        asStored = true;
    } else if (row.outcome == RowOutcome::Updated) {
        version = reviseFrom(row, taking.origin);
    }
    m_said.remember(row.mergedAway != 0 ? row.mergedAway : posting, version,
                    {taking.result.message, row.attachment, row.sheet, row.row, taking.plan.message.sentAt},
                    asStored ? std::nullopt : std::optional(row.posting));
    if (taking.waiting.isEmpty() || row.posting.sourceKey.isEmpty())
        return;
    const QList<qint64> replaced = taking.waiting.values(row.posting.sourceKey);
    for (const qint64 held : replaced)
        m_held.settle(held, HeldRows::Settlement::Superseded, posting, taking.origin.by,
                      taking.origin.message, m_clock.now());
}

int FeedImport::reviseFrom(const PlannedRow& row, const PostingOrigin& origin)
{
    const std::optional<StoredPosting> current = m_postings.bySeq(row.existing);
    if (!current || current->version != row.version)
        throw Error(
            tr("A posting of this message was changed since the message was looked at. Look at it again."));
    Posting revised = current->posting;
    for (const FieldChange& change : row.changes) {
        const PostingField* field = postingField(change.field);
        if (field == nullptr || !field->set(revised, change.to))
            throw Error(tr("A value of this message cannot be kept. Look at the message again."),
                        change.field);
    }
    m_postings.revise(row.existing, revised, row.version, origin);
    return row.version + 1;
}

QList<StoredMessage> FeedImport::messages()
{
    QSqlQuery& query = m_database.run(
        u"SELECT m.seq, m.id, m.digest, m.sender, m.envelope, m.sent_at, m.imported_at, m.file_name, "
        u"m.created, "
        "m.updated, m.unchanged, m.absent, (SELECT COUNT(*) FROM held_rows h WHERE h.message_seq = m.seq "
        "AND h.state = 'waiting') FROM messages m ORDER BY m.sent_at DESC, m.seq DESC"_s);
    QList<StoredMessage> found;
    while (query.next()) {
        StoredMessage message;
        message.seq = query.value(0).toLongLong();
        message.id = query.value(1).toString();
        message.digest = query.value(2).toString();
        message.sender = query.value(3).toString();
        const QJsonObject envelope = jsonObject(query.value(4).toString());
        message.senderName = envelope[u"sender_name"_s].toString();
        message.subject = envelope[u"subject"_s].toString();
        message.sentAt = moment(query.value(5));
        message.importedAt = moment(query.value(6));
        message.fileName = query.value(7).toString();
        message.created = query.value(8).toLongLong();
        message.updated = query.value(9).toLongLong();
        message.unchanged = query.value(10).toLongLong();
        message.absent = QJsonDocument::fromJson(query.value(11).toString().toUtf8()).array().size();
        message.held = query.value(12).toLongLong();
        found.append(message);
    }
    addStates(found);
    return found;
}

QByteArray FeedImport::rawMessage(qint64 message)
{
    return qUncompress(
        m_database.value(u"SELECT raw FROM messages WHERE seq = ?"_s, {message}).toByteArray());
}

QList<qint64> FeedImport::absentPostings(qint64 message)
{
    const QString absent =
        m_database.value(u"SELECT absent FROM messages WHERE seq = ?"_s, {message}).toString();
    QList<qint64> postings;
    const QJsonArray ids = QJsonDocument::fromJson(absent.toUtf8()).array();
    for (const auto& id : ids)
        postings.append(
            m_database.value(u"SELECT seq FROM postings WHERE id = ?"_s, {id.toString()}).toLongLong());
    return postings;
}

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
    const QVariantList message =
        m_database.row(u"SELECT id, sender, sent_at FROM messages WHERE seq = ?"_s, {held.message});
    const QDateTime sentAt = moment(message.at(2));
    const auto [posting, spokenOf] =
        placeMended(held, mended, {by, message.at(0).toString(), message.at(1).toString()});

    // What the sender said stands beside what staff made of it, so that its repetition asks nothing again.
    const QDateTime saidAt = m_said.saidAt(spokenOf);
    if (!saidAt.isValid() || saidAt <= sentAt) {
        const bool sound = acceptable(checkPosting(held.posting, Completeness::MaskedAllowed));
        const Posting& said = sound ? held.posting : mended;
        // What was merged away stands nowhere as the sender said it.
        const bool differs = said != mended || spokenOf != posting;
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
