// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/mail/mail_passwords.h"
#include "ui/mail/mail_trial.h"
#include "ui/mail/server_fields.h"

namespace kakehashi {

/// The server that the desk sends its own mails through, replies to senders among them.
class OutgoingPage : public QWidget
{
    Q_OBJECT

public:
    OutgoingPage(Desk& desk, MailPasswords& passwords, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void load();
    OutgoingMail value() const;
    bool isSound();
    QString password();
    MailTrial::Attempt attempt();
    void save();

    Desk& m_desk;
    MailPasswords& m_passwords;
    FormFields m_fields;
    ServerFields* m_server;
    QLineEdit* m_sender;
    MailTrial* m_trial;
};

} // namespace kakehashi
