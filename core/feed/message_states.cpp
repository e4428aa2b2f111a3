// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message_states.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<MessageState, QLatin1StringView> stateCodes[] = {{MessageState::Taken, "taken"_L1},
                                                                     {MessageState::Waiting, "waiting"_L1},
                                                                     {MessageState::NoFeed, "no_feed"_L1},
                                                                     {MessageState::Reverted, "reverted"_L1}};

template<typename Value, std::size_t Size>
QString codeOf(const std::pair<Value, QLatin1StringView> (&codes)[Size], Value value)
{
    return std::ranges::find(codes, value, &std::pair<Value, QLatin1StringView>::first)->second;
}

/// The first value for a code that is none.
template<typename Value, std::size_t Size>
Value valueOf(const std::pair<Value, QLatin1StringView> (&codes)[Size], const QString& code)
{
    const auto found = std::ranges::find(codes, code, &std::pair<Value, QLatin1StringView>::second);
    return found == std::end(codes) ? codes[0].first : found->first;
}

} // namespace

void MessageStates::setWaiting(const WaitingMessage& waiting, const QString& by, const QDateTime& at)
{
    set(waiting.message, MessageState::Waiting, by, at);
    const QJsonArray attachments = QJsonArray::fromStringList(waiting.attachments);
    m_database.run(u"UPDATE message_states SET reason = ?, attachments = ?, mode = ? WHERE message_seq = ?"_s,
                   {waiting.reason,
                    QString::fromUtf8(QJsonDocument(attachments).toJson(QJsonDocument::Compact)),
                    codeOf(waiting.mode), waiting.message});
}

void MessageStates::set(qint64 message, MessageState state, const QString& by, const QDateTime& at)
{
    m_database.run(
        u"INSERT INTO message_states (message_seq, state, changed_by, changed_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (message_seq) DO UPDATE SET state = excluded.state, reason = '', "
        "attachments = '[]', changed_by = excluded.changed_by, changed_at = excluded.changed_at"_s,
        {message, codeOf(stateCodes, state), by, at.toMSecsSinceEpoch()});
}

QList<WaitingMessage> MessageStates::select(const QString& where, const QVariantList& values)
{
    QSqlQuery& query = m_database.run(
        u"SELECT s.message_seq, m.file_name, m.sender, m.sent_at, s.reason, s.attachments, s.mode "
        "FROM message_states s JOIN messages m ON m.seq = s.message_seq WHERE s.state = 'waiting'"_s +
            where + u" ORDER BY m.sent_at, m.seq"_s,
        values);
    QList<WaitingMessage> found;
    while (query.next()) {
        WaitingMessage waiting;
        waiting.message = query.value(0).toLongLong();
        waiting.fileName = query.value(1).toString();
        waiting.sender = query.value(2).toString();
        waiting.sentAt = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC);
        waiting.reason = query.value(4).toString();
        const QJsonArray names = QJsonDocument::fromJson(query.value(5).toString().toUtf8()).array();
        for (const auto& name : names)
            waiting.attachments.append(name.toString());
        waiting.mode = feedModeOf(query.value(6).toString()).value_or(FeedMode::Judge);
        found.append(waiting);
    }
    return found;
}

std::optional<WaitingMessage> MessageStates::waiting(qint64 message)
{
    const QList<WaitingMessage> found = select(u" AND s.message_seq = ?"_s, {message});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<WaitingMessage> MessageStates::waitingFrom(const QString& sender, const QDateTime& from,
                                                 const QDateTime& to)
{
    return select(u" AND m.sender = ? AND m.sent_at BETWEEN ? AND ?"_s,
                  {sender, from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()});
}

QList<WaitingMessage> MessageStates::allWaiting()
{
    return select(u" AND s.reason <> 'ignored'"_s, {});
}

QList<WaitingMessage> MessageStates::allLocked()
{
    return select(QString(), {});
}

qint64 MessageStates::waitingCount()
{
    return m_database
        .value(u"SELECT COUNT(*) FROM message_states WHERE state = 'waiting' "
               "AND reason <> 'ignored'"_s)
        .toLongLong();
}

QHash<qint64, MessageState> MessageStates::states()
{
    QSqlQuery& query = m_database.run(u"SELECT message_seq, state, reason FROM message_states"_s);
    QHash<qint64, MessageState> states;
    while (query.next()) {
        const MessageState state = valueOf(stateCodes, query.value(1).toString());
        const bool isIgnored = state == MessageState::Waiting && query.value(2).toString() == ignoredLocked;
        states.insert(query.value(0).toLongLong(), isIgnored ? MessageState::LockedIgnored : state);
    }
    return states;
}

bool MessageStates::isReverted(qint64 message)
{
    return m_database
        .value(u"SELECT 1 FROM message_states WHERE message_seq = ? AND state = 'reverted'"_s, {message})
        .isValid();
}

} // namespace kakehashi::feed
