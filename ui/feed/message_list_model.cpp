// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/message_list_model.h"

#include "core/base/japanese_era.h"
#include "core/base/japanese_text.h"

#include <algorithm>

namespace kakehashi {

void MessageListModel::setStored(QList<feed::StoredMessage> messages)
{
    beginResetModel();
    m_stored = std::move(messages);
    endResetModel();
}

int MessageListModel::addOpened(OpenedMessage opened)
{
    const int row = static_cast<int>(m_opened.size());
    beginInsertRows({}, row, row);
    opened.id = ++m_lastId;
    m_opened.push_back(std::move(opened));
    endInsertRows();
    return m_lastId;
}

void MessageListModel::replaceOpened(const OpenedMessage& opened)
{
    const int row = rowOfOpened(opened.id);
    if (row < 0)
        return;
    m_opened[static_cast<std::size_t>(row)] = opened;
    Q_EMIT dataChanged(index(row), index(row));
}

void MessageListModel::removeOpened(int id)
{
    const int row = rowOfOpened(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_opened.erase(m_opened.begin() + row);
    endRemoveRows();
}

const OpenedMessage* MessageListModel::openedById(int id) const
{
    const int row = rowOfOpened(id);
    return row < 0 ? nullptr : openedAt(row);
}

const OpenedMessage* MessageListModel::openedByDigest(const QString& digest) const
{
    const auto found = std::ranges::find_if(m_opened, [&digest](const OpenedMessage& opened) {
        return opened.plan() != nullptr && opened.plan()->message.digest == digest;
    });
    return found == m_opened.end() ? nullptr : &*found;
}

const feed::StoredMessage* MessageListModel::storedByDigest(const QString& digest) const
{
    const auto found = std::ranges::find(m_stored, digest, &feed::StoredMessage::digest);
    return found == m_stored.end() ? nullptr : &*found;
}

const OpenedMessage* MessageListModel::openedAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_opened.size() ? &m_opened[at] : nullptr;
}

const feed::StoredMessage* MessageListModel::storedAt(int row) const
{
    const qsizetype at = row - static_cast<qsizetype>(m_opened.size());
    return at >= 0 && at < m_stored.size() ? &m_stored[at] : nullptr;
}

int MessageListModel::rowOfOpened(int id) const
{
    const auto found = std::ranges::find(m_opened, id, &OpenedMessage::id);
    return found == m_opened.end() ? -1 : static_cast<int>(found - m_opened.begin());
}

int MessageListModel::rowOfStored(qint64 message) const
{
    const auto found = std::ranges::find(m_stored, message, &feed::StoredMessage::seq);
    return found == m_stored.end()
               ? -1
               : static_cast<int>(m_opened.size()) + static_cast<int>(found - m_stored.begin());
}

bool MessageListModel::matches(int row, const QStringList& words) const
{
    const OpenedMessage* opened = openedAt(row);
    const Texts texts = opened != nullptr ? textsOf(*opened) : textsOf(*storedAt(row));
    const QString file = opened != nullptr ? opened->fileName : storedAt(row)->fileName;
    const QString address = opened == nullptr ? storedAt(row)->sender : QString();
    const QString all =
        japanese::folded(QStringList{texts.sender, address, texts.subject, file}.join(u' '), true);
    return std::ranges::all_of(words, [&all](const QString& word) { return all.contains(word); });
}

int MessageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_opened.size()) + static_cast<int>(m_stored.size());
}

MessageListModel::Texts MessageListModel::textsOf(const OpenedMessage& opened) const
{
    Texts texts;
    texts.waits = true;
    const feed::FeedPlan* plan = opened.plan();
    if (plan == nullptr) {
        texts.sender = opened.fileName;
        texts.state = tr("cannot be read");
        return texts;
    }
    const feed::Message& message = plan->message;
    texts.sender = feed_words::senderOf(message.senderName, message.sender, opened.fileName);
    texts.subject = message.subject.isEmpty() ? opened.fileName : message.subject;
    texts.at = message.sentAt;
    texts.counts = feed_words::countsOf(*plan);
    texts.state = opened.isTakeable() ? tr("to look at") : tr("no list");
    return texts;
}

MessageListModel::Texts MessageListModel::textsOf(const feed::StoredMessage& message) const
{
    Texts texts;
    texts.sender = feed_words::senderOf(message.senderName, message.sender, message.fileName);
    texts.subject = message.subject.isEmpty() ? message.fileName : message.subject;
    texts.at = message.sentAt;
    texts.counts = feed_words::countsOf(message);
    texts.counts.held = 0; // the state says it
    const bool isLocked = message.state == feed::MessageState::Waiting;
    texts.waits = message.held > 0 || isLocked;
    if (isLocked)
        texts.state = tr("wants a password");
    else if (message.state == feed::MessageState::NoFeed)
        texts.state = tr("no list");
    else if (message.held > 0)
        texts.state = tr("held %L1").arg(message.held);
    return texts;
}

QVariant MessageListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OpenedMessage* opened = openedAt(index.row());
    const Texts texts = opened != nullptr ? textsOf(*opened) : textsOf(*storedAt(index.row()));
    const QString date = japanese::bothDates(texts.at.toLocalTime().date());
    switch (role) {
    case SenderRole:
        return texts.sender;
    case SubjectRole:
        return texts.subject;
    case DateRole:
        return date;
    case CountsRole:
        return feed_words::marks(texts.counts);
    case StateRole:
        return texts.state;
    case WaitsRole:
        return texts.waits;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList all{texts.sender, texts.subject, date, feed_words::sentence(texts.counts), texts.state};
        all.removeAll(QString());
        all.removeDuplicates();
        return all.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace kakehashi
