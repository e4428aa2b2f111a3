// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/curl_session.h"

namespace kakehashi {

/// A folder of an IMAP server, opened for reading only: no message becomes "seen", none is moved or deleted.
class ImapMailbox : public Mailbox
{
    Q_DECLARE_TR_FUNCTIONS(Mailbox)

public:
    ImapMailbox(const MailboxSettings& settings, const QString& password, qint64 largest);

    MailListing list(const MailboxMark& mark, const MailProgress& progress) override;
    QByteArray fetch(const MailItem& item, const MailProgress& progress) override;

private:
    void open(const MailProgress& progress);

    CurlSession m_session;
    QByteArray m_folder; ///< in modified UTF-7 (RFC 3501, 5.1.3)
    qint64 m_largest;
    QByteArray m_validity; ///< of the names that were given out; empty before the first listing
    bool m_open = false;
};

/// A folder's name as IMAP writes it: modified UTF-7 (RFC 3501, 5.1.3).
QByteArray imapFolderName(const QString& name);

} // namespace kakehashi
