// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/pop3_mailbox.h"

#include "core/mail/mail_failure.h"

namespace kakehashi {

namespace {

/// "3 value" of each line of a list, by the number.
QList<QPair<int, QString>> numbered(const QByteArray& list)
{
    QList<QPair<int, QString>> found;
    const QList<QByteArray> lines = list.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray text = line.trimmed();
        const qsizetype gap = text.indexOf(' ');
        bool isNumber = false;
        const int number = text.left(gap).toInt(&isNumber);
        if (gap > 0 && isNumber)
            found.append({number, QString::fromLatin1(text.mid(gap + 1).trimmed())});
    }
    return found;
}

} // namespace

Pop3Mailbox::Pop3Mailbox(const MailboxSettings& settings, const QString& password, qint64 largest)
    : m_session(settings.server(), password), m_largest(largest)
{
}

CurlSession::Reply Pop3Mailbox::ask(const CurlSession::Request& request, const MailProgress& progress)
{
    try {
        return m_session.perform(request, progress);
    } catch (...) {
        m_open = false; // whatever happened, what the connection says next is not to be trusted
        throw;
    }
}

QList<QPair<int, QString>> Pop3Mailbox::open(const MailProgress& progress)
{
    m_session.hangUp();
    m_numbers.clear();
    const QList<QPair<int, QString>> names = numbered(ask({{}, "UIDL", m_largest}, progress).body);
    for (const auto& [number, name] : names)
        m_numbers.insert(name, number);
    // Numbers belong to this connection: another one might give them to other messages.
    m_session.stayConnected(true);
    m_open = true;
    return names;
}

MailListing Pop3Mailbox::list(const MailboxMark&, const MailProgress& progress)
{
    const QList<QPair<int, QString>> names = open(progress);
    QHash<int, qint64> sizes;
    const QList<QPair<int, QString>> told = numbered(ask({{}, "LIST", m_largest}, progress).body);
    for (const auto& [number, size] : told)
        sizes.insert(number, size.toLongLong());
    MailListing listing;
    for (const auto& [number, name] : names)
        listing.items.append({name, sizes.value(number, -1)});
    return listing;
}

QByteArray Pop3Mailbox::fetch(const MailItem& item, const MailProgress& progress)
{
    if (!m_open)
        open(progress);
    const auto number = m_numbers.constFind(item.name);
    if (number == m_numbers.cend())
        throw MailFailure(MailFailure::Kind::Gone, tr("A message is no longer in the mailbox."));
    CurlSession::Reply reply = ask({QByteArray::number(*number), {}, m_largest, item.size}, progress);
    // A message has no length of its own here: libcurl takes a connection that ends for the message's end.
    // Where the size is not as told (some servers guess), the server must show that it is still there.
    if (reply.body.size() != item.size)
        ask({{}, "NOOP", m_largest, 0, true}, progress);
    return std::move(reply.body);
}

} // namespace kakehashi
