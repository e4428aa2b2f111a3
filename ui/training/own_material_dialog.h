// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/decision_dialog.h"

#include <QCheckBox>
#include <QListWidget>

namespace kakehashi {

/// One of the desk's own materials: title, length, for whom, which modules it serves, where it is.
class OwnMaterialDialog : public DecisionDialog
{
    Q_OBJECT

public:
    /// A new one when it has no id.
    OwnMaterialDialog(Desk& desk, const TrainingMaterial& material, QWidget* parent = nullptr);

private:
    QLayout* makeForm();
    void load();
    TrainingMaterial entry() const;
    QStringList obstacles() const override;
    bool isWorthSaying() const override { return !m_title->text().isEmpty(); }
    QString enter() override;

    Desk& m_desk;
    TrainingMaterial m_material;
    QLineEdit* m_title;
    QLineEdit* m_publisher;
    QComboBox* m_kind;
    QLineEdit* m_pages;
    QLineEdit* m_minutes;
    QLineEdit* m_url;
    QListWidget* m_occupations;
    QListWidget* m_modules;
};

} // namespace kakehashi
