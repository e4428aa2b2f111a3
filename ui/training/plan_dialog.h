// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace kakehashi {

/// One person's plan of training: what staff add, take out and put back, each with its reason. The required
/// three stay.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(Desk& desk, const Training& training, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The plan was changed: one sentence for the status line.
    void entered(const QString& sentence);

private:
    QLayout* makeAdding();
    QLayout* makeButtons();
    void fill();
    void enableButtons();
    void add();
    void remove();
    void restore();
    void changed(const QString& sentence);
    /// The item of the plan in the selected row; nullptr: something taken out, or nothing.
    const PlanItem* selectedItem() const;
    const PlanEntry* selectedOut() const;

    Desk& m_desk;
    Training m_training;
    QList<PlanItem> m_plan;
    QList<PlanEntry> m_out;
    QTableWidget* m_table;
    QComboBox* m_module;
    QLineEdit* m_topic;
    QLineEdit* m_reason;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_restore;
};

} // namespace kakehashi
