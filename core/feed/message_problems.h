// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"
#include "core/store/database.h"

#include <QMap>

namespace kakehashi::feed {

/// What of a message was not read.
struct UnreadParts
{
    QStringList sentences;
    /// Something may be lost by it, so that a person has to look: not where a row only repeats another one,
    /// or a column was left out by decision.
    bool matters = false;
};

/// What was not read of a message that is planned so. What is locked is not among it: it waits.
UnreadParts unreadPartsOf(const FeedPlan& plan);

/// All SQL of what was not read of messages that were taken in.
class MessageProblems
{
public:
    explicit MessageProblems(Database& database) : m_database(database) {}

    /// Of the message's latest taking in; what was known of an earlier one is forgotten.
    void keep(qint64 message, const UnreadParts& parts, const QString& by, const QDateTime& at);
    /// Of a part of it that was opened later, or of what came with it.
    void add(qint64 message, const UnreadParts& parts, const QString& by, const QDateTime& at);
    QStringList of(qint64 message);
    /// Messages of which something was not read and nobody has looked, with since when; not those that were
    /// reverted.
    QMap<qint64, QDateTime> unseen();
    /// A person has looked at it; false: there was nothing to look at.
    bool see(qint64 message, const QString& by, const QDateTime& at);

private:
    Database& m_database;
};

} // namespace kakehashi::feed
