// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mail_passwords.h"
#include "core/mail/replies.h"
#include "ui/widgets/desk_work.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kakehashi {

/// A reply to a sender, to be read and changed, kept as a draft or sent.
class ReplyDialog : public QDialog
{
    Q_OBJECT

public:
    /// Desk and passwords must outlive the dialog.
    ReplyDialog(Desk& desk, MailPasswords& passwords, Reply reply, QWidget* parent = nullptr);

    bool isModified() const;
    void reject() override;

Q_SIGNALS:
    /// A draft was kept, or the reply sent.
    void settled(const QString& sentence);
    /// There is no server for sending yet.
    void setUpWanted();

private:
    QWidget* makeFoot();
    void showState();
    void say(const QString& sentence, bool good);
    Reply value() const;
    void keep();
    void send();
    void sendBy(const OutgoingMail& outgoing, const QString& password);
    void sent(const Reply& reply);
    void failed(const Error& error);
    void setBusy(bool busy);

    Desk& m_desk;
    MailPasswords& m_passwords;
    Reply m_reply;
    QLineEdit* m_recipient;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
    QLabel* m_state;
    QPushButton* m_setUp;
    QPushButton* m_keep;
    QPushButton* m_send;
    bool m_wasRefused = false; ///< the password, which is asked for again
    DeskWork m_work;           ///< last: it ends before what it reports to
};

} // namespace kakehashi
