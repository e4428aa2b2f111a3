// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>

#include <optional>

namespace kakehashi {

enum class MailboxKind {
    Imap,
    Pop3,
    Folder ///< a folder of this computer that is watched: messages that come on a USB stick
};

/// There is no third: mail is never fetched or sent in clear.
enum class MailSecurity {
    Tls,     ///< from the first byte
    StartTls ///< asked for at once and refused without
};

enum class MailProtocol { Imap, Pop3, Smtp };

/// Where a mail server is and how it proves who it is.
struct MailServer
{
    MailProtocol protocol = MailProtocol::Imap;
    QString host;
    int port = 0; ///< 0: the protocol's own
    MailSecurity security = MailSecurity::Tls;
    QString user;
    QString caFile; ///< PEM; only authorities of this file are trusted then. Empty: those of the system

    int effectivePort() const;
    int usualPort() const;
    bool operator==(const MailServer&) const = default;
};

/// One mailbox of the desk.
struct MailboxSettings
{
    qint64 seq = 0;
    QString id; ///< UUID, version 7
    MailboxKind kind = MailboxKind::Imap;
    QString host;
    int port = 0; ///< 0: the protocol's own
    MailSecurity security = MailSecurity::Tls;
    QString user;
    QString folder; ///< of IMAP "INBOX"; of a folder its path; of POP3 empty
    QString caFile;
    int pollMinutes = 15;
    bool enabled = true;

    MailServer server() const;
    bool needsPassword() const { return kind != MailboxKind::Folder; }
    bool operator==(const MailboxSettings&) const = default;
};

/// The server the desk sends its own mails through.
struct OutgoingMail
{
    MailServer server;
    QString sender; ///< the address the mails come from
    bool operator==(const OutgoingMail&) const = default;
};

QString codeOf(MailboxKind kind);
QString codeOf(MailSecurity security);
std::optional<MailboxKind> mailboxKindOf(const QString& code);
std::optional<MailSecurity> mailSecurityOf(const QString& code);

/// imaps:// and pop3s:// are TLS from the first byte, imap:// and pop3:// begin with STARTTLS, file:// is a
/// watched folder. Throws UsageError for anything else, and for a password in the address.
MailboxSettings mailboxFromUrl(const QString& url);
/// smtps:// or smtp:// with STARTTLS.
MailServer smtpServerFromUrl(const QString& url);
/// The same the other way round; never with a password.
QString urlOf(const MailboxSettings& mailbox);

/// What is wrong with it; the fields are "host", "port", "user", "folder", "ca_file", "poll_minutes".
Problems checkMailbox(const MailboxSettings& mailbox);
/// The fields are "host", "port", "ca_file", "sender".
Problems checkOutgoing(const OutgoingMail& outgoing);

} // namespace kakehashi
