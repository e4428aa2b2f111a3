// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mail/mail_sending.h"

namespace kakehashi {

/// Sends letters to applicants; what it tells of is keyed by the applicant.
class LetterSending : public MailSending
{
    Q_OBJECT

public:
    using MailSending::MailSending;
    /// Nothing happens while others are being sent.
    void send(const QList<ApplicantMail>& letters);
};

} // namespace kakehashi
