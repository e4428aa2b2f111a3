// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/curl_session.h"

#include <QHash>

namespace kakehashi {

/// A POP3 mailbox: messages are named by UIDL and never deleted.
class Pop3Mailbox : public Mailbox
{
    Q_DECLARE_TR_FUNCTIONS(Mailbox)

public:
    Pop3Mailbox(const MailboxSettings& settings, const QString& password, qint64 largest);

    MailListing list(const MailboxMark& mark, const MailProgress& progress) override;
    QByteArray fetch(const MailItem& item, const MailProgress& progress) override;

private:
    QList<QPair<int, QString>> open(const MailProgress& progress);
    CurlSession::Reply ask(const CurlSession::Request& request, const MailProgress& progress);

    CurlSession m_session;
    qint64 m_largest;
    QHash<QString, int> m_numbers; ///< good for one connection
    bool m_open = false;
};

} // namespace kakehashi
