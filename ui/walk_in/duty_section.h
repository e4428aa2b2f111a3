// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/walk_in/form_section.h"

#include <QComboBox>

namespace kakehashi {

/// Which duties the applicant would like or refuses, one choice a duty.
class DutySection : public FormSection
{
    Q_OBJECT

public:
    explicit DutySection(FormFields& fields, QWidget* parent = nullptr);

    void load(const Applicant& applicant) override;
    void store(Applicant& applicant) const override;
    QString summary() const override;

private:
    QList<QComboBox*> m_choices; ///< in the order of the vocabulary
};

} // namespace kakehashi
