// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/list_paper.h"

#include "core/base/error.h"
#include "ui/printing/list_layout.h"
#include "ui/printing/paper_file.h"
#include "ui/printing/paper_type.h"
#include "ui/printing/sheet_painter.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ListPaper)
};

void setPage(QPagedPaintDevice& device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Landscape);
    constexpr qreal margin = sheet::marginMillimetres;
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

} // namespace

int drawList(const PublicList& list, QPagedPaintDevice& device)
{
    setPage(device);
    sheet::Typesetter type;
    const QList<sheet::Page> pages = list_paper::layOut(list, type);
    QPainter painter;
    if (!painter.begin(&device))
        throw Error(ListText::tr("The list could not be printed: the printer or file does not answer."));
    const qreal scale =
        std::min(device.width() / list_paper::pageWidth, device.height() / list_paper::pageHeight);
    painter.scale(scale / paper::unitsPerPoint, scale / paper::unitsPerPoint);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            throw Error(ListText::tr("The list could not be printed whole: it ended after page %1.").arg(i));
        sheet::draw(pages.at(i), painter, type);
    }
    return static_cast<int>(pages.size());
}

int writeListPdf(const PublicList& list, const QString& file)
{
    return paper::writePdf(file, QStringLiteral("募集情報一覧"),
                           [&](QPagedPaintDevice& device) { return drawList(list, device); });
}

} // namespace kakehashi
