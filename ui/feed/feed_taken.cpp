// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a message that was taken in: its held rows, its questions, a reply, taking it back.
#include "core/intake/held_reply.h"
#include "ui/feed/feed_screen.h"
#include "ui/feed/feed_words.h"
#include "ui/feed/held_row_dialog.h"
#include "ui/feed/question_dialog.h"
#include "ui/feed/reply_dialog.h"
#include "ui/feed/revert_dialog.h"
#include "ui/mail/mail_settings_dialog.h"
#include "ui/scanning/scanned_message.h"
#include "ui/widgets/act_words.h"
#include "ui/widgets/guarded.h"

namespace kakehashi {

void FeedScreen::connectTaken()
{
    connect(m_taken, &TakenView::mendWanted, this, &FeedScreen::mend);
    connect(m_taken, &TakenView::answerWanted, this, &FeedScreen::answer);
    connect(m_taken, &TakenView::putAsideWanted, this, &FeedScreen::putAside);
    connect(m_taken, &TakenView::replyWanted, this, &FeedScreen::reply);
    connect(m_taken, &TakenView::revertWanted, this, &FeedScreen::planRevert);
    connect(m_taken, &TakenView::takeAgainWanted, this, &FeedScreen::takeAgain);
    connect(m_taken, &TakenView::seenWanted, this, &FeedScreen::acknowledge);
    connect(m_taken, &TakenView::ignoreLockedWanted, this, &FeedScreen::ignoreLocked);
    connect(m_taken, &TakenView::closeWanted, this, &FeedScreen::closeAbsent);
}

void FeedScreen::mend(const feed::HeldRow& row)
{
    const auto open = findChildren<HeldRowDialog*>();
    for (HeldRowDialog* dialog : open) {
        if (dialog->row().seq == row.seq && dialog->isVisible()) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    }
    guarded(this, [this, &row] {
        auto* dialog = new HeldRowDialog(m_desk, row, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &HeldRowDialog::taken, this, [this, number = row.row](qint64 posting) {
            refresh();
            const auto stored = m_desk.postings().bySeq(posting);
            Q_EMIT changed();
            Q_EMIT told(
                tr("Row %1 was taken in as %2.").arg(number).arg(stored ? stored->reference : QString()));
        });
        dialog->show();
        dialog->activateWindow();
    });
}

void FeedScreen::putAside(const feed::HeldRow& row)
{
    const QString reason = prompt::text(this, tr("Put row %1 aside").arg(row.row),
                                        tr("Why is it not taken in? The row is kept with this reason."));
    if (reason.trimmed().isEmpty())
        return;
    guarded(this, [this, &row, &reason] {
        const int number = row.row;
        m_desk.feed().dismissHeld(row.seq, m_desk.audit().actor(), reason.trimmed());
        refresh();
        Q_EMIT changed();
        Q_EMIT told(tr("Row %1 was put aside.").arg(number));
    });
}

void FeedScreen::answer(const feed::HeldRow& row)
{
    guarded(this, [this, &row] {
        auto* dialog = new QuestionDialog(m_desk, m_desk.questions().question(row.seq), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QuestionDialog::answered, this,
                [this, number = row.row](const feed::Answered& answered) { tellAnswered(number, answered); });
        dialog->open();
    });
}

void FeedScreen::tellAnswered(int row, const feed::Answered& answered)
{
    refresh();
    const auto stored = m_desk.postings().bySeq(answered.posting);
    const QString reference = stored ? stored->reference : QString();
    Q_EMIT changed();
    if (answered.asksFurther)
        Q_EMIT told(tr("Row %1 is %2. What was changed on both sides is still to be decided.")
                        .arg(row)
                        .arg(reference));
    else if (answered.waitsForMending)
        Q_EMIT told(
            tr("The question of row %1 is answered. It is wrong besides and waits to be mended.").arg(row));
    else
        Q_EMIT told(tr("Row %1 was taken in as %2.").arg(row).arg(reference));
}

void FeedScreen::acknowledge()
{
    const feed::StoredMessage* stored = selectedStored();
    if (stored == nullptr)
        return;
    guarded(this, [this, seq = stored->seq] {
        m_desk.feed().acknowledge(seq);
        refresh();
        Q_EMIT changed();
    });
}

void FeedScreen::ignoreLocked()
{
    const feed::StoredMessage* stored = selectedStored();
    if (stored == nullptr || m_work.isBusy())
        return;
    guarded(this, [this, seq = stored->seq] {
        m_desk.feed().ignoreLocked(seq);
        refresh();
        Q_EMIT changed();
        Q_EMIT told(tr("Its password is waited for no longer."));
    });
}

// A draft that was begun goes on.
void FeedScreen::reply()
{
    const feed::StoredMessage* stored = selectedStored();
    if (stored == nullptr)
        return;
    guarded(this, [this, seq = stored->seq] {
        const QList<Reply> known = m_desk.replies().of(seq);
        Reply reply;
        if (!known.isEmpty() &&
            (!known.constFirst().sentAt.isValid() || m_desk.feed().heldRows(seq).isEmpty()))
            reply = known.constFirst();
        else
            reply = replyAbout(m_desk.feed().message(seq), m_desk.feed().heldRows(seq),
                               signatureOf(m_desk.settings()));
        reply.message = seq;
        auto* dialog = new ReplyDialog(m_desk, m_fetcher.passwords(), reply, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ReplyDialog::settled, this, [this](const QString& sentence) {
            refresh();
            Q_EMIT told(sentence);
        });
        connect(dialog, &ReplyDialog::setUpWanted, this,
                [this] { editMail(MailSettingsDialog::Page::Sending); });
        dialog->open();
    });
}

void FeedScreen::planRevert()
{
    const feed::StoredMessage* stored = selectedStored();
    if (stored == nullptr || m_work.isBusy())
        return;
    m_work.start(tr("Looking at what the message did"),
                 [this, seq = stored->seq](Desk& desk, const feed::Progress& /*progress*/) {
                     const feed::RevertPlan plan = desk.reverts().plan(seq);
                     return [this, plan] { showRevert(plan); };
                 });
}

void FeedScreen::showRevert(const feed::RevertPlan& plan)
{
    auto* dialog = new RevertDialog(plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan] { revert(plan); });
    dialog->open();
}

void FeedScreen::revert(const feed::RevertPlan& plan)
{
    m_work.start(tr("Taking back"), [this, plan](Desk& desk, const feed::Progress& progress) {
        desk.reverts().revert(plan, desk.audit().actor(), progress);
        return [this] {
            refresh();
            planOthersAgain();
            Q_EMIT changed();
            Q_EMIT told(tr("What the message did was taken back."));
        };
    });
}

void FeedScreen::takeAgain()
{
    const feed::StoredMessage* stored = selectedStored();
    if (stored == nullptr || m_work.isBusy())
        return;
    m_work.start(tr("Taking in %1").arg(stored->fileName), [this, seq = stored->seq](
                                                               Desk& desk, const feed::Progress& progress) {
        const feed::ImportResult result = desk.feed().takeAgain(
            seq, feed::FeedMode::Judge, [](feed::Message& message) { readScans(message); }, progress);
        return [this, result] {
            refresh();
            planOthersAgain();
            Q_EMIT changed();
            Q_EMIT told(tr("Taken in: %1").arg(feed_words::sentence(feed_words::countsOf(result))));
        };
    });
}

void FeedScreen::closeAbsent(CloseReason reason, const QList<qint64>& postings)
{
    const feed::StoredMessage* stored = selectedStored();
    if (stored == nullptr || postings.isEmpty()) // to the store, none means all
        return;
    guarded(this, [this, seq = stored->seq, reason, &postings] {
        const PostingActions::Result result = m_desk.absences().close(seq, reason, postings);
        refresh();
        Q_EMIT changed();
        Q_EMIT told(act_words::sentence(result));
    });
}

} // namespace kakehashi
