// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/walk_in/form_section.h"

#include <QComboBox>
#include <QLineEdit>

namespace kakehashi {

/// Years of experience, time away from practice, experience of infectious disease.
class ExperienceSection : public FormSection
{
    Q_OBJECT

public:
    explicit ExperienceSection(FormFields& fields, QWidget* parent = nullptr);

    void load(const Applicant& applicant) override;
    void store(Applicant& applicant) const override;
    Problems unread() const override;
    QString summary() const override;

private:
    QLineEdit* m_years;
    QLineEdit* m_months;
    QComboBox* m_infectious;
};

} // namespace kakehashi
