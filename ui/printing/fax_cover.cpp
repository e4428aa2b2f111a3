// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/fax_cover.h"

#include "core/base/error.h"
#include "ui/printing/fax_cover_layout.h"
#include "ui/printing/paper_file.h"
#include "ui/printing/sheet_painter.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct CoverText
{
    Q_DECLARE_TR_FUNCTIONS(FaxCover)
};

} // namespace

int drawFaxCover(const FaxCover& cover, QPagedPaintDevice& device)
{
    sheet::setPage(device);
    const QList<sheet::Page> pages = sheet::layOut(cover);
    QPainter painter;
    if (!painter.begin(&device))
        throw Error(
            CoverText::tr("The cover sheet could not be printed: the printer or file does not answer."));
    sheet::scaleTo(device, painter);
    sheet::Typesetter type;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            throw Error(
                CoverText::tr("The cover sheet could not be printed whole: it ended after page %1.").arg(i));
        sheet::draw(pages.at(i), painter, type);
    }
    return static_cast<int>(pages.size());
}

int writeFaxCoverPdf(const FaxCover& cover, const QString& file)
{
    return paper::writePdf(file, QStringLiteral("送信票"),
                           [&](QPagedPaintDevice& device) { return drawFaxCover(cover, device); });
}

} // namespace kakehashi
