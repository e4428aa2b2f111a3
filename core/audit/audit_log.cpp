// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace kakehashi {

namespace {

/// What one entry's hash covers, in this order.
struct Chained
{
    QByteArray previousHash;
    qint64 at = 0;
    QByteArray actor;
    QByteArray action;
    QByteArray recordKind;
    QByteArray recordId;
    QByteArray detail;
};

/// Where the chain ends: how many entries, and the last one's hash.
struct Head
{
    qint64 entries = 0;
    QString hash;
    bool operator==(const Head&) const = default;
};

/// SHA-256 over the parts, each behind its length, so that nothing can move from one part into the next
/// unseen.
QString hashOf(const Chained& entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray& part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add(entry.previousHash);
    add(QByteArray::number(entry.at));
    add(entry.actor);
    add(entry.action);
    add(entry.recordKind);
    add(entry.recordId);
    add(entry.detail);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString AuditLog::staff() const
{
    return m_actor == wholeDesk ? QString() : m_actor;
}

AuditLog::AuditLog(Database& database, const Clock& clock)
    : m_database(database), m_clock(clock), m_actor(wholeDesk)
{
}

void AuditLog::append(const Entry& entry)
{
    if (!m_database.inTransaction())
        throw Error(
            QCoreApplication::translate("AuditLog", "This change could not be recorded, so it was not made."),
            QStringLiteral("audit entry %1 outside a transaction").arg(entry.action));
    Chained chained;
    // Read anew each time: another program may have written in between, or an inner transaction been rolled
    // back.
    chained.previousHash = m_database.value(QStringLiteral("SELECT hash FROM audit_head")).toByteArray();
    chained.at = m_clock.now().toMSecsSinceEpoch();
    chained.actor = m_actor.toUtf8();
    chained.action = entry.action.toUtf8();
    chained.recordKind = entry.recordKind.toUtf8();
    chained.recordId = entry.recordId.toUtf8();
    chained.detail = QJsonDocument(entry.detail).toJson(QJsonDocument::Compact);
    const QString hash = hashOf(chained);
    m_database.run(
        QStringLiteral("INSERT INTO audit_log (at, actor, action, record_kind, record_id, detail, hash) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {chained.at, QString::fromUtf8(chained.actor), QString::fromUtf8(chained.action),
         QString::fromUtf8(chained.recordKind), QString::fromUtf8(chained.recordId),
         QString::fromUtf8(chained.detail), hash});
    m_database.run(QStringLiteral("UPDATE audit_head SET entries = entries + 1, hash = ?"), {hash});
}

QList<qint64> AuditLog::brokenEntries()
{
    QList<qint64> broken;
    Head reached;
    // Without entries there is no row below to read the head from.
    const QVariantList bare = m_database.row(
        QStringLiteral("SELECT entries, hash FROM audit_head WHERE NOT EXISTS (SELECT 1 FROM audit_log)"));
    Head expected = bare.isEmpty() ? Head() : Head{bare.at(0).toLongLong(), bare.at(1).toString()};
    qint64 last = 0;
    // One statement, so that entries and head are of the same moment while others write.
    QSqlQuery query = m_database.prepare(QStringLiteral(
        "SELECT seq, at, actor, action, record_kind, record_id, detail, hash, "
        "(SELECT entries FROM audit_head), (SELECT hash FROM audit_head) FROM audit_log ORDER BY seq"));
    Database::execute(query);
    while (query.next()) {
        const auto utf8 = [&query](int column) { return query.value(column).toString().toUtf8(); };
        const Chained entry{reached.hash.toLatin1(),
                            query.value(1).toLongLong(),
                            utf8(2),
                            utf8(3),
                            utf8(4),
                            utf8(5),
                            utf8(6)};
        last = query.value(0).toLongLong();
        // Goes on from what stands there: one altered entry is one finding, not all that follow.
        reached = {reached.entries + 1, query.value(7).toString()};
        expected = {query.value(8).toLongLong(), query.value(9).toString()};
        if (hashOf(entry) != reached.hash)
            broken.append(last);
    }
    // A break further up explains a wrong number, and a break at the end a wrong last hash.
    const bool cutOff =
        broken.isEmpty() ? reached != expected : reached.hash != expected.hash && broken.constLast() != last;
    if (cutOff)
        broken.append(last + 1);
    return broken;
}

qint64 AuditLog::count()
{
    return m_database.value(QStringLiteral("SELECT count(*) FROM audit_log")).toLongLong();
}

} // namespace kakehashi
