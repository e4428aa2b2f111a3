// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dovecot.h"

#include "tests/support/certificates.h"
#include "tests/support/child_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

/// The shape of a rootless installation, as Dovecot's manual gives it. As root, mail belongs to `nobody`,
/// since Dovecot never reads mail as root.
constexpr char configurationText[] = R"(base_dir = %folder%/run
state_dir = %folder%/run
log_path = /dev/stderr
protocols = imap pop3
listen = 127.0.0.1
ssl = required
ssl_cert = <%certificate%
ssl_key = <%key%
disable_plaintext_auth = yes
mail_location = maildir:%folder%/mail/%u
first_valid_uid = 1
first_valid_gid = 1
default_internal_user = %internal%
default_login_user = %login%
default_internal_group = %group%
auth_failure_delay = 0
passdb {
  driver = static
  args = password=%password%
}
userdb {
  driver = static
  args = uid=%owner% gid=%ownergroup% home=%folder%/mail/%u
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = %imap%
  }
  inet_listener imaps {
    port = %imaps%
  }
}
service pop3-login {
  chroot =
  inet_listener pop3 {
    port = %pop3%
  }
  inet_listener pop3s {
    port = %pop3s%
  }
}
)";

QString told(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

bool isRoot()
{
    static const bool root = told(u"id"_s, {u"-u"_s}) == u"0"_s;
    return root;
}

} // namespace

QString Dovecot::missing()
{
    if (installedProgram(u"dovecot"_s).isEmpty())
        return u"dovecot-imapd and dovecot-pop3d are not installed"_s;
    if (!QFile::exists(u"/usr/lib/dovecot/pop3"_s) && !QFile::exists(u"/usr/libexec/dovecot/pop3"_s))
        return u"dovecot-pop3d is not installed"_s;
    if (installedProgram(u"openssl"_s).isEmpty())
        return u"openssl is not installed"_s;
    return {};
}

Dovecot::Dovecot(Proof proof)
    : m_imap(freePort()), m_imaps(freePort()), m_pop3(freePort()), m_pop3s(freePort())
{
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
    QDir(m_folder.path()).mkpath(u"mail"_s);
    QDir(m_folder.path()).mkpath(u"run"_s);
    QFile file(path(u"dovecot.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write(configuration(proof));
    file.close();
    giveToServer(path(u"mail"_s));
    start();
}

Dovecot::~Dovecot()
{
    stop();
}

QByteArray Dovecot::configuration(Proof proof) const
{
    const Certificates& certificates = Certificates::get();
    const bool own = proof == Proof::Own;
    const QString user = told(u"id"_s, {u"-un"_s});
    const QString group = told(u"id"_s, {u"-gn"_s});
    QString text = QString::fromLatin1(configurationText);
    const QList<std::pair<QString, QString>> values = {
        {u"%folder%"_s, m_folder.path()},
        {u"%certificate%"_s, own ? certificates.server() : certificates.elsewhere()},
        {u"%key%"_s, own ? certificates.serverKey() : certificates.elsewhereKey()},
        {u"%internal%"_s, isRoot() ? u"dovecot"_s : user},
        {u"%login%"_s, isRoot() ? u"dovenull"_s : user},
        {u"%group%"_s, isRoot() ? u"dovecot"_s : group},
        {u"%password%"_s, password()},
        {u"%owner%"_s, isRoot() ? u"nobody"_s : user},
        {u"%ownergroup%"_s, isRoot() ? u"nogroup"_s : group},
        {u"%imap%"_s, QString::number(m_imap)},
        {u"%imaps%"_s, QString::number(m_imaps)},
        {u"%pop3%"_s, QString::number(m_pop3)},
        {u"%pop3s%"_s, QString::number(m_pop3s)}};
    for (const auto& [name, value] : values)
        text.replace(name, value);
    return text.toUtf8();
}

void Dovecot::giveToServer(const QString& folder) const
{
    if (isRoot() && !runsWell(u"chown"_s, {u"-R"_s, u"nobody:nogroup"_s, folder}))
        qFatal("cannot give %s to the mail server", qPrintable(folder));
}

void Dovecot::start()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(installedProgram(u"dovecot"_s), {u"-F"_s, u"-c"_s, path(u"dovecot.conf"_s)});
    QByteArray said;
    // It listens before it says that it starts.
    while (!said.contains("starting up")) {
        if (!m_process.waitForReadyRead(30'000))
            qFatal("dovecot does not start: %s", said.constData());
        said += m_process.readAll();
    }
}

void Dovecot::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // Its children outlive it as long as somebody talks to them.
    const QString id = QString::number(m_process.processId());
    QFile children(u"/proc/%1/task/%1/children"_s.arg(id));
    QStringList all;
    if (children.open(QIODevice::ReadOnly))
        all = QString::fromLatin1(children.readAll()).split(u' ', Qt::SkipEmptyParts);
    m_process.kill();
    m_process.waitForFinished();
    if (!all.isEmpty())
        runsWell(u"kill"_s, QStringList{u"-KILL"_s} + all);
    // Whoever was killed while it wrote leaves its lock, and a new server waits two minutes before it breaks
    // it.
    QDirIterator locks(path(u"mail"_s), {u"*.lock"_s}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (locks.hasNext())
        QFile::remove(locks.next());
}

void Dovecot::deliver(const QString& user, const QByteArray& message)
{
    const QDir folder(mailFolder(user));
    for (const QString& part : {u"new"_s, u"cur"_s, u"tmp"_s})
        folder.mkpath(part);
    const QString name = u"%1.M%1.localhost"_s.arg(1'591'000'000 + ++m_delivered);
    QFile file(folder.filePath(u"tmp/"_s + name));
    if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size())
        qFatal("cannot deliver to %s", qPrintable(file.fileName()));
    file.close();
    giveToServer(folder.path());
    QFile::rename(file.fileName(), folder.filePath(u"new/"_s + name));
}

void Dovecot::renumber(const QString& user)
{
    QDir folder(mailFolder(user));
    const QStringList files = folder.entryList({u"dovecot*"_s}, QDir::Files);
    for (const QString& file : files)
        folder.remove(file);
    // Numberings are named by seconds: another second is another name.
    QFile list(folder.filePath(u"dovecot-uidlist"_s));
    if (!list.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(list.fileName()));
    list.write("3 V4242 N1000 G0123456789abcdef0123456789abcdef\n");
    list.close();
    giveToServer(folder.path());
}

QStringList Dovecot::messageFiles(const QString& user) const
{
    QStringList files;
    for (const QString& part : {u"new"_s, u"cur"_s})
        files += QDir(mailFolder(user) + u'/' + part).entryList(QDir::Files, QDir::Name);
    return files;
}

QList<QByteArray> Dovecot::messages(const QString& user) const
{
    QList<QByteArray> all;
    for (const QString& part : {u"new"_s, u"cur"_s}) {
        const QDir folder(mailFolder(user) + u'/' + part);
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all.append(file.readAll());
        }
    }
    return all;
}

int Dovecot::port(MailboxKind kind, MailSecurity security) const
{
    if (kind == MailboxKind::Imap)
        return security == MailSecurity::Tls ? m_imaps : m_imap;
    return security == MailSecurity::Tls ? m_pop3s : m_pop3;
}

MailboxSettings Dovecot::mailbox(MailboxKind kind, MailSecurity security, const QString& user) const
{
    MailboxSettings settings;
    settings.kind = kind;
    settings.host = u"localhost"_s;
    settings.port = port(kind, security);
    settings.security = security;
    settings.user = user;
    if (kind == MailboxKind::Imap)
        settings.folder = u"INBOX"_s;
    settings.caFile = Certificates::get().authority();
    return settings;
}

} // namespace kakehashi::test
