// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/sheet_scan.h"

#include "core/base/error.h"
#include "core/sheet_code/part.h"
#include "ui/scanning/scan_pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace kakehashi {

namespace {

/// Gathers the codes of all pages before they are read: a sheet's parts may stand on several.
class ScanReader
{
    Q_DECLARE_TR_FUNCTIONS(ScanReader)

public:
    ScanReader(const QByteArray& data, const QString& fileName, const ScanLimits& limits)
        : m_pages(opened(data, fileName, limits))
    {
        m_scan.pages = m_pages->count();
        if (m_scan.pages < 1)
            throw Error(tr("%1 has no pages. Scan the sheets again.").arg(fileName));
        if (m_scan.pages > limits.pages)
            throw Error(tr("%1 has %2 pages, more than are read at once. Split it into files of up to %3 "
                           "pages.")
                            .arg(fileName)
                            .arg(m_scan.pages)
                            .arg(limits.pages));
    }

    SheetScan read(const std::function<bool(qint64 done, qint64 total)>& progress)
    {
        for (int page = 0; page < m_scan.pages; ++page) {
            if (progress && !progress(page, m_scan.pages))
                throw Cancelled();
            readPage(page);
        }
        m_scan.reading = sheet_code::read(m_codes);
        for (const sheet_code::ReadSheet& sheet : std::as_const(m_scan.reading.sheets))
            m_scan.pageOf.append(m_pageOfCode.at(sheet.firstCode));
        return std::move(m_scan);
    }

private:
    static std::unique_ptr<ScanPages> opened(const QByteArray& data, const QString& fileName,
                                             const ScanLimits& limits)
    {
        constexpr qsizetype headBytes = 1024; // a PDF may begin with what the mail program left there
        if (data.isEmpty())
            throw Error(tr("%1 is empty. Scan the sheets again.").arg(fileName));
        if (data.size() > std::numeric_limits<int>::max())
            throw Error(tr("%1 is too large to be read. Split it into several files.").arg(fileName));
        return data.first(std::min(data.size(), headBytes)).contains("%PDF")
                   ? pdfPages(data, fileName, limits)
                   : picturePages(data, fileName, limits);
    }

    void readPage(int page)
    {
        QList<QByteArray> codes;
        for (int attempt = 0; codes.isEmpty() || !sheet_code::read(codes).problems.isEmpty(); ++attempt) {
            const QImage image = m_pages->page(page, attempt);
            if (image.isNull())
                break;
            const QList<QByteArray> found = codesOn(image);
            std::ranges::copy_if(found, std::back_inserter(codes), [&codes](const QByteArray& code) {
                // The hospital's own web address is no code of a sheet.
                return sheet_code::partOf(code).state != sheet_code::Part::State::Foreign &&
                       !codes.contains(code);
            });
        }
        if (codes.isEmpty())
            m_scan.pagesWithoutCode.append(page + 1);
        m_codes += codes;
        m_pageOfCode.resize(m_codes.size(), page + 1);
    }

    std::unique_ptr<ScanPages> m_pages;
    QList<QByteArray> m_codes;
    std::vector<int> m_pageOfCode;
    SheetScan m_scan;
};

} // namespace

bool isScanName(const QString& fileName)
{
    static const QStringList endings{QStringLiteral(".pdf"), QStringLiteral(".png"),
                                     QStringLiteral(".tif"), QStringLiteral(".tiff"),
                                     QStringLiteral(".jpg"), QStringLiteral(".jpeg")};
    return std::ranges::any_of(endings, [&fileName](const QString& ending) {
        return fileName.endsWith(ending, Qt::CaseInsensitive);
    });
}

SheetScan readScan(const QByteArray& data, const QString& fileName,
                   const std::function<bool(qint64 done, qint64 total)>& progress, const ScanLimits& limits)
{
    return ScanReader(data, fileName, limits).read(progress);
}

} // namespace kakehashi
