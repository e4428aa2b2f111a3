// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/fax_cover.h"

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
    return sheet::drawPages(sheet::layOut(cover), device, CoverText::tr("The cover sheet"));
}

int writeFaxCoverPdf(const FaxCover& cover, const QString& file)
{
    return paper::writePdf(file, QStringLiteral("送信票"),
                           [&](QPagedPaintDevice& device) { return drawFaxCover(cover, device); });
}

} // namespace kakehashi
