// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/message_list_model.h"

#include "core/base/japanese_era.h"
#include "core/base/japanese_text.h"
#include "core/mail/folder_mailbox.h"

#include <algorithm>

namespace kakehashi {

namespace {

/// Nothing was taken in of it, and the password of the rest is waited for no longer.
bool isIgnoredWhole(const feed::StoredMessage& message)
{
    return message.state == feed::MessageState::LockedIgnored &&
           message.created + message.updated + message.unchanged == 0;
}

} // namespace

void MessageListModel::setStored(QList<feed::StoredMessage> messages, const QList<Arrival>& arrivals)
{
    beginResetModel();
    m_stored = std::move(messages);
    m_arrivals = arrivals;
    m_arrivals.removeIf([](const Arrival& arrival) { return arrival.state == ArrivalState::Taken; });
    arrange();
    endResetModel();
}

// What waits for somebody stands above what is done with.
void MessageListModel::arrange()
{
    m_entries.clear();
    for (qsizetype i = 0; i < m_arrivals.size(); ++i)
        m_entries.push_back({i, true});
    for (qsizetype i = 0; i < m_stored.size(); ++i)
        m_entries.push_back({i, false});
    const auto waits = [this](const Entry& entry) {
        const auto standing =
            entry.isArrival ? feed_words::standingOf(m_arrivals[entry.index]) : feed_words::Standing::Taken;
        return standing == feed_words::Standing::Waiting || standing == feed_words::Standing::Failed;
    };
    const auto at = [this](const Entry& entry) {
        if (!entry.isArrival)
            return m_stored[entry.index].sentAt;
        const Arrival& arrival = m_arrivals[entry.index];
        return arrival.envelope.sentAt.isValid() ? arrival.envelope.sentAt : arrival.arrivedAt;
    };
    std::ranges::stable_sort(m_entries, [&](const Entry& a, const Entry& b) {
        return waits(a) != waits(b) ? waits(a) : at(a) > at(b);
    });
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

const MessageListModel::Entry* MessageListModel::entryAt(int row) const
{
    const qsizetype at = row - static_cast<qsizetype>(m_opened.size());
    return at >= 0 && at < static_cast<qsizetype>(m_entries.size()) ? &m_entries[static_cast<std::size_t>(at)]
                                                                    : nullptr;
}

const feed::StoredMessage* MessageListModel::storedAt(int row) const
{
    const Entry* entry = entryAt(row);
    return entry != nullptr && !entry->isArrival ? &m_stored[entry->index] : nullptr;
}

const Arrival* MessageListModel::arrivalAt(int row) const
{
    const Entry* entry = entryAt(row);
    return entry != nullptr && entry->isArrival ? &m_arrivals[entry->index] : nullptr;
}

int MessageListModel::rowOfOpened(int id) const
{
    const auto found = std::ranges::find(m_opened, id, &OpenedMessage::id);
    return found == m_opened.end() ? -1 : static_cast<int>(found - m_opened.begin());
}

int MessageListModel::rowOfStored(qint64 message) const
{
    const auto found = std::ranges::find(m_stored, message, &feed::StoredMessage::seq);
    return found == m_stored.end() ? -1 : rowOf(found - m_stored.begin(), false);
}

int MessageListModel::rowOfArrival(qint64 arrival) const
{
    const auto found = std::ranges::find(m_arrivals, arrival, &Arrival::seq);
    return found == m_arrivals.end() ? -1 : rowOf(found - m_arrivals.begin(), true);
}

int MessageListModel::rowOf(qsizetype index, bool isArrival) const
{
    const auto found = std::ranges::find_if(m_entries, [index, isArrival](const Entry& entry) {
        return entry.index == index && entry.isArrival == isArrival;
    });
    return static_cast<int>(m_opened.size()) + static_cast<int>(found - m_entries.begin());
}

feed_words::Standing MessageListModel::standingAt(int row) const
{
    using feed_words::Standing;
    if (const OpenedMessage* opened = openedAt(row))
        return opened->plan() == nullptr ? Standing::Failed : Standing::ToLookAt;
    if (const Arrival* arrival = arrivalAt(row))
        return feed_words::standingOf(*arrival);
    const feed::StoredMessage& message = *storedAt(row);
    if (message.state == feed::MessageState::Waiting)
        return Standing::Waiting;
    if (message.held > 0)
        return Standing::Held;
    if (message.state == feed::MessageState::Reverted)
        return Standing::Ignored;
    if (message.partlyRead)
        return Standing::PartlyRead;
    if (isIgnoredWhole(message))
        return Standing::Ignored;
    return message.state == feed::MessageState::NoFeed ? Standing::NoFeed : Standing::Taken;
}

int MessageListModel::count(feed_words::Standing standing) const
{
    int found = 0;
    for (int row = 0; row < rowCount(); ++row)
        found += standingAt(row) == standing ? 1 : 0;
    return found;
}

bool MessageListModel::matches(int row, const QStringList& words) const
{
    const Texts texts = textsAt(row);
    QStringList searched{texts.sender, texts.subject};
    if (const OpenedMessage* opened = openedAt(row))
        searched += opened->fileName;
    else if (const Arrival* arrival = arrivalAt(row))
        searched += {arrival->envelope.sender, arrival->item};
    else
        searched += {storedAt(row)->sender, storedAt(row)->fileName};
    const QString all = japanese::folded(searched.join(u' '), true);
    return std::ranges::all_of(words, [&all](const QString& word) { return all.contains(word); });
}

int MessageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_opened.size()) + static_cast<int>(m_entries.size());
}

MessageListModel::Texts MessageListModel::textsAt(int row) const
{
    if (const OpenedMessage* opened = openedAt(row))
        return textsOf(*opened);
    const Arrival* arrival = arrivalAt(row);
    return arrival != nullptr ? textsOf(*arrival) : textsOf(*storedAt(row));
}

MessageListModel::Texts MessageListModel::textsOf(const Arrival& arrival) const
{
    using feed_words::Standing;
    const ArrivalEnvelope& envelope = arrival.envelope;
    const Standing standing = feed_words::standingOf(arrival);
    Texts texts;
    texts.sender = feed_words::senderOf(envelope.senderName, envelope.sender,
                                        arrival.isFile ? FolderMailbox::fileName(arrival.item) : QString());
    if (texts.sender.isEmpty())
        texts.sender = tr("A message that could not be fetched");
    texts.subject = envelope.subject;
    texts.at = envelope.sentAt.isValid() ? envelope.sentAt : arrival.arrivedAt;
    texts.waits = standing == Standing::Waiting || standing == Standing::Failed;
    texts.state = feed_words::mark(standing) + u' ' + feed_words::shortReason(arrival);
    return texts;
}

MessageListModel::Texts MessageListModel::textsOf(const OpenedMessage& opened) const
{
    Texts texts;
    texts.waits = true;
    const feed::FeedPlan* plan = opened.plan();
    if (plan == nullptr) {
        texts.sender = opened.fileName;
        texts.state = feed_words::mark(feed_words::Standing::Failed) + u' ' + tr("cannot be read");
        return texts;
    }
    const feed::Message& message = plan->message;
    texts.sender = feed_words::senderOf(message.senderName, message.sender, opened.fileName);
    texts.subject = message.subject.isEmpty() ? opened.fileName : message.subject;
    texts.at = message.sentAt;
    texts.counts = feed_words::countsOf(*plan);
    const auto standing = opened.isTakeable() ? feed_words::Standing::ToLookAt : feed_words::Standing::NoFeed;
    texts.state = feed_words::mark(standing) + u' ' + feed_words::label(standing);
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
    texts.waits = message.held > 0 || isLocked || message.partlyRead;
    using feed_words::Standing;
    const auto say = [&texts](Standing standing, const QString& words) {
        texts.state = feed_words::mark(standing) + u' ' + words;
    };
    if (isLocked)
        say(Standing::Waiting, tr("wants a password"));
    else if (message.held > 0)
        say(Standing::Held, tr("held %L1").arg(message.held));
    else if (message.state == feed::MessageState::Reverted)
        say(Standing::Ignored, tr("taken back"));
    else if (message.partlyRead)
        say(Standing::PartlyRead, feed_words::label(Standing::PartlyRead));
    else if (isIgnoredWhole(message))
        say(Standing::Ignored, feed_words::label(Standing::Ignored));
    else if (message.state == feed::MessageState::NoFeed)
        say(Standing::NoFeed, feed_words::label(Standing::NoFeed));
    else
        say(Standing::Taken, feed_words::label(Standing::Taken));
    if (message.partlyRead && (isLocked || message.held > 0))
        texts.state += u' ' + QString(feed_words::mark(Standing::PartlyRead));
    return texts;
}

QVariant MessageListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Texts texts = textsAt(index.row());
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
