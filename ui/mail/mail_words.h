// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailbox_store.h"

/// How mailboxes are called and what is said of them.
namespace kakehashi::mail_words {

/// desk@mail.example.jp, or the watched folder's path.
QString nameOf(const MailboxSettings& mailbox);
/// 10:32, or with the date where that was another day; "not yet".
QString lookedAt(const MailboxLook& look);
/// In a few words, with a mark.
QString stateOf(const MailboxSettings& mailbox, const QString& problem, bool wantsPassword);

/// 令和2年6月1日 (2020-06-01) 09:05, by this computer's clock; empty when not said.
QString moment(const QDateTime& at);

} // namespace kakehashi::mail_words
