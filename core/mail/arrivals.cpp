// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/arrivals.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/store/identifiers.h"
#include "core/store/transaction.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ArrivalState, QLatin1StringView>, 6> states = {{
    {ArrivalState::Arrived, QLatin1StringView("arrived")},
    {ArrivalState::Waiting, QLatin1StringView("waiting")},
    {ArrivalState::Taken, QLatin1StringView("taken")},
    {ArrivalState::NoFeed, QLatin1StringView("no_feed")},
    {ArrivalState::Failed, QLatin1StringView("failed")},
    {ArrivalState::Ignored, QLatin1StringView("ignored")},
}};

ArrivalState stateOf(const QString& code)
{
    for (const auto& [state, name] : states) {
        if (code == name)
            return state;
    }
    return ArrivalState::Failed;
}

const QString columns =
    u"seq, id, mailbox_seq, item, form, digest, arrived_at, state, reason, sender, sent_at, "
    "envelope, message_seq, CASE WHEN raw IS NULL AND message_seq IS NULL THEN 0 ELSE 1 END"_s;
constexpr int columnCount = 14;

Arrival arrivalOf(const QVariantList& row)
{
    Arrival arrival;
    arrival.seq = row.at(0).toLongLong();
    arrival.id = row.at(1).toString();
    arrival.mailbox = row.at(2).toLongLong();
    arrival.item = row.at(3).toString();
    arrival.isFile = row.at(4).toString() == u"file"_s;
    arrival.digest = row.at(5).toString();
    arrival.arrivedAt = QDateTime::fromMSecsSinceEpoch(row.at(6).toLongLong(), Qt::UTC);
    arrival.state = stateOf(row.at(7).toString());
    arrival.reason = row.at(8).toString();
    arrival.envelope.sender = row.at(9).toString();
    if (!row.at(10).isNull())
        arrival.envelope.sentAt = QDateTime::fromMSecsSinceEpoch(row.at(10).toLongLong(), Qt::UTC);
    const QJsonObject envelope = QJsonDocument::fromJson(row.at(11).toString().toUtf8()).object();
    arrival.envelope.senderName = envelope[u"sender_name"_s].toString();
    arrival.envelope.subject = envelope[u"subject"_s].toString();
    arrival.message = row.at(12).toLongLong();
    arrival.hasBytes = row.at(13).toInt() != 0;
    return arrival;
}

} // namespace

QString codeOf(ArrivalState state)
{
    for (const auto& [known, name] : states) {
        if (known == state)
            return name;
    }
    return {};
}

Arrivals::Arrivals(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_audit(audit), m_clock(clock)
{
}

QString Arrivals::digestOf(const QByteArray& raw)
{
    return sha256Hex(raw);
}

bool Arrivals::keep(qint64 mailbox, const QString& item, bool isFile, const QByteArray& raw,
                    const QString& digest)
{
    Transaction transaction(m_database);
    if (m_database.value(u"SELECT 1 FROM arrivals WHERE digest = ?"_s, {digest}).isValid())
        return false;
    const QString id = newId();
    m_database.run(u"INSERT INTO arrivals (id, digest, mailbox_seq, item, form, arrived_at, state, raw) "
                   "VALUES (?, ?, ?, ?, ?, ?, 'arrived', ?)"_s,
                   {id, digest, mailbox, item, isFile ? u"file"_s : u"mail"_s,
                    m_clock.now().toMSecsSinceEpoch(), qCompress(raw)});
    m_audit.append({u"arrival.fetched"_s, u"arrival"_s, id, {}});
    transaction.commit();
    return true;
}

void Arrivals::keepFailure(qint64 mailbox, const QString& validity, const QString& item,
                           const QString& reason)
{
    Transaction transaction(m_database);
    const QString id = newId();
    // In the place of a digest of its bytes, which are not known: its name.
    m_database.run(u"INSERT INTO arrivals (id, digest, mailbox_seq, item, form, arrived_at, state, reason) "
                   "VALUES (?, ?, ?, ?, 'mail', ?, 'failed', ?)"_s,
                   {id, u"%1 %2 %3"_s.arg(mailbox).arg(validity, item), mailbox, item,
                    m_clock.now().toMSecsSinceEpoch(), reason});
    m_audit.append({u"arrival.failed"_s, u"arrival"_s, id, {}});
    transaction.commit();
}

QList<Arrival> Arrivals::all(std::optional<ArrivalState> state)
{
    QSqlQuery rows = m_database.prepare(
        u"SELECT %1 FROM arrivals%2 ORDER BY seq"_s.arg(columns, state ? u" WHERE state = ?"_s : QString()));
    Database::execute(rows, state ? QVariantList{codeOf(*state)} : QVariantList{});
    QList<Arrival> found;
    while (rows.next()) {
        QVariantList row;
        for (int column = 0; column < columnCount; ++column)
            row.append(rows.value(column));
        found.append(arrivalOf(row));
    }
    return found;
}

std::optional<Arrival> Arrivals::bySeq(qint64 seq)
{
    const QVariantList row = m_database.row(u"SELECT %1 FROM arrivals WHERE seq = ?"_s.arg(columns), {seq});
    return row.isEmpty() ? std::nullopt : std::optional(arrivalOf(row));
}

QByteArray Arrivals::raw(qint64 seq)
{
    return qUncompress(m_database
                           .value(u"SELECT COALESCE(a.raw, m.raw) FROM arrivals a LEFT JOIN messages m ON "
                                  u"m.seq = a.message_seq "
                                  "WHERE a.seq = ?"_s,
                                  {seq})
                           .toByteArray());
}

qint64 Arrivals::count(ArrivalState state)
{
    return m_database.value(u"SELECT COUNT(*) FROM arrivals WHERE state = ?"_s, {codeOf(state)}).toLongLong();
}

void Arrivals::describe(qint64 seq, const ArrivalEnvelope& envelope)
{
    const QJsonObject words{{u"sender_name"_s, envelope.senderName}, {u"subject"_s, envelope.subject}};
    m_database.run(u"UPDATE arrivals SET sender = ?, sent_at = ?, envelope = ? WHERE seq = ?"_s,
                   {envelope.sender,
                    envelope.sentAt.isValid() ? QVariant(envelope.sentAt.toMSecsSinceEpoch()) : QVariant(),
                    QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact)), seq});
}

void Arrivals::settle(qint64 seq, ArrivalState state, const QString& reason, qint64 message)
{
    Transaction transaction(m_database);
    const std::optional<Arrival> before = bySeq(seq);
    if (!before)
        throw Error(tr("This message is no longer there."));
    if (before->state == state && before->reason == reason && before->message == message)
        return;
    m_database.run(u"UPDATE arrivals SET state = ?, reason = ?, message_seq = ? WHERE seq = ?"_s,
                   {codeOf(state), reason, message == 0 ? QVariant() : QVariant(message), seq});
    if (state == ArrivalState::Taken && message != 0)
        m_database.run(u"UPDATE arrivals SET raw = NULL WHERE seq = ?"_s, {seq});
    m_audit.append({u"arrival."_s + codeOf(state), u"arrival"_s, before->id, {}});
    transaction.commit();
}

bool Arrivals::isDisposable(const Arrival& arrival)
{
    return arrival.hasBytes && arrival.message == 0 &&
           (arrival.state == ArrivalState::NoFeed || arrival.state == ArrivalState::Ignored);
}

QList<Arrival> Arrivals::disposable()
{
    QList<Arrival> found = all(ArrivalState::NoFeed) + all(ArrivalState::Ignored);
    found.removeIf([](const Arrival& arrival) { return !isDisposable(arrival); });
    std::ranges::sort(found, {}, &Arrival::seq);
    return found;
}

void Arrivals::dispose(const QList<qint64>& seqs)
{
    Transaction transaction(m_database);
    for (const qint64 seq : seqs) {
        const std::optional<Arrival> arrival = bySeq(seq);
        if (!arrival || !isDisposable(*arrival))
            throw Error(
                tr("Only mail that holds no list or was put aside can be disposed of, and only once."));
        m_database.run(u"UPDATE arrivals SET raw = NULL, envelope = '' WHERE seq = ?"_s, {seq});
        m_audit.append({u"arrival.disposed"_s, u"arrival"_s, arrival->id, {}});
    }
    transaction.commit();
    m_database.emptyLog();
}

} // namespace kakehashi
