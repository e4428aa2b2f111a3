// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/walk_in/form_section.h"

#include <QComboBox>
#include <QLineEdit>

namespace kakehashi {

class EraDateEdit;

/// Who the applicant is.
class PersonSection : public FormSection
{
    Q_OBJECT

public:
    explicit PersonSection(FormFields& fields, QWidget* parent = nullptr);

    void load(const Applicant& applicant) override;
    void store(Applicant& applicant) const override;
    Problems unread() const override;
    QString summary() const override;

private:
    QLineEdit* m_name;
    QLineEdit* m_kana;
    EraDateEdit* m_birthDate;
    QComboBox* m_sex;
};

} // namespace kakehashi
