// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/person_section.h"

#include "ui/walk_in/choice_box.h"
#include "ui/walk_in/kana_filler.h"
#include "ui/widgets/era_date_edit.h"

namespace kakehashi {

PersonSection::PersonSection(FormFields& fields, QWidget* parent)
    : FormSection(tr("Applicant"), fields, parent), m_name(new QLineEdit), m_kana(new QLineEdit),
      m_birthDate(new EraDateEdit), m_sex(new QComboBox)
{
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_kana->setObjectName(QStringLiteral("kanaEdit"));
    m_birthDate->setObjectName(QStringLiteral("birthDateEdit"));
    m_sex->setObjectName(QStringLiteral("sexBox"));
    m_kana->setPlaceholderText(tr("Kana"));
    new KanaFiller(m_name, m_kana);
    choice::fill(*m_sex, tr("Sex: not said"),
                 {{tr("Female"), static_cast<int>(Sex::Female)},
                  {tr("Male"), static_cast<int>(Sex::Male)},
                  {tr("Other"), static_cast<int>(Sex::Other)}});
    choice::makeNarrow(*m_sex, static_cast<int>(m_sex->itemText(0).size()));

    FormField* name = field(tr("Name"), {QStringLiteral("name")}, m_name);
    FormField* kana = field(tr("Kana"), {QStringLiteral("name_kana")}, m_kana);
    addRow(tr("Name"), {{name, 1}, {kana, 1}}, m_name);
    FormField* born = field(tr("Born on"), {QStringLiteral("birth_date")}, m_birthDate);
    FormField* sex = field(tr("Sex"), {QStringLiteral("sex")}, m_sex);
    addRow(tr("Born on"), {{born, 1}, {sex}}, m_birthDate);

    connect(m_name, &QLineEdit::textChanged, this, &PersonSection::touched);
    connect(m_kana, &QLineEdit::textChanged, this, &PersonSection::touched);
    connect(m_birthDate, &EraDateEdit::dateChanged, this, &PersonSection::touched);
    connect(m_sex, &QComboBox::currentIndexChanged, this, &PersonSection::touched);
}

void PersonSection::load(const Applicant& applicant)
{
    m_name->setText(applicant.name);
    m_kana->setText(applicant.nameKana);
    m_birthDate->setDate(applicant.birthDate);
    choice::set(*m_sex, applicant.sex);
}

void PersonSection::store(Applicant& applicant) const
{
    applicant.name = m_name->text().trimmed();
    applicant.nameKana = m_kana->text().trimmed();
    applicant.birthDate = m_birthDate->date();
    applicant.sex = choice::get<Sex>(*m_sex);
}

Problems PersonSection::unread() const
{
    Problems problems;
    addUnread(problems, m_birthDate->isUnread(), QStringLiteral("birth_date"), tr("This is not a date."),
              m_birthDate->text());
    return problems;
}

QString PersonSection::summary() const
{
    return m_name->text().trimmed();
}

} // namespace kakehashi
