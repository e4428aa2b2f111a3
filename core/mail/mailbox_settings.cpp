// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailbox_settings.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

struct MailboxSettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(Mailbox)
};

constexpr int longestPoll = 24 * 60;
constexpr int largestPort = 65535;

struct Scheme
{
    QLatin1StringView name;
    MailProtocol protocol;
    MailSecurity security;
    int port;
};

constexpr std::array<Scheme, 6> schemes = {{
    {QLatin1StringView("imaps"), MailProtocol::Imap, MailSecurity::Tls, 993},
    {QLatin1StringView("imap"), MailProtocol::Imap, MailSecurity::StartTls, 143},
    {QLatin1StringView("pop3s"), MailProtocol::Pop3, MailSecurity::Tls, 995},
    {QLatin1StringView("pop3"), MailProtocol::Pop3, MailSecurity::StartTls, 110},
    {QLatin1StringView("smtps"), MailProtocol::Smtp, MailSecurity::Tls, 465},
    {QLatin1StringView("smtp"), MailProtocol::Smtp, MailSecurity::StartTls, 587},
}};

const Scheme& schemeOf(MailProtocol protocol, MailSecurity security)
{
    for (const Scheme& scheme : schemes) {
        if (scheme.protocol == protocol && scheme.security == security)
            return scheme;
    }
    return schemes.front();
}

const Scheme* schemeNamed(const QString& name)
{
    for (const Scheme& scheme : schemes) {
        if (name.compare(scheme.name, Qt::CaseInsensitive) == 0)
            return &scheme;
    }
    return nullptr;
}

/// User names are often whole mail addresses, and people write their @ as it is.
QUrl parsed(const QString& text)
{
    static const QRegularExpression authority(u"^([a-zA-Z0-9+.-]+://)([^/]*)(.*)$"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = authority.match(text.trimmed());
    if (!match.hasMatch())
        return QUrl(text.trimmed());
    const QString named = match.captured(2);
    const qsizetype host = named.lastIndexOf(u'@');
    QString user = host < 0 ? QString() : named.first(host);
    user.replace(u'@', u"%40"_s);
    return QUrl(match.captured(1) + (host < 0 ? QString() : user + u'@') + named.mid(host + 1) +
                match.captured(3));
}

MailServer serverOf(const QUrl& url, const Scheme& scheme)
{
    if (!url.password().isEmpty())
        throw UsageError(
            MailboxSettingsWords::tr("An address must not hold a password. Leave it out; it is asked for."));
    MailServer server;
    server.protocol = scheme.protocol;
    server.security = scheme.security;
    server.host = url.host();
    server.port = std::max(0, url.port());
    server.user = url.userName(QUrl::FullyDecoded);
    if (server.host.isEmpty())
        throw UsageError(MailboxSettingsWords::tr("The address names no mail server."));
    return server;
}

Problem problem(const QString& field, const QString& message, const QString& value)
{
    return {field, Severity::Error, message, value};
}

bool hasControls(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

Problems checkServer(const MailServer& server)
{
    Problems problems;
    static const QRegularExpression odd(uR"([\s/@\\?#])"_s);
    if (server.host.isEmpty() || server.host.contains(odd) || hasControls(server.host))
        problems << problem(
            u"host"_s, MailboxSettingsWords::tr("Give the name of the mail server, like mail.example.jp."),
            server.host);
    if (server.port < 0 || server.port > largestPort)
        problems << problem(u"port"_s, MailboxSettingsWords::tr("A port is a number from 1 to 65535."),
                            QString::number(server.port));
    if (!server.caFile.isEmpty() && !QFileInfo(server.caFile).isReadable())
        problems << problem(u"ca_file"_s, MailboxSettingsWords::tr("%1 cannot be read.").arg(server.caFile),
                            server.caFile);
    return problems;
}

Problems checkAccount(const MailboxSettings& mailbox)
{
    Problems problems = checkServer(mailbox.server());
    if (mailbox.user.isEmpty() || hasControls(mailbox.user))
        problems << problem(u"user"_s, MailboxSettingsWords::tr("Give the user name of the mailbox."),
                            mailbox.user);
    if (mailbox.kind == MailboxKind::Imap && (mailbox.folder.isEmpty() || hasControls(mailbox.folder)))
        problems << problem(u"folder"_s,
                            MailboxSettingsWords::tr("Give the mailbox's folder, usually INBOX."),
                            mailbox.folder);
    return problems;
}

} // namespace

int MailServer::effectivePort() const
{
    return port > 0 ? port : usualPort();
}

int MailServer::usualPort() const
{
    return schemeOf(protocol, security).port;
}

MailServer MailboxSettings::server() const
{
    return {kind == MailboxKind::Pop3 ? MailProtocol::Pop3 : MailProtocol::Imap,
            host,
            port,
            security,
            user,
            caFile};
}

QString codeOf(MailboxKind kind)
{
    switch (kind) {
    case MailboxKind::Imap:
        return u"imap"_s;
    case MailboxKind::Pop3:
        return u"pop3"_s;
    case MailboxKind::Folder:
        break;
    }
    return u"folder"_s;
}

QString codeOf(MailSecurity security)
{
    return security == MailSecurity::Tls ? u"tls"_s : u"starttls"_s;
}

std::optional<MailboxKind> mailboxKindOf(const QString& code)
{
    for (const MailboxKind kind : {MailboxKind::Imap, MailboxKind::Pop3, MailboxKind::Folder}) {
        if (code == codeOf(kind))
            return kind;
    }
    return std::nullopt;
}

std::optional<MailSecurity> mailSecurityOf(const QString& code)
{
    for (const MailSecurity security : {MailSecurity::Tls, MailSecurity::StartTls}) {
        if (code == codeOf(security))
            return security;
    }
    return std::nullopt;
}

MailboxSettings mailboxFromUrl(const QString& text)
{
    const QUrl url = parsed(text);
    MailboxSettings mailbox;
    if (url.isLocalFile()) {
        mailbox.kind = MailboxKind::Folder;
        mailbox.folder = url.toLocalFile();
        return mailbox;
    }
    const Scheme* scheme = schemeNamed(url.scheme());
    if (scheme == nullptr || scheme->protocol == MailProtocol::Smtp)
        throw UsageError(MailboxSettingsWords::tr(
                             "A mailbox's address looks like imaps://user@host/INBOX, pop3s://user@host "
                             "or file:///folder, not \"%1\".")
                             .arg(text));
    const MailServer server = serverOf(url, *scheme);
    mailbox.kind = server.protocol == MailProtocol::Pop3 ? MailboxKind::Pop3 : MailboxKind::Imap;
    mailbox.host = server.host;
    mailbox.port = server.port;
    mailbox.security = server.security;
    mailbox.user = server.user;
    if (mailbox.kind == MailboxKind::Imap) {
        const QString folder = url.path(QUrl::FullyDecoded).mid(1);
        mailbox.folder = folder.isEmpty() ? u"INBOX"_s : folder;
    }
    return mailbox;
}

MailServer smtpServerFromUrl(const QString& text)
{
    const QUrl url = parsed(text);
    const Scheme* scheme = schemeNamed(url.scheme());
    if (scheme == nullptr || scheme->protocol != MailProtocol::Smtp)
        throw UsageError(
            MailboxSettingsWords::tr("The address of a server for sending looks like smtps://user@host or "
                                     "smtp://user@host, not \"%1\".")
                .arg(text));
    return serverOf(url, *scheme);
}

QString urlOf(const MailboxSettings& mailbox)
{
    if (mailbox.kind == MailboxKind::Folder)
        return QUrl::fromLocalFile(mailbox.folder).toString();
    QUrl url;
    url.setScheme(schemeOf(mailbox.server().protocol, mailbox.security).name);
    url.setHost(mailbox.host);
    url.setUserName(mailbox.user);
    if (mailbox.port > 0)
        url.setPort(mailbox.port);
    if (mailbox.kind == MailboxKind::Imap)
        url.setPath(u'/' + mailbox.folder, QUrl::DecodedMode);
    return url.toString();
}

Problems checkMailbox(const MailboxSettings& mailbox)
{
    Problems problems;
    if (mailbox.kind == MailboxKind::Folder) {
        if (!QFileInfo(mailbox.folder).isDir())
            problems << problem(u"folder"_s,
                                MailboxSettingsWords::tr("The folder %1 does not exist.").arg(mailbox.folder),
                                mailbox.folder);
    } else {
        problems = checkAccount(mailbox);
    }
    if (mailbox.pollMinutes < 1 || mailbox.pollMinutes > longestPoll)
        problems << problem(u"poll_minutes"_s, MailboxSettingsWords::tr("Look every 1 to 1440 minutes."),
                            QString::number(mailbox.pollMinutes));
    return problems;
}

Problems checkOutgoing(const OutgoingMail& outgoing)
{
    static const QRegularExpression address(uR"(^[^\s<>@]+@[^\s<>@]+$)"_s);
    Problems problems = checkServer(outgoing.server);
    if (!address.match(outgoing.sender).hasMatch() || hasControls(outgoing.sender))
        problems << problem(
            u"sender"_s,
            MailboxSettingsWords::tr("Give the mail address that the desk's mails come from, like "
                                     "desk@example.jp."),
            outgoing.sender);
    return problems;
}

} // namespace kakehashi
