// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kakehashi {

/// A dialog that enters one thing: what stands in the way is said as one types, and the button waits until
/// nothing does.
class DecisionDialog : public QDialog
{
    Q_OBJECT

Q_SIGNALS:
    /// It was entered: one sentence for the status line.
    void entered(const QString& sentence);

protected:
    /// `name` begins the object names: nameDialog, nameProblems, nameEnter, nameCancel.
    DecisionDialog(const QString& name, const QString& title, const QString& action, QWidget* parent);
    /// Puts the content above the problems and the buttons.
    void build(QLayout* content);
    /// Looks again whenever this changes.
    void watch(QLineEdit* edit);
    void watch(QComboBox* box);
    void check();

    /// Sentences; empty: it can be entered.
    virtual QStringList obstacles() const = 0;
    /// Whether obstacles are worth saying yet.
    virtual bool isWorthSaying() const { return true; }
    /// Enters it and returns the sentence; throws Error when it cannot.
    virtual QString enter() = 0;

private:
    QLabel* m_problems;
    QPushButton* m_enter;
    QPushButton* m_cancel;
};

} // namespace kakehashi
