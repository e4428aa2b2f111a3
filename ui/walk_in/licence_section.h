// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/walk_in/form_section.h"

class QVBoxLayout;

namespace kakehashi {

class LicenceRow;

/// The applicant's licences, one row each; an empty row stands ready where there is none.
class LicenceSection : public FormSection
{
    Q_OBJECT

public:
    LicenceSection(FormFields& fields, QDate today, QWidget* parent = nullptr);

    void load(const Applicant& applicant) override;
    void store(Applicant& applicant) const override;
    Problems unread() const override;
    QString summary() const override;

private:
    LicenceRow* addRow();
    void removeRow(LicenceRow* row);
    void removeAll();
    /// Which field belongs to which problem, after rows came or went or got an occupation.
    void makeKnown();

    QDate m_today;
    QList<LicenceRow*> m_rows;
    int m_nextNumber = 0;
    QVBoxLayout* m_layout;
};

} // namespace kakehashi
