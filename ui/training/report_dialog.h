// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/decision_dialog.h"

namespace kakehashi {

class EraDateEdit;

/// That training was reported, or, where it was, that the employer acknowledged it.
class ReportDialog : public DecisionDialog
{
    Q_OBJECT

public:
    ReportDialog(Desk& desk, const Training& training, QWidget* parent = nullptr);

private:
    bool acknowledges() const { return m_training.report.has_value(); }
    QStringList obstacles() const override;
    QString enter() override;

    Desk& m_desk;
    Training m_training;
    EraDateEdit* m_day;
    QComboBox* m_way;
    QLineEdit* m_note;
};

} // namespace kakehashi
