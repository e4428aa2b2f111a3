// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailbox_store.h"

#include "core/base/error.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

MailboxSettings mailboxOf(const QVariantList& row)
{
    MailboxSettings mailbox;
    mailbox.seq = row.at(0).toLongLong();
    mailbox.id = row.at(1).toString();
    mailbox.kind = mailboxKindOf(row.at(2).toString()).value_or(MailboxKind::Imap);
    mailbox.host = row.at(3).toString();
    mailbox.port = row.at(4).toInt();
    mailbox.security = mailSecurityOf(row.at(5).toString()).value_or(MailSecurity::Tls);
    mailbox.user = row.at(6).toString();
    mailbox.folder = row.at(7).toString();
    mailbox.caFile = row.at(8).toString();
    mailbox.pollMinutes = row.at(9).toInt();
    mailbox.enabled = row.at(10).toBool();
    return mailbox;
}

/// Holds the same messages under the same names.
bool isSamePlace(const MailboxSettings& one, const MailboxSettings& other)
{
    return one.kind == other.kind && one.host == other.host && one.user == other.user &&
           one.folder == other.folder && one.server().effectivePort() == other.server().effectivePort();
}

} // namespace

MailboxStore::MailboxStore(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_audit(audit), m_clock(clock)
{
}

MailboxSettings MailboxStore::save(const MailboxSettings& given)
{
    const Problems problems = checkMailbox(given);
    if (!problems.isEmpty())
        throw UsageError(problems.constFirst().message);
    Transaction transaction(m_database);
    MailboxSettings mailbox = given;
    const QList<MailboxSettings> known = all();
    const bool taken = std::ranges::any_of(known, [&mailbox](const MailboxSettings& other) {
        return other.seq != mailbox.seq && isSamePlace(other, mailbox);
    });
    if (taken)
        throw UsageError(tr("%1 is a mailbox of this desk already.").arg(urlOf(mailbox)));
    if (mailbox.seq == 0)
        insert(mailbox);
    else
        update(mailbox);
    transaction.commit();
    return mailbox;
}

void MailboxStore::insert(MailboxSettings& mailbox)
{
    mailbox.id = newId();
    mailbox.seq =
        m_database
            .value(
                u"INSERT INTO mailboxes (id, kind, host, port, security, user_name, folder, ca_file, "
                "poll_minutes, enabled, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
                {mailbox.id, codeOf(mailbox.kind), mailbox.host, mailbox.port, codeOf(mailbox.security),
                 mailbox.user, mailbox.folder, mailbox.caFile, mailbox.pollMinutes, mailbox.enabled,
                 m_clock.now().toMSecsSinceEpoch()})
            .toLongLong();
    record(u"mailbox.added"_s, mailbox);
}

void MailboxStore::update(const MailboxSettings& mailbox)
{
    const std::optional<MailboxSettings> before = byId(mailbox.id);
    if (!before || before->seq != mailbox.seq)
        throw Error(tr("This mailbox was removed meanwhile."));
    if (*before == mailbox)
        return;
    m_database.run(
        u"UPDATE mailboxes SET kind = ?, host = ?, port = ?, security = ?, user_name = ?, folder = ?, "
        "ca_file = ?, poll_minutes = ?, enabled = ?, updated_at = ? WHERE seq = ?"_s,
        {codeOf(mailbox.kind), mailbox.host, mailbox.port, codeOf(mailbox.security), mailbox.user,
         mailbox.folder, mailbox.caFile, mailbox.pollMinutes, mailbox.enabled,
         m_clock.now().toMSecsSinceEpoch(), mailbox.seq});
    if (!isSamePlace(*before, mailbox)) {
        m_database.run(u"DELETE FROM mailbox_seen WHERE mailbox_seq = ?"_s, {mailbox.seq});
        m_database.run(u"UPDATE mailboxes SET validity = '', complete_to = 0 WHERE seq = ?"_s, {mailbox.seq});
    }
    record(u"mailbox.changed"_s, mailbox);
}

void MailboxStore::remove(qint64 mailbox)
{
    Transaction transaction(m_database);
    const QVariantList row = m_database.row(
        u"SELECT seq, id, kind, host, port, security, user_name, folder, ca_file, poll_minutes, enabled FROM "
        "mailboxes WHERE removed = 0 AND seq = ?"_s,
        {mailbox});
    if (row.isEmpty())
        throw UsageError(tr("This mailbox was removed meanwhile."));
    m_database.run(u"UPDATE mailboxes SET removed = 1, updated_at = ? WHERE seq = ?"_s,
                   {m_clock.now().toMSecsSinceEpoch(), mailbox});
    record(u"mailbox.removed"_s, mailboxOf(row));
    transaction.commit();
}

void MailboxStore::record(const QString& action, const MailboxSettings& mailbox)
{
    m_audit.append({action, u"mailbox"_s, mailbox.id,
                    QJsonObject{{u"kind"_s, codeOf(mailbox.kind)},
                                {u"security"_s, codeOf(mailbox.security)},
                                {u"enabled"_s, mailbox.enabled}}});
}

QList<MailboxSettings> MailboxStore::all()
{
    QSqlQuery rows = m_database.prepare(
        u"SELECT seq, id, kind, host, port, security, user_name, folder, ca_file, poll_minutes, enabled FROM "
        "mailboxes WHERE removed = 0 ORDER BY seq"_s);
    Database::execute(rows);
    QList<MailboxSettings> found;
    while (rows.next()) {
        QVariantList row;
        for (int column = 0; column <= 10; ++column)
            row.append(rows.value(column));
        found.append(mailboxOf(row));
    }
    return found;
}

std::optional<MailboxSettings> MailboxStore::byId(const QString& id)
{
    const QVariantList row = m_database.row(
        u"SELECT seq, id, kind, host, port, security, user_name, folder, ca_file, poll_minutes, enabled FROM "
        "mailboxes WHERE removed = 0 AND id = ?"_s,
        {id});
    return row.isEmpty() ? std::nullopt : std::optional(mailboxOf(row));
}

MailboxLook MailboxStore::lastLook(qint64 mailbox)
{
    const QVariantList row =
        m_database.row(u"SELECT looked_at, problem FROM mailboxes WHERE seq = ?"_s, {mailbox});
    if (row.isEmpty() || row.at(0).isNull())
        return {};
    return {QDateTime::fromMSecsSinceEpoch(row.at(0).toLongLong(), Qt::UTC), row.at(1).toString()};
}

MailboxMark MailboxStore::mark(qint64 mailbox)
{
    const QVariantList row =
        m_database.row(u"SELECT validity, complete_to FROM mailboxes WHERE seq = ?"_s, {mailbox});
    return row.isEmpty() ? MailboxMark{} : MailboxMark{row.at(0).toString(), row.at(1).toLongLong()};
}

QSet<QString> MailboxStore::seen(qint64 mailbox, const QString& validity)
{
    QSqlQuery rows =
        m_database.prepare(u"SELECT item FROM mailbox_seen WHERE mailbox_seq = ? AND validity = ?"_s);
    Database::execute(rows, {mailbox, validity});
    QSet<QString> items;
    while (rows.next())
        items.insert(rows.value(0).toString());
    return items;
}

bool MailboxStore::hasSeen(qint64 mailbox, const QString& validity, const QString& item)
{
    return m_database
        .value(u"SELECT 1 FROM mailbox_seen WHERE mailbox_seq = ? AND validity = ? AND item = ?"_s,
               {mailbox, validity, item})
        .isValid();
}

void MailboxStore::noteSeen(qint64 mailbox, const QString& validity, const QString& item,
                            const QString& digest)
{
    m_database.run(u"INSERT INTO mailbox_seen (mailbox_seq, validity, item, digest) VALUES (?, ?, ?, ?)"_s,
                   {mailbox, validity, item, digest});
}

void MailboxStore::noteLook(qint64 mailbox, const MailboxMark& mark, const QString& problem)
{
    Transaction transaction(m_database);
    m_database.run(u"UPDATE mailboxes SET validity = ?, complete_to = ?, looked_at = ?, problem = ? "
                   "WHERE seq = ?"_s,
                   {mark.validity, mark.completeTo, m_clock.now().toMSecsSinceEpoch(), problem, mailbox});
    transaction.commit();
}

std::optional<OutgoingMail> MailboxStore::outgoing()
{
    const QVariantList row = m_database.row(
        u"SELECT host, port, security, user_name, ca_file, sender FROM outgoing_mail WHERE id = 1"_s);
    if (row.isEmpty())
        return std::nullopt;
    return OutgoingMail{{MailProtocol::Smtp, row.at(0).toString(), row.at(1).toInt(),
                         mailSecurityOf(row.at(2).toString()).value_or(MailSecurity::Tls),
                         row.at(3).toString(), row.at(4).toString()},
                        row.at(5).toString()};
}

void MailboxStore::saveOutgoing(const OutgoingMail& outgoing)
{
    const MailServer& server = outgoing.server;
    if (const Problems problems = checkOutgoing(outgoing); !acceptable(problems))
        throw UsageError(problems.constFirst().message);
    Transaction transaction(m_database);
    m_database.run(u"DELETE FROM outgoing_mail"_s);
    m_database.run(
        u"INSERT INTO outgoing_mail (id, host, port, security, user_name, ca_file, sender) "
        "VALUES (1, ?, ?, ?, ?, ?, ?)"_s,
        {server.host, server.port, codeOf(server.security), server.user, server.caFile, outgoing.sender});
    m_audit.append({u"outgoing_mail.changed"_s, u"outgoing_mail"_s, u"1"_s,
                    QJsonObject{{u"security"_s, codeOf(server.security)}}});
    transaction.commit();
}

} // namespace kakehashi
