// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailbox_poll.h"

#include "core/feed/feed_files.h"
#include "core/mail/folder_mailbox.h"

namespace kakehashi {

namespace {

constexpr qint64 share = 100; ///< of a message on its way

} // namespace

MailboxPoll::MailboxPoll(Desk& desk, const MailboxSettings& mailbox, std::chrono::milliseconds minute)
    : m_mailbox(mailbox), m_work(desk)
{
    connect(&m_timer, &QTimer::timeout, this, &MailboxPoll::poke);
    if (mailbox.enabled)
        m_timer.start(minute * mailbox.pollMinutes);
    if (mailbox.kind == MailboxKind::Folder) {
        m_folder = new FolderWatch(mailbox.folder, FolderMailbox::quietTime, this);
        if (mailbox.enabled)
            connect(m_folder, &FolderWatch::rested, this, &MailboxPoll::due);
    }
    connect(&m_work, &DeskWork::progressed, this,
            [this](const QString& /*what*/, qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
    const auto ended = [this](const QStringList& problems) {
        MailLook look;
        look.mailbox = m_mailbox.seq;
        look.problems = problems;
        Q_EMIT looked(look);
    };
    connect(&m_work, &DeskWork::failed, this, [ended](const Error& error) { ended({error.message()}); });
    connect(&m_work, &DeskWork::cancelled, this, [ended] { ended({}); });
}

void MailboxPoll::poke()
{
    if (m_folder != nullptr)
        m_folder->settle();
    else
        Q_EMIT due();
}

void MailboxPoll::look(const QString& password)
{
    if (m_work.isBusy())
        return;
    m_work.start({}, [this, mailbox = m_mailbox, password](Desk& desk, const DeskWork::Progress& progress) {
        const auto source = makeMailbox(mailbox, password, feed::largestMailFile);
        const MailSteps steps = [&progress](const MailStep& step) {
            const qint64 part = step.size > 0 ? std::min(share, step.bytes * share / step.size) : 0;
            return progress(std::max<qint64>(0, step.message - 1) * share + part, step.messages * share);
        };
        const MailLook look =
            MailCollector(desk.database(), desk.audit(), desk.clock()).collect(mailbox, *source, steps);
        return [this, look] {
            m_refused = look.loginRefused;
            Q_EMIT looked(look);
        };
    });
}

} // namespace kakehashi
