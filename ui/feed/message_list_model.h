// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feed/feed_words.h"
#include "ui/feed/opened_message.h"

#include <QAbstractListModel>

#include <vector>

namespace kakehashi {

/// The messages: first what was opened and waits to be looked at, then what mailboxes brought and waits, then
/// all the rest, newest first.
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What the delegate draws; the display role says all of it in one line.
    enum Role { SenderRole = Qt::UserRole, SubjectRole, DateRole, CountsRole, StateRole, WaitsRole };

    using QAbstractListModel::QAbstractListModel;

    /// Of the arrivals, what was taken in is shown as the message it became.
    void setStored(QList<feed::StoredMessage> messages, const QList<Arrival>& arrivals = {});
    int addOpened(OpenedMessage opened); ///< returns the id given to it
    void replaceOpened(const OpenedMessage& opened);
    void removeOpened(int id);

    const std::vector<OpenedMessage>& opened() const { return m_opened; }
    const OpenedMessage* openedById(int id) const;
    const OpenedMessage* openedByDigest(const QString& digest) const;
    const feed::StoredMessage* storedByDigest(const QString& digest) const;

    /// Exactly one of them is there for a valid row.
    const OpenedMessage* openedAt(int row) const;
    const Arrival* arrivalAt(int row) const;
    const feed::StoredMessage* storedAt(int row) const;
    int rowOfOpened(int id) const;          ///< -1: not there
    int rowOfArrival(qint64 arrival) const; ///< -1: not there
    int rowOfStored(qint64 message) const;  ///< -1: not there

    feed_words::Standing standingAt(int row) const;
    int count(feed_words::Standing standing) const;

    /// Whether sender, subject or file have all these words, which are folded.
    bool matches(int row, const QStringList& words) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Texts
    {
        QString sender;
        QString subject;
        QDateTime at;
        feed_words::Counts counts;
        QString state;
        bool waits = false;
    };
    Texts textsOf(const OpenedMessage& opened) const;
    Texts textsOf(const feed::StoredMessage& message) const;
    Texts textsOf(const Arrival& arrival) const;
    Texts textsAt(int row) const;
    /// Of a row below the opened messages.
    struct Entry
    {
        qsizetype index = 0; ///< in its list
        bool isArrival = false;
    };
    const Entry* entryAt(int row) const;
    int rowOf(qsizetype index, bool isArrival) const;
    void arrange();

    std::vector<OpenedMessage> m_opened;
    QList<feed::StoredMessage> m_stored;
    QList<Arrival> m_arrivals; ///< without what was taken in
    std::vector<Entry> m_entries;
    int m_lastId = 0;
};

} // namespace kakehashi
