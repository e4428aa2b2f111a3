// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/replies.h"

#include "core/base/error.h"
#include "core/mail/smtp.h"
#include "core/store/identifiers.h"
#include "core/store/stored_moment.h"
#include "core/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const Reply& reply)
{
    QJsonObject content{{u"recipient"_s, reply.recipient},
                        {u"subject"_s, reply.subject},
                        {u"text"_s, reply.text},
                        {u"in_reply_to"_s, reply.inReplyTo},
                        {u"references"_s, QJsonArray::fromStringList(reply.references)}};
    if (reply.maybeSent)
        content.insert(u"maybe_sent"_s, true);
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void readContent(Reply& reply, const QString& text)
{
    const QJsonObject content = QJsonDocument::fromJson(text.toUtf8()).object();
    reply.recipient = content[u"recipient"_s].toString();
    reply.subject = content[u"subject"_s].toString();
    reply.text = content[u"text"_s].toString();
    reply.inReplyTo = content[u"in_reply_to"_s].toString();
    reply.maybeSent = content[u"maybe_sent"_s].toBool();
    const QJsonArray references = content[u"references"_s].toArray();
    for (const auto& reference : references)
        reply.references.append(reference.toString());
}

const QString columns = u"seq, id, message_seq, problem, by_whom, changed_at, sent_at, content"_s;
constexpr int columnCount = 8;

Reply replyOf(const QVariantList& row)
{
    Reply reply;
    reply.seq = row.at(0).toLongLong();
    reply.id = row.at(1).toString();
    reply.message = row.at(2).toLongLong();
    reply.problem = row.at(3).toString();
    reply.by = row.at(4).toString();
    reply.changedAt = storedMoment(row.at(5));
    reply.sentAt = storedMoment(row.at(6));
    readContent(reply, row.at(7).toString());
    return reply;
}

} // namespace

Replies::Replies(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_audit(audit), m_clock(clock)
{
}

Reply Replies::save(const Reply& draft)
{
    Reply reply = draft;
    reply.by = m_audit.actor();
    reply.changedAt = m_clock.now();
    Transaction transaction(m_database);
    if (reply.seq == 0) {
        reply.id = newId();
        m_database.run(
            u"INSERT INTO replies (id, message_seq, state, by_whom, changed_at, content) "
            "VALUES (?, ?, 'draft', ?, ?, ?)"_s,
            {reply.id, reply.message, reply.by, reply.changedAt.toMSecsSinceEpoch(), contentOf(reply)});
        reply.seq = m_database.value(u"SELECT seq FROM replies WHERE id = ?"_s, {reply.id}).toLongLong();
        record(u"reply.written"_s, reply.id);
    } else {
        const std::optional<Reply> before = bySeq(reply.seq);
        if (!before || before->sentAt.isValid())
            throw Error(tr("This reply was sent already."));
        reply.maybeSent = before->maybeSent;
        m_database.run(u"UPDATE replies SET content = ?, by_whom = ?, changed_at = ? WHERE seq = ?"_s,
                       {contentOf(reply), reply.by, reply.changedAt.toMSecsSinceEpoch(), reply.seq});
        if (contentOf(*before) != contentOf(reply))
            record(u"reply.changed"_s, reply.id);
    }
    transaction.commit();
    return reply;
}

QList<Reply> Replies::of(qint64 message)
{
    QSqlQuery rows = m_database.prepare(u"SELECT %1 FROM replies%2 ORDER BY seq DESC"_s.arg(
        columns, message != 0 ? u" WHERE message_seq = ?"_s : QString()));
    Database::execute(rows, message != 0 ? QVariantList{message} : QVariantList{});
    QList<Reply> found;
    while (rows.next()) {
        QVariantList row;
        for (int column = 0; column < columnCount; ++column)
            row.append(rows.value(column));
        found.append(replyOf(row));
    }
    return found;
}

std::optional<Reply> Replies::bySeq(qint64 seq)
{
    const QVariantList row = m_database.row(u"SELECT %1 FROM replies WHERE seq = ?"_s.arg(columns), {seq});
    return row.isEmpty() ? std::nullopt : std::optional(replyOf(row));
}

Reply Replies::send(const Reply& draft, const OutgoingMail& outgoing, const QString& password,
                    const QString& fromName, const MailProgress& progress)
{
    const Reply reply = save(draft);
    MailText mail;
    mail.fromName = fromName;
    mail.to = reply.recipient;
    mail.subject = reply.subject;
    mail.messageId = reply.id + u'@' + outgoing.sender.section(u'@', -1);
    mail.inReplyTo = reply.inReplyTo;
    mail.references = reply.references;
    mail.date = m_clock.now();
    mail.text = reply.text;
    noteAttempt(reply);
    try {
        sendLetter(outgoing, password, std::move(mail), progress);
    } catch (const Error& error) {
        noteProblem(reply, error.message());
        throw;
    }
    noteSent(reply);
    return bySeq(reply.seq).value();
}

void Replies::noteAttempt(const Reply& reply)
{
    note(reply, true, sendingBegun(), u"reply.sending"_s);
}

void Replies::noteSent(const Reply& reply)
{
    Transaction transaction(m_database);
    m_database.run(u"UPDATE replies SET state = 'sent', sent_at = ? WHERE seq = ?"_s,
                   {m_clock.now().toMSecsSinceEpoch(), reply.seq});
    note(reply, false, {}, u"reply.sent"_s);
    transaction.commit();
}

void Replies::noteProblem(const Reply& reply, const QString& problem)
{
    note(reply, false, problem, u"reply.failed"_s);
}

void Replies::note(const Reply& reply, bool maybeSent, const QString& problem, const QString& action)
{
    Reply noted = reply;
    noted.maybeSent = maybeSent;
    Transaction transaction(m_database);
    m_database.run(u"UPDATE replies SET content = ?, problem = ? WHERE seq = ?"_s,
                   {contentOf(noted), problem, reply.seq});
    record(action, reply.id);
    transaction.commit();
}

void Replies::record(const QString& action, const QString& id)
{
    m_audit.append({action, u"reply"_s, id, {}});
}

} // namespace kakehashi
