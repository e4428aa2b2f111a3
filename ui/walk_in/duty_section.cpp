// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/duty_section.h"

#include "ui/walk_in/choice_box.h"

namespace kakehashi {

namespace {

enum Attitude { NotSaid, Accepted, Refused };

QString signOf(int attitude)
{
    return attitude == Accepted ? QStringLiteral("✔") : QStringLiteral("✗");
}

} // namespace

DutySection::DutySection(FormFields& fields, QWidget* parent) : FormSection(tr("Duties"), fields, parent)
{
    for (const auto& term : Vocabulary<Duty>::terms()) {
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("dutyBox%1").arg(m_choices.size()));
        choice::makeNarrow(*box);
        box->addItems({tr("Not said"), tr("✔ Accepted"), tr("✗ Refused")});
        connect(box, &QComboBox::currentIndexChanged, this, &DutySection::touched);
        m_choices.append(box);
        addRow(term.label.toString(), field(term.label.toString(), {}, box));
    }
}

void DutySection::load(const Applicant& applicant)
{
    for (const auto& term : Vocabulary<Duty>::terms()) {
        int attitude = NotSaid;
        if (applicant.wishes.dutiesRefused.contains(term.value))
            attitude = Refused;
        else if (applicant.wishes.dutiesAccepted.contains(term.value))
            attitude = Accepted;
        m_choices.at(static_cast<int>(term.value))->setCurrentIndex(attitude);
    }
}

void DutySection::store(Applicant& applicant) const
{
    applicant.wishes.dutiesAccepted = {};
    applicant.wishes.dutiesRefused = {};
    for (const auto& term : Vocabulary<Duty>::terms()) {
        const int attitude = m_choices.at(static_cast<int>(term.value))->currentIndex();
        if (attitude == Accepted)
            applicant.wishes.dutiesAccepted.insert(term.value);
        else if (attitude == Refused)
            applicant.wishes.dutiesRefused.insert(term.value);
    }
}

QString DutySection::summary() const
{
    QStringList said;
    for (const auto& term : Vocabulary<Duty>::terms()) {
        const int attitude = m_choices.at(static_cast<int>(term.value))->currentIndex();
        if (attitude != NotSaid)
            said.append(signOf(attitude) + term.label.toString());
    }
    return said.join(QLatin1Char(' '));
}

} // namespace kakehashi
