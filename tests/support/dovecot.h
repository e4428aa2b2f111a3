// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailbox_settings.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kakehashi::test {

/// A real IMAP and POP3 server on loopback with mailboxes of its own, stopped with this object. Any user has
/// a mailbox, all with the same password.
class Dovecot
{
public:
    /// What of it is not installed; empty: it can be run.
    static QString missing();

    enum class Proof { Own, OfAnotherName };
    explicit Dovecot(Proof proof = Proof::Own);
    ~Dovecot();
    Q_DISABLE_COPY_MOVE(Dovecot)

    void start();
    /// At once and with every connection, as if its power had been cut.
    void stop();

    /// Puts a message into the user's mailbox the way a mail server does, by a file.
    void deliver(const QString& user, const QByteArray& message);
    /// Makes the server number the user's messages anew (another UIDVALIDITY).
    void renumber(const QString& user);
    /// File names of the user's messages: new ones are in "new", and flags stand behind ":2,".
    QStringList messageFiles(const QString& user) const;
    /// Bytes of the user's messages as they lie in the mailbox.
    QList<QByteArray> messages(const QString& user) const;

    MailboxSettings mailbox(MailboxKind kind, MailSecurity security, const QString& user) const;
    int port(MailboxKind kind, MailSecurity security) const;
    static QString password() { return QStringLiteral("correct-horse"); }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString mailFolder(const QString& user) const { return path(QStringLiteral("mail/") + user); }
    QByteArray configuration(Proof proof) const;
    void giveToServer(const QString& path) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_imap;
    int m_imaps;
    int m_pop3;
    int m_pop3s;
    int m_delivered = 0;
};

} // namespace kakehashi::test
