// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message_revert.h"

#include "core/base/error.h"
#include "core/feed/said_postings.h"
#include "core/postings/posting_check.h"
#include "core/postings/posting_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

/// An earlier revert of the same message: what it did before that is taken back already.
bool isRevert(const PostingVersion& version, const QString& message)
{
    return version.message == message && (version.what == "reverted"_L1 || version.what == "taken_back"_L1);
}

/// SQL: staff have done something with the posting `p` that makes no version of it, or are about to.
QString workedOn()
{
    return u"p.state <> 'open' OR p.urgency <> 0 OR p.hired <> 0 "
           "OR EXISTS (SELECT 1 FROM fax_sheets f WHERE f.posting_seq = p.seq) "
           "OR EXISTS (SELECT 1 FROM referrals r WHERE r.posting_seq = p.seq) "
           "OR EXISTS (SELECT 1 FROM disclosures d WHERE d.posting_seq = p.seq) "
           "OR EXISTS (SELECT 1 FROM form_drafts w WHERE w.form = 'posting' AND w.record = p.reference)"_s;
}

/// Newest first, up to an earlier revert of the message.
QList<PostingVersion> sinceRevert(const QList<PostingVersion>& versions, const QString& message)
{
    const auto end = std::ranges::find_if(
        versions, [&message](const PostingVersion& version) { return isRevert(version, message); });
    return versions.first(end - versions.begin());
}

struct FieldHistory
{
    bool byMessage = false; ///< some change of the field was the message's
    bool isLast = false;    ///< its newest change was the message's
    QJsonValue before;      ///< what stood before the newest unbroken run of the message's changes
};

FieldHistory historyOf(const QString& field, const QList<PostingVersion>& since, const QString& message)
{
    FieldHistory history;
    bool runs = true;
    bool isNewest = true;
    QSet<QString> undone; ///< other messages whose change of the field was reverted
    for (const PostingVersion& version : since) {
        const auto change = std::ranges::find(version.changes, field, &FieldChange::field);
        if (change == version.changes.end() || undone.contains(version.message))
            continue;
        if (version.what == "reverted"_L1) {
            undone.insert(version.message);
            continue;
        }
        const bool isOwn = version.message == message;
        history.byMessage = history.byMessage || isOwn;
        if (isNewest)
            history.isLast = isOwn;
        isNewest = false;
        runs = runs && isOwn;
        if (runs || (isOwn && !history.isLast))
            history.before = change->from;
    }
    return history;
}

/// Whether anybody but the message has done something to the posting that was not reverted since.
bool othersIn(const QList<PostingVersion>& since, const QString& message)
{
    QHash<QString, QStringList> undone; ///< by message, the fields
    return std::ranges::any_of(since, [&](const PostingVersion& version) {
        if (version.message == message)
            return false;
        if (version.what == "reverted"_L1) {
            for (const FieldChange& change : version.changes)
                undone[version.message].append(change.field);
            return false;
        }
        const QStringList fields = undone.value(version.message);
        return version.changes.isEmpty() ||
               std::ranges::any_of(version.changes, [&fields](const FieldChange& change) {
                   return !fields.contains(change.field);
               });
    });
}

QStringList fieldsOf(const QList<PostingVersion>& since, const QString& message)
{
    QStringList fields;
    for (const PostingVersion& version : since) {
        for (const FieldChange& change : version.changes) {
            if (version.message == message && !fields.contains(change.field))
                fields.append(change.field);
        }
    }
    return fields;
}

QJsonValue valueOf(const Posting& posting, const QString& key)
{
    const PostingField* field = postingField(key);
    return field == nullptr ? QJsonValue(posting.formVersion) : field->get(posting);
}

} // namespace

QList<RevertPlan::Kept> RevertPlan::conflicts() const
{
    QList<Kept> found;
    std::ranges::copy_if(kept, std::back_inserter(found),
                         [](const Kept& one) { return one.why != Why::SaidAgain; });
    return found;
}

MessageRevert::MessageRevert(Database& database, AuditLog& audit, PostingStore& postings, const Clock& clock)
    : m_database(database), m_audit(audit), m_postings(postings), m_clock(clock), m_states(database)
{
}

MessageRevert::Source MessageRevert::sourceOf(qint64 message)
{
    const QVariantList row = m_database.row(u"SELECT id, sent_at FROM messages WHERE seq = ?"_s, {message});
    if (row.isEmpty())
        throw UsageError(tr("There is no such message."), QString::number(message));
    return {message, row.at(0).toString(), QDateTime::fromMSecsSinceEpoch(row.at(1).toLongLong(), Qt::UTC)};
}

RevertPlan MessageRevert::plan(qint64 message)
{
    const Source source = sourceOf(message);
    RevertPlan plan;
    plan.message = message;
    plan.alreadyReverted = m_states.isReverted(message);
    if (plan.alreadyReverted)
        return plan;
    if (const auto waiting = m_states.waiting(message))
        plan.locked = waiting->attachments;
    addStamps(plan);
    planUntouched(plan, source);
    QSet<qint64> planned;
    for (const RevertPlan::TakenBack& one : std::as_const(plan.takenBack))
        planned.insert(one.posting);
    QSqlQuery& query = m_database.run(
        u"SELECT DISTINCT posting_seq FROM posting_changes WHERE message_id = ? ORDER BY posting_seq"_s,
        {source.id});
    QList<qint64> touched;
    while (query.next()) {
        const qint64 seq = query.value(0).toLongLong();
        if (!planned.contains(seq))
            touched.append(seq);
    }
    const QList<StoredPosting> postings = m_postings.bySeqs(touched);
    for (const StoredPosting& stored : postings)
        planOne(plan, source, stored);
    planRest(plan, source);
    return plan;
}

void MessageRevert::addStamps(RevertPlan& plan)
{
    plan.lastMessage = m_database.value(u"SELECT MAX(seq) FROM messages"_s).toLongLong();
    plan.lastRevert = m_database.value(u"SELECT MAX(seq) FROM message_reverts"_s).toLongLong();
    plan.lastPosting = m_database.value(u"SELECT MAX(seq) FROM postings"_s).toLongLong();
}

// What the message created and nobody has touched or spoken of since, all at once: lists bring a hundred
// thousand.
void MessageRevert::planUntouched(RevertPlan& plan, const Source& source)
{
    QSqlQuery& query = m_database.run(
        u"SELECT p.seq, p.reference FROM posting_changes c JOIN postings p ON p.seq = c.posting_seq "
        "JOIN posting_said s ON s.posting_seq = p.seq WHERE c.message_id = ? AND c.version = 1 "
        "AND p.version = 1 AND s.message_seq = ? AND NOT ("_s +
            workedOn() + u") ORDER BY p.seq"_s,
        {source.id, source.seq});
    while (query.next())
        plan.takenBack.append({query.value(0).toLongLong(), query.value(1).toString(), 1});
}

void MessageRevert::planOne(RevertPlan& plan, const Source& source, const StoredPosting& stored)
{
    const QList<PostingVersion> since = sinceRevert(m_postings.history(stored.seq), source.id);
    const bool isCreated = std::ranges::any_of(since, [&source](const PostingVersion& version) {
        return version.message == source.id &&
               (version.what == "created"_L1 || version.what == "brought_back"_L1);
    });
    if (isCreated)
        planCreated(plan, source, stored, since);
    else
        planFields(plan, source, stored, since);
}

void MessageRevert::planCreated(RevertPlan& plan, const Source& source, const StoredPosting& stored,
                                const QList<PostingVersion>& since)
{
    const auto keep = [&](RevertPlan::Why why, const QString& sentence) {
        plan.kept.append({stored.seq, stored.reference, why, {}, {}, {}, sentence});
    };
    // Of what is brought back, only what happened after that.
    const auto made = std::ranges::find_if(since, [](const PostingVersion& version) {
        return version.what == "created"_L1 || version.what == "brought_back"_L1;
    });
    const bool byOthers = othersIn(since.first(made - since.begin()), source.id);
    if (laterWord(source, stored.seq))
        keep(RevertPlan::Why::SaidAgain, tr("A later message names it too."));
    else if (byOthers || isWorkedOn(stored))
        keep(RevertPlan::Why::WorkedOn,
             tr("It has been worked on here since. Close it by hand if it should go too."));
    else
        plan.takenBack.append({stored.seq, stored.reference, stored.version});
}

bool MessageRevert::isWorkedOn(const StoredPosting& stored)
{
    return m_database
        .value(u"SELECT 1 FROM postings p WHERE p.seq = ? AND ("_s + workedOn() + u')', {stored.seq})
        .isValid();
}

// What the feed says of the posting now, when it is a later message that says it.
std::optional<Posting> MessageRevert::laterWord(const Source& source, qint64 posting)
{
    const QVariantList said =
        m_database.row(u"SELECT message_seq, said_at FROM posting_said WHERE posting_seq = ?"_s, {posting});
    if (said.isEmpty() || said.at(0).toLongLong() == source.seq ||
        said.at(1).toLongLong() < source.sentAt.toMSecsSinceEpoch())
        return std::nullopt;
    return SaidPostings(m_database, m_postings).bySeq(posting)->said;
}

void MessageRevert::planFields(RevertPlan& plan, const Source& source, const StoredPosting& stored,
                               const QList<PostingVersion>& since)
{
    const std::optional<Posting> later = laterWord(source, stored.seq);
    Posting restored = stored.posting;
    QList<RevertPlan::Kept> kept;
    const QStringList fields = fieldsOf(since, source.id);
    for (const QString& key : fields) {
        const FieldHistory history = historyOf(key, since, source.id);
        const QJsonValue stands = valueOf(stored.posting, key);
        if (stands == history.before)
            continue;
        RevertPlan::Kept one{stored.seq, stored.reference, RevertPlan::Why::ChangedSince,   key,
                             stands,     history.before,   tr("It was changed here since.")};
        if (later && valueOf(*later, key) == stands) {
            one.why = RevertPlan::Why::SaidAgain;
            one.sentence = tr("A later message says so too.");
            kept.append(one);
        } else if (!history.isLast) {
            kept.append(one);
        } else if (const PostingField* field = postingField(key)) {
            field->set(restored, history.before);
        }
    }
    const QString wrong = whyNotRestored(stored, restored);
    if (wrong.isEmpty()) {
        plan.kept += kept;
        const QList<FieldChange> changes = differences(stored.posting, restored);
        if (!changes.isEmpty())
            plan.restored.append({stored.seq, stored.reference, stored.version, changes});
        return;
    }
    plan.kept.append({stored.seq, stored.reference, RevertPlan::Why::ChangedSince, {}, {}, {}, wrong});
}

QString MessageRevert::whyNotRestored(const StoredPosting& stored, const Posting& restored)
{
    if (restored == stored.posting)
        return {};
    if (const auto into = m_postings.mergedInto(stored.seq))
        return tr("It was merged into %1 since.").arg(into->reference);
    const Problems problems = checkPosting(restored, m_postings.completenessOf(stored.seq));
    const auto error = std::ranges::find(problems, Severity::Error, &Problem::severity);
    return stored.state != PostingState::Open || error == problems.end()
               ? QString()
               : tr("With what was changed here since, its earlier values would be wrong: %1")
                     .arg(error->message);
}

void MessageRevert::planRest(RevertPlan& plan, const Source& source)
{
    plan.heldRows =
        m_database
            .value(u"SELECT COUNT(*) FROM held_rows WHERE state = 'waiting' AND message_seq = ?"_s,
                   {source.seq})
            .toLongLong();
    plan.askedAgain =
        m_database.value(u"SELECT COUNT(*) FROM held_rows h WHERE "_s + settledBy(), {source.id, source.seq})
            .toLongLong();
    const QString absent =
        m_database.value(u"SELECT absent FROM messages WHERE seq = ?"_s, {source.seq}).toString();
    const QJsonArray ids = QJsonDocument::fromJson(absent.toUtf8()).array();
    plan.absent = ids.size();
    for (const auto& id : ids) {
        const QVariantList posting =
            m_database.row(u"SELECT reference, state FROM postings WHERE id = ?"_s, {id.toString()});
        if (posting.value(1).toString() == "closed"_L1)
            plan.closedAbsent.append(posting.at(0).toString());
    }
}

QString MessageRevert::settledBy()
{
    return u"h.state = 'superseded' AND h.settled_why = ? AND (h.posting_seq IS NULL OR EXISTS (SELECT 1 "
           u"FROM "
           "posting_said s WHERE s.posting_seq = h.posting_seq AND s.message_seq = ?)) AND NOT EXISTS "
           "(SELECT 1 "
           "FROM message_states r WHERE r.message_seq = h.message_seq AND r.state = 'reverted')"_s;
}

} // namespace kakehashi::feed
