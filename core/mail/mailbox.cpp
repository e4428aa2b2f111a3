// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/mailbox.h"

#include "core/mail/folder_mailbox.h"
#include "core/mail/imap_mailbox.h"
#include "core/mail/pop3_mailbox.h"

namespace kakehashi {

std::unique_ptr<Mailbox> makeMailbox(const MailboxSettings& settings, const QString& password, qint64 largest)
{
    switch (settings.kind) {
    case MailboxKind::Imap:
        return std::make_unique<ImapMailbox>(settings, password, largest);
    case MailboxKind::Pop3:
        return std::make_unique<Pop3Mailbox>(settings, password, largest);
    case MailboxKind::Folder:
        break;
    }
    return std::make_unique<FolderMailbox>(settings.folder, largest);
}

} // namespace kakehashi
