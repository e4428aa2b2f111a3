// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtp_server.h"

#include "tests/support/certificates.h"
#include "tests/support/child_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

/// A Python that has aiosmtpd; the system's own is asked first, since packages install into it.
const QString& python()
{
    static const QString found = [] {
        for (const QString& one : {u"/usr/bin/python3"_s, u"python3"_s}) {
            if (runsWell(one, {u"-c"_s, u"import aiosmtpd"_s}))
                return one;
        }
        return QString();
    }();
    return found;
}

} // namespace

QString SmtpServer::missing()
{
    if (installedProgram(u"openssl"_s).isEmpty())
        return u"openssl is not installed"_s;
    return python().isEmpty() ? u"python3-aiosmtpd is not installed"_s : QString();
}

SmtpServer::SmtpServer(const QString& security)
{
    const Certificates& certificates = Certificates::get();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(python(), {QStringLiteral(KAKEHASHI_SOURCE_DIR "/tests/support/smtp_server.py"), security,
                               certificates.server(), certificates.serverKey(), m_folder.path()});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30'000))
            qFatal("the SMTP server does not start");
    }
    settings.protocol = MailProtocol::Smtp;
    settings.host = u"localhost"_s;
    settings.port = m_process.readLine().trimmed().toInt();
    settings.security = security == u"tls"_s ? MailSecurity::Tls : MailSecurity::StartTls;
    settings.user = u"desk"_s;
    settings.caFile = certificates.authority();
}

SmtpServer::~SmtpServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(30'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

qsizetype SmtpServer::kept() const
{
    return QDir(m_folder.path()).entryList({u"*.eml"_s}).size();
}

QJsonObject SmtpServer::told(int number) const
{
    return QJsonDocument::fromJson(read(u"%1.json"_s.arg(number))).object();
}

QByteArray SmtpServer::read(const QString& name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kakehashi::test
