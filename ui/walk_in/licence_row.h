// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace kakehashi {

class EraDateEdit;

/// One licence: occupation, number, day of registration, and who saw the original when.
class LicenceRow : public QFrame
{
    Q_OBJECT

public:
    /// `number` is part of the fields' names (licenceNumberEdit0).
    LicenceRow(int number, QDate today, QWidget* parent = nullptr);

    int number() const { return m_number; }
    /// Its fields and buttons in the order of Tab.
    QList<QWidget*> tabStops() const;
    void load(const Licence& licence);
    /// Nullopt until an occupation is chosen.
    std::optional<Licence> licence() const;
    bool isEmpty() const;
    /// What cannot be read or is missing of the row itself; keys "licence_row[number]. …".
    Problems unread() const;

    /// Makes its fields known: under its own keys, and under those of checkApplicant when the row is the
    /// applicant's licence `index`.
    void makeKnown(FormFields& fields, std::optional<qsizetype> index) const;

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    void build();
    QString key(const char* item) const;

    int m_number;
    QDate m_today;
    QComboBox* m_occupation;
    QLineEdit* m_numberEdit;
    EraDateEdit* m_registeredOn;
    QLineEdit* m_seenBy;
    EraDateEdit* m_seenOn;
    QPushButton* m_seenToday;
    QToolButton* m_remove;
    FormField* m_occupationField = nullptr;
    FormField* m_numberField = nullptr;
    FormField* m_registeredField = nullptr;
    FormField* m_seenByField = nullptr;
    FormField* m_seenOnField = nullptr;
};

} // namespace kakehashi
