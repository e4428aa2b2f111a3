// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/facility_delegate.h"

#include "ui/postings/posting_model.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int lockSide = 12;
constexpr int room = 4;
constexpr qreal smaller = 0.82;

QString word()
{
    return QStringLiteral("マスキング");
}

QFont wordFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * smaller);
    return small;
}

} // namespace

FacilityDelegate::FacilityDelegate(QObject* parent)
    : QStyledItemDelegate(parent), m_lock(marks::lock(lockSide, theme::hiddenView()))
{
}

void FacilityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    if (!index.data(PostingModel::MaskedRole).toBool()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString name = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QFont small = wordFont(cell.font);
    const int wordWidth = QFontMetrics(small).horizontalAdvance(word());
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect inside = cell.rect.adjusted(margin, 0, -margin, 0);
    const int nameWidth = std::max(0, inside.width() - wordWidth - lockSide - 2 * room);
    const QString shown = cell.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth);

    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, shown);
    const int lockAt =
        inside.left() + (shown.isEmpty() ? 0 : cell.fontMetrics.horizontalAdvance(shown) + room);
    painter->drawPixmap(lockAt, inside.center().y() - lockSide / 2, m_lock);
    painter->setFont(small);
    painter->setPen(theme::secondaryText());
    painter->drawText(inside.adjusted(lockAt - inside.left() + lockSide + 2, 0, margin, 0),
                      Qt::AlignVCenter | Qt::AlignLeft, word());
    painter->restore();
}

} // namespace kakehashi
