// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mail_passwords.h"
#include "core/mail/mailbox_settings.h"

#include <functional>

class QWidget;

namespace kakehashi {

/// Goes on with the password for sending, which is asked for where nobody knows it, or where it was refused
/// (`refused`: with these words). Not called when the person gives up.
void withSendingPassword(MailPasswords& passwords, const OutgoingMail& outgoing,
                         const std::optional<QString>& refused, QWidget* parent,
                         const std::function<void(const QString& password)>& goOn);

} // namespace kakehashi
