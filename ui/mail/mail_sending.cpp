// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mail_sending.h"

#include "core/mail/mail_failure.h"
#include "ui/mail/sending_password.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"

#include <algorithm>

namespace kakehashi {

MailSending::MailSending(Desk& desk, MailPasswords* passwords, QWidget* window)
    : QObject(window), m_desk(desk), m_passwords(passwords != nullptr ? *passwords : m_own), m_window(window),
      m_work(desk)
{
    connect(&m_work, &DeskWork::failed, this,
            [this](const Error& error) { guarded(m_window, [&error] { throw Error(error.message()); }); });
}

void MailSending::sendAll(const QList<One>& mails)
{
    if (m_work.isBusy() || mails.isEmpty())
        return;
    const auto outgoing = m_desk.mailboxes().outgoing();
    if (!outgoing)
        throw Error(tr("No server for sending is set up. Set it up in the settings, under Mail."));
    const auto doubtful = static_cast<int>(std::ranges::count(mails, true, &One::maybeSent));
    if (doubtful > 0 &&
        !prompt::confirm(m_window,
                         tr("%n mail(s) may have been sent already. Send once more?", nullptr, doubtful),
                         tr("Send again")))
        return;
    withSendingPassword(
        m_passwords, *outgoing, m_refused, m_window,
        [this, mails, outgoing = *outgoing](const QString& password) { start(mails, outgoing, password); });
}

void MailSending::start(const QList<One>& mails, const OutgoingMail& outgoing, const QString& password)
{
    Q_EMIT begun();
    m_work.start(tr("Sending letters"),
                 [this, mails, outgoing, password](Desk& desk, const DeskWork::Progress& progress) {
                     const Outcome outcome = sendEach(desk, mails, outgoing, password, progress);
                     return [this, outcome] {
                         m_refused = outcome.refused;
                         Q_EMIT finished(outcome.reached, outcome.failures);
                     };
                 });
}

MailSending::Outcome MailSending::sendEach(Desk& desk, const QList<One>& mails, const OutgoingMail& outgoing,
                                           const QString& password, const DeskWork::Progress& progress)
{
    Outcome outcome;
    for (const One& mail : mails) {
        try {
            mail.send(desk, outgoing, password,
                      [&](qint64, qint64) { return progress(outcome.reached.size(), mails.size()); });
            outcome.reached.append(mail.key);
        } catch (const MailFailure& failure) {
            outcome.failures.insert(mail.key, failure.message());
            // The others would fare no better.
            if (failure.kind() == MailFailure::Kind::Login) {
                outcome.refused = failure.message();
                break;
            }
        } catch (const Error& error) {
            outcome.failures.insert(mail.key, error.message());
        }
    }
    return outcome;
}

} // namespace kakehashi
