// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mail_passwords.h"
#include "core/mail/mailbox.h"
#include "ui/widgets/desk_work.h"

#include <QHash>
#include <QWidget>

namespace kakehashi {

/// Sends mails one after another off the window's thread, each a message of its own, and tells what came of
/// them. What a server does not take stays a draft.
class MailSending : public QObject
{
    Q_OBJECT

public:
    struct One
    {
        qint64 key = 0; ///< names it in what is told
        /// Runs in the other thread; throws Error when it cannot be sent.
        std::function<void(Desk& desk, const OutgoingMail& outgoing, const QString& password,
                           const MailProgress& progress)>
            send;
        bool maybeSent = false; ///< how it ended when it was tried before is not known
    };

    /// `passwords` may be null: the keychain then, or asking.
    MailSending(Desk& desk, MailPasswords* passwords, QWidget* window);

    /// Nothing happens while others are being sent. Asks first when some of them may have been sent already.
    void sendAll(const QList<One>& mails);
    bool isBusy() const { return m_work.isBusy(); }

Q_SIGNALS:
    void begun();
    /// The keys of those that were sent, and of those that were not, with the reason.
    void finished(const QList<qint64>& reached, const QHash<qint64, QString>& failures);

private:
    struct Outcome
    {
        QList<qint64> reached;
        QHash<qint64, QString> failures;
        std::optional<QString> refused; ///< the server did not take the password
    };
    static Outcome sendEach(Desk& desk, const QList<One>& mails, const OutgoingMail& outgoing,
                            const QString& password, const DeskWork::Progress& progress);
    void start(const QList<One>& mails, const OutgoingMail& outgoing, const QString& password);

    Desk& m_desk;
    KeychainPasswords m_own;
    MailPasswords& m_passwords;
    QWidget* m_window;
    std::optional<QString> m_refused;
    DeskWork m_work; ///< last: it ends before what it reports to
};

} // namespace kakehashi
