// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/held_rows.h"

#include <QAbstractTableModel>

namespace kakehashi {

/// The rows of a message that wait to be mended: where each stands, which cell is wrong and why.
class HeldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, NumberColumn, CellColumn, ValueColumn, ProblemColumn };
    static constexpr int columns = ProblemColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<feed::HeldRow> rows);
    const feed::HeldRow& row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const feed::HeldRow& row, int column) const;

    QList<feed::HeldRow> m_rows;
};

/// The errors that hold a row, without its warnings.
QList<feed::RowReading::Finding> errorsOf(const feed::HeldRow& row);

} // namespace kakehashi
