// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feed/feed_words.h"
#include "ui/feed/opened_message.h"

#include <QAbstractListModel>

#include <vector>

namespace kakehashi {

/// The messages: first what was opened and waits to be looked at, then what was taken in, newest first.
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What the delegate draws; the display role says all of it in one line.
    enum Role { SenderRole = Qt::UserRole, SubjectRole, DateRole, CountsRole, StateRole, WaitsRole };

    using QAbstractListModel::QAbstractListModel;

    void setStored(QList<feed::StoredMessage> messages);
    int addOpened(OpenedMessage opened); ///< returns the id given to it
    void replaceOpened(const OpenedMessage& opened);
    void removeOpened(int id);

    const std::vector<OpenedMessage>& opened() const { return m_opened; }
    const OpenedMessage* openedById(int id) const;
    const OpenedMessage* openedByDigest(const QString& digest) const;
    const feed::StoredMessage* storedByDigest(const QString& digest) const;

    /// Exactly one of them is there for a valid row.
    const OpenedMessage* openedAt(int row) const;
    const feed::StoredMessage* storedAt(int row) const;
    int rowOfOpened(int id) const;         ///< -1: not there
    int rowOfStored(qint64 message) const; ///< -1: not there

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

    std::vector<OpenedMessage> m_opened;
    QList<feed::StoredMessage> m_stored;
    int m_lastId = 0;
};

} // namespace kakehashi
