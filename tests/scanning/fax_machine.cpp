// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scanning/fax_machine.h"

#include "core/sheet_code/qr_code.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cmath>
#include <tiffio.h>

namespace kakehashi::test {

namespace {

constexpr double inch = 25.4;
constexpr double sharp = 408;
constexpr double paperWidth = 210;
constexpr double paperHeight = 297;

int dots(double millimetres, double perInch)
{
    return static_cast<int>(std::lround(millimetres / inch * perInch));
}

void setResolution(QImage& image, double across, double down)
{
    image.setDotsPerMeterX(static_cast<int>(std::lround(across * 1000 / inch)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(down * 1000 / inch)));
}

QByteArray encoded(const QImage& page, const char* format)
{
    QByteArray data;
    QBuffer buffer(&data);
    if (!buffer.open(QIODevice::WriteOnly) || !page.save(&buffer, format))
        qFatal("a page could not be written as %s", format);
    return data;
}

/// Bits of a line, dark ones set, as group 4 wants them.
QByteArray darkBits(const QImage& page, int line)
{
    return QByteArray(reinterpret_cast<const char*>(page.constScanLine(line)), (page.width() + 7) / 8);
}

} // namespace

QImage pageWithCodes(const QList<QByteArray>& codes)
{
    QImage page(dots(paperWidth, sharp), dots(paperHeight, sharp), QImage::Format_Grayscale8);
    setResolution(page, sharp, sharp);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(sharp / inch, sharp / inch);
    constexpr double module = 0.5;
    double left = 15;
    double top = 20;
    for (const QByteArray& bytes : codes) {
        const sheet_code::QrCode code = sheet_code::qrCode(bytes);
        for (int row = 0; row < code.size; ++row) {
            for (int column = 0; column < code.size; ++column) {
                if (code.isDark(column, row))
                    painter.fillRect(QRectF(left + column * module, top + row * module, module, module),
                                     Qt::black);
            }
        }
        left += 60;
        if (left > 150) {
            left = 15;
            top += 60;
        }
    }
    QFont font;
    font.setPixelSize(4);
    painter.setFont(font);
    for (int line = 0; line < 6; ++line)
        painter.drawText(QPointF(15, 240 + line * 7),
                         QStringLiteral("募集情報登録票 医療機関名 職種 看護師 3 名"));
    return page;
}

QImage faxed(const QImage& page, const FaxLine& line, quint32 seed)
{
    QImage paper(dots(paperWidth, sharp), dots(paperHeight, sharp), QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    {
        QPainter painter(&paper);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(paper.width() / 2.0, paper.height() / 2.0);
        painter.rotate(line.skew);
        painter.translate(-paper.width() / 2.0, -paper.height() / 2.0);
        painter.drawImage(paper.rect(), page);
    }
    const QSize size(dots(paperWidth, line.across), dots(paperHeight, line.down));
    const QImage grey = paper.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage dotted(size, QImage::Format_Mono);
    dotted.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    dotted.fill(0);
    setResolution(dotted, line.across, line.down);
    QRandomGenerator random(seed);
    const auto oneIn = line.specks > 0 ? static_cast<quint32>(line.specks * 4294967295.0) : 0U;
    for (int y = 0; y < size.height(); ++y) {
        const uchar* from = grey.constScanLine(y);
        uchar* to = dotted.scanLine(y);
        for (int x = 0; x < size.width(); ++x) {
            const bool wrong = random.generate() < oneIn;
            if ((from[x] < 128) != wrong)
                to[x / 8] = static_cast<uchar>(to[x / 8] | (0x80U >> (x % 8)));
        }
    }
    return dotted;
}

QList<QImage> drawnForFax(const QString& pdf, double across, double down)
{
    const QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-mono"), QStringLiteral("-rx"), QString::number(across),
                   QStringLiteral("-ry"), QString::number(down), pdf,
                   folder.filePath(QStringLiteral("page"))});
    if (!program.waitForFinished(60'000) || program.exitCode() != 0)
        qFatal("pdftoppm: %s", program.readAllStandardError().constData());
    QList<QImage> pages;
    const QStringList names = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QImage page(folder.filePath(name));
        setResolution(page, across, down);
        pages.append(page);
    }
    return pages;
}

QByteArray pngOf(const QImage& page)
{
    return encoded(page, "png");
}

QByteArray jpegOf(const QImage& page)
{
    return encoded(page.convertToFormat(QImage::Format_RGB32), "jpeg");
}

QByteArray tiffOf(const QList<QImage>& pages)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fax.tif"));
    TIFF* file = TIFFOpen(QFile::encodeName(path).constData(), "w");
    for (const QImage& page : pages) {
        TIFFSetField(file, TIFFTAG_IMAGEWIDTH, page.width());
        TIFFSetField(file, TIFFTAG_IMAGELENGTH, page.height());
        TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, 1);
        TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, 1);
        TIFFSetField(file, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4);
        TIFFSetField(file, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
        TIFFSetField(file, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
        TIFFSetField(file, TIFFTAG_XRESOLUTION, page.dotsPerMeterX() * inch / 1000);
        TIFFSetField(file, TIFFTAG_YRESOLUTION, page.dotsPerMeterY() * inch / 1000);
        TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, page.height());
        for (int line = 0; line < page.height(); ++line) {
            QByteArray bits = darkBits(page, line);
            TIFFWriteScanline(file, bits.data(), static_cast<uint32_t>(line), 0);
        }
        TIFFWriteDirectory(file);
    }
    TIFFClose(file);
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        qFatal("the fax could not be written");
    return written.readAll();
}

QByteArray pdfOf(const QList<QImage>& pages)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            painter.drawImage(QRect(0, 0, writer.width(), writer.height()), pages[i]);
        }
    }
    return data;
}

} // namespace kakehashi::test
