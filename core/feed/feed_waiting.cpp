// SPDX-License-Identifier: GPL-3.0-or-later
// Messages with locked archives: kept, and taken in when their password is known.
#include "core/base/error.h"
#include "core/feed/feed_import.h"
#include "core/feed/password_finder.h"
#include "core/feed/table.h"
#include "core/store/transaction.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 millisecondsOfDays = qint64{passwordDays} * 24 * 60 * 60 * 1000;

bool isOf(const QString& file, const QStringList& archives)
{
    return std::ranges::any_of(archives, [&file](const QString& archive) {
        return file == archive || file.startsWith(archive + u'/');
    });
}

/// What of the plan comes from these archives: the rest of the message was taken in when it came.
FeedPlan planOf(const QStringList& archives, const FeedPlan& plan)
{
    FeedPlan part;
    part.message = plan.message;
    part.mode = plan.mode;
    part.absent = plan.absent;
    std::ranges::copy_if(plan.rows, std::back_inserter(part.rows),
                         [&](const PlannedRow& row) { return isOf(row.attachment, archives); });
    std::ranges::copy_if(plan.repeated, std::back_inserter(part.repeated),
                         [&](const RepeatedRow& row) { return isOf(row.attachment, archives); });
    std::ranges::copy_if(plan.files, std::back_inserter(part.files),
                         [&](const PlannedFile& file) { return isOf(file.attachment, archives); });
    return part;
}

/// As a person types or pastes it: with blanks around it, or in full width.
QStringList spellingsOf(const QString& password)
{
    const QString trimmed = password.trimmed();
    return {password, trimmed, trimmed.normalized(QString::NormalizationForm_KC)};
}

QString spoken(const Message& message)
{
    return message.text + u'\n' + message.subject;
}

} // namespace

void FeedImport::keepState(const Taking& taking)
{
    const FeedPlan& plan = taking.plan;
    const qint64 message = taking.result.message;
    const QStringList locked = plan.locked();
    if (!locked.isEmpty()) {
        const WaitingMessage waiting{message, {}, {}, {}, u"password"_s, locked, plan.mode};
        m_states.setWaiting(waiting, taking.origin.by, m_clock.now());
        m_audit.append({u"message.waits"_s, u"message"_s, taking.origin.message,
                        QJsonObject{{u"reason"_s, u"password"_s}, {u"archives"_s, locked.size()}}});
    } else if (taking.rows == 0) {
        m_states.set(message, MessageState::NoFeed, taking.origin.by, m_clock.now());
        m_audit.append({u"message.kept"_s, u"message"_s, taking.origin.message, {}});
    }
}

std::optional<ImportResult> FeedImport::takeWaiting(const WaitingMessage& waiting, const FeedPlan& plan,
                                                    const Progress& progress)
{
    // What is locked in the plan but does not wait was opened before, by a password that is not kept.
    const QStringList closed = plan.locked();
    QStringList opened;
    QStringList locked;
    for (const QString& name : waiting.attachments)
        (closed.contains(name) ? locked : opened).append(name);
    if (opened.isEmpty())
        return std::nullopt;
    requireFitting(plan);
    FeedPlan part = planOf(opened, plan);
    const QString id =
        m_database.value(u"SELECT id FROM messages WHERE seq = ?"_s, {waiting.message}).toString();
    Taking taking{part, part.rowCount(), waiting.fileName, originOf(plan.message, id), {}};
    countRows(taking.result, part);
    taking.result.message = waiting.message;
    taking.result.waitingFor = locked;
    takeRows(taking, progress);
    addUnread(waiting.message, unreadPartsOf(part));
    const ImportResult& result = taking.result;
    m_database.run(u"UPDATE messages SET created = created + ?, updated = updated + ?, "
                   "unchanged = unchanged + ?, absent = ? WHERE seq = ?"_s,
                   {result.created, result.updated, result.unchanged, absentIds(part), waiting.message});
    if (locked.isEmpty()) {
        m_states.set(waiting.message, MessageState::Taken, m_audit.actor(), m_clock.now());
    } else {
        WaitingMessage rest = waiting;
        rest.attachments = locked;
        m_states.setWaiting(rest, m_audit.actor(), m_clock.now());
    }
    return taking.result;
}

std::optional<UnlockedMessage> FeedImport::tryWaiting(const WaitingMessage& waiting,
                                                      const QStringList& passwords, const Progress& progress)
{
    Message kept = message(waiting.message);
    kept.sentAt = waiting.sentAt;
    if (kept.attachments.size() == 1 && kept.attachments[0].data == kept.raw) // a bare archive
        kept.attachments[0].name = waiting.attachments.value(0).section(u'/', 0, 0);
    const FeedPlan plan = this->plan(kept, waiting.mode, progress, passwords);
    Transaction transaction(m_database);
    const auto result = takeWaiting(waiting, plan, progress);
    if (!result)
        return std::nullopt;
    transaction.commit();
    return UnlockedMessage{waiting.fileName, planOf(waiting.attachments, plan).files, *result};
}

UnlockedMessage FeedImport::unlock(qint64 message, const QString& password, const Progress& progress)
{
    const auto waiting = m_states.waiting(message);
    if (!waiting)
        throw Error(tr("This message does not wait for a password any more."));
    if (auto unlocked = tryWaiting(*waiting, spellingsOf(password), progress))
        return *std::move(unlocked);
    throw Error(
        tr("The password does not open %1. Compare it with the message it stands in, capital and small "
           "letters too.")
            .arg(waiting->attachments.join(u", "_s)));
}

std::vector<UnlockedMessage> FeedImport::unlockAll(const QString& password, const Progress& progress)
{
    std::vector<UnlockedMessage> opened;
    const QList<WaitingMessage> waiting = m_states.allWaiting();
    for (const WaitingMessage& one : waiting) {
        if (auto unlocked = tryWaiting(one, spellingsOf(password), progress))
            opened.push_back(*std::move(unlocked));
    }
    return opened;
}

void FeedImport::unlockOthers(const Message& message, ImportResult& result, const Progress& progress)
{
    const QStringList passwords = message.sender.isEmpty() ? QStringList() : passwordsIn(spoken(message));
    if (passwords.isEmpty())
        return;
    const qint64 days = passwordDays;
    const QList<WaitingMessage> waiting =
        m_states.waitingFrom(message.sender, message.sentAt.addDays(-days), message.sentAt.addDays(days));
    for (const WaitingMessage& one : waiting) {
        if (one.message == result.message)
            continue;
        try {
            if (auto unlocked = tryWaiting(one, passwords, progress))
                result.unlocked.push_back(*std::move(unlocked));
        } catch (const Cancelled&) {
            return; // the message itself is taken in; the others go on waiting
        } catch (const Error& error) {
            result.problems.append(tr("%1 goes on waiting: %2").arg(one.fileName, error.message()));
        }
    }
}

// Replies to the message first, then what was sent nearest to it.
QStringList FeedImport::passwordsFor(const Message& message)
{
    constexpr qsizetype mostMessages = 20;
    constexpr qint64 mostBytes = 1024LL * 1024; // packed: who sends a password sends little else
    QStringList passwords = passwordsIn(spoken(message));
    if (message.sender.isEmpty())
        return passwords;
    struct Near
    {
        qint64 message;
        bool isUnrelated;
        qint64 distance;
    };
    QList<Near> near;
    const qint64 sentAt = message.sentAt.toMSecsSinceEpoch();
    QSqlQuery& query = m_database.run(
        u"SELECT seq, sent_at, envelope FROM messages WHERE sender = ? AND sent_at BETWEEN ? AND ? "
        "AND digest <> ? AND length(raw) <= ?"_s,
        {message.sender, sentAt - millisecondsOfDays, sentAt + millisecondsOfDays, message.digest,
         mostBytes});
    while (query.next()) {
        const QJsonObject envelope = QJsonDocument::fromJson(query.value(2).toString().toUtf8()).object();
        const QString id = envelope[u"message_id"_s].toString();
        const QString replyTo = envelope[u"in_reply_to"_s].toString();
        const bool isRelated = (!id.isEmpty() && id == message.inReplyTo) ||
                               (!replyTo.isEmpty() && replyTo == message.messageId);
        near.append(
            {query.value(0).toLongLong(), !isRelated, std::abs(query.value(1).toLongLong() - sentAt)});
    }
    std::ranges::sort(near, {}, [](const Near& one) {
        return std::make_tuple(one.isUnrelated, one.distance, one.message);
    });
    for (const Near& one : near.mid(0, mostMessages))
        passwords += passwordsIn(spoken(this->message(one.message)));
    passwords.removeDuplicates();
    return passwords;
}

Message FeedImport::message(qint64 message)
{
    const QVariantList stored =
        m_database.row(u"SELECT file_name, sent_at, raw, sender FROM messages WHERE seq = ?"_s, {message});
    const QString fileName = stored.value(0).toString();
    const QByteArray raw = qUncompress(stored.value(2).toByteArray());
    const QString kind = kindOf(fileName, raw);
    if (kind == "eml"_L1 || kind == "mbox"_L1) // of a folder of mails, one
        return parseMessage(raw);
    Message file =
        messageFromFile(fileName, raw, QDateTime::fromMSecsSinceEpoch(stored.value(1).toLongLong(), Qt::UTC));
    file.sender = stored.value(3).toString(); // who opened it may have said so
    return file;
}

void FeedImport::ignoreLocked(qint64 message)
{
    Transaction transaction(m_database);
    const auto waiting = m_states.waiting(message);
    if (!waiting || waiting->reason != "password"_L1)
        throw Error(tr("This message does not wait for a password any more."));
    WaitingMessage ignored = *waiting;
    ignored.reason = ignoredLocked;
    m_states.setWaiting(ignored, m_audit.actor(), m_clock.now());
    const QString id = m_database.value(u"SELECT id FROM messages WHERE seq = ?"_s, {message}).toString();
    m_audit.append({u"message.locked_ignored"_s, u"message"_s, id,
                    QJsonObject{{u"archives"_s, ignored.attachments.size()}}});
    transaction.commit();
}

void FeedImport::addStates(QList<StoredMessage>& messages)
{
    const QMap<qint64, QDateTime> unseen = m_problems.unseen();
    const QHash<qint64, MessageState> states = m_states.states();
    QHash<qint64, QStringList> waitingFor;
    for (const WaitingMessage& waiting : m_states.allLocked())
        waitingFor.insert(waiting.message, waiting.attachments);
    for (StoredMessage& message : messages) {
        message.partlyRead = unseen.contains(message.seq);
        message.state = states.value(message.seq, MessageState::Taken);
        message.waitingFor = waitingFor.value(message.seq);
    }
}

} // namespace kakehashi::feed
