// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"
#include "core/store/database.h"

namespace kakehashi::feed {

enum class MessageState {
    Taken,   ///< what it held was taken in, or held row by row
    Waiting, ///< some of it cannot be read yet; see `WaitingMessage::reason`
    NoFeed,  ///< brought no list, and is kept for the password it says
    /// What is locked in it was put aside; the rest was taken in. Its password opens it all the same.
    LockedIgnored,
    Reverted ///< everything it did was taken back; it may be taken in again as if it were new
};

/// The reason of what is waited for no longer.
inline constexpr QLatin1StringView ignoredLocked("ignored");

/// A message that waits for something.
struct WaitingMessage
{
    qint64 message = 0; ///< StoredMessage::seq
    QString fileName;   ///< the file it was read from
    QString sender;
    QDateTime sentAt;
    QString reason;                  ///< "password", or `ignoredLocked`
    QStringList attachments;         ///< what of it waits
    FeedMode mode = FeedMode::Judge; ///< how its list is to be read when the time comes
};

/// All SQL of the states of messages. A message without one was simply taken in.
class MessageStates
{
public:
    explicit MessageStates(Database& database) : m_database(database) {}

    void setWaiting(const WaitingMessage& waiting, const QString& by, const QDateTime& at);
    void set(qint64 message, MessageState state, const QString& by, const QDateTime& at);
    std::optional<WaitingMessage> waiting(qint64 message);
    /// Locked, be it ignored, of one sender; oldest first.
    QList<WaitingMessage> waitingFrom(const QString& sender, const QDateTime& from, const QDateTime& to);
    QList<WaitingMessage> allWaiting();
    /// Those, too, whose locked part was ignored.
    QList<WaitingMessage> allLocked();
    qint64 waitingCount();
    QHash<qint64, MessageState> states();
    bool isReverted(qint64 message);

private:
    QList<WaitingMessage> select(const QString& where, const QVariantList& values);

    Database& m_database;
};

} // namespace kakehashi::feed
