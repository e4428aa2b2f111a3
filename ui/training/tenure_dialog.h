// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/decision_dialog.h"

namespace kakehashi {

class EraDateEdit;

/// That somebody hired began, is still there, has left, or was hired without an end.
class TenureDialog : public DecisionDialog
{
    Q_OBJECT

public:
    TenureDialog(Desk& desk, const Tenure& tenure, QWidget* parent = nullptr);

private:
    TenureEntry entry() const;
    QStringList obstacles() const override;
    QString enter() override;

    Desk& m_desk;
    Tenure m_tenure;
    QComboBox* m_kind;
    EraDateEdit* m_day;
    QComboBox* m_method;
    QLineEdit* m_note;
};

} // namespace kakehashi
