// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the codes of a page: what ZXing is given, and how often.
#include "core/sheet_code/part.h"
#include "ui/scanning/sheet_scan.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <cmath>

namespace kakehashi {

namespace {

/// More than a sheet of the longest posting has.
constexpr int mostCodes = 100;

/// The codes found so far, each once.
class Found
{
public:
    void add(const ZXing::Result& result)
    {
        const ZXing::ByteArray& bytes = result.bytes();
        const QByteArray code(reinterpret_cast<const char*>(bytes.data()),
                              static_cast<qsizetype>(bytes.size()));
        if (result.isValid() && !code.isEmpty() && !m_codes.contains(code))
            m_codes.append(code);
    }

    /// At least one sheet, and nothing that a second look might mend.
    bool isWhole() const
    {
        QList<QByteArray> own = m_codes;
        own.removeIf([](const QByteArray& code) {
            return sheet_code::partOf(code).state == sheet_code::Part::State::Foreign;
        });
        return !own.isEmpty() && sheet_code::read(own).problems.isEmpty();
    }

    const QList<QByteArray>& codes() const { return m_codes; }

private:
    QList<QByteArray> m_codes;
};

void look(const QImage& image, ZXing::Binarizer binarizer, Found& found)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return;
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const ZXing::DecodeHints hints = ZXing::DecodeHints()
                                         .setFormats(ZXing::BarcodeFormat::QRCode)
                                         .setTryHarder(true)
                                         .setTryRotate(true)
                                         .setTryDownscale(true)
                                         .setMaxNumberOfSymbols(mostCodes)
                                         .setBinarizer(binarizer);
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints))
        found.add(result);
}

/// The page with its pixels stretched by so much in height.
QImage stretched(const QImage& page, double factor)
{
    const int height = std::max(1, static_cast<int>(std::lround(page.height() * factor)));
    return page.convertToFormat(QImage::Format_Grayscale8)
        .scaled(page.width(), height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// How the page may have to be stretched so that its squares are square, the likeliest first.
QList<double> stretches(const QImage& page)
{
    constexpr double noticeable = 0.02;
    constexpr double coarse = 204.0 / 98.0;
    constexpr double most = 8.0;
    const double told =
        page.dotsPerMeterY() > 0 ? static_cast<double>(page.dotsPerMeterX()) / page.dotsPerMeterY() : 1.0;
    const double likeliest = told > 1 / most && told < most && std::abs(told - 1) > noticeable ? told : 1.0;
    QList<double> tried{likeliest};
    // A page that stands upright as it is needs no other; one of half the lines lies across.
    constexpr double flattest = 1.2;
    constexpr double longest = 1.8;
    const double shape = page.height() * likeliest / std::max(1, page.width());
    if (shape > flattest && shape < longest)
        return tried;
    for (const double other : {1.0, coarse, 1 / coarse}) {
        if (std::ranges::none_of(tried, [&](double t) { return std::abs(t - other) < 0.1; }))
            tried.append(other);
    }
    return tried;
}

} // namespace

QList<QByteArray> codesOn(const QImage& page)
{
    Found found;
    const QList<double> all = stretches(page);
    for (const double stretch : all) {
        const QImage square = stretch == 1.0 ? page : stretched(page, stretch);
        // Each misses codes that the others find: one-bit pages are best as they are, grey ones of a copier
        // want the shadows averaged out, and coarse ones want their steps smoothed.
        look(square, ZXing::Binarizer::LocalAverage, found);
        if (!found.isWhole())
            look(square, ZXing::Binarizer::GlobalHistogram, found);
        if (!found.isWhole())
            look(square.scaled(square.size() * 3 / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                 ZXing::Binarizer::LocalAverage, found);
        if (found.isWhole())
            break;
    }
    return found.codes();
}

} // namespace kakehashi
