// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mail_passwords.h"
#include "ui/mail/mailbox_poll.h"

#include <QHash>

#include <memory>
#include <vector>

namespace kakehashi {

/// Fetches the desk's mail while the window is open, by itself and when asked, and takes in what may be taken
/// in. Never shows a dialog: failures stand on the mailbox.
class MailFetcher : public QObject
{
    Q_OBJECT

public:
    /// Desk and passwords must outlive it. `minute`: for tests.
    MailFetcher(Desk& desk, MailPasswords& passwords,
                std::chrono::milliseconds minute = std::chrono::minutes(1));
    ~MailFetcher() override;

    /// Begins to poll; each mailbox is looked into at once.
    void start();
    /// Mailboxes were added, changed or removed.
    void reload();
    void fetchNow();
    void cancel();
    bool isBusy() const;

    bool hasMailboxes() const { return !m_polls.empty(); }
    /// Why the last look failed; empty: it did not.
    QString problemOf(qint64 mailbox);
    /// Its password is not known, or was refused.
    bool isWanting(const MailboxSettings& mailbox) const;
    QList<MailboxSettings> wanting() const;
    /// Keeps it and looks at once.
    void setPassword(const MailboxSettings& mailbox, const QString& password);
    /// Another one was kept for it meanwhile: looks at once, though the one before was refused.
    void passwordChanged(qint64 mailbox);
    MailPasswords& passwords() { return m_passwords; }

Q_SIGNALS:
    /// Something in the store was changed.
    void changed();
    /// One sentence for the status line.
    void told(const QString& sentence);
    /// As of Screen.
    void progressed(const QString& what, qint64 done, qint64 total);
    /// That many messages came that were not here before.
    void arrived(int messages);
    /// The state of some mailbox is another one.
    void looked();

private:
    struct Polled
    {
        std::unique_ptr<MailboxPoll> poll;
        qint64 done = 0;
        qint64 total = 0;
        QString problem; ///< of this program's last look
        bool wantsPassword = false;
    };
    Polled* polledOf(qint64 mailbox);
    void add(const MailboxSettings& mailbox);
    void look(qint64 mailbox);
    void conclude(const MailLook& look);
    void takeIn();
    void taken(const QList<IntakeResult>& results);
    void showProgress();

    Desk& m_desk;
    MailPasswords& m_passwords;
    std::chrono::milliseconds m_minute;
    std::vector<Polled> m_polls;
    bool m_started = false;
    bool m_isAsking = false; ///< the keychain, which answers in its own time
    int m_arrived = 0;       ///< since the last taking in
    qint64 m_intakeDone = 0;
    qint64 m_intakeTotal = 0;
    DeskWork m_intake; ///< last: it ends before what it reports to
};

} // namespace kakehashi
