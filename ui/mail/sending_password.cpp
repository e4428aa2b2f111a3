// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/sending_password.h"

#include "ui/mail/password_dialog.h"

namespace kakehashi {

void withSendingPassword(MailPasswords& passwords, const OutgoingMail& outgoing,
                         const std::optional<QString>& refused, QWidget* parent,
                         const std::function<void(const QString& password)>& goOn)
{
    if (outgoing.server.user.isEmpty()) {
        goOn({});
        return;
    }
    const std::optional<QString> known = refused ? std::nullopt : passwords.find(outgoingPassword);
    if (known) {
        goOn(*known);
        return;
    }
    auto* dialog = new PasswordDialog(outgoing.sender, refused.value_or(QString()), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [&passwords, dialog, goOn] {
        passwords.keep(outgoingPassword, dialog->password());
        goOn(dialog->password());
    });
    dialog->open();
}

} // namespace kakehashi
