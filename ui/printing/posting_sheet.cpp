// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/posting_sheet.h"

#include "core/base/error.h"
#include "ui/printing/paper_file.h"
#include "ui/printing/paper_type.h"
#include "ui/printing/sheet_layout.h"
#include "ui/printing/sheet_painter.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

namespace {

using namespace Qt::StringLiterals;

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(PostingSheet)
};

void drawPage(const sheet::SheetPage& page, QPainter& painter, sheet::Typesetter& type)
{
    if (page.printed != nullptr)
        sheet::draw(*page.printed, painter, type);
    sheet::draw(page.written, painter, type);
}

} // namespace

int drawSheets(const SheetRequest& request, QPagedPaintDevice& device)
{
    sheet::setPage(device);
    QPainter painter;
    if (!painter.begin(&device))
        throw Error(SheetText::tr("The sheets could not be printed: the printer or file does not answer."));
    sheet::scaleTo(device, painter);
    sheet::SheetLayout layout(request.desk, request.deskDay);
    sheet::Typesetter type;
    int pages = 0;
    for (const SheetPosting& posting : request.postings) {
        for (const sheet::SheetPage& page : layout.layOut(posting)) {
            if (pages > 0 && !device.newPage())
                throw Error(SheetText::tr("The sheets could not be printed whole: they ended after page %1.")
                                .arg(pages));
            drawPage(page, painter, type);
            ++pages;
        }
    }
    return pages;
}

int writeSheetsPdf(const SheetRequest& request, const QString& file)
{
    return paper::writePdf(file, u"募集情報登録票"_s,
                           [&](QPagedPaintDevice& device) { return drawSheets(request, device); });
}

int countSheetPages(const SheetRequest& request)
{
    sheet::SheetLayout layout(request.desk, request.deskDay);
    qsizetype pages = 0;
    for (const SheetPosting& posting : request.postings)
        pages += layout.layOut(posting).size();
    return static_cast<int>(pages);
}

void drawSheetPage(const SheetRequest& request, int page, QPainter& painter, const QRectF& target)
{
    if (request.postings.isEmpty())
        return;
    sheet::SheetLayout layout(request.desk, request.deskDay);
    const QList<sheet::SheetPage> pages = layout.layOut(request.postings.first());
    if (page < 0 || page >= pages.size())
        return;
    constexpr qreal margin = sheet::marginMillimetres * sheet::pointsPerMillimetre;
    constexpr QSizeF paperSize(sheet::pageWidth + 2 * margin, sheet::pageHeight + 2 * margin);
    const qreal scale = std::min(target.width() / paperSize.width(), target.height() / paperSize.height());
    QRectF paper(QPointF(), paperSize * scale);
    paper.moveCenter(target.center());
    painter.save();
    painter.fillRect(paper, Qt::white);
    painter.translate(paper.topLeft());
    painter.scale(scale, scale);
    painter.translate(margin, margin);
    painter.scale(1 / paper::unitsPerPoint, 1 / paper::unitsPerPoint);
    sheet::Typesetter type;
    drawPage(pages.at(page), painter, type);
    painter.restore();
}

} // namespace kakehashi
