// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/fax_paper.h"

#include "core/base/error.h"
#include "ui/printing/fax_cover_layout.h"
#include "ui/printing/paper_file.h"
#include "ui/printing/sheet_layout.h"
#include "ui/printing/sheet_painter.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct FaxText
{
    Q_DECLARE_TR_FUNCTIONS(FaxPaper)
};

/// One page after the other on a device; a painter begun twice would begin the paper anew.
class Pages
{
public:
    explicit Pages(QPagedPaintDevice& device) : m_device(device)
    {
        sheet::setPage(device);
        if (!m_painter.begin(&device))
            throw Error(FaxText::tr("The fax could not be printed: the printer or file does not answer."));
        sheet::scaleTo(device, m_painter);
    }
    void next()
    {
        if (m_count > 0 && !m_device.newPage())
            throw Error(
                FaxText::tr("The fax could not be printed whole: it ended after page %1.").arg(m_count));
        ++m_count;
    }
    void draw(const sheet::Page& page) { sheet::draw(page, m_painter, m_type); }
    int count() const { return m_count; }

private:
    QPagedPaintDevice& m_device;
    QPainter m_painter;
    sheet::Typesetter m_type;
    int m_count = 0;
};

} // namespace

int drawFax(const FaxCover& cover, const SheetRequest& sheets, QPagedPaintDevice& device)
{
    Pages pages(device);
    const QList<sheet::Page> coverPages = sheet::layOut(cover);
    for (const sheet::Page& page : coverPages) {
        pages.next();
        pages.draw(page);
    }
    sheet::SheetLayout layout(sheets.desk, sheets.deskDay);
    for (const SheetPosting& posting : sheets.postings) {
        const QList<sheet::SheetPage> sheetPages = layout.layOut(posting);
        for (const sheet::SheetPage& page : sheetPages) {
            pages.next();
            if (page.printed != nullptr)
                pages.draw(*page.printed);
            pages.draw(page.written);
        }
    }
    return pages.count();
}

int writeFaxPdf(const FaxCover& cover, const SheetRequest& sheets, const QString& file)
{
    return paper::writePdf(file, QStringLiteral("FAX送信"),
                           [&](QPagedPaintDevice& device) { return drawFax(cover, sheets, device); });
}

int countCoverPages(const FaxCover& cover)
{
    return static_cast<int>(sheet::layOut(cover).size());
}

} // namespace kakehashi
