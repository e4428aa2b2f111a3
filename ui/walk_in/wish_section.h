// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/walk_in/form_section.h"

#include <QComboBox>
#include <QLineEdit>

namespace kakehashi {

class ChipEdit;
class EraDateEdit;
class TimeEdit;

/// What work the applicant wants: which, where, when, for how much. Which duties is a part of its own.
class WishSection : public FormSection
{
    Q_OBJECT

public:
    explicit WishSection(FormFields& fields, QWidget* parent = nullptr);

    void load(const Applicant& applicant) override;
    void store(Applicant& applicant) const override;
    Problems unread() const override;
    QString summary() const override;
    /// The prefecture whose municipalities are offered first.
    void setNearPrefecture(const QString& prefecture) { m_nearPrefecture = prefecture; }

private:
    void nameFields();
    void addWhatAndWhere();
    void addWhen();
    void addTerms();
    void connectAll();
    std::optional<PayFloor> payFloor() const;

    QString m_nearPrefecture;
    ChipEdit* m_occupations;
    ChipEdit* m_places;
    QLineEdit* m_distance;
    EraDateEdit* m_from;
    EraDateEdit* m_to;
    QList<QToolButton*> m_weekdays;
    TimeEdit* m_earliest;
    TimeEdit* m_latest;
    QComboBox* m_night;
    QComboBox* m_payBasis;
    QLineEdit* m_payAmount;
    QComboBox* m_lodging;
};

} // namespace kakehashi
