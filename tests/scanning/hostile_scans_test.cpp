// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/scanning/fax_machine.h"
#include "tests/support/sample_values.h"
#include "ui/scanning/sheet_scan.h"

#include <QRandomGenerator>
#include <gmock/gmock.h>

namespace kakehashi {

namespace {

/// What readScan says of a file it refuses; empty when it reads it.
QString refusal(const QByteArray& data, const QString& name, const ScanLimits& limits = {})
{
    try {
        static_cast<void>(readScan(data, name, {}, limits));
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

void expectRefused(const QByteArray& data, const QString& name, const char* words,
                   const ScanLimits& limits = {})
{
    const QString said = refusal(data, name, limits);
    EXPECT_TRUE(said.contains(name)) << qPrintable(said);
    EXPECT_TRUE(said.contains(QLatin1String(words))) << qPrintable(said);
}

QByteArray pdfWithPage(const QByteArray& mediaBox)
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[" +
           mediaBox + "]>>endobj\ntrailer<</Root 1 0 R>>\n";
}

/// The head of a picture that claims to be so large.
QByteArray pngOfSize(QByteArray png, quint32 width, quint32 height)
{
    for (qsizetype i = 0; i < 4; ++i) {
        const auto shift = static_cast<unsigned>(24 - 8 * i);
        png[16 + i] = static_cast<char>(width >> shift);
        png[20 + i] = static_cast<char>(height >> shift);
    }
    return png;
}

QImage page()
{
    const SheetPosting sheet = SheetPosting::whole(test::stored(test::nursePosting()));
    return test::faxed(test::pageWithCodes(sheet_code::parts(sheet)), {});
}

TEST(HostileScan, IsRefusedByNameWithWhatToDo)
{
    expectRefused({}, QStringLiteral("a.pdf"), "empty");
    expectRefused("This is a letter.", QStringLiteral("a.png"), "Scan the sheets as PDF, TIFF or PNG");
    expectRefused("%PDF-1.7 and nothing more", QStringLiteral("b.pdf"), "damaged");
    expectRefused("GIF89a", QStringLiteral("c.gif"), "no picture");
    expectRefused(QByteArray("II*\0\x08\0\0\0", 8), QStringLiteral("d.tif"), "d.tif");
}

TEST(HostileScan, IsRefusedWhenAPageIsFarLargerThanPaper)
{
    expectRefused(pdfWithPage("0 0 14400 14400000"), QStringLiteral("a.pdf"), "far larger than paper");
    EXPECT_EQ(refusal(pdfWithPage("0 0 595 842"), QStringLiteral("a.pdf")), QString());
    ScanLimits small;
    small.pixels = 100'000;
    expectRefused(test::pngOf(page()), QStringLiteral("a.png"), "far larger than paper", small);
    expectRefused(test::tiffOf({page()}), QStringLiteral("a.tif"), "far larger than paper", small);
    // Its checksum does not fit any more either: whichever is seen first.
    EXPECT_NE(refusal(pngOfSize(test::pngOf(page()), 2'000'000'000, 2'000'000'000), QStringLiteral("a.png")),
              QString());
}

TEST(HostileScan, IsRefusedWhenItHasMorePagesThanOneReads)
{
    ScanLimits limits;
    limits.pages = 2;
    const QImage one = page();
    expectRefused(test::tiffOf({one, one, one}), QStringLiteral("a.tif"), "3 pages", limits);
    EXPECT_EQ(refusal(test::tiffOf({one, one}), QStringLiteral("a.tif"), limits), QString());
}

// Small pages: what counts is the readers, not the codes.
TEST(HostileScan, NeverCrashesCutOffOrScribbledOver)
{
    const QImage small = page().copy(100, 100, 300, 300);
    const QList<std::pair<QByteArray, QString>> files{
        {test::pngOf(small), QStringLiteral("a.png")},
        {test::tiffOf({small, small}), QStringLiteral("a.tif")},
        {test::jpegOf(small), QStringLiteral("a.jpg")},
        {test::pdfOf({small.scaled(60, 60)}), QStringLiteral("a.pdf")}};
    QRandomGenerator random(1);
    ScanLimits limits;
    limits.pixels = 2'000'000; // a damaged size is not to cost a minute
    for (const auto& [data, name] : files) {
        for (int i = 0; i < 60; ++i) {
            QByteArray damaged = data;
            if (i % 3 == 0)
                damaged.truncate(random.bounded(static_cast<int>(damaged.size())));
            for (int n = random.bounded(1, 12); n > 0 && !damaged.isEmpty(); --n)
                damaged[random.bounded(static_cast<int>(damaged.size()))] =
                    static_cast<char>(random.bounded(256));
            static_cast<void>(refusal(damaged, name, limits)); // either way, no crash
        }
    }
}

TEST(HostileScan, NeverCrashesOnNoise)
{
    QRandomGenerator random(2);
    const QList<QByteArray> heads{"%PDF-1.5\n", "\x89PNG\r\n\x1A\n", QByteArray("II*\0", 4),
                                  "\xFF\xD8\xFF\xE0"};
    for (int i = 0; i < 200; ++i) {
        QByteArray noise = heads.at(i % heads.size());
        for (int n = random.bounded(2000); n > 0; --n)
            noise.append(static_cast<char>(random.bounded(256)));
        EXPECT_NE(refusal(noise, QStringLiteral("noise.pdf")), QString()) << i;
    }
}

} // namespace

} // namespace kakehashi
