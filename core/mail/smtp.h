// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mail_text.h"
#include "core/mail/mailbox.h"

#include <QStringList>

namespace kakehashi {

/// What a server said to one recipient.
struct MailDelivery
{
    QString recipient;
    bool accepted = false;
    QString answer; ///< the server's own words
};

/// Sends one message (RFC 5322, any line end) over an encrypted connection. One result a recipient; when the
/// server took some and refused others, the message has gone to those it took. Throws MailFailure when it
/// went to nobody for another reason than refused recipients, UsageError for what is no mail address.
QList<MailDelivery> sendMail(const MailServer& server, const QString& password, const QString& sender,
                             const QStringList& recipients, const QByteArray& message,
                             const MailProgress& progress = {});

/// Sends a letter to the one person it is for; from whom is filled in. Throws Error with the server's words
/// when it does not take it, otherwise as sendMail.
void sendLetter(const OutgoingMail& outgoing, const QString& password, MailText mail,
                const MailProgress& progress = {});

/// What stands at a letter from the moment its sending begins until it is known how that ended: whatever
/// happens to the program meanwhile, nobody takes it for unsent.
QString sendingBegun();

/// Connects, proves who is there and logs in, and sends nothing. Throws MailFailure with the reason.
void tryServer(const MailServer& server, const QString& password, const MailProgress& progress = {});

} // namespace kakehashi
