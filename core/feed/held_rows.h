// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/feed_plan.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

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

/// How many rows of one message wait.
struct HeldOfMessage
{
    qint64 message = 0; ///< StoredMessage::seq
    qint64 rows = 0;
    QString fileName;
    QString sender;
    QDateTime sentAt;
};

/// All SQL of held rows. None is ever deleted: it is waiting, or taken in, dismissed, or superseded by a
/// later word.
class HeldRows
{
    Q_DECLARE_TR_FUNCTIONS(HeldRows)

public:
    explicit HeldRows(Database& database) : m_database(database) {}

    /// Keeps the row with its question, if it asks one.
    void add(qint64 message, const PlannedRow& row);
    /// Waiting ones of one message (0: of all), in the order of messages and rows.
    QList<HeldRow> waiting(qint64 message);
    qint64 waitingCount(qint64 message = 0);
    /// By message, the oldest first.
    QList<HeldOfMessage> waitingByMessage();
    /// Throws Error when it does not wait any more.
    HeldRow waitingRow(qint64 seq);

    enum class Settlement { Taken, Dismissed, Superseded };
    void settle(qint64 seq, Settlement how, qint64 posting, const QString& by, const QString& why,
                const QDateTime& at);
    /// Waiting rows with a number: number to row, of messages sent until that moment.
    QMultiHash<QString, qint64> waitingKeys(const QDateTime& sentUntil);

    /// What a waiting row asks, as it is kept (row_questions).
    struct Asking
    {
        qint64 posting = 0;    ///< whose fields are contested, merges not followed; 0: which posting it is
        QJsonArray candidates; ///< [{"posting", "score"}]
        QJsonObject base;      ///< by contested field, what the sender said before
    };
    std::optional<Asking> asking(qint64 seq);
    /// The row asks something else from now on; nullopt: nothing, it only needs mending.
    void setAsking(qint64 seq, const std::optional<Asking>& asking);
    qint64 waitingQuestionCount();
    /// What the row says, filled up for the posting it is.
    void setPosting(qint64 seq, const Posting& posting);
    /// Keeps how its question was answered.
    void setAnswer(qint64 seq, const QJsonObject& answer);
    /// The posting that a row with errors is, decided before it is mended.
    void setExisting(qint64 seq, qint64 posting);
    /// Questions that a later word of the same settles: by the posting whose fields are contested, and, of
    /// this sender, by the match key of rows that may be several postings.
    struct Asked
    {
        QMultiHash<qint64, qint64> byPosting;
        QMultiHash<QString, qint64> byMatchKey;
        QSet<qint64> rows; ///< all of them
    };
    Asked waitingQuestions(const QString& sender, const QDateTime& sentUntil);

private:
    void setContent(qint64 seq, const QString& key, const QJsonValue& value);
    void insertQuestion(qint64 seq, const Asking& asking, const QString& matchKey);

    Database& m_database;
};

} // namespace kakehashi::feed
