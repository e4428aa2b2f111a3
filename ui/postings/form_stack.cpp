// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/form_stack.h"

#include "core/base/error.h"
#include "ui/posting_form/posting_form_page.h"

#include "ui/widgets/guarded.h"

#include <QTimer>

namespace kakehashi {

namespace {

/// After the list was shown.
constexpr std::chrono::milliseconds quietMoment(1500);

} // namespace

FormStack::FormStack(Desk& desk, QWidget* list, QWidget* parent)
    : QStackedWidget(parent), m_desk(desk), m_list(list)
{
    addWidget(list);
}

PostingFormPage& FormStack::form()
{
    if (m_form == nullptr) {
        m_form = new PostingFormPage(m_desk, this);
        m_form->setObjectName(QStringLiteral("postingForm"));
        addWidget(m_form);
        connect(m_form, &PostingFormPage::saved, this, &FormStack::saved);
        connect(m_form, &PostingFormPage::told, this, &FormStack::told);
        connect(m_form, &PostingFormPage::closed, this, [this] {
            setCurrentWidget(m_list);
            Q_EMIT returned();
        });
    }
    return *m_form;
}

// The start shows the list sooner without the form, and the form opens at once when it stands ready.
void FormStack::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    QTimer::singleShot(quietMoment, this, [this] { guarded(this, [this] { form(); }); });
}

void FormStack::startNew()
{
    showForm().startNew();
}

void FormStack::startRevision(qint64 seq)
{
    const StoredPosting stored = existing(seq);
    showForm().startRevision(stored);
}

void FormStack::startDuplicate(qint64 seq)
{
    const StoredPosting stored = existing(seq);
    showForm().startDuplicate(stored);
}

void FormStack::restore(const FormDraft& draft)
{
    showForm().restore(draft);
}

StoredPosting FormStack::existing(qint64 seq)
{
    auto stored = m_desk.postings().bySeq(seq);
    if (!stored)
        throw UsageError(tr("This posting is not in the store any more. Refresh the list."));
    return std::move(*stored);
}

// Before it begins: only what is seen can take the focus.
PostingFormPage& FormStack::showForm()
{
    setCurrentWidget(&form());
    return *m_form;
}

bool FormStack::isShowingForm() const
{
    return currentWidget() != m_list;
}

QString FormStack::unfinished() const
{
    return m_form != nullptr && isShowingForm() ? m_form->unfinished() : QString();
}

} // namespace kakehashi
