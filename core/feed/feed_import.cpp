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
#include <chrono>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerStep = 500;
/// Of zlib: a list of fifty megabytes takes a second less, and is a fifth larger.
constexpr int quickly = 1;
constexpr std::size_t longList = 10'000;
constexpr std::chrono::milliseconds patience(50); // between two reports of progress

QString envelopeOf(const Message& message)
{
    const QJsonObject envelope{{u"sender_name"_s, message.senderName},
                               {u"subject"_s, message.subject},
                               {u"message_id"_s, message.messageId},
                               {u"in_reply_to"_s, message.inReplyTo}};
    return QString::fromUtf8(QJsonDocument(envelope).toJson(QJsonDocument::Compact));
}

// On another thread; the bytes go once they are packed, unless somebody else holds them too.
std::future<QByteArray> pack(Message& message)
{
    for (Attachment& attachment : message.attachments)
        attachment.data.clear();
    return std::async(std::launch::async, [raw = std::exchange(message.raw, {})]() mutable {
        QByteArray bytes = qCompress(raw, quickly);
        raw.clear();
        return bytes;
    });
}

} // namespace

FeedImport::FeedImport(Database& database, AuditLog& audit, PostingStore& postings, const Clock& clock)
    : m_database(database), m_audit(audit), m_postings(postings), m_clock(clock), m_said(database, postings),
      m_held(database), m_states(database), m_problems(database), m_rules(database, audit, clock)
{
}

FeedPlan FeedImport::plan(Message message, FeedMode mode, const Progress& progress,
                          const QStringList& passwords, RowDetail detail)
{
    if (!message.sentAt.isValid())
        message.sentAt = m_clock.deskMoment();
    unpackArchives(message, [this, &message, &passwords] { return passwords + passwordsFor(message); });
    // Before the rows are read: whatever somebody else adds meanwhile makes the plan unfit, never wrong.
    const qint64 lastPosting = m_database.value(u"SELECT MAX(seq) FROM postings"_s).toLongLong();
    const qint64 lastMessage = m_database.value(u"SELECT MAX(seq) FROM messages"_s).toLongLong();
    const qint64 lastRevert = m_database.value(u"SELECT MAX(seq) FROM message_reverts"_s).toLongLong();
    FeedPlan plan = planMessage(message, SaidPostings(m_database, m_postings), mode, progress,
                                m_rules.policyFor(message.sender), detail);
    plan.lastPosting = lastPosting;
    plan.lastMessage = lastMessage;
    plan.lastRevert = lastRevert;
    return plan;
}

ImportResult FeedImport::take(const FeedPlan& plan, const QString& fileName, const Progress& progress)
{
    FeedPlan used = plan;
    return takeUp(used, fileName, progress);
}

ImportResult FeedImport::takeUp(FeedPlan& plan, const QString& fileName, const Progress& progress)
{
    ImportResult result = takeMessage(plan, fileName, progress);
    if (result.message != 0)
        unlockOthers(plan.message, result, progress);
    return result;
}

ImportResult FeedImport::takeMessage(FeedPlan& plan, const QString& fileName, const Progress& progress)
{
    Transaction transaction(m_database);
    const QVariant stored =
        m_database.value(u"SELECT seq FROM messages WHERE digest = ?"_s, {plan.message.digest});
    const bool isAgain = stored.isValid() && m_states.isReverted(stored.toLongLong());
    if (stored.isValid() && !isAgain) {
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

    const QString id =
        isAgain ? m_database.value(u"SELECT id FROM messages WHERE seq = ?"_s, {stored}).toString() : newId();
    Taking taking{plan, plan.rowCount(), fileName, originOf(plan.message, id), {}};
    countRows(taking.result, plan);
    if (!isAgain)
        taking.packed = pack(plan.message);
    taking.result.message = isAgain ? stored.toLongLong() : insertMessage(taking);
    if (isAgain)
        updateMessage(taking);
    // A long list's rows, its bytes and what the store needs of memory do not fit well beside each other.
    const bool isLong = plan.rows.size() > longList;
    if (isLong)
        keepPacked(taking, progress);
    if (plan.rowCount() > 0)
        takeRows(taking, progress);
    if (!isLong)
        keepPacked(taking, progress);
    keepState(taking);
    keepUnread(taking);
    transaction.commit();
    return taking.result;
}

void FeedImport::keepPacked(Taking& taking, const Progress& progress)
{
    if (!taking.packed.valid())
        return;
    while (taking.packed.wait_for(patience) != std::future_status::ready) {
        if (progress && !progress(0, taking.rows))
            throw Cancelled();
    }
    m_database.run(u"UPDATE messages SET raw = ? WHERE seq = ?"_s,
                   {taking.packed.get(), taking.result.message});
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
    taking.asked = m_held.waitingQuestions(taking.plan.message.sender, taking.plan.message.sentAt);
    keepEarlierWords(taking);
    qint64 done = 0;
    const qint64 total = taking.rows;
    const auto report = [&] {
        if (progress && !progress(done, total))
            throw Cancelled();
    };
    const auto step = [&] {
        if (done++ % rowsPerStep == 0)
            report();
    };
    const auto created = m_postings.batch(taking.origin, report);
    taking.created = created.get();
    for (; !taking.plan.rows.empty(); taking.plan.rows.pop_front()) {
        step();
        takeRow(taking, taking.plan.rows.front());
        rememberCreated(taking);
    }
    for (const RepeatedRow& row : taking.plan.repeated) {
        step();
        takeRepeated(taking, row);
    }
    created->finish();
    rememberCreated(taking);
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
    result.unchanged = plan.locked().isEmpty() ? std::max<qint64>(0, plan.rowCount() - result.held)
                                               : stored.at(1).toLongLong();
    result.absent = QJsonDocument::fromJson(stored.at(0).toString().toUtf8()).array().size();
    if (const auto waiting = m_states.waiting(message); waiting && waiting->reason != ignoredLocked)
        result.waitingFor = waiting->attachments;
    return result;
}

void FeedImport::requireFitting(const FeedPlan& plan)
{
    const qint64 lastPosting = m_database.value(u"SELECT MAX(seq) FROM postings"_s).toLongLong();
    const qint64 lastMessage = m_database.value(u"SELECT MAX(seq) FROM messages"_s).toLongLong();
    const qint64 lastRevert = m_database.value(u"SELECT MAX(seq) FROM message_reverts"_s).toLongLong();
    if (lastPosting != plan.lastPosting || lastMessage != plan.lastMessage || lastRevert != plan.lastRevert)
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
             result.updated, result.unchanged, absentIds(taking.plan), QByteArray()})
        .toLongLong();
}

void FeedImport::updateMessage(Taking& taking)
{
    const ImportResult& result = taking.result;
    m_database.run(
        u"UPDATE messages SET imported_at = ?, created = ?, updated = ?, unchanged = ?, absent = ? "
        "WHERE seq = ?"_s,
        {m_clock.now().toMSecsSinceEpoch(), result.created, result.updated, result.unchanged,
         absentIds(taking.plan), result.message});
    m_states.set(result.message, MessageState::Taken, m_audit.actor(), m_clock.now());
}

// Of all rows at once: one by one this would cost a fifth of taking a list in.
void FeedImport::keepEarlierWords(const Taking& taking)
{
    QList<qint64> spokenOf;
    for (const PlannedRow& row : taking.plan.rows) {
        const bool speaks =
            row.outcome != RowOutcome::Held || (row.question && !row.question->contested.isEmpty());
        if (row.existing != 0 && speaks && !row.older && !row.printedHere)
            spokenOf.append(row.spokenOf());
    }
    for (const RepeatedRow& row : taking.plan.repeated)
        spokenOf.append(row.existing);
    m_said.keepEarlier(taking.result.message, spokenOf);
}

void FeedImport::takeRow(Taking& taking, PlannedRow& row)
{
    if (row.outcome == RowOutcome::Held) {
        if (row.question)
            supersede(taking, row, 0);
        m_held.add(taking.result.message, row);
        if (row.question && !row.question->contested.isEmpty())
            takeUncontested(taking, row);
    } else if (row.printedHere) {
        // This desk's own word coming back: what its sender said last remains what was said last.
        if (row.outcome == RowOutcome::Updated)
            reviseFrom(row, taking.origin);
    } else if (!row.older)
        takeGoodRow(taking, row);
}

void FeedImport::takeRepeated(Taking& taking, const RepeatedRow& row)
{
    const SaidPostings::Place place{
        taking.result.message, row.attachment, {}, row.row, taking.plan.message.sentAt};
    m_said.repeat(row.existing, place);
    if (taking.waiting.isEmpty() && taking.asked.rows.isEmpty())
        return;
    PlannedRow whole;
    whole.existing = row.existing;
    whole.posting.sourceKey =
        m_database.value(u"SELECT source_key FROM postings WHERE seq = ?"_s, {row.existing}).toString();
    supersede(taking, whole, row.existing);
}

SaidPostings::Place FeedImport::placeOf(const Taking& taking, const PlannedRow& row)
{
    return {taking.result.message, row.attachment, row.sheet, row.row, taking.plan.message.sentAt};
}

void FeedImport::takeGoodRow(Taking& taking, PlannedRow& row)
{
    if (row.outcome == RowOutcome::Updated) {
        rememberRow(taking, row, row.existing, reviseFrom(row, taking.origin), row.asStored);
    } else if (row.outcome == RowOutcome::Created && row.takenBack) {
        const StoredPosting back = m_postings.bringBack(row.existing, row.posting, taking.origin);
        rememberRow(taking, row, back.seq, back.version, true);
    } else if (row.outcome == RowOutcome::Created) {
        const qint64 posting = taking.created->add(row.posting);
        taking.createdRows.emplace_back(std::move(row), posting);
    } else {
        rememberRow(taking, row, row.existing, row.version, row.asStored);
    }
}

// Those that stand in the store by now: what was said of a posting names it.
void FeedImport::rememberCreated(Taking& taking)
{
    std::deque<std::pair<PlannedRow, qint64>>& rows = taking.createdRows;
    for (; !rows.empty() && rows.front().second <= taking.created->lastWritten(); rows.pop_front())
        rememberRow(taking, rows.front().first, rows.front().second, 1, true);
}

void FeedImport::rememberRow(Taking& taking, const PlannedRow& row, qint64 posting, int version,
                             bool asStored)
{
    m_said.remember(row.mergedAway != 0 ? row.mergedAway : posting, version, placeOf(taking, row),
                    asStored ? std::nullopt : std::optional(row.posting), asStored ? row.print : RowPrint());
    supersede(taking, row, posting);
}

// What nobody contests is taken in at once. The sender's word on the rest counts as heard once it is
// answered: until then its repetition asks again, and taking it back settles the question.
void FeedImport::takeUncontested(Taking& taking, const PlannedRow& row)
{
    const int version = row.changes.isEmpty() ? row.version : reviseFrom(row, taking.origin);
    Posting said = row.posting;
    for (const ContestedField& contested : row.question->contested) {
        if (const PostingField* field = postingField(contested.field))
            field->set(said, contested.base);
    }
    m_said.remember(row.spokenOf(), version, placeOf(taking, row), said);
}

// A good row settles what waits under its number or about its posting; a question takes the place of one
// asked before, so that a list sent every day asks once.
void FeedImport::supersede(Taking& taking, const PlannedRow& row, qint64 posting)
{
    HeldRows::Asked& asked = taking.asked;
    if (taking.waiting.isEmpty() && asked.rows.isEmpty())
        return;
    const bool asks = row.outcome == RowOutcome::Held;
    const QString& key = row.posting.sourceKey;
    QList<qint64> replaced = key.isEmpty() ? QList<qint64>() : taking.waiting.values(key);
    if (asks)
        replaced.removeIf([&asked](qint64 held) { return !asked.rows.contains(held); });
    const qint64 spokenOf = row.mergedAway != 0 ? row.mergedAway : std::max(row.existing, posting);
    replaced += asked.byPosting.values(spokenOf);
    if (const auto same = asked.byMatchKey.find(row.matchKey);
        same != asked.byMatchKey.end() && !row.matchKey.isEmpty()) {
        replaced.append(same.value());
        asked.byMatchKey.erase(same);
    }
    asked.byPosting.remove(spokenOf);
    for (const qint64 held : std::as_const(replaced)) {
        m_held.settle(held, HeldRows::Settlement::Superseded, posting, taking.origin.by,
                      taking.origin.message, m_clock.now());
        asked.rows.remove(held);
    }
    if (!replaced.isEmpty() && !key.isEmpty())
        taking.waiting.remove(key);
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

} // namespace kakehashi::feed
