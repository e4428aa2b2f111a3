// SPDX-License-Identifier: GPL-3.0-or-later
// How what was typed gets into the store: drafts, opening, doubles, and what others changed meanwhile.
#include "ui/posting_form/posting_form_page.h"

#include "core/postings/posting_doubles.h"
#include "ui/posting_form/conflict_dialog.h"
#include "ui/posting_form/doubles_dialog.h"
#include "ui/posting_form/draft_keeper.h"
#include "ui/posting_form/entry_form.h"
#include "ui/widgets/guarded.h"
#include "ui/widgets/notice_bar.h"

namespace kakehashi {

void PostingFormPage::save()
{
    if (isOpened())
        open(Then::Close);
    else
        store(false, Then::Stay);
}

void PostingFormPage::open(Then then)
{
    if (!acceptable(m_form->problems())) {
        m_form->showAllProblems();
        m_form->goToFirstError();
        return;
    }
    guarded(this, [&] {
        if (isOpened() || !asksAboutDoubles(then))
            store(true, then);
    });
}

void PostingFormPage::store(bool open, Then then)
{
    guarded(this, [&] {
        if (asksAboutConflict(open, then))
            return;
        const bool opens = open && !isOpened();
        finish(storedAs(opens), opens, then);
    });
}

qint64 PostingFormPage::storedAs(bool open)
{
    const Posting& posting = m_form->value();
    if (m_stored) {
        m_desk.actions().save(m_stored->seq, posting, m_stored->version, open);
        m_stored = m_desk.postings().bySeq(m_stored->seq);
    } else {
        m_stored = m_desk.actions().add(posting, open ? PostingState::Open : PostingState::Draft);
    }
    return m_stored->seq;
}

void PostingFormPage::finish(qint64 seq, bool opened, Then then)
{
    const QString& reference = m_stored->reference;
    const QString sentence = opened       ? tr("%1 is open.").arg(reference)
                             : isOpened() ? tr("%1 is saved.").arg(reference)
                                          : tr("%1 is saved as a draft.").arg(reference);
    m_base = m_form->value();
    m_form->setUnmodified();
    m_keptTexts = isOpened() ? QJsonObject() : m_form->texts();
    m_drafts->keepNow(); // only what could not be read is left to keep
    Q_EMIT saved(seq, sentence);
    if (then == Then::Close) {
        Q_EMIT closed();
    } else if (then == Then::NextOccupation) {
        startDuplicate(*m_stored);
    } else {
        setTitle();
        showButtons();
    }
}

bool PostingFormPage::asksAboutConflict(bool open, Then then)
{
    const auto current = m_stored ? m_desk.postings().bySeq(m_stored->seq) : std::nullopt;
    if (!current || current->version == m_stored->version)
        return false;
    if (current->posting == m_base) { // opened, closed or reopened; nothing of it was changed
        m_stored = current;
        return false;
    }
    const PostingVersion theirs = m_desk.postings().history(current->seq).constFirst();
    auto* dialog = new ConflictDialog(m_form->value(), m_base, theirs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, current, open, then] {
        m_stored = current;
        m_base = current->posting;
        m_form->rebase(m_base, dialog->chosen());
        if (!open || acceptable(m_form->problems()))
            store(open, then);
    });
    dialog->open();
    return true;
}

void PostingFormPage::giveUp()
{
    const QString lost = unfinished();
    const bool mayGo = lost.isEmpty() || prompt::confirm(this, lost + u' ' + tr("What you typed is lost."),
                                                         tr("Close the form"));
    if (!mayGo)
        return;
    guarded(this, [this] {
        // A draft's texts that cannot be read wait for whoever goes on with it.
        if (!m_form->isModified() || m_form->texts() != m_keptTexts)
            m_drafts->forget();
        m_drafts->adopt({});
    });
    Q_EMIT closed();
}

void PostingFormPage::lookForDoubles()
{
    const Posting& posting = m_form->value();
    const bool canBeTold = !posting.institutionName.isEmpty() && posting.occupation;
    const QList<Double> found = canBeTold ? doubles() : QList<Double>();
    QStringList references;
    for (const Double& one : found)
        references.append(one.stored.reference);
    m_doubles->setText(references.isEmpty() ? QString()
                                            : tr("Very like this and open: %1.").arg(references.join(u'、')));
}

QList<Double> PostingFormPage::doubles()
{
    QList<Double> found = findDoubles(m_desk.database(), m_desk.postings(), m_desk.today(), m_form->value(),
                                      m_stored ? m_stored->seq : 0);
    found.removeIf([this](const Double& one) { return m_separate.contains(one.stored.seq); });
    return found;
}

bool PostingFormPage::asksAboutDoubles(Then then)
{
    const QList<Double> found = doubles();
    if (found.isEmpty())
        return false;
    compareDoubles(found, then);
    return true;
}

// `opening` says what was to follow the opening that was asked for; none: somebody only wants to compare.
void PostingFormPage::compareDoubles(const QList<Double>& found, std::optional<Then> opening)
{
    if (found.isEmpty()) {
        m_doubles->setText({});
        return;
    }
    auto* dialog = new DoublesDialog(m_form->value(), found, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, found, opening] {
        if (dialog->decision() == DoublesDialog::Decision::Merge) {
            guarded(this, [&] { merge(dialog->with(), dialog->chosen()); });
            return;
        }
        for (const Double& one : found)
            m_separate.insert(one.stored.seq);
        m_doubles->setText({});
        if (opening)
            store(true, *opening);
    });
    dialog->open();
}

// What is not in the store yet becomes a new version of the open posting, whose history has the values from
// before; a stored draft is closed besides and points there, with its own history.
void PostingFormPage::merge(const StoredPosting& keep, const Posting& merged)
{
    if (m_stored)
        m_desk.actions().merge(keep.seq, m_stored->seq, merged, keep.version);
    else
        m_desk.actions().save(keep.seq, merged, keep.version, false);
    m_form->setUnmodified();
    m_drafts->forget();
    Q_EMIT saved(keep.seq, tr("Merged into %1.").arg(keep.reference));
    Q_EMIT closed();
}

} // namespace kakehashi
