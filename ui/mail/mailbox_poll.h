// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mail_collector.h"
#include "ui/mail/folder_watch.h"
#include "ui/widgets/desk_work.h"

namespace kakehashi {

/// One mailbox that is looked into now and then, in a thread of its own: one that does not answer keeps no
/// other waiting.
class MailboxPoll : public QObject
{
    Q_OBJECT

public:
    /// `minute`: how long one of the mailbox's minutes takes.
    MailboxPoll(Desk& desk, const MailboxSettings& mailbox, std::chrono::milliseconds minute);

    const MailboxSettings& mailbox() const { return m_mailbox; }
    /// Asks for a look as soon as one makes sense: a watched folder must rest first.
    void poke();
    /// Looks, unless it does already.
    void look(const QString& password);
    void cancel() { m_work.cancel(); }
    bool isBusy() const { return m_work.isBusy(); }

    /// The server refused the password: it is not tried again until there is another.
    bool isRefused() const { return m_refused; }
    void admit() { m_refused = false; }

Q_SIGNALS:
    /// It is time to look; the password is not this one's to know.
    void due();
    void progressed(qint64 done, qint64 total);
    /// A look has ended, well or not.
    void looked(const kakehashi::MailLook& look);

private:
    MailboxSettings m_mailbox;
    QTimer m_timer;
    FolderWatch* m_folder = nullptr;
    bool m_refused = false;
    DeskWork m_work; ///< last: it ends before what it reports to
};

} // namespace kakehashi
