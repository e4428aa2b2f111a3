// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/spreadsheet_values.h"
#include "core/feed/table.h"
#include "tests/feed/table_text.h"
#include "tests/feed/workbook_builder.h"

#include <gmock/gmock.h>

namespace kakehashi::feed {
namespace {

using test::firstRow;
using test::rowNumbers;
using test::rowTexts;
using test::Xlsx;
using testing::ElementsAre;

TableFile read(const Xlsx& book, const TableLimits& limits = {})
{
    return readTableFile(QStringLiteral("list.xlsx"), test::xlsxOf(book), {}, limits);
}

/// The one cell of a workbook that has this number in this format.
QString shown(const QByteArray& number, const QByteArray& format, const QByteArray& properties = {})
{
    Xlsx book;
    book.formats = "<numFmt numFmtId=\"164\" formatCode=\"" + format + "\"/>";
    book.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>";
    book.sheet = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + number + "</v></c></row>";
    book.properties = properties;
    return firstRow(read(book)).value(0);
}

TEST(XlsxReader, JoinsTheRunsOfRichTextAndSkipsReadingAids)
{
    Xlsx book;
    book.strings = "<si><r><t>医療</t></r><r><t xml:space=\"preserve\">機関 </t></r>"
                   "<rPh sb=\"0\" eb=\"2\"><t>イリョウ</t></rPh><phoneticPr fontId=\"1\"/></si>";
    book.sheet = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    EXPECT_EQ(firstRow(read(book)), QStringList(QStringLiteral("医療機関 ")));
}

TEST(XlsxReader, ReadsAHiddenSheetAndSaysSo)
{
    Xlsx book;
    book.sheet = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>看護師</t></is></c></row>";
    EXPECT_TRUE(read(book).problems.isEmpty());
    for (const char* state : {"state=\"hidden\"", "state=\"veryHidden\""}) {
        book.sheetAttributes = state;
        const TableFile file = read(book);
        EXPECT_EQ(firstRow(file), QStringList(QStringLiteral("看護師")));
        EXPECT_TRUE(file.problems.value(0).contains(QStringLiteral("募集")) &&
                    file.problems[0].contains(QStringLiteral("hidden")))
            << state << file.problems.join(QChar(u' ')).toStdString();
    }
    book.sheet.clear(); // nothing to be missed
    EXPECT_FALSE(read(book).problems.join(QChar(u' ')).contains(QStringLiteral("hidden")));
}

TEST(XlsxReader, ReadsEveryKindOfCell)
{
    Xlsx book;
    book.sheet = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>看護師</t></is></c>"
                 "<c r=\"B2\" t=\"str\"><f>A1&amp;\"x\"</f><v>結果</v></c><c r=\"C2\" t=\"b\"><v>1</v></c>"
                 "<c r=\"D2\" t=\"b\"><v>0</v></c><c r=\"F2\"><v>1040033</v></c>"
                 "<c r=\"G2\" t=\"d\"><v>2020-06-09T00:00:00</v></c><c r=\"H2\" "
                 "t=\"str\"><v>a_x000D_\nb</v></c></row>";
    const TableFile file = read(book);
    EXPECT_THAT(rowNumbers(file.tables.value(0)), ElementsAre(2));
    EXPECT_EQ(firstRow(file),
              QStringList({QStringLiteral("看護師"), QStringLiteral("結果"), QStringLiteral("TRUE"),
                           QStringLiteral("FALSE"), QString(), QStringLiteral("1040033"),
                           QStringLiteral("2020-06-09"), QStringLiteral("a\nb")}));
    EXPECT_FALSE(file.tables[0].rows[0].cells[0].fromNumber);
    EXPECT_TRUE(file.tables[0].rows[0].cells[5].fromNumber);
}

TEST(XlsxReader, PlacesCellsAndRowsWithoutReferencesByTheirOrder)
{
    Xlsx book;
    book.sheet =
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row>"
        "<row><c><v>5</v></c></row>";
    const TableFile file = read(book);
    EXPECT_THAT(rowNumbers(file.tables[0]), ElementsAre(1, 5, 6));
    EXPECT_EQ(rowTexts(file.tables[0], 5).join(u'|'), QStringLiteral("||3|4"));
}

TEST(XlsxReader, ShowsNumbersWithoutExponentGroupingOrNoise)
{
    EXPECT_EQ(shown("1315904171", "General"), QStringLiteral("1315904171"));
    EXPECT_EQ(shown("1.23456789012345E14", "General"), QStringLiteral("123456789012345"));
    EXPECT_EQ(shown("60.0", "#,##0"), QStringLiteral("60"));
    EXPECT_EQ(shown("0.30000000000000004", "0.00"), QStringLiteral("0.3"));
    EXPECT_EQ(shown("0.00001", "General"), QStringLiteral("0.00001"));
    EXPECT_EQ(shown("-5", "0"), QStringLiteral("-5"));
}

TEST(XlsxReader, ShowsDatesAndTimesThatFormatsMakeOfNumbers)
{
    EXPECT_EQ(shown("43991", "yyyy/m/d"), QStringLiteral("2020-06-09"));
    EXPECT_EQ(shown("43991", "[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"),
              QStringLiteral("2020-06-09"));
    EXPECT_EQ(shown("43991", "[$-411]e\\年m\\月d\\日"), QStringLiteral("2020-06-09"));
    EXPECT_EQ(shown("0.384027777777778", "hh:mm:ss\\ AM/PM"), QStringLiteral("09:13"));
    EXPECT_EQ(shown("0.364583333333333", "h:mm"), QStringLiteral("08:45"));
    EXPECT_EQ(shown("1.25", "[h]:mm"), QStringLiteral("30:00"));
    EXPECT_EQ(shown("43991.5", "yyyy/m/d h:mm"), QStringLiteral("2020-06-09 12:00"));
    EXPECT_EQ(shown("43991.99999", "yyyy/m/d"), QStringLiteral("2020-06-09"));
    EXPECT_EQ(shown("42529", "yyyy-mm-dd", "date1904=\"1\""), QStringLiteral("2020-06-09"));
}

TEST(XlsxReader, FormatsOfMoneyAndWordsMakeNoDates)
{
    EXPECT_EQ(shown("43991", "#,##0&quot;円 (day)&quot;"), QStringLiteral("43991"));
    EXPECT_EQ(shown("43991", "[Red]0.00E+00"), QStringLiteral("43991"));
    EXPECT_EQ(shown("43991", "[DBNum1]General"), QStringLiteral("43991"));
    EXPECT_EQ(shown("43991", "0_);[Red]\\(0\\)"), QStringLiteral("43991"));
}

TEST(XlsxReader, KnowsTheBuiltInFormatsOfJapan)
{
    for (const int id : {14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 54, 57, 58})
        EXPECT_EQ(styleOfBuiltIn(id), NumberStyle::Date) << id;
    for (const int id : {18, 19, 20, 21, 32, 33, 45, 47})
        EXPECT_EQ(styleOfBuiltIn(id), NumberStyle::Time) << id;
    EXPECT_EQ(styleOfBuiltIn(22), NumberStyle::DateAndTime);
    EXPECT_EQ(styleOfBuiltIn(46), NumberStyle::Duration);
    for (const int id : {0, 1, 4, 9, 11, 38, 41, 49})
        EXPECT_EQ(styleOfBuiltIn(id), NumberStyle::Number) << id;
}

TEST(XlsxReader, DatesBeforeMarch1900FollowExcelsLeapYear)
{
    EXPECT_EQ(cellOfNumber(1, NumberStyle::Date, false).text, QStringLiteral("1900-01-01"));
    EXPECT_EQ(cellOfNumber(59, NumberStyle::Date, false).text, QStringLiteral("1900-02-28"));
    EXPECT_EQ(cellOfNumber(61, NumberStyle::Date, false).text, QStringLiteral("1900-03-01"));
}

TEST(XlsxReader, ReadsTheStrictNamespace)
{
    Xlsx book;
    book.space = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    book.sheet = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";
    EXPECT_EQ(firstRow(read(book)), QStringList(QStringLiteral("7")));
}

TEST(XlsxReader, KeepsAFailedFormulaAndNamesItsRow)
{
    Xlsx book;
    book.sheet = "<row r=\"4\"><c r=\"A4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";
    const TableFile file = read(book);
    EXPECT_EQ(firstRow(file), QStringList(QStringLiteral("#DIV/0!")));
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("row 4")));
}

TEST(XlsxReader, NamesRowsWhoseSharedTextIsMissing)
{
    Xlsx book;
    book.sheet = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c><c r=\"B1\"><v>1</v></c></row>";
    const TableFile file = read(book);
    EXPECT_EQ(rowTexts(file.tables[0], 1), QStringList({QString(), QStringLiteral("1")}));
    EXPECT_EQ(file.problems.size(), 1);
}

TEST(XlsxReader, ReadsWhatStandsBeforeTheDamage)
{
    Xlsx book;
    book.sheet = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c><c <<";
    const TableFile file = read(book);
    EXPECT_THAT(rowNumbers(file.tables[0]), ElementsAre(1));
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("up to row 1")));
}

TEST(XlsxReader, FindsTheSheetsOfAPackageThatLostItsWorkbookPart)
{
    const QByteArray sheet =
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData></worksheet>";
    const QByteArray book = test::zipOf({{"xl/worksheets/sheet1.xml", sheet}});
    EXPECT_EQ(firstRow(readTableFile(QStringLiteral("a.xlsx"), book)), QStringList(QStringLiteral("7")));
}

TEST(XlsxReader, FarAwayRowsAndColumnsAreRefusedByName)
{
    for (const char* cell : {"<row r=\"9999999\"><c r=\"A1\"><v>1</v></c></row>",
                             "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>",
                             "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"}) {
        Xlsx book;
        book.sheet = cell;
        const TableFile file = read(book);
        EXPECT_TRUE(file.tables.isEmpty());
        ASSERT_EQ(file.problems.size(), 1);
        EXPECT_TRUE(file.problems[0].contains(QStringLiteral("list.xlsx")));
    }
}

TEST(XlsxReader, EmptyCellsFarAwayAreNoReasonToRefuse)
{
    Xlsx book;
    book.sheet = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"0\"/></row><row r=\"1048576\"><c "
                 "r=\"A9\"/></row>";
    const TableFile file = read(book);
    EXPECT_EQ(firstRow(file).size(), 1);
    EXPECT_TRUE(file.problems.isEmpty());
}

TEST(XlsxReader, UnpacksNoMoreThanItsLimit)
{
    Xlsx book;
    book.sheet = QByteArray("<row><c><v>1</v></c></row>").repeated(100'000);
    TableLimits limits;
    limits.unpackedBytes = 1024 * 1024;
    const TableFile file = read(book, limits);
    EXPECT_TRUE(file.tables.isEmpty());
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("unpacked")));
}

TEST(XlsxReader, ABombIsRefused)
{
    Xlsx book;
    book.sheet = QByteArray(64 * 1024 * 1024, ' ');
    const TableFile file = read(book);
    EXPECT_TRUE(file.tables.isEmpty());
    EXPECT_EQ(file.problems.size(), 1);
}

TEST(XlsxReader, EntitiesThatMultiplyAreNotFollowed)
{
    QByteArray declarations = "<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">";
    for (char name = 'b'; name < 'm'; ++name) {
        const QByteArray before = QByteArray("&") + char(name - 1) + ';';
        declarations += "<!ENTITY " + QByteArray(1, name) + " \"" + before.repeated(10) + "\">";
    }
    const QByteArray sheet = "<!DOCTYPE w [" + declarations +
                             "]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" "
                             "t=\"str\"><v>&l;</v></c></row></sheetData></worksheet>";
    const TableFile file =
        readTableFile(QStringLiteral("a.xlsx"), test::zipOf({{"xl/worksheets/sheet1.xml", sheet}}));
    EXPECT_TRUE(file.tables.isEmpty() || file.tables[0].rows.empty());
    EXPECT_FALSE(file.problems.isEmpty());
}

TEST(XlsxReader, ElementsNestedWithoutEndAreDamage)
{
    for (const char* start : {"", "<row>", "<row><c>", "<row><c><v>", "<row><c><is>"}) {
        Xlsx book;
        book.sheet = "<row><c><v>7</v></c></row>" + QByteArray(start) + QByteArray("<a>").repeated(100'000);
        const TableFile file = read(book);
        EXPECT_THAT(rowNumbers(file.tables.value(0)), ElementsAre(1)) << start;
        EXPECT_EQ(file.problems.size(), 1) << start;
    }
}

TEST(XlsxReader, SaysThatAPasswordIsInTheWay)
{
    const QByteArray locked = test::zipOf({{"xl/worksheets/sheet1.xml", "<worksheet/>"}}, "secret");
    const TableFile file = readTableFile(QStringLiteral("a.xlsx"), locked);
    EXPECT_TRUE(file.tables.isEmpty());
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("password")));
}

} // namespace
} // namespace kakehashi::feed
