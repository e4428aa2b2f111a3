// SPDX-License-Identifier: GPL-3.0-or-later
// What mailboxes brought: what it would do, and what becomes of it.
#include "core/feed/feed_files.h"
#include "core/mail/folder_mailbox.h"
#include "ui/feed/arrival_panel.h"
#include "ui/feed/feed_screen.h"
#include "ui/feed/feed_words.h"
#include "ui/feed/mail_disposal_dialog.h"
#include "ui/mail/mail_settings_dialog.h"
#include "ui/mail/mail_words.h"
#include "ui/mail/message_text.h"
#include "ui/mail/sender_rule_dialog.h"
#include "ui/scanning/scanned_message.h"
#include "ui/widgets/guarded.h"

#include <QAction>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

QString fileNameOf(const Arrival& arrival)
{
    return arrival.isFile ? FolderMailbox::fileName(arrival.item) : u"mail-%1.eml"_s.arg(arrival.seq);
}

bool isWorthPlanning(const Arrival& arrival)
{
    return arrival.hasBytes &&
           (arrival.state == ArrivalState::Waiting || arrival.state == ArrivalState::Ignored);
}

/// What taking it in would do; nothing where it holds several messages, or none that can be read.
OpenedMessage planned(Desk& desk, const Arrival& arrival, const feed::Progress& progress)
{
    OpenedMessage opened;
    opened.fileName = fileNameOf(arrival);
    feed::ReadFile read =
        feed::readFeedData(opened.fileName, desk.arrivals().raw(arrival.seq), desk.clock().deskMoment());
    opened.problem = read.problem;
    if (read.messages.size() == 1) {
        feed::Message message = read.messages.takeFirst();
        readScans(message, progress);
        opened.shown = planToShow(desk, message, feed::FeedMode::Judge, progress);
    }
    return opened;
}

MailIntake intakeOf(Desk& desk)
{
    return desk.mailIntake([](feed::Message& message) { readScans(message); });
}

} // namespace

const Arrival* FeedScreen::selectedArrival() const
{
    return m_messages.arrivalAt(m_list->currentIndex().row());
}

QString FeedScreen::mailboxName(qint64 mailbox)
{
    const QList<MailboxSettings> all = m_desk.mailboxes().all();
    const auto found = std::ranges::find(all, mailbox, &MailboxSettings::seq);
    return found == all.end() ? tr("a mailbox that was removed") : mail_words::nameOf(*found);
}

void FeedScreen::showArrival(const Arrival& arrival)
{
    m_arrival->show(arrival, mailboxName(arrival.mailbox));
    const bool isKnown = m_arrivalPlan.seq == arrival.seq;
    m_plan->setVisible(isKnown && m_arrivalPlan.opened.shown != nullptr);
    if (m_plan->isVisibleTo(m_planPage))
        m_plan->show(m_arrivalPlan.opened, PlanView::For::Arrival);
    if (!isKnown && isWorthPlanning(arrival))
        planArrival(arrival);
}

// Only the one that is looked at: who goes through the list is not kept waiting for those passed by.
void FeedScreen::planArrival(const Arrival& arrival)
{
    if (m_arrivalPlan.planning == arrival.seq)
        return;
    m_arrivalPlan.planning = arrival.seq;
    m_looking.cancel();
    m_looking.start(tr("Looking at %1").arg(fileNameOf(arrival)),
                    [this, arrival](Desk& desk, const feed::Progress& progress) {
                        const OpenedMessage opened = planned(desk, arrival, progress);
                        return [this, seq = arrival.seq, opened] {
                            m_arrivalPlan = {seq, 0, opened};
                            if (const Arrival* selected = selectedArrival();
                                selected != nullptr && selected->seq == seq)
                                showSelected();
                        };
                    });
}

void FeedScreen::takeArrival()
{
    const Arrival* selected = selectedArrival();
    if (selected == nullptr || m_work.isBusy())
        return;
    const bool decides = selected->state == ArrivalState::Waiting && !selected->envelope.sender.isEmpty();
    const bool always = m_arrival->isAlways();
    m_work.start(tr("Taking in mail"),
                 [this, arrival = *selected, decides, always](Desk& desk, const feed::Progress& progress) {
                     MailIntake intake = intakeOf(desk);
                     if (decides && !arrival.isFile)
                         intake.decide(arrival.envelope.sender, always);
                     QList<IntakeResult> results{intake.retry(arrival.seq, progress)};
                     results += intake.takeIn(progress); // what else waited of a sender that is trusted now
                     return [this, results] { arrivalsTaken(results); };
                 });
}

void FeedScreen::arrivalsTaken(const QList<IntakeResult>& results)
{
    const IntakeResult& first = results.constFirst();
    m_arrivalPlan = {};
    reloadStored();
    if (first.arrival.state == ArrivalState::Taken)
        select(m_messages.rowOfStored(first.result.message));
    showSelected();
    planOthersAgain();
    Q_EMIT changed();
    Q_EMIT told(first.arrival.state == ArrivalState::Taken
                    ? tr("Taken in: %1").arg(feed_words::sentence(feed_words::countsOf(first.result)))
                    : feed_words::reason(first.arrival));
    if (results.size() > 1)
        Q_EMIT told(tr("%n more message(s) of known senders were taken in.", nullptr,
                       static_cast<int>(results.size()) - 1));
    for (const QString& problem : first.problems + first.result.problems)
        Q_EMIT told(problem);
}

void FeedScreen::ignoreArrival()
{
    const Arrival* selected = selectedArrival();
    if (selected == nullptr)
        return;
    guarded(this, [this, seq = selected->seq] {
        const int row = m_list->currentIndex().row();
        intakeOf(m_desk).ignore(seq);
        reloadStored();
        select(std::min(row, m_messages.rowCount() - 1)); // on to the next one
        Q_EMIT changed();
        Q_EMIT told(tr("The message was put aside. It is found under “ignored”."));
    });
}

void FeedScreen::showArrivalText()
{
    if (const Arrival* selected = selectedArrival())
        guarded(this,
                [this, selected] { showText(fileNameOf(*selected), m_desk.arrivals().raw(selected->seq)); });
}

void FeedScreen::saveArrival()
{
    if (const Arrival* selected = selectedArrival())
        saveOriginal(fileNameOf(*selected),
                     [this, seq = selected->seq] { return m_desk.arrivals().raw(seq); });
}

void FeedScreen::disposeOfMail()
{
    const Arrival* selected = selectedArrival();
    if (selected == nullptr)
        return;
    guarded(this, [this, seq = selected->seq] {
        auto* dialog = new MailDisposalDialog(m_desk, seq, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &MailDisposalDialog::entered, this, [this](const QString& sentence) {
            m_arrivalPlan = {};
            reloadStored();
            showSelected();
            Q_EMIT changed();
            Q_EMIT told(sentence);
        });
        dialog->open();
    });
}

void FeedScreen::fetchNow()
{
    if (m_fetcher.hasMailboxes())
        m_fetcher.fetchNow();
    else
        editMail(MailSettingsDialog::Page::Mailboxes);
}

void FeedScreen::editMail(MailSettingsDialog::Page page)
{
    auto* dialog = new MailSettingsDialog(m_desk, m_fetcher, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->openAt(page);
}

// For the sender of what is looked at; then it is looked at again.
void FeedScreen::rememberHeading(const QString& heading, const QString& field)
{
    const OpenedMessage* opened = selectedOpened();
    const feed::FeedPlan* plan = opened != nullptr              ? opened->plan()
                                 : selectedArrival() != nullptr ? m_arrivalPlan.opened.plan()
                                                                : nullptr;
    if (plan == nullptr)
        return;
    guarded(this, [this, plan, &heading, &field] {
        m_desk.senderRules().rememberHeading(plan->message.sender, heading, field);
        lookAgain();
        Q_EMIT told(tr("What “%1” means is remembered for this sender.").arg(heading.simplified()));
    });
}

/// At what is selected, where it is not taken in yet: a rule that it is read by has changed.
void FeedScreen::lookAgain()
{
    if (const OpenedMessage* opened = selectedOpened(); opened != nullptr && opened->plan() != nullptr) {
        plan(*opened, opened->mode);
    } else if (const Arrival* arrival = selectedArrival()) {
        m_arrivalPlan = {};
        showArrival(*arrival);
    }
}

QAction* FeedScreen::makeRuleAction()
{
    auto* action = new QAction(tr("&Rule for this sender…"), this);
    action->setObjectName(u"senderRuleAction"_s);
    connect(action, &QAction::triggered, this, &FeedScreen::editSenderRule);
    return action;
}

/// Nullopt where nothing is selected that could have one; empty for files without a sender.
std::optional<QString> FeedScreen::selectedSender() const
{
    if (const OpenedMessage* opened = selectedOpened(); opened != nullptr && opened->plan() != nullptr)
        return opened->plan()->message.sender;
    if (const Arrival* arrival = selectedArrival())
        return arrival->envelope.sender;
    if (const feed::StoredMessage* stored = selectedStored())
        return stored->sender;
    return std::nullopt;
}

// The address's own rule, be it a new one; that of its domain is found among the settings.
void FeedScreen::editSenderRule()
{
    const std::optional<QString> sender = selectedSender();
    if (!sender)
        return;
    guarded(this, [this, &sender] {
        feed::SenderRule rule;
        rule.sender = *sender;
        auto* dialog =
            new SenderRuleDialog(m_desk, m_desk.senderRules().find(*sender).value_or(rule), false, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SenderRuleDialog::saved, this, [this] {
            lookAgain();
            Q_EMIT told(tr("The rule was saved."));
        });
        dialog->open();
    });
}

void FeedScreen::showMailState()
{
    guarded(this, [this] {
        QStringList troubles;
        QDateTime last;
        const QList<MailboxSettings> mailboxes = m_desk.mailboxes().all();
        for (const MailboxSettings& mailbox : mailboxes) {
            const QString problem = mailbox.enabled ? m_fetcher.problemOf(mailbox.seq) : QString();
            if (!problem.isEmpty())
                troubles.append(u"✗ %1: %2"_s.arg(mail_words::nameOf(mailbox), problem));
            last = std::max(last, m_desk.mailboxes().lastLook(mailbox.seq).at);
        }
        if (troubles.isEmpty() && last.isValid())
            troubles.append(tr("Last look: %1").arg(mail_words::lookedAt({last, {}})));
        m_mailState->setText(troubles.join(u'\n'));
        m_mailState->setVisible(!troubles.isEmpty());
        m_fetch->setText(mailboxes.isEmpty() ? tr("Set up a mailbo&x…") : tr("&Fetch now"));
        m_setUp->setVisible(mailboxes.isEmpty());
    });
}

} // namespace kakehashi
