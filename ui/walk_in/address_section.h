// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/walk_in/form_section.h"

#include <QHash>
#include <QLineEdit>

namespace kakehashi {

/// Where the applicant lives and can be reached. A postal code fills in what it says; what the person wrote
/// by hand it leaves alone.
class AddressSection : public FormSection
{
    Q_OBJECT

public:
    explicit AddressSection(FormFields& fields, QWidget* parent = nullptr);

    void load(const Applicant& applicant) override;
    void store(Applicant& applicant) const override;
    Problems unread() const override;
    QString summary() const override;

private:
    void fillFromPostalCode();
    void fill(QLineEdit& edit, const QString& text);

    QLineEdit* m_postalCode;
    QLineEdit* m_prefecture;
    QLineEdit* m_municipality;
    QLineEdit* m_street;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QHash<QLineEdit*, QString> m_filled; ///< what the postal code wrote, and may replace
};

} // namespace kakehashi
