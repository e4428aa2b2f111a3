// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_work.h"

#include "ui/applicant_mail/letter_dialog.h"
#include "ui/disclosure/leak_dialog.h"
#include "ui/postings/fax_dialog.h"
#include "ui/postings/fax_log_dialog.h"
#include "ui/postings/list_dialog.h"
#include "ui/postings/sheet_dialog.h"
#include "ui/postings/versions_dialog.h"
#include "ui/widgets/guarded.h"

#include <QLocale>

#include <utility>

namespace kakehashi {

namespace {

/// Dialogs stand beside the work, not in its way, and go when they are closed.
void present(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->activateWindow();
}

} // namespace

PostingWork::PostingWork(Desk& desk, PostingsAtHand atHand, MailPasswords* passwords, QWidget* window)
    : QObject(window), m_desk(desk), m_atHand(std::move(atHand)), m_passwords(passwords), m_window(window),
      m_acts(new PostingActs(desk, window)), m_lists(new ListSending(desk, window))
{
    connect(m_acts, &PostingActs::acted, this, &PostingWork::acted);
    connect(m_lists, &ListSending::told, this, &PostingWork::told);
    connect(m_lists, &ListSending::progressed, this, &PostingWork::progressed);
}

void PostingWork::run(PostingCommand command)
{
    if (PostingActs::concerns(command)) {
        m_acts->run(command, m_atHand.selected());
        return;
    }
    guarded(m_window, [this, command] {
        switch (command) {
        case PostingCommand::Sheet:
            openSheets();
            break;
        case PostingCommand::Fax:
            openFax();
            break;
        case PostingCommand::FaxLog:
            openFaxLog();
            break;
        case PostingCommand::Compare:
            openVersions();
            break;
        case PostingCommand::List:
            openList();
            break;
        case PostingCommand::Letters:
            openLetters();
            break;
        case PostingCommand::Leaks:
            openLeaks();
            break;
        default:
            break;
        }
    });
}

void PostingWork::cancel()
{
    m_lists->cancel();
}

QList<StoredPosting> PostingWork::selectedPostings()
{
    const QList<qint64> seqs = m_atHand.selected();
    if (seqs.size() > usualSheets &&
        !prompt::confirm(
            m_window,
            tr("%1 postings are selected: that many sheets, or more.").arg(QLocale().toString(seqs.size())),
            tr("All of them")))
        return {};
    return m_desk.postings().bySeqs(seqs);
}

void PostingWork::openSheets()
{
    const QList<StoredPosting> postings = selectedPostings();
    if (postings.isEmpty())
        return;
    auto* dialog = new SheetDialog(m_desk, postings, m_window);
    connect(dialog, &SheetDialog::told, this, &PostingWork::told);
    present(dialog);
}

void PostingWork::openFax()
{
    const QList<StoredPosting> postings = selectedPostings();
    if (postings.isEmpty())
        return;
    auto* dialog = new FaxDialog(m_desk, postings, m_window);
    connect(dialog, &FaxDialog::told, this, &PostingWork::told);
    present(dialog);
}

void PostingWork::openFaxLog()
{
    const QList<qint64> seqs = m_atHand.selected();
    auto* dialog = new FaxLogDialog(
        m_desk, seqs.size() == 1 ? m_desk.postings().bySeq(seqs.first()) : std::nullopt, m_window);
    connect(dialog, &FaxLogDialog::told, this, &PostingWork::told);
    present(dialog);
}

void PostingWork::openVersions()
{
    const QList<qint64> seqs = m_atHand.selected();
    const auto stored = seqs.size() == 1 ? m_desk.postings().bySeq(seqs.first()) : std::nullopt;
    if (stored)
        present(new VersionsDialog(stored->reference, m_desk.postings().history(stored->seq), m_window));
}

void PostingWork::openList()
{
    auto* dialog = new ListDialog(m_atHand.query(), m_atHand.found(), m_atHand.selected(), m_window);
    connect(dialog, &ListDialog::asked, this,
            [this](const ListJob& job) { guarded(m_window, [&] { m_lists->send(job); }); });
    present(dialog);
}

void PostingWork::openLeaks()
{
    const QList<qint64> seqs = m_atHand.selected();
    const auto stored = seqs.size() == 1 ? m_desk.postings().bySeq(seqs.first()) : std::nullopt;
    if (!stored)
        return;
    auto* dialog = new LeakDialog(m_desk, *stored, m_window);
    connect(dialog, &LeakDialog::changed, this,
            [this](const QString& sentence) { Q_EMIT acted(sentence, {}); });
    present(dialog);
}

void PostingWork::openLetters()
{
    const QList<qint64> seqs = m_atHand.selected();
    const auto stored = seqs.size() == 1 ? m_desk.postings().bySeq(seqs.first()) : std::nullopt;
    if (!stored)
        return;
    const QList<MailOffer> offers = m_desk.mailOffers().whomFits(stored->seq);
    if (offers.isEmpty()) {
        Q_EMIT told(tr("%1 fits no registered applicant.").arg(stored->reference));
        return;
    }
    auto* dialog = new LetterDialog(m_desk, m_passwords, tr("Letters about %1").arg(stored->reference),
                                    offers, m_window);
    connect(dialog, &LetterDialog::told, this, &PostingWork::told);
    present(dialog);
}

} // namespace kakehashi
