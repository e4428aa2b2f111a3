// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/applicant_form.h"

#include "ui/walk_in/address_section.h"
#include "ui/walk_in/consent_section.h"
#include "ui/walk_in/duty_section.h"
#include "ui/walk_in/experience_section.h"
#include "ui/walk_in/licence_section.h"
#include "ui/walk_in/person_section.h"
#include "ui/walk_in/wish_section.h"
#include "ui/widgets/problem_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kakehashi {

ApplicantForm::ApplicantForm(QDate today, QWidget* parent)
    : QWidget(parent), m_today(today), m_wishes(new WishSection(m_fields)), m_scroll(new QScrollArea(this)),
      m_bar(new ProblemBar(this))
{
    setObjectName(QStringLiteral("applicantForm"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(6, 2, 6, 6);
    column->setSpacing(2);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    addSection(new PersonSection(m_fields));
    addSection(new LicenceSection(m_fields, today));
    addSection(m_wishes);
    addSection(new ExperienceSection(m_fields));
    addSection(new AddressSection(m_fields));
    addSection(new DutySection(m_fields));
    auto* consent = new ConsentSection(m_fields, today);
    addSection(consent);
    connect(consent, &ConsentSection::formWanted, this, &ApplicantForm::consentFormWanted);
    column->addStretch(1);

    m_bar->setObjectName(QStringLiteral("problemBar"));
    m_bar->setFieldNames([this](const QString& key) {
        const FormField* field = m_fields.field(key);
        return field != nullptr ? field->name() : QString();
    });
    connect(m_bar, &ProblemBar::activated, this, &ApplicantForm::jumpTo);
    connect(qApp, &QApplication::focusChanged, this, [this, content](QWidget*, QWidget* now) {
        if (now != nullptr && content->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, 48);
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_bar);
    setFocusProxy(m_fields.field(QStringLiteral("name"))->focusTarget());
    setUnmodified();
}

void ApplicantForm::addSection(FormSection* section)
{
    m_scroll->widget()->layout()->addWidget(section);
    m_sections.append(section);
    connect(section, &FormSection::edited, this, &ApplicantForm::sectionEdited);
}

void ApplicantForm::load(const Applicant& applicant)
{
    m_loading = true;
    for (FormSection* section : std::as_const(m_sections))
        section->load(applicant);
    m_loading = false;
    setUnmodified();
    m_scroll->ensureVisible(0, 0);
    sectionEdited();
}

Applicant ApplicantForm::value() const
{
    Applicant applicant;
    for (const FormSection* section : m_sections)
        section->store(applicant);
    return applicant;
}

bool ApplicantForm::isModified() const
{
    return !unread().isEmpty() || value() != m_loaded;
}

void ApplicantForm::setUnmodified()
{
    m_loaded = value();
}

void ApplicantForm::jumpTo(const QString& key)
{
    const FormField* field = m_fields.field(key);
    if (field == nullptr)
        return;
    for (FormSection* section : std::as_const(m_sections)) {
        if (section->isAncestorOf(field))
            section->setOpen(true);
    }
    field->focusTarget()->setFocus(Qt::TabFocusReason);
}

void ApplicantForm::start()
{
    jumpTo(QStringLiteral("name"));
}

void ApplicantForm::setNearPrefecture(const QString& prefecture)
{
    m_wishes->setNearPrefecture(prefecture);
}

void ApplicantForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    // A button that does something is pressed; everything else is left for the next field.
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (button != nullptr && !button->isCheckable())
        button->click();
    else
        focusNextChild();
}

void ApplicantForm::sectionEdited()
{
    if (m_loading)
        return;
    judge();
    Q_EMIT edited();
}

void ApplicantForm::judge()
{
    const Applicant applicant = value();
    m_problems = unread();
    if (m_problems.isEmpty() && applicant == Applicant{}) {
        m_bar->setProblems({});
        m_fields.showProblems({});
        return;
    }
    QStringList unreadFields;
    for (const Problem& problem : std::as_const(m_problems))
        unreadFields.append(problem.field);
    // A text that cannot be read counts as none; that none is there need not be said as well.
    for (const Problem& problem : checkApplicant(applicant, m_today)) {
        if (!unreadFields.contains(problem.field))
            m_problems.append(problem);
    }
    m_bar->setProblems(m_problems);
    m_fields.showProblems(m_problems);
}

Problems ApplicantForm::unread() const
{
    Problems problems;
    for (const FormSection* section : m_sections)
        problems += section->unread();
    return problems;
}

} // namespace kakehashi
