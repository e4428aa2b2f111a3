// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/sheet_table.h"

#include <QAbstractTableModel>

namespace kakehashi {

/// A table that can leave the desk, looked at on screen first.
class SheetTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const SheetTable& table);
    const SheetTable& table() const { return m_table; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SheetTable m_table;
};

} // namespace kakehashi
