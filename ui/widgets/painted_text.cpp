// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted_text.h"

namespace kakehashi::painted_text {

int drawCut(QPainter& painter, const QRect& rect, const QString& text)
{
    const QString cut = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, cut);
    return painter.fontMetrics().horizontalAdvance(cut);
}

QRect drawRight(QPainter& painter, const QRect& rect, const QString& text)
{
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
    return rect.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - gap, 0);
}

} // namespace kakehashi::painted_text
