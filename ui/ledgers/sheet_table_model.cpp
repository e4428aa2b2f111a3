// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/sheet_table_model.h"

#include "core/base/japanese_era.h"
#include "core/lists/list_columns.h"

namespace kakehashi {

void SheetTableModel::setTable(const SheetTable& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int SheetTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows);
}

int SheetTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant SheetTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const lists::Value value = m_table.value(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && std::holds_alternative<qint64>(value))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (const auto* day = std::get_if<QDate>(&value))
        return japanese::eraDate(*day);
    return lists::textOf(value);
}

QVariant SheetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_table.columns.at(section).heading;
}

} // namespace kakehashi
