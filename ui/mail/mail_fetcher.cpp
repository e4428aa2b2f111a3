// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mail_fetcher.h"

#include "ui/mail/mail_words.h"
#include "ui/scanning/scanned_message.h"

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

MailFetcher::MailFetcher(Desk& desk, MailPasswords& passwords, std::chrono::milliseconds minute)
    : m_desk(desk), m_passwords(passwords), m_minute(minute), m_intake(desk)
{
    connect(&m_intake, &DeskWork::progressed, this, [this](const QString&, qint64 done, qint64 total) {
        m_intakeDone = done;
        m_intakeTotal = total;
        showProgress();
    });
    connect(&m_intake, &DeskWork::failed, this, [this](const Error& error) { Q_EMIT told(error.message()); });
    connect(&m_intake, &DeskWork::cancelled, this, [this] {
        Q_EMIT told(Cancelled().message());
        Q_EMIT changed(); // what was taken in by then stays
    });
    connect(&m_intake, &DeskWork::ended, this, &MailFetcher::showProgress);
}

MailFetcher::~MailFetcher() = default;

void MailFetcher::start()
{
    m_started = true;
    reload();
}

void MailFetcher::reload()
{
    QList<MailboxSettings> mailboxes;
    try {
        mailboxes = m_desk.mailboxes().all();
    } catch (const Error& error) {
        Q_EMIT told(error.message());
        return;
    }
    std::erase_if(m_polls,
                  [&mailboxes](const Polled& polled) { return !mailboxes.contains(polled.poll->mailbox()); });
    for (const MailboxSettings& mailbox : std::as_const(mailboxes)) {
        if (polledOf(mailbox.seq) == nullptr)
            add(mailbox);
    }
    showProgress();
    Q_EMIT looked();
}

void MailFetcher::add(const MailboxSettings& mailbox)
{
    auto poll = std::make_unique<MailboxPoll>(m_desk, mailbox, m_minute);
    const qint64 seq = mailbox.seq;
    connect(poll.get(), &MailboxPoll::due, this, [this, seq] { look(seq); });
    connect(poll.get(), &MailboxPoll::looked, this, &MailFetcher::conclude);
    connect(poll.get(), &MailboxPoll::progressed, this, [this, seq](qint64 done, qint64 total) {
        Polled* polled = polledOf(seq);
        polled->done = done;
        polled->total = total;
        showProgress();
    });
    MailboxPoll* added = poll.get();
    Polled polled;
    polled.poll = std::move(poll);
    m_polls.push_back(std::move(polled));
    if (m_started && mailbox.enabled)
        QTimer::singleShot(0, added, &MailboxPoll::poke);
}

MailFetcher::Polled* MailFetcher::polledOf(qint64 mailbox)
{
    const auto found = std::ranges::find_if(
        m_polls, [mailbox](const Polled& polled) { return polled.poll->mailbox().seq == mailbox; });
    return found == m_polls.end() ? nullptr : &*found;
}

void MailFetcher::fetchNow()
{
    for (const Polled& polled : m_polls) {
        if (polled.poll->mailbox().enabled)
            polled.poll->poke();
    }
}

void MailFetcher::cancel()
{
    for (const Polled& polled : m_polls)
        polled.poll->cancel();
    m_intake.cancel();
}

bool MailFetcher::isBusy() const
{
    return m_intake.isBusy() ||
           std::ranges::any_of(m_polls, [](const Polled& polled) { return polled.poll->isBusy(); });
}

// While the keychain is asked, events go on: what becomes due meanwhile is looked at the next time.
void MailFetcher::look(qint64 mailbox)
{
    Polled* polled = polledOf(mailbox);
    if (polled == nullptr || m_isAsking || polled->poll->isRefused())
        return;
    const MailboxSettings settings = polled->poll->mailbox();
    m_isAsking = true;
    const std::optional<QString> password =
        settings.needsPassword() ? m_passwords.find(settings.id) : QString();
    m_isAsking = false;
    polled = polledOf(mailbox); // removed while the keychain was asked?
    if (polled == nullptr)
        return;
    polled->wantsPassword = !password;
    if (password)
        polled->poll->look(*password);
    Q_EMIT looked();
}

void MailFetcher::conclude(const MailLook& look)
{
    Polled* polled = polledOf(look.mailbox);
    if (polled == nullptr)
        return;
    polled->problem = look.problems.value(0);
    polled->wantsPassword = look.loginRefused;
    polled->done = 0;
    polled->total = 0;
    m_arrived += look.arrived;
    if (!polled->problem.isEmpty())
        Q_EMIT told(u"%1: %2"_s.arg(mail_words::nameOf(polled->poll->mailbox()), polled->problem));
    Q_EMIT looked();
    if (look.failed > 0)
        Q_EMIT changed(); // it stands in the list, with the reason
    takeIn();
    showProgress();
}

void MailFetcher::takeIn()
{
    m_intake.start(tr("Taking in mail"), [this](Desk& desk, const DeskWork::Progress& progress) {
        const QList<IntakeResult> results =
            desk.mailIntake([](feed::Message& message) { readScans(message); }).takeIn(progress);
        return [this, results] { taken(results); };
    });
}

void MailFetcher::taken(const QList<IntakeResult>& results)
{
    const int messages = std::exchange(m_arrived, 0);
    feed::ImportResult sum;
    for (const IntakeResult& taken : results) {
        sum.created += taken.result.created;
        sum.updated += taken.result.updated;
        sum.held += taken.result.held;
        if (taken.arrival.state == ArrivalState::Arrived) // the store was busy: the next fetch takes it in
            Q_EMIT told(taken.problems.join(u' '));
    }
    if (messages > 0) {
        const QString came = tr("%n new message(s) came.", nullptr, messages);
        const bool did = sum.created + sum.updated + sum.held > 0;
        Q_EMIT told(did ? came + u' ' +
                              tr("Taken in: new %L1 · changed %L2 · held %L3")
                                  .arg(sum.created)
                                  .arg(sum.updated)
                                  .arg(sum.held)
                        : came);
        Q_EMIT arrived(messages);
    }
    if (messages > 0 || !results.isEmpty())
        Q_EMIT changed();
}

QString MailFetcher::problemOf(qint64 mailbox)
{
    const Polled* polled = polledOf(mailbox);
    if (polled != nullptr && !polled->problem.isEmpty())
        return polled->problem;
    return m_desk.mailboxes().lastLook(mailbox).problem;
}

bool MailFetcher::isWanting(const MailboxSettings& mailbox) const
{
    return wanting().contains(mailbox);
}

QList<MailboxSettings> MailFetcher::wanting() const
{
    QList<MailboxSettings> mailboxes;
    for (const Polled& polled : m_polls) {
        if (polled.wantsPassword)
            mailboxes.append(polled.poll->mailbox());
    }
    return mailboxes;
}

void MailFetcher::setPassword(const MailboxSettings& mailbox, const QString& password)
{
    const bool kept = m_passwords.keep(mailbox.id, password);
    if (!kept && polledOf(mailbox.seq) != nullptr)
        Q_EMIT told(tr("There is no keychain here: the password is kept until the program ends."));
    passwordChanged(mailbox.seq);
}

void MailFetcher::passwordChanged(qint64 mailbox)
{
    Polled* polled = polledOf(mailbox);
    if (polled == nullptr || !polled->poll->mailbox().enabled)
        return;
    polled->poll->admit();
    polled->problem.clear();
    look(mailbox);
}

void MailFetcher::showProgress()
{
    QStringList names;
    qint64 done = 0;
    qint64 total = 0;
    for (const Polled& polled : m_polls) {
        if (!polled.poll->isBusy())
            continue;
        names.append(mail_words::nameOf(polled.poll->mailbox()));
        done += polled.done;
        total += polled.total;
    }
    if (names.isEmpty() && m_intake.isBusy())
        Q_EMIT progressed(tr("Taking in mail"), m_intakeDone, std::max<qint64>(1, m_intakeTotal));
    else if (names.isEmpty())
        Q_EMIT progressed(QString(), 0, 0);
    else
        Q_EMIT progressed(names.size() == 1
                              ? tr("Fetching from %1").arg(names.constFirst())
                              : tr("Fetching from %n mailbox(es)", nullptr, static_cast<int>(names.size())),
                          done, std::max<qint64>(1, total));
}

} // namespace kakehashi
