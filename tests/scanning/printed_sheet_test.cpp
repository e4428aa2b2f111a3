// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet as it is printed, sent and scanned: drawn in one bit as a fax modem sends it, printed at the
// other end, scanned askew.
#include "tests/scanning/fax_machine.h"
#include "tests/support/sample_values.h"
#include "ui/printing/posting_sheet.h"
#include "ui/scanning/sheet_scan.h"

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace kakehashi {

namespace {

using testing::SizeIs;

QList<SheetPosting> someSheets(int count)
{
    QRandomGenerator random(20200527);
    QList<SheetPosting> sheets;
    for (int i = 0; i < count; ++i) {
        const StoredPosting stored = test::stored(test::randomPosting(random), i + 1);
        sheets.append(i % 2 == 0 ? SheetPosting::whole(stored)
                                 : SheetPosting::publicCopy(PublicPosting::of(stored, QDate(2020, 6, 2))));
    }
    return sheets;
}

class PrintedSheet : public testing::Test
{
protected:
    QString printed(const QList<SheetPosting>& sheets) const
    {
        const QString path = m_folder.filePath(QStringLiteral("sheets.pdf"));
        writeSheetsPdf({sheets, {}, QDate(2020, 6, 2)}, path);
        return path;
    }

    /// The sheets that come back, and those that were sent, must be the same.
    static void expectBack(const SheetScan& scan, const QList<SheetPosting>& sheets)
    {
        EXPECT_TRUE(scan.reading.problems.isEmpty())
            << qPrintable(scan.reading.problems.join(QLatin1Char('\n')));
        ASSERT_EQ(scan.reading.sheets.size(), sheets.size());
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            EXPECT_EQ(scan.reading.sheets[i].posting, sheets[i].shown());
            EXPECT_EQ(scan.reading.sheets[i].id, sheets[i].id());
        }
    }

private:
    QTemporaryDir m_folder;
};

QList<QImage> rescanned(const QList<QImage>& pages, const test::FaxLine& line)
{
    QList<QImage> scans;
    for (const QImage& page : pages)
        scans.append(test::faxed(page, line, static_cast<quint32>(scans.size() + 1)));
    return scans;
}

TEST_F(PrintedSheet, ReadsBackFromItsOwnPdf)
{
    const QList<SheetPosting> sheets = someSheets(3);
    QFile pdf(printed(sheets));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    expectBack(readScan(pdf.readAll(), QStringLiteral("sheets.pdf")), sheets);
}

TEST_F(PrintedSheet, ReadsBackExactlyAfterAFineFaxTwoDegreesAskew)
{
    const QList<SheetPosting> sheets = someSheets(6);
    const QList<QImage> sent = test::drawnForFax(printed(sheets), 204, 196);
    ASSERT_THAT(sent, SizeIs(6));
    expectBack(readScan(test::tiffOf(rescanned(sent, {204, 196, 2, 0.001})), QStringLiteral("fax.tif")),
               sheets);
    expectBack(readScan(test::pdfOf(rescanned(sent, {204, 196, -2, 0.001})), QStringLiteral("fax.pdf")),
               sheets);
}

// At standard resolution a module of the code is two lines high. As received it reads; printed and scanned
// once more askew it does not, and then its page is told.
TEST_F(PrintedSheet, ReadsBackAsReceivedAtStandardResolution)
{
    const QList<SheetPosting> sheets = someSheets(6);
    const QList<QImage> sent = test::drawnForFax(printed(sheets), 204, 98);
    expectBack(readScan(test::tiffOf(sent), QStringLiteral("fax.tif")), sheets);
    const SheetScan again =
        readScan(test::tiffOf(rescanned(sent.first(2), {204, 98, 2, 0.001})), QStringLiteral("fax.tif"));
    EXPECT_EQ(again.reading.sheets.size() + again.pagesWithoutCode.size(), 2);
}

} // namespace

} // namespace kakehashi
