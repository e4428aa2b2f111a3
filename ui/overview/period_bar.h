// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview_period.h"

#include <QComboBox>
#include <QWidget>

namespace kakehashi {

class EraDateEdit;
class FieldProblem;

/// Which period the figures are of: one of the usual ones, or from a day to a day.
class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(QWidget* parent = nullptr);

    /// What the usual periods are counted from.
    void setDeskDay(QDate day);
    OverviewPeriod period() const;
    /// Why the days typed are no period; empty when they are one. It stands below them, too.
    QString problem() const;

Q_SIGNALS:
    void periodChanged();

private:
    void showDays();
    void tell();

    QDate m_deskDay;
    bool m_showing = false; ///< a usual period's days are being filled in
    QComboBox* m_choice;
    EraDateEdit* m_from;
    EraDateEdit* m_to;
    FieldProblem* m_problem;
};

} // namespace kakehashi
