// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/held_model.h"

#include <algorithm>

namespace kakehashi {

QList<feed::RowReading::Finding> errorsOf(const feed::HeldRow& row)
{
    QList<feed::RowReading::Finding> errors;
    std::ranges::copy_if(row.findings, std::back_inserter(errors),
                         [](const auto& finding) { return finding.problem.severity == Severity::Error; });
    return errors;
}

void HeldModel::setRows(QList<feed::HeldRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int HeldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HeldModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HeldModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const feed::HeldRow& held = m_rows.at(index.row());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() != RowColumn))
        return text(held, index.column());
    if (role == Qt::ToolTipRole)
        return held.sheet.isEmpty() ? held.attachment : held.attachment + QStringLiteral(" · ") + held.sheet;
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString HeldModel::text(const feed::HeldRow& row, int column) const
{
    QStringList parts;
    const auto errors = errorsOf(row);
    switch (column) {
    case RowColumn:
        return QString::number(row.row);
    case NumberColumn:
        return row.sourceKey;
    case CellColumn:
        for (const auto& error : errors)
            parts.append(error.column);
        break;
    case ValueColumn:
        for (const auto& error : errors)
            parts.append(error.problem.value.simplified());
        break;
    default:
        for (const auto& error : errors)
            parts.append(error.problem.message);
    }
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" / "));
}

QVariant HeldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const char* const headings[] = {QT_TR_NOOP("Row"), QT_TR_NOOP("Number"), QT_TR_NOOP("Column"),
                                           QT_TR_NOOP("What stands there"),
                                           QT_TR_NOOP("What is wrong with it")};
    return tr(headings[section]);
}

} // namespace kakehashi
