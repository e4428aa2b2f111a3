// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace kakehashi::feed {

/// A row that could not be taken in and waits to be mended.
struct HeldRow
{
    qint64 seq = 0;
    qint64 message = 0; ///< StoredMessage::seq
    QString attachment;
    QString sheet;
    int row = 0;
    QString sourceKey;
    QStringList headings;
    QStringList cells;
    Posting posting;     ///< what could be read
    qint64 existing = 0; ///< the posting it would change; 0: none is known
    QStringList silent;  ///< keys of fields its list says nothing about
    bool asks = false;   ///< it asks a question (questions.h), and is taken in by its answer
    QList<RowReading::Finding> findings;
};

/// All SQL of held rows. None is ever deleted: it is waiting, or taken in, dismissed, or superseded by a
/// later word.
class HeldRows
{
    Q_DECLARE_TR_FUNCTIONS(HeldRows)

public:
    explicit HeldRows(Database& database) : m_database(database) {}

    void add(qint64 message, const PlannedRow& row);
    /// Waiting ones of one message (0: of all), in the order of messages and rows.
    QList<HeldRow> waiting(qint64 message);
    qint64 waitingCount(qint64 message = 0);
    /// Throws Error when it does not wait any more.
    HeldRow waitingRow(qint64 seq);

    enum class Settlement { Taken, Dismissed, Superseded };
    void settle(qint64 seq, Settlement how, qint64 posting, const QString& by, const QString& why,
                const QDateTime& at);
    /// Waiting rows with a number: number to row, of messages sent until that moment.
    QMultiHash<QString, qint64> waitingKeys(const QDateTime& sentUntil);

private:
    Database& m_database;
};

} // namespace kakehashi::feed
