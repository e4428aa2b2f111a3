// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_acts.h"

#include "ui/postings/merge_dialog.h"
#include "ui/widgets/act_words.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/prompt.h"

#include <QLocale>
#include <QProgressDialog>

namespace kakehashi {

namespace {

/// While an act on many postings lasts: how far it has come, and a button to give it up. The acts' memory,
/// out of which they are taken back, lives with the window's own desk; so they cannot go to another thread.
class WaitingForMany
{
public:
    WaitingForMany(PostingActions& actions, qsizetype count, QWidget* window)
        : m_actions(actions), m_dialog(PostingActs::tr("Changing the postings …"), PostingActs::tr("Cancel"),
                                       0, static_cast<int>(count), window)
    {
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setMinimumDuration(patienceMs);
        actions.setProgress([this](qint64 done, qint64 /*total*/) {
            if (done % step == 0)
                m_dialog.setValue(static_cast<int>(done));
            return !m_dialog.wasCanceled();
        });
    }
    ~WaitingForMany() { m_actions.setProgress({}); }
    WaitingForMany(const WaitingForMany&) = delete;
    WaitingForMany& operator=(const WaitingForMany&) = delete;

private:
    static constexpr int patienceMs = 400;
    static constexpr qint64 step = 20;
    PostingActions& m_actions;
    QProgressDialog m_dialog;
};

} // namespace

PostingActs::PostingActs(Desk& desk, QWidget* window) : QObject(window), m_desk(desk), m_window(window) {}

bool PostingActs::concerns(PostingCommand command)
{
    return command == PostingCommand::Merge || command == PostingCommand::Discard ||
           (command >= PostingCommand::Open && command <= PostingCommand::UrgencyMost);
}

void PostingActs::run(PostingCommand command, const QList<qint64>& seqs)
{
    const auto act = [this, &seqs](auto what) {
        carryOut(seqs.size(), [this, &seqs, &what] { return what(m_desk.actions(), seqs); });
    };
    switch (command) {
    case PostingCommand::Open:
        act([](PostingActions& actions, const auto& all) { return actions.open(all); });
        break;
    case PostingCommand::CloseFilled:
        act([](PostingActions& actions, const auto& all) { return actions.close(all, CloseReason::Filled); });
        break;
    case PostingCommand::CloseWithdrawn:
        act([](PostingActions& actions, const auto& all) {
            return actions.close(all, CloseReason::Withdrawn);
        });
        break;
    case PostingCommand::Reopen:
        act([](PostingActions& actions, const auto& all) { return actions.reopen(all); });
        break;
    case PostingCommand::Discard:
        if (!prompt::confirm(m_window, tr("Discard the selected drafts? This cannot be taken back."),
                             tr("Discard")))
            break;
        act([](PostingActions& actions, const auto& all) { return actions.discardDrafts(all); });
        break;
    case PostingCommand::UrgencyUsual:
    case PostingCommand::UrgencyUrgent:
    case PostingCommand::UrgencyMost:
        setUrgency(seqs, static_cast<int>(command) - static_cast<int>(PostingCommand::UrgencyUsual));
        break;
    case PostingCommand::Merge:
        guarded(m_window, [this, &seqs] { merge(seqs); });
        break;
    default:
        break;
    }
}

bool PostingActs::setUrgency(const QList<qint64>& seqs, int urgency)
{
    return carryOut(seqs.size(),
                    [this, &seqs, urgency] { return m_desk.actions().setUrgency(seqs, urgency); });
}

bool PostingActs::carryOut(qsizetype count, const Act& act)
{
    if (count == 0)
        return false;
    const bool large = count > usualMost;
    if (large &&
        !prompt::confirm(
            m_window,
            tr("%1 postings are selected. Is it to be done to all of them?").arg(QLocale().toString(count)),
            tr("All of them")))
        return false;
    return guarded(m_window, [&] {
        const WaitingForMany waiting(m_desk.actions(), count, m_window);
        const PostingActions::Result result = act();
        Q_EMIT acted(act_words::sentence(result), act_words::leftAlone(result));
    });
}

void PostingActs::merge(const QList<qint64>& seqs)
{
    const QList<StoredPosting> both = m_desk.postings().bySeqs(seqs);
    if (both.size() != 2)
        return;
    auto* dialog = new MergeDialog(both.at(0), both.at(1), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::mergeAsked, this, [this, dialog](const MergeDialog::Choice& choice) {
        const bool done = guarded(dialog, [&] {
            m_desk.actions().merge(choice.keep.seq, choice.other.seq, choice.merged, choice.keep.version);
        });
        if (!done)
            return;
        dialog->accept();
        Q_EMIT acted(tr("%1 was merged into %2.").arg(choice.other.reference, choice.keep.reference), {});
    });
    dialog->open();
}

} // namespace kakehashi
