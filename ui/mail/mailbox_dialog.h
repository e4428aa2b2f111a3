// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/mail/mail_passwords.h"
#include "ui/mail/mail_trial.h"
#include "ui/mail/mailbox_form.h"

#include <QDialog>

namespace kakehashi {

/// Adds a mailbox or changes one.
class MailboxDialog : public QDialog
{
    Q_OBJECT

public:
    /// `mailbox` without a `seq` is a new one. Desk and passwords must outlive the dialog.
    MailboxDialog(Desk& desk, MailPasswords& passwords, const MailboxSettings& mailbox,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    /// It is in the store; its password is kept as well as this computer can.
    void saved(const QString& sentence);
    /// After `saved`: another password was typed for this mailbox.
    void passwordChanged(qint64 mailbox);

private:
    MailTrial::Attempt attempt();
    /// What is typed, else what is known of the same account.
    QString password();
    bool isSound();
    void save();
    QString keepPassword(const MailboxSettings& mailbox);

    Desk& m_desk;
    MailPasswords& m_passwords;
    QString m_id; ///< of the mailbox being changed
    MailboxForm* m_form;
    MailTrial* m_trial;
};

} // namespace kakehashi
