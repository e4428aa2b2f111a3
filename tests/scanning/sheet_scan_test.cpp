// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/sheet_scan.h"

#include "core/base/error.h"
#include "tests/scanning/fax_machine.h"
#include "tests/support/sample_values.h"

#include <gmock/gmock.h>

namespace kakehashi {

namespace {

using sheet_code::parts;
using sheet_code::ReadSheet;
using test::faxed;
using test::FaxLine;
using test::pageWithCodes;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

SheetPosting sheetOf(qint64 seq, SheetPosting::Copy copy = SheetPosting::Copy::Whole, int moreRemarks = 0)
{
    QRandomGenerator random(static_cast<quint32>(seq));
    StoredPosting stored = test::stored(test::randomPosting(random), seq);
    stored.posting.maskingRequested = true;
    for (int i = 0; i < moreRemarks; ++i)
        stored.posting.remarks += QChar(0x4E00 + random.bounded(0x2000));
    return copy == SheetPosting::Copy::Whole
               ? SheetPosting::whole(stored)
               : SheetPosting::publicCopy(PublicPosting::of(stored, QDate(2020, 6, 2)));
}

void expectSame(const SheetScan& scan, const QList<SheetPosting>& sheets)
{
    EXPECT_TRUE(scan.reading.problems.isEmpty()) << qPrintable(scan.reading.problems.join(QLatin1Char('\n')));
    ASSERT_EQ(scan.reading.sheets.size(), sheets.size());
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        EXPECT_EQ(scan.reading.sheets[i].posting, sheets[i].shown());
        EXPECT_EQ(scan.reading.sheets[i].reference, sheets[i].reference());
        EXPECT_EQ(scan.reading.sheets[i].copy, sheets[i].copy());
        EXPECT_EQ(scan.reading.sheets[i].masked, sheets[i].isMasked());
    }
}

QString nameOf(const char* ending)
{
    return QStringLiteral("fax.") + QLatin1String(ending);
}

/// The codes of a page read alone.
QList<ReadSheet> sheetsOn(const QImage& page)
{
    return sheet_code::read(codesOn(page)).sheets;
}

TEST(SheetScan, OfAFineFaxTwoDegreesAskewReadsExactlyWhatWasSent)
{
    using SheetCopy = SheetPosting::Copy;
    const struct
    {
        SheetCopy copy;
        double skew;
        int moreRemarks;
    } faxes[] = {{SheetCopy::Whole, 2, 0},     {SheetCopy::Public, 2, 0},  {SheetCopy::Whole, -2, 120},
                 {SheetCopy::Public, -2, 120}, {SheetCopy::Whole, 2, 500}, {SheetCopy::Whole, 0, 0}};
    qint64 seq = 0;
    for (const auto& fax : faxes) {
        const SheetPosting sheet = sheetOf(++seq, fax.copy, fax.moreRemarks);
        const QImage page =
            faxed(pageWithCodes(parts(sheet)), {204, 196, fax.skew, 0.002}, static_cast<quint32>(seq));
        expectSame(readScan(test::pngOf(page), nameOf("png")), {sheet});
        expectSame(readScan(test::tiffOf({page}), nameOf("tif")), {sheet});
        expectSame(readScan(test::pdfOf({page}), nameOf("pdf")), {sheet});
    }
}

TEST(SheetScan, ReadsACopiersGreyJpeg)
{
    const SheetPosting sheet = sheetOf(7);
    const QImage page = pageWithCodes(parts(sheet)).scaledToWidth(1240, Qt::SmoothTransformation); // 150 dpi
    expectSame(readScan(test::jpegOf(page), nameOf("jpg")), {sheet});
}

TEST(SheetScan, ReadsAPageWhicheverWayItLay)
{
    const SheetPosting sheet = sheetOf(8);
    const QImage page = faxed(pageWithCodes(parts(sheet)), {});
    for (const int turn : {90, 180, 270}) {
        QImage turned = page.transformed(QTransform().rotate(turn));
        if (turn != 180) {
            turned.setDotsPerMeterX(page.dotsPerMeterY());
            turned.setDotsPerMeterY(page.dotsPerMeterX());
        }
        EXPECT_THAT(sheetsOn(turned), SizeIs(1)) << turn;
    }
}

// Half as many lines as dots across: the file says so, or it says nothing at all.
TEST(SheetScan, ReadsAFaxOfStandardResolution)
{
    const SheetPosting sheet = sheetOf(9);
    const QImage page = faxed(pageWithCodes(parts(sheet)), {204, 98, 2, 0.001});
    expectSame(readScan(test::tiffOf({page}), nameOf("tif")), {sheet});
    QImage silent = page;
    silent.setDotsPerMeterX(3780);
    silent.setDotsPerMeterY(3780);
    EXPECT_THAT(sheetsOn(silent), SizeIs(1));
}

TEST(SheetScan, ReadsSeveralSheetsAndTellsThePagesWithoutACode)
{
    const SheetPosting first = sheetOf(10);
    const SheetPosting second = sheetOf(11, SheetPosting::Copy::Public);
    const SheetPosting third = sheetOf(12, SheetPosting::Copy::Whole, 700);
    const QList<QImage> pages{
        faxed(pageWithCodes(parts(first)), {}),
        faxed(pageWithCodes({}), {}),
        faxed(pageWithCodes({"https://www.example.jp/"}), {}),
        faxed(pageWithCodes(parts(second)), {204, 196, -2}),
        faxed(pageWithCodes(parts(third)), {204, 196, 1}),
    };
    for (const auto& [data, name] :
         {std::pair(test::tiffOf(pages), nameOf("tif")), std::pair(test::pdfOf(pages), nameOf("pdf"))}) {
        const SheetScan scan = readScan(data, name);
        expectSame(scan, {first, second, third});
        EXPECT_EQ(scan.pages, 5);
        EXPECT_THAT(scan.pageOf, ElementsAre(1, 4, 5));
        EXPECT_THAT(scan.pagesWithoutCode, ElementsAre(2, 3));
    }
}

TEST(SheetScan, PutsASheetTogetherWhoseCodesStandOnTwoPages)
{
    const SheetPosting sheet = sheetOf(13, SheetPosting::Copy::Whole, 900);
    const QList<QByteArray> codes = parts(sheet);
    ASSERT_GT(codes.size(), 2);
    const SheetScan scan = readScan(
        test::tiffOf({faxed(pageWithCodes(codes.mid(2)), {}), faxed(pageWithCodes(codes.first(2)), {})}),
        nameOf("tif"));
    expectSame(scan, {sheet});
    EXPECT_THAT(scan.pageOf, ElementsAre(1));
}

TEST(SheetScan, GoesByWhatAFileIsNotByItsName)
{
    const SheetPosting sheet = sheetOf(14);
    const QImage page = faxed(pageWithCodes(parts(sheet)), {});
    expectSame(readScan(test::pdfOf({page}), nameOf("png")), {sheet});
    expectSame(readScan(test::pngOf(page), nameOf("pdf")), {sheet});
}

TEST(SheetScan, KnowsTheNamesOfScans)
{
    EXPECT_TRUE(isScanName(QStringLiteral("FAX 0601.PDF")));
    EXPECT_TRUE(isScanName(QStringLiteral("a.tif")));
    EXPECT_TRUE(isScanName(QStringLiteral("a.tiff")));
    EXPECT_TRUE(isScanName(QStringLiteral("a.jpeg")));
    EXPECT_FALSE(isScanName(QStringLiteral("pdf")));
    EXPECT_FALSE(isScanName(QStringLiteral("list.xlsx")));
}

TEST(SheetScan, StopsWhenItIsCancelled)
{
    const QImage page = faxed(pageWithCodes({}), {});
    QList<std::pair<qint64, qint64>> told;
    const auto progress = [&told](qint64 done, qint64 total) {
        told.append({done, total});
        return told.size() < 2;
    };
    EXPECT_THROW(static_cast<void>(readScan(test::tiffOf({page, page, page}), nameOf("tif"), progress)),
                 Cancelled);
    EXPECT_THAT(told, ElementsAre(std::pair(0, 3), std::pair(1, 3)));
}

} // namespace

} // namespace kakehashi
