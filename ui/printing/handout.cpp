// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/handout.h"

#include "core/base/error.h"
#include "ui/printing/handout_layout.h"
#include "ui/printing/paper_type.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace kakehashi {

namespace {

using paper::unitsPerPoint;

struct HandoutText
{
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

void setPage(QPagedPaintDevice& device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    const qreal margin = handout::marginMillimetres;
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

/// From the layout's points, times unitsPerPoint, to what the device draws in.
void scaleTo(const QPagedPaintDevice& device, QPainter& painter)
{
    const qreal scale = std::min(device.width() / handout::pageWidth, device.height() / handout::pageHeight);
    painter.scale(scale / unitsPerPoint, scale / unitsPerPoint);
}

void drawPage(const handout::Page& page, QPainter& painter)
{
    constexpr qreal thin = 0.4 * unitsPerPoint;
    constexpr qreal strong = 1.0 * unitsPerPoint;
    painter.setPen(QPen(Qt::black, thin));
    for (const QLineF& line : page.lines)
        painter.drawLine(line.p1() * unitsPerPoint, line.p2() * unitsPerPoint);
    painter.setPen(QPen(Qt::black, strong, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    for (const QRectF& frame : page.frames)
        painter.drawRect(QRectF(frame.topLeft() * unitsPerPoint, frame.size() * unitsPerPoint));
    for (const handout::DrawnText& text : page.texts) {
        painter.setFont(paper::font(text.style.size, text.style.bold));
        painter.drawText(text.baseline * unitsPerPoint, text.text);
    }
}

Error cannotWrite(const QString& file, const QString& reason)
{
    return Error(HandoutText::tr("The handout could not be written to %1: %2. Choose another folder or name.")
                     .arg(QFileInfo(file).absoluteFilePath(), reason));
}

} // namespace

int drawHandout(const HandoutRequest& request, QPagedPaintDevice& device)
{
    setPage(device);
    const QList<handout::Page> pages = handout::layOut(request);
    QPainter painter;
    if (!painter.begin(&device))
        throw Error(
            HandoutText::tr("The handout could not be printed: the printer or file does not answer."));
    scaleTo(device, painter);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            throw Error(
                HandoutText::tr("The handout could not be printed whole: it ended after page %1.").arg(i));
        drawPage(pages.at(i), painter);
    }
    return static_cast<int>(pages.size());
}

int writeHandoutPdf(const HandoutRequest& request, const QString& file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        throw cannotWrite(file, target.errorString());
    int pages = 0;
    {
        QPdfWriter writer(&target);
        writer.setTitle(QStringLiteral("募集情報一覧"));
        writer.setCreator(QStringLiteral("Kakehashi"));
        pages = drawHandout(request, writer);
    }
    if (!target.commit())
        throw cannotWrite(file, target.errorString());
    return pages;
}

} // namespace kakehashi
