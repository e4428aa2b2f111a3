// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/held_rows.h"
#include "core/feed/message.h"
#include "core/mail/replies.h"

namespace kakehashi {

/// A reply to the sender of a message: which of its rows could not be taken in, and why. It says nothing but
/// what stood in the sender's own rows: their numbers, headings and values. In Japanese, whatever the program
/// speaks: so do the senders. `signature`: lines below, who writes. Rows that ask a question of the desk's
/// own are left out.
Reply replyAbout(const feed::Message& message, const QList<feed::HeldRow>& rows,
                 const QStringList& signature);

} // namespace kakehashi
