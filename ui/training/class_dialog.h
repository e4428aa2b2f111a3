// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/training/training_model.h"
#include "ui/widgets/decision_dialog.h"

#include <QListWidget>

namespace kakehashi {

class EraDateEdit;
class PartRows;
class TimeEdit;

/// A class for one person or many: when, where, by whom, what; one entry marks all of them present.
class ClassDialog : public DecisionDialog
{
    Q_OBJECT

public:
    ClassDialog(Desk& desk, const QList<TrainingRow>& people, QWidget* parent = nullptr);

private:
    QLayout* makeForm();
    void fillSheet();
    TrainingClass entry() const;
    /// Those whose box is ticked.
    QList<Training> people() const;
    bool isHeld() const { return m_held->currentIndex() == 0; }
    QStringList obstacles() const override;
    bool isWorthSaying() const override;
    QString enter() override;

    Desk& m_desk;
    QList<TrainingRow> m_people;
    EraDateEdit* m_day;
    TimeEdit* m_start;
    QLineEdit* m_place;
    QLineEdit* m_provider;
    QLineEdit* m_trainer;
    QLineEdit* m_note;
    QComboBox* m_held;
    PartRows* m_parts;
    QListWidget* m_sheet;
};

} // namespace kakehashi
