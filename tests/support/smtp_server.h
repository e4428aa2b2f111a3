// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailbox_settings.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace kakehashi::test {

/// aiosmtpd, a real SMTP server, on loopback, stopped with this object. Its user is "desk".
class SmtpServer
{
public:
    /// What of it is not installed; empty: it can be run.
    static QString missing();
    static QString password() { return QStringLiteral("correct-horse"); }

    /// "tls", "starttls" or "clear".
    explicit SmtpServer(const QString& security);
    ~SmtpServer();
    Q_DISABLE_COPY_MOVE(SmtpServer)

    /// How many messages it took.
    qsizetype kept() const;
    /// From 1.
    QByteArray message(int number) const { return read(QStringLiteral("%1.eml").arg(number)); }
    /// Of the same: "from", "to", "tls".
    QJsonObject told(int number) const;

    MailServer settings;

private:
    QByteArray read(const QString& name) const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace kakehashi::test
