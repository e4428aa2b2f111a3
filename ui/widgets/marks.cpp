// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace kakehashi::marks {

namespace {

/// Marks are thought in squares of 16 and drawn at twice the size asked for, for screens at 200 %.
constexpr qreal unit = 16;
constexpr qreal density = 2;

template<typename Draw>
QPixmap drawn(int side, Draw draw)
{
    QPixmap picture(QSize(side, side) * density);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side * density / unit, side * density / unit);
    draw(painter);
    painter.end();
    picture.setDevicePixelRatio(density);
    return picture;
}

} // namespace

QPixmap lock(int side, const QColor& colour)
{
    return drawn(side, [&colour](QPainter& painter) {
        painter.setPen(QPen(colour, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(5, 2, 6, 8), 0, 180 * 16);
        painter.drawLine(QPointF(5, 6), QPointF(5, 8));
        painter.drawLine(QPointF(11, 6), QPointF(11, 8));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(3, 7.5, 10, 7), 1.2, 1.2);
    });
}

QPixmap eye(int side, const QColor& colour)
{
    return drawn(side, [&colour](QPainter& painter) {
        QPainterPath lids(QPointF(1, 8));
        lids.quadTo(8, 1.5, 15, 8);
        lids.quadTo(8, 14.5, 1, 8);
        painter.setPen(QPen(colour, 1.6));
        painter.drawPath(lids);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(8, 8), 1.8, 1.8);
    });
}

QPixmap arrowDown(int side, const QColor& colour)
{
    return drawn(side, [&colour](QPainter& painter) {
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{3.5, 6}, {8, 10.5}, {12.5, 6}}));
    });
}

} // namespace kakehashi::marks
