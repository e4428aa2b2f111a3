// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mail_passwords.h"
#include "ui/widgets/desk_work.h"

#include <QWidget>

namespace kakehashi {

/// Sends letters one after another off the window's thread, each a message of its own to one person, and
/// tells what came of them. What a server does not take stays a draft.
class LetterSending : public QObject
{
    Q_OBJECT

public:
    /// `passwords` may be null: the keychain then, or asking.
    LetterSending(Desk& desk, MailPasswords* passwords, QWidget* window);

    /// Nothing happens while others are being sent.
    void send(const QList<ApplicantMail>& letters);
    bool isBusy() const { return m_work.isBusy(); }

Q_SIGNALS:
    void begun();
    /// Applicants who were reached, and those who were not, with the reason.
    void finished(const QList<qint64>& reached, const QHash<qint64, QString>& failures);

private:
    struct Outcome
    {
        QList<qint64> reached;
        QHash<qint64, QString> failures;
        std::optional<QString> refused; ///< the server did not take the password
    };
    static Outcome sendAll(Desk& desk, const QList<ApplicantMail>& letters, const OutgoingMail& outgoing,
                           const QString& password, const DeskWork::Progress& progress);
    void start(const QList<ApplicantMail>& letters, const OutgoingMail& outgoing, const QString& password);

    Desk& m_desk;
    KeychainPasswords m_own;
    MailPasswords& m_passwords;
    QWidget* m_window;
    std::optional<QString> m_refused;
    DeskWork m_work; ///< last: it ends before what it reports to
};

} // namespace kakehashi
