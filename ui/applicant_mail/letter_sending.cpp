// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applicant_mail/letter_sending.h"

namespace kakehashi {

void LetterSending::send(const QList<ApplicantMail>& letters)
{
    QList<One> mails;
    for (const ApplicantMail& letter : letters)
        mails.append({letter.applicant,
                      [letter](Desk& desk, const OutgoingMail& outgoing, const QString& password,
                               const MailProgress& progress) {
                          desk.applicantMails().send(letter, outgoing, password, progress);
                      },
                      letter.maybeSent});
    sendAll(mails);
}

} // namespace kakehashi
