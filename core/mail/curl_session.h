// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailbox.h"

#include <QCoreApplication>

#include <exception>
#include <memory>

namespace kakehashi {

/// One conversation with a mail server through libcurl: encrypted always, the certificate verified always.
/// Belongs to one thread.
class CurlSession
{
    Q_DECLARE_TR_FUNCTIONS(Mailbox)

public:
    CurlSession(const MailServer& server, const QString& password);
    ~CurlSession();
    Q_DISABLE_COPY_MOVE(CurlSession)

    struct Request
    {
        QByteArray path;     ///< behind the server's name, percent-encoded
        QByteArray command;  ///< in the protocol's own words; empty: what the path asks for
        qint64 largest = 0;  ///< bytes that may come
        qint64 expected = 0; ///< bytes, for the progress; -1: not told
        bool noBody = false; ///< of POP3: the command is answered with one line
    };
    struct Reply
    {
        QList<QByteArray> lines; ///< what the server said, without line ends
        QByteArray body;         ///< the message or list that came with it
    };
    Reply perform(const Request& request, const MailProgress& progress);

    struct Outgoing
    {
        QByteArray sender;
        QList<QByteArray> recipients;
        QByteArray message; ///< with CR LF
    };
    struct RecipientAnswer
    {
        bool accepted = false;
        QString words; ///< the server's own
    };
    /// One answer a recipient. Throws when the message was not taken for anybody.
    QList<RecipientAnswer> send(const Outgoing& outgoing, const MailProgress& progress);

    /// Ends the conversation; the next request begins a new one.
    void hangUp();
    /// Requests go over the connection that is open, or fail as broken: what was said in it must still hold.
    void stayConnected(bool stay);

private:
    struct Transfer;
    void configure();
    void begin(Transfer& transfer, const QByteArray& path);
    void run(Transfer& transfer);
    [[noreturn]] void raise(int code, const Transfer& transfer);

    struct Handle;
    std::unique_ptr<Handle> m_handle;
    MailServer m_server;
    QString m_password;
    bool m_stay = false;
};

} // namespace kakehashi
