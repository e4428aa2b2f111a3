// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_materials.h"

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

namespace kakehashi {

/// What a class teaches: a row for each module with its minutes, method and material. A row without minutes
/// is not taught.
class PartRows : public QWidget
{
    Q_OBJECT

public:
    explicit PartRows(const QList<TrainingMaterial>& materials, QWidget* parent = nullptr);

    QList<TrainingPart> parts() const;
    /// Minutes that are no whole number, as sentences.
    QStringList unread() const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        TrainingModule module;
        QLineEdit* minutes;
        QComboBox* method;
        QComboBox* material;
    };
    QList<Row> m_rows;
};

} // namespace kakehashi
