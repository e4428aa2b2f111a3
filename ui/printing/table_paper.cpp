// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/table_paper.h"

#include "core/base/error.h"
#include "ui/printing/paper_file.h"
#include "ui/printing/paper_type.h"
#include "ui/printing/sheet_painter.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

namespace {

struct TablePaperWords
{
    Q_DECLARE_TR_FUNCTIONS(TablePaper)
};

void setPage(QPagedPaintDevice& device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Landscape);
    constexpr qreal margin = sheet::marginMillimetres;
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

} // namespace

int drawTable(const table_paper::Table& table, QPagedPaintDevice& device)
{
    setPage(device);
    sheet::Typesetter type;
    const QList<sheet::Page> pages = table_paper::layOut(table, type);
    QPainter painter;
    if (!painter.begin(&device))
        throw Error(
            TablePaperWords::tr("The list could not be printed: the printer or file does not answer."));
    const qreal scale =
        std::min(device.width() / table_paper::pageWidth, device.height() / table_paper::pageHeight);
    painter.scale(scale / paper::unitsPerPoint, scale / paper::unitsPerPoint);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            throw Error(
                TablePaperWords::tr("The list could not be printed whole: it ended after page %1.").arg(i));
        sheet::draw(pages.at(i), painter, type);
    }
    return static_cast<int>(pages.size());
}

int writeTablePdf(const table_paper::Table& table, const QString& title, const QString& file)
{
    return paper::writePdf(file, title, [&](QPagedPaintDevice& device) { return drawTable(table, device); });
}

} // namespace kakehashi
