// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of the store, as lists and papers show them.
#include "core/base/error.h"
#include "core/feed/feed_import.h"
#include "core/store/stored_moment.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonObject(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

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
        message.sentAt = storedMoment(query.value(5));
        message.importedAt = storedMoment(query.value(6));
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

void FeedImport::keepUnread(const Taking& taking)
{
    const UnreadParts parts = unreadPartsOf(taking.plan);
    const qint64 message = taking.result.message;
    m_problems.keep(message, parts, taking.origin.by, m_clock.now());
    if (parts.matters)
        m_audit.append({u"message.partly_read"_s, u"message"_s, taking.origin.message,
                        QJsonObject{{u"problems"_s, parts.sentences.size()}}});
}

void FeedImport::addUnread(qint64 message, const UnreadParts& parts)
{
    if (parts.sentences.isEmpty())
        return;
    Transaction transaction(m_database);
    const QString id = m_database.value(u"SELECT id FROM messages WHERE seq = ?"_s, {message}).toString();
    m_problems.add(message, parts, m_audit.actor(), m_clock.now());
    if (parts.matters)
        m_audit.append({u"message.partly_read"_s, u"message"_s, id,
                        QJsonObject{{u"problems"_s, parts.sentences.size()}}});
    transaction.commit();
}

void FeedImport::acknowledge(qint64 message)
{
    Transaction transaction(m_database);
    const QString id = m_database.value(u"SELECT id FROM messages WHERE seq = ?"_s, {message}).toString();
    if (!m_problems.see(message, m_audit.actor(), m_clock.now()))
        return;
    m_audit.append({u"message.seen"_s, u"message"_s, id, {}});
    transaction.commit();
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

ImportResult FeedImport::takeAgain(qint64 message, FeedMode mode,
                                   const std::function<void(Message&)>& prepare, const Progress& progress)
{
    if (!m_states.isReverted(message))
        throw Error(tr("Only a message that was reverted can be taken in again."));
    const QVariantList stored =
        m_database.row(u"SELECT digest, file_name, sent_at FROM messages WHERE seq = ?"_s, {message});
    Message kept = this->message(message);
    kept.digest = stored.at(0).toString();
    kept.sentAt = storedMoment(stored.at(2)); // one without a date was sent when it came
    if (prepare)
        prepare(kept);
    return take(plan(kept, mode, progress), stored.at(1).toString(), progress);
}

} // namespace kakehashi::feed
