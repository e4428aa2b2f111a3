// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

class QVBoxLayout;

namespace kakehashi {

class ConditionsTable;
class EraDateEdit;
class TimeEdit;

/// The next step of a referral: its day, what belongs to it (an interview's time and place, a hire's
/// conditions), a note. What stands in its way is said as one types.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    StepDialog(Desk& desk, const Referral& referral, Stage to, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It was entered.
    void entered(const kakehashi::Stepped& stepped);

private:
    void build();
    QLayout* makeForm();
    void addConditions(QVBoxLayout* layout);
    referral_rules::Step step() const;
    QStringList obstacles() const;
    void check();
    void enter();
    bool isOf(Stage stage) const { return m_to == stage; }

    Desk& m_desk;
    Referral m_referral;
    Stage m_to;
    EraDateEdit* m_day;
    TimeEdit* m_time;
    QLineEdit* m_place;
    QLineEdit* m_note;
    ConditionsTable* m_conditions = nullptr; ///< of an interview or a hire
    QLabel* m_problems;
    QPushButton* m_enter;
};

/// What has been spoken about so far, the newest word on each item.
QList<NegotiatedItem> conditionsSoFar(const Referral& referral);

} // namespace kakehashi
