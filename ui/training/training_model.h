// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QAbstractTableModel>

namespace kakehashi {

/// One person's training with the words a list needs.
struct TrainingRow
{
    Training training;
    QString name;
    QString occupation;
    QString employer;
    bool late = false;
};

enum class TrainingFilter { Unreported, Late, All };

/// Late ones first, then by state; `text` is looked for in names, references and employers.
QList<TrainingRow> readTrainings(Desk& desk, TrainingFilter filter, const QString& text);

class TrainingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Occupation, Employer, HiredOn, Minutes, Missing, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<TrainingRow>& rows);
    const TrainingRow& row(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TrainingRow> m_rows;
};

} // namespace kakehashi
