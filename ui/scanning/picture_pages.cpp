// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/scan_pages.h"

#include "core/base/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int bytesPerPixel = 4; ///< the most a picture of a page takes
constexpr qint64 megabyte = 1024LL * 1024;

class PicturePages : public ScanPages
{
    Q_DECLARE_TR_FUNCTIONS(PicturePages)

public:
    PicturePages(const QByteArray& data, QString fileName, const ScanLimits& limits)
        : m_fileName(std::move(fileName)), m_limits(limits)
    {
        m_buffer.setData(data);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setDecideFormatFromContent(true);
        // Qt's own limit of 128 MB is less than an A4 page in colour at 600 dpi takes.
        const auto needed = static_cast<int>(m_limits.pixels * bytesPerPixel / megabyte);
        QImageReader::setAllocationLimit(std::max(QImageReader::allocationLimit(), needed));
        static const QList<QByteArray> read{"png", "tiff", "jpeg"};
        if (!m_reader.canRead() || !read.contains(m_reader.format()))
            throw Error(tr("%1 is no picture of a page that could be read. Scan the sheets as PDF, TIFF or "
                           "PNG.")
                            .arg(m_fileName));
    }

    // Only TIFF has more than one.
    int count() const override { return std::max(1, m_reader.imageCount()); }

    QImage page(int number, int attempt) override
    {
        if (attempt > 0)
            return {};
        if (number > 0 && !m_reader.jumpToImage(number))
            throw damaged(number);
        const QSize size = m_reader.size();
        if (static_cast<qint64>(size.width()) * size.height() > m_limits.pixels)
            throw Error(tr("Page %1 of %2 is far larger than paper and was not read. Scan it with fewer dots "
                           "per inch.")
                            .arg(number + 1)
                            .arg(m_fileName));
        QImage image = m_reader.read();
        if (image.isNull())
            throw damaged(number);
        return image;
    }

private:
    Error damaged(int number) const
    {
        return Error(tr("Page %1 of %2 is damaged and could not be read. Scan it again.")
                         .arg(number + 1)
                         .arg(m_fileName),
                     m_reader.errorString());
    }

    QString m_fileName;
    ScanLimits m_limits;
    QBuffer m_buffer;
    QImageReader m_reader;
};

} // namespace

std::unique_ptr<ScanPages> picturePages(const QByteArray& data, const QString& fileName,
                                        const ScanLimits& limits)
{
    return std::make_unique<PicturePages>(data, fileName, limits);
}

} // namespace kakehashi
