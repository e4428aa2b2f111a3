// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mail_failure.h"
#include "core/mail/mailbox_settings.h"

namespace kakehashi {

/// What a code of libcurl (CURLcode) means to the person at the desk. `words`: libcurl's own;
/// `verification`: OpenSSL's reason for refusing the certificate (X509_V_ERR_…), 0 when it gave none.
MailFailure curlFailure(int code, const MailServer& server, const QString& words, long verification);

} // namespace kakehashi
