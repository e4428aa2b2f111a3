// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/institution_dialogs.h"

#include "core/base/japanese_era.h"
#include "ui/widgets/era_date_edit.h"

#include <QFormLayout>

namespace kakehashi {

namespace {

constexpr int usualWidth = 520;

QStringList dayProblems(const EraDateEdit& day, QDate today)
{
    if (!day.date())
        return {CallNoteDialog::tr("The day is missing or cannot be read.")};
    if (*day.date() > today)
        return {CallNoteDialog::tr("The day lies ahead.")};
    return {};
}

} // namespace

CallNoteDialog::CallNoteDialog(Desk& desk, const Institution& institution,
                               const std::optional<CallNote>& corrected, QWidget* parent)
    : DecisionDialog(QStringLiteral("callNote"),
                     corrected ? tr("Correct a note: %1").arg(institution.name)
                               : tr("Note of a call: %1").arg(institution.name),
                     tr("&Enter"), parent),
      m_desk(desk), m_institution(institution), m_corrects(corrected ? corrected->number : 0),
      m_day(new EraDateEdit), m_spokenWith(new QLineEdit), m_text(new QPlainTextEdit)
{
    m_day->setObjectName(QStringLiteral("callDay"));
    m_spokenWith->setObjectName(QStringLiteral("callSpokenWith"));
    m_text->setObjectName(QStringLiteral("callText"));
    m_text->setTabChangesFocus(true);
    m_day->setDate(corrected ? corrected->day : desk.today());
    if (corrected) {
        m_spokenWith->setText(corrected->spokenWith);
        m_text->setPlainText(corrected->text);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("Spoken &with"), m_spokenWith);
    form->addRow(tr("What was &said"), m_text);
    watch(m_day);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { check(); });
    build(form);
    resize(usualWidth, sizeHint().height());
}

QStringList CallNoteDialog::obstacles() const
{
    QStringList found = dayProblems(*m_day, m_desk.today());
    if (m_text->toPlainText().trimmed().isEmpty())
        found.append(tr("What was said is missing."));
    return found;
}

QString CallNoteDialog::enter()
{
    CallNote note;
    note.day = m_day->date().value();
    note.spokenWith = m_spokenWith->text();
    note.text = m_text->toPlainText();
    m_desk.institutions().entries().addNote(m_institution, note, m_corrects);
    return m_corrects == 0 ? tr("The call was noted.") : tr("The note was corrected.");
}

JobOrderDialog::JobOrderDialog(Desk& desk, const Institution& institution,
                               const std::optional<JobOrderRequest>& answered, QWidget* parent)
    : DecisionDialog(QStringLiteral("jobOrder"),
                     answered ? tr("Job order answered: %1").arg(institution.name)
                              : tr("Job order asked for: %1").arg(institution.name),
                     tr("&Enter"), parent),
      m_desk(desk), m_institution(institution), m_answered(answered), m_day(new EraDateEdit),
      m_body(new QComboBox), m_office(new QLineEdit), m_posting(new QComboBox), m_note(new QLineEdit)
{
    m_day->setObjectName(QStringLiteral("jobOrderDay"));
    m_body->setObjectName(QStringLiteral("jobOrderBody"));
    m_office->setObjectName(QStringLiteral("jobOrderOffice"));
    m_posting->setObjectName(QStringLiteral("jobOrderPosting"));
    m_note->setObjectName(QStringLiteral("jobOrderNote"));
    m_day->setDate(desk.today());
    for (const JobOrderBody body : {JobOrderBody::HelloWork, JobOrderBody::NurseCenter})
        m_body->addItem(labelOf(body), static_cast<int>(body));
    m_posting->addItem(tr("none in particular"), qint64{0});
    for (const PostingLine& line : readLines(desk.database(), institution.postings))
        m_posting->addItem(line.reference, line.seq);
    auto* form = new QFormLayout;
    form->addRow(tr("&Day"), m_day);
    if (!answered) {
        form->addRow(tr("As&ked by"), m_body);
        form->addRow(tr("&Office"), m_office);
        form->addRow(tr("For &posting"), m_posting);
    }
    form->addRow(answered ? tr("A&nswer") : tr("&Note"), m_note);
    watch(m_day);
    build(form);
    resize(usualWidth, sizeHint().height());
}

QStringList JobOrderDialog::obstacles() const
{
    QStringList found = dayProblems(*m_day, m_desk.today());
    if (found.isEmpty() && m_answered && *m_day->date() < m_answered->day)
        found.append(tr("The answer lies before the request."));
    return found;
}

QString JobOrderDialog::enter()
{
    InstitutionDesk institutions = m_desk.institutions();
    const QDate day = m_day->date().value();
    if (m_answered) {
        institutions.entries().answerJobOrder(m_institution, m_answered->number, day, m_note->text());
        return tr("The answer was entered.");
    }
    JobOrderRequest request;
    request.day = day;
    request.body = static_cast<JobOrderBody>(m_body->currentData().toInt());
    request.office = m_office->text();
    request.posting = m_posting->currentData().toLongLong();
    request.note = m_note->text();
    institutions.entries().addJobOrder(m_institution, request);
    return tr("The request was entered.");
}

JobOrderBackDialog::JobOrderBackDialog(Desk& desk, const Institution& institution,
                                       const JobOrderRequest& request, QWidget* parent)
    : DecisionDialog(QStringLiteral("jobOrderBack"), tr("Take a request back: %1").arg(institution.name),
                     tr("&Take back"), parent),
      m_desk(desk), m_institution(institution), m_request(request.number), m_why(new QLineEdit)
{
    m_why->setObjectName(QStringLiteral("jobOrderBackWhy"));
    auto* which = new QLabel(
        tr("%1, %2 %3").arg(japanese::eraDate(request.day), labelOf(request.body), request.office));
    which->setTextFormat(Qt::PlainText);
    auto* form = new QFormLayout;
    form->addRow(tr("Request"), which);
    form->addRow(tr("&Why"), m_why);
    watch(m_why);
    build(form);
    resize(usualWidth, sizeHint().height());
}

QStringList JobOrderBackDialog::obstacles() const
{
    if (m_why->text().trimmed().isEmpty())
        return {tr("The reason is missing.")};
    return {};
}

QString JobOrderBackDialog::enter()
{
    m_desk.institutions().entries().takeBackJobOrder(m_institution, m_request, m_why->text());
    return tr("The request was taken back.");
}

} // namespace kakehashi
