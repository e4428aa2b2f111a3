// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/scan_pages.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <array>
#include <cmath>

namespace kakehashi {

namespace {

Q_LOGGING_CATEGORY(scanning, "kakehashi.scanning", QtWarningMsg)

/// A fax's own resolution first, so that its dots fall on ours; finer for what is smaller than a sheet's.
constexpr std::array dotsPerInch{204.0, 300.0};
constexpr double pointsPerInch = 72.0;

class PdfPages : public ScanPages
{
    Q_DECLARE_TR_FUNCTIONS(PdfPages)

public:
    PdfPages(const QByteArray& data, QString fileName, const ScanLimits& limits)
        : m_data(data), m_fileName(std::move(fileName)), m_limits(limits)
    {
        poppler::set_debug_error_function(&logged, nullptr);
        m_document.reset(
            poppler::document::load_from_raw_data(m_data.constData(), static_cast<int>(m_data.size())));
        if (m_document == nullptr)
            throw Error(tr("%1 is damaged and could not be opened. Scan the sheets again, or ask for the "
                           "file once more.")
                            .arg(m_fileName));
        if (m_document->is_locked())
            throw Error(
                tr("%1 is locked with a password. Save it without one and open that.").arg(m_fileName));
    }

    int count() const override { return m_document->pages(); }

    QImage page(int number, int attempt) override
    {
        if (attempt >= static_cast<int>(dotsPerInch.size()))
            return {};
        const std::unique_ptr<poppler::page> page(m_document->create_page(number));
        if (page == nullptr)
            throw Error(tr("Page %1 of %2 is damaged. Scan it again.").arg(number + 1).arg(m_fileName));
        const double resolution = dotsPerInch[static_cast<std::size_t>(attempt)];
        const poppler::rectf box = page->page_rect(poppler::crop_box);
        const double scale = resolution / pointsPerInch;
        const double pixels = box.width() * scale * box.height() * scale;
        if (!(std::abs(pixels) <= static_cast<double>(m_limits.pixels)))
            throw Error(
                tr("Page %1 of %2 is far larger than paper and was not read. Scan it at its own size.")
                    .arg(number + 1)
                    .arg(m_fileName));
        return drawn(*page, resolution);
    }

private:
    static void logged(const std::string& message, void* /*closure*/)
    {
        qCDebug(scanning) << "poppler:" << QString::fromStdString(message);
    }

    static QImage drawn(const poppler::page& page, double resolution)
    {
        poppler::page_renderer renderer;
        renderer.set_image_format(poppler::image::format_gray8);
        renderer.set_render_hint(poppler::page_renderer::antialiasing);
        renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
        const poppler::image drawn = renderer.render_page(&page, resolution, resolution);
        if (!drawn.is_valid() || drawn.width() <= 0 || drawn.height() <= 0)
            return {};
        return QImage(reinterpret_cast<const uchar*>(drawn.const_data()), drawn.width(), drawn.height(),
                      drawn.bytes_per_row(), QImage::Format_Grayscale8)
            .copy();
    }

    QByteArray m_data; ///< poppler reads from it as long as the document is open
    QString m_fileName;
    ScanLimits m_limits;
    std::unique_ptr<poppler::document> m_document;
};

} // namespace

std::unique_ptr<ScanPages> pdfPages(const QByteArray& data, const QString& fileName, const ScanLimits& limits)
{
    return std::make_unique<PdfPages>(data, fileName, limits);
}

} // namespace kakehashi
