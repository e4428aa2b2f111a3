// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kakehashi {

/// A match in two lines: tick, occupation, municipality and the score as a bar with its number; pay and
/// period, and how many criteria are unmet or unknown. A click on the tick, or Space, ticks.
class MatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// Where the tick of a row lies; generous, so that it is easily hit.
    static QRect tickArea(const QRect& row);
};

} // namespace kakehashi
