// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/imap_mailbox.h"

#include "core/mail/mail_failure.h"

#include <QRegularExpression>
#include <unicode/unistr.h>

#include <string>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostStatusBytes = 1024LL * 1024;

QByteArray quoted(QByteArray name)
{
    name.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + name + '"';
}

QString validityIn(const QList<QByteArray>& lines)
{
    static const QRegularExpression said(uR"(^\* OK \[UIDVALIDITY (\d+)\])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString validity;
    for (const QByteArray& line : lines) {
        const QRegularExpressionMatch match = said.match(QString::fromLatin1(line));
        if (match.hasMatch())
            validity = match.captured(1); // the last one is of the opening that counts
    }
    return validity;
}

/// UID and size of "* 12 FETCH (UID 34 RFC822.SIZE 567)", in whatever order the server says them.
std::optional<MailItem> itemIn(const QByteArray& line)
{
    static const QRegularExpression fetched(uR"(^\* \d+ FETCH \()"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression uid(uR"(\bUID (\d+))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression size(uR"(\bRFC822\.SIZE (\d+))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(line);
    const QRegularExpressionMatch named = uid.match(text);
    if (!fetched.match(text).hasMatch() || !named.hasMatch())
        return std::nullopt;
    const QRegularExpressionMatch sized = size.match(text);
    return MailItem{named.captured(1), sized.hasMatch() ? sized.captured(1).toLongLong() : -1};
}

} // namespace

QByteArray imapFolderName(const QString& name)
{
    const icu::UnicodeString text(reinterpret_cast<const char16_t*>(name.utf16()),
                                  static_cast<int32_t>(name.size()));
    std::string written(static_cast<size_t>(name.size()) * 4 + 8, '\0');
    const int32_t length = text.extract(0, text.length(), written.data(),
                                        static_cast<uint32_t>(written.size()), "IMAP-mailbox-name");
    return QByteArray(written.data(), std::min<qsizetype>(length, static_cast<qsizetype>(written.size())));
}

ImapMailbox::ImapMailbox(const MailboxSettings& settings, const QString& password, qint64 largest)
    : m_session(settings.server(), password), m_folder(imapFolderName(settings.folder)), m_largest(largest)
{
}

void ImapMailbox::open(const MailProgress& progress)
{
    m_session.hangUp();
    m_open = false;
    // libcurl can only SELECT, and fetches without PEEK. So the folder is opened a second time, for reading
    // only, and no later request may go over another connection, where it would be open for writing.
    const CurlSession::Reply reply = m_session.perform(
        {m_folder.toPercentEncoding(), "EXAMINE " + quoted(m_folder), mostStatusBytes}, progress);
    const QByteArray validity = validityIn(reply.lines).toLatin1();
    if (validity.isEmpty())
        throw MailFailure(
            MailFailure::Kind::Refused,
            tr("The mail server does not number its messages, so that new ones cannot be told. Use POP3."));
    if (!m_validity.isEmpty() && m_validity != validity)
        throw MailFailure(MailFailure::Kind::Refused,
                          tr("The mail server has numbered its messages anew. Fetch again."));
    m_validity = validity;
    m_session.stayConnected(true);
    m_open = true;
}

MailListing ImapMailbox::list(const MailboxMark& mark, const MailProgress& progress)
{
    m_validity.clear();
    open(progress);
    MailListing listing;
    listing.validity = QString::fromLatin1(m_validity);
    listing.newest = mark.validity == listing.validity ? mark.completeTo : 0;
    const qint64 known = listing.newest;
    // One short line a message: a search answers with one line that libcurl would cut.
    const QByteArray command = "UID FETCH " + QByteArray::number(known + 1) + ":* (UID RFC822.SIZE)";
    const CurlSession::Reply reply =
        m_session.perform({m_folder.toPercentEncoding(), command, m_largest}, progress);
    for (const QByteArray& line : reply.lines) {
        const std::optional<MailItem> item = itemIn(line);
        // "n:*" names the last message even where that is older than n.
        if (!item || item->name.toLongLong() <= known)
            continue;
        listing.items.append(*item);
        listing.newest = std::max(listing.newest, item->name.toLongLong());
    }
    std::ranges::sort(listing.items, {}, [](const MailItem& item) { return item.name.toLongLong(); });
    return listing;
}

QByteArray ImapMailbox::fetch(const MailItem& item, const MailProgress& progress)
{
    if (!m_open)
        open(progress);
    try {
        const QByteArray path = m_folder.toPercentEncoding() + ";UID=" + item.name.toLatin1();
        CurlSession::Reply reply = m_session.perform({path, {}, m_largest, item.size}, progress);
        return std::move(reply.body);
    } catch (...) {
        m_open = false; // whatever happened, what the connection says next is not to be trusted
        throw;
    }
}

} // namespace kakehashi
