// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_painter.h"

#include "core/base/error.h"
#include "core/sheet_code/qr_code.h"
#include "ui/printing/paper_type.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>

namespace kakehashi::sheet {

namespace {

using paper::unitsPerPoint;

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

QRectF scaled(const QRectF& rect)
{
    return {rect.topLeft() * unitsPerPoint, rect.size() * unitsPerPoint};
}

QPen pen(qreal width)
{
    return QPen(Qt::black, width * unitsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

void drawStrokes(const Page& page, QPainter& painter)
{
    for (const bool strong : {false, true}) { // each as one path
        QPainterPath path;
        for (const Stroke& stroke : page.strokes) {
            if (stroke.strong != strong)
                continue;
            QPolygonF points = stroke.points;
            for (QPointF& point : points)
                point *= unitsPerPoint;
            path.addPolygon(points);
            if (points.isClosed())
                path.closeSubpath();
        }
        if (!path.isEmpty())
            painter.strokePath(path, pen(strong ? strongLine : thinnestLine));
    }
}

void drawBoxes(const Page& page, QPainter& painter)
{
    QPainterPath squares;
    QPainterPath ticks;
    for (const TickBox& box : page.boxes) {
        const QRectF square = scaled(box.square);
        squares.addRect(square);
        if (!box.ticked)
            continue;
        const auto at = [&](qreal x, qreal y) {
            return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
        };
        ticks.moveTo(at(0.14, 0.5));
        ticks.lineTo(at(0.42, 0.82));
        ticks.lineTo(at(1.05, -0.12));
    }
    if (!squares.isEmpty())
        painter.strokePath(squares, pen(thinnestLine));
    if (!ticks.isEmpty())
        painter.strokePath(ticks, pen(strongLine));
}

void drawCircles(const Page& page, QPainter& painter)
{
    QPainterPath path;
    for (const Circle& circle : page.circles)
        path.addEllipse(scaled(circle.around));
    if (!path.isEmpty())
        painter.strokePath(path, pen(circleLine));
}

/// Runs of dark modules, drawn by one call in whole modules: a PDF gets one path of short numbers from it,
/// and no hairline shows between rows.
void drawCode(const CodeSquare& square, QPainter& painter)
{
    const sheet_code::QrCode code = sheet_code::qrCode(square.bytes);
    QList<QRectF> runs;
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            if (!code.isDark(column, row))
                continue;
            const int start = column;
            while (column < code.size && code.isDark(column, row))
                ++column;
            runs.append(QRectF(start, row, column - start, 1));
        }
    }
    const qreal right = square.room.right() - (code.size + quietZone) * moduleSize;
    painter.save();
    painter.translate(QPointF(right, square.room.top() + quietZone * moduleSize) * unitsPerPoint);
    painter.scale(moduleSize * unitsPerPoint, moduleSize * unitsPerPoint);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRects(runs);
    painter.restore();
}

} // namespace

void setPage(QPagedPaintDevice& device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    constexpr qreal margin = marginMillimetres;
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

void scaleTo(const QPagedPaintDevice& device, QPainter& painter)
{
    // Exactly 72 points an inch unless the device has less room than that.
    const qreal exact = device.logicalDpiX() / 72.0;
    const qreal room = std::min(device.width() / pageWidth, device.height() / pageHeight);
    const qreal scale = (room < 0.995 * exact ? room : exact) / unitsPerPoint;
    painter.scale(scale, scale);
}

void draw(const Page& page, QPainter& painter, Typesetter& type)
{
    drawStrokes(page, painter);
    drawBoxes(page, painter);
    drawCircles(page, painter);
    painter.setPen(Qt::black);
    for (const DrawnText& text : page.texts) {
        for (const QGlyphRun& run : type.glyphs(text.text, text.type))
            painter.drawGlyphRun(text.baseline * unitsPerPoint, run);
    }
    for (const CodeSquare& code : page.codes)
        drawCode(code, painter);
}

int drawPages(const QList<Page>& pages, QPagedPaintDevice& device, const QString& paper)
{
    setPage(device);
    QPainter painter;
    if (!painter.begin(&device))
        throw Error(
            PaperText::tr("%1 could not be printed: the printer or file does not answer.").arg(paper));
    scaleTo(device, painter);
    Typesetter type;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            throw Error(
                PaperText::tr("%1 could not be printed whole: it ended after page %2.").arg(paper).arg(i));
        draw(pages.at(i), painter, type);
    }
    return static_cast<int>(pages.size());
}

} // namespace kakehashi::sheet
