// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QDialog>
#include <QPushButton>
#include <QTableWidget>

namespace kakehashi {

/// What can be read or watched in training: the notice's list, and the desk's own, which are added, changed,
/// retired and taken up again here.
class MaterialsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MaterialsDialog(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The catalogue was changed: one sentence for the status line.
    void entered(const QString& sentence);

private:
    void fill();
    void enableButtons();
    const TrainingMaterial* selected() const;
    void edit(const TrainingMaterial& material);
    void retire();

    Desk& m_desk;
    QList<TrainingMaterial> m_materials;
    QTableWidget* m_table;
    QPushButton* m_change;
    QPushButton* m_retire;
};

} // namespace kakehashi
