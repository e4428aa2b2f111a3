// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailbox_settings.h"
#include "core/mail/mailbox_store.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace kakehashi {

/// In bytes of the message on its way; return false to cancel. Called about once a second, and with each
/// piece that arrives.
using MailProgress = std::function<bool(qint64 done, qint64 total)>;

/// A message as the mailbox names it.
struct MailItem
{
    QString name;     ///< UID, UIDL, or a file as it stood
    qint64 size = -1; ///< in bytes; -1: not told
};

struct MailListing
{
    QString validity;      ///< the numbering that the names belong to
    QList<MailItem> items; ///< oldest first; those up to the mark may be left out
    qint64 newest = 0;     ///< the highest number, where they rise with time; else 0
};

/// Messages somewhere else, read and left as they are. Belongs to one thread. Everything throws MailFailure,
/// or Cancelled when the progress asks for it.
class Mailbox
{
public:
    virtual ~Mailbox() = default;

    virtual MailListing list(const MailboxMark& mark, const MailProgress& progress) = 0;
    /// The message's bytes. Connects anew where the connection was lost, and is sure then that the name still
    /// means the same message.
    virtual QByteArray fetch(const MailItem& item, const MailProgress& progress) = 0;
};

/// Opens nothing yet. `largest`: in bytes; a larger message is refused (MailFailure::Kind::TooLarge).
std::unique_ptr<Mailbox> makeMailbox(const MailboxSettings& settings, const QString& password,
                                     qint64 largest);

} // namespace kakehashi
