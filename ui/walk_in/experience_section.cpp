// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/experience_section.h"

#include "ui/walk_in/choice_box.h"
#include "ui/walk_in/number_text.h"

namespace kakehashi {

ExperienceSection::ExperienceSection(FormFields& fields, QWidget* parent)
    : FormSection(tr("Experience"), fields, parent), m_years(new QLineEdit), m_months(new QLineEdit),
      m_infectious(new QComboBox)
{
    m_years->setObjectName(QStringLiteral("experienceYearsEdit"));
    m_months->setObjectName(QStringLiteral("monthsSincePracticeEdit"));
    m_infectious->setObjectName(QStringLiteral("infectiousBox"));
    choice::fill(*m_infectious, tr("Not said"), {{tr("Yes"), 1}, {tr("No"), 0}});

    FormField* years = field(tr("Years of experience"), {QStringLiteral("experience_years")}, m_years);
    FormField* months =
        field(tr("Months since last practice"), {QStringLiteral("months_since_practice")}, m_months);
    addRow(tr("Experience"), {{years, 1}, {new QLabel(tr("years")), 2}}, m_years);
    addRow(tr("Away for"), {{months, 1}, {new QLabel(tr("months since last practice")), 2}}, m_months);
    addRow(tr("Infectious"), field(tr("Experience of infectious disease"),
                                   {QStringLiteral("infectious_disease_experience")}, m_infectious));

    connect(m_years, &QLineEdit::textChanged, this, &ExperienceSection::touched);
    connect(m_months, &QLineEdit::textChanged, this, &ExperienceSection::touched);
    connect(m_infectious, &QComboBox::currentIndexChanged, this, &ExperienceSection::touched);
}

void ExperienceSection::load(const Applicant& applicant)
{
    number::set(*m_years, applicant.experienceYears);
    number::set(*m_months, applicant.monthsSincePractice);
    choice::set(*m_infectious, applicant.infectiousDiseaseExperience);
}

void ExperienceSection::store(Applicant& applicant) const
{
    applicant.experienceYears = number::get(*m_years);
    applicant.monthsSincePractice = number::get(*m_months);
    applicant.infectiousDiseaseExperience = choice::get<bool>(*m_infectious);
}

Problems ExperienceSection::unread() const
{
    Problems problems;
    addUnread(problems, number::isUnread(*m_years), QStringLiteral("experience_years"),
              tr("This is not a whole number."), m_years->text());
    addUnread(problems, number::isUnread(*m_months), QStringLiteral("months_since_practice"),
              tr("This is not a whole number."), m_months->text());
    return problems;
}

QString ExperienceSection::summary() const
{
    const std::optional<int> years = number::get(*m_years);
    return years ? tr("%n year(s)", nullptr, *years) : QString();
}

} // namespace kakehashi
