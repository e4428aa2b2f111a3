// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applicant_mail/letter_sending.h"

#include "core/mail/mail_failure.h"
#include "ui/mail/sending_password.h"
#include "ui/widgets/guarded.h"

namespace kakehashi {

LetterSending::LetterSending(Desk& desk, MailPasswords* passwords, QWidget* window)
    : QObject(window), m_desk(desk), m_passwords(passwords != nullptr ? *passwords : m_own), m_window(window),
      m_work(desk)
{
    connect(&m_work, &DeskWork::failed, this,
            [this](const Error& error) { guarded(m_window, [&error] { throw Error(error.message()); }); });
}

void LetterSending::send(const QList<ApplicantMail>& letters)
{
    if (m_work.isBusy() || letters.isEmpty())
        return;
    const auto outgoing = m_desk.mailboxes().outgoing();
    if (!outgoing)
        throw Error(tr("No server for sending is set up. Set it up in the settings, under Mail."));
    withSendingPassword(m_passwords, *outgoing, m_refused, m_window,
                        [this, letters, outgoing = *outgoing](const QString& password) {
                            start(letters, outgoing, password);
                        });
}

void LetterSending::start(const QList<ApplicantMail>& letters, const OutgoingMail& outgoing,
                          const QString& password)
{
    Q_EMIT begun();
    m_work.start(tr("Sending letters"),
                 [this, letters, outgoing, password](Desk& desk, const DeskWork::Progress& progress) {
                     const Outcome outcome = sendAll(desk, letters, outgoing, password, progress);
                     return [this, outcome] {
                         m_refused = outcome.refused;
                         Q_EMIT finished(outcome.reached, outcome.failures);
                     };
                 });
}

LetterSending::Outcome LetterSending::sendAll(Desk& desk, const QList<ApplicantMail>& letters,
                                              const OutgoingMail& outgoing, const QString& password,
                                              const DeskWork::Progress& progress)
{
    Outcome outcome;
    ApplicantMails mails = desk.applicantMails();
    for (const ApplicantMail& letter : letters) {
        try {
            mails.send(letter, outgoing, password,
                       [&](qint64, qint64) { return progress(outcome.reached.size(), letters.size()); });
            outcome.reached.append(letter.applicant);
        } catch (const MailFailure& failure) {
            outcome.failures.insert(letter.applicant, failure.message());
            // The others would fare no better.
            if (failure.kind() == MailFailure::Kind::Login) {
                outcome.refused = failure.message();
                break;
            }
        } catch (const Error& error) {
            outcome.failures.insert(letter.applicant, error.message());
        }
    }
    return outcome;
}

} // namespace kakehashi
