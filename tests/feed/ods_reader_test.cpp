// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/table.h"
#include "tests/feed/table_text.h"
#include "tests/feed/workbook_builder.h"

#include <gmock/gmock.h>

namespace kakehashi::feed {
namespace {

using test::firstRow;
using test::rowNumbers;
using test::rowTexts;
using testing::ElementsAre;

TableFile read(const QByteArray& rows)
{
    return readTableFile(QStringLiteral("list.ods"),
                         test::odsOf("<table:table table:name=\"募集\">" + rows + "</table:table>"));
}

QString cellText(const QByteArray& cell)
{
    return firstRow(read("<table:table-row>" + cell + "</table:table-row>")).value(0);
}

TEST(OdsReader, ReadsEveryTypeOfValue)
{
    EXPECT_EQ(
        cellText("<table:table-cell office:value-type=\"float\" office:value=\"6680\"><text:p>6,680</text:p>"
                 "</table:table-cell>"),
        QStringLiteral("6680"));
    EXPECT_EQ(cellText("<table:table-cell office:value-type=\"currency\" office:value=\"243000.0\"/>"),
              QStringLiteral("243000"));
    EXPECT_EQ(cellText("<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"/>"),
              QStringLiteral("0.5"));
    EXPECT_EQ(cellText("<table:table-cell office:value-type=\"date\" office:date-value=\"2020-06-09\">"
                       "<text:p>令和2年6月9日</text:p></table:table-cell>"),
              QStringLiteral("2020-06-09"));
    EXPECT_EQ(
        cellText("<table:table-cell office:value-type=\"date\" office:date-value=\"2020-06-09T08:45:00\"/>"),
        QStringLiteral("2020-06-09 08:45"));
    EXPECT_EQ(cellText("<table:table-cell office:value-type=\"time\" office:time-value=\"PT08H45M00S\"/>"),
              QStringLiteral("08:45"));
    EXPECT_EQ(cellText("<table:table-cell office:value-type=\"time\" office:time-value=\"PT30H00M00S\"/>"),
              QStringLiteral("30:00"));
    EXPECT_EQ(cellText("<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"),
              QStringLiteral("TRUE"));
    EXPECT_EQ(
        cellText("<table:table-cell office:value-type=\"string\"><text:p>看護師</text:p></table:table-cell>"),
        QStringLiteral("看護師"));
}

TEST(OdsReader, TellsNumbersFromTheirLookAlikes)
{
    const TableFile file =
        read("<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
             "<table:table-cell office:value-type=\"string\"><text:p>1</text:p></table:table-cell>"
             "</table:table-row>");
    ASSERT_EQ(file.tables.value(0).rows.size(), 1U);
    EXPECT_TRUE(file.tables[0].rows[0].cells[0].fromNumber);
    EXPECT_FALSE(file.tables[0].rows[0].cells[1].fromNumber);
}

TEST(OdsReader, ReadsAHiddenSheetAndSaysSo)
{
    const QByteArray styles =
        "<office:automatic-styles xmlns:style=\"urn:x:style\">"
        "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/>"
        "</style:style><style:style style:name=\"ta2\">"
        "<style:table-properties table:display=\"false\"/></style:style>"
        "</office:automatic-styles>";
    const auto sheet = [](const QByteArray& name, const QByteArray& style) {
        return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style +
               "\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p>"
               "</table:table-cell></table:table-row></table:table>";
    };
    const TableFile file = readTableFile(QStringLiteral("list.ods"),
                                         test::odsOf(styles + sheet("shown", "ta1") + sheet("kept", "ta2")));
    EXPECT_EQ(file.tables.size(), 2);
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("kept")) &&
                file.problems[0].contains(QStringLiteral("hidden")))
        << file.problems[0].toStdString();
}

TEST(OdsReader, JoinsParagraphsSpansSpacesAndBreaks)
{
    EXPECT_EQ(
        cellText(
            "<table:table-cell office:value-type=\"string\"><text:p>一<text:span>二</text:span>"
            "<text:s text:c=\"2\"/>三</text:p><text:p>四<text:line-break/>五</text:p></table:table-cell>"),
        QStringLiteral("一二  三\n四\n五"));
}

TEST(OdsReader, LeavesCommentsAndReadingAidsOut)
{
    EXPECT_EQ(
        cellText("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>comment</text:p>"
                 "</office:annotation><text:p><text:ruby><text:ruby-base>薬</text:ruby-base>"
                 "<text:ruby-text>やく</text:ruby-text></text:ruby></text:p></table:table-cell>"),
        QStringLiteral("薬"));
}

TEST(OdsReader, CountsRepeatedRowsAndColumns)
{
    const TableFile file = read("<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
                                "table:number-columns-repeated=\"5\"/>"
                                "</table:table-row><table:table-row table:number-rows-repeated=\"2\">"
                                "<table:table-cell table:number-columns-repeated=\"2\"/>"
                                "<table:table-cell table:number-columns-repeated=\"2\" "
                                "office:value-type=\"string\"><text:p>x</text:p>"
                                "</table:table-cell><table:covered-table-cell/></table:table-row>");
    EXPECT_THAT(rowNumbers(file.tables[0]), ElementsAre(4, 5));
    EXPECT_EQ(rowTexts(file.tables[0], 5).join(u'|'), QStringLiteral("||x|x"));
}

TEST(OdsReader, AMillionEmptyRowsAndColumnsAreNothing)
{
    const TableFile file =
        read("<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
             "<table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>"
             "<table:table-row table:number-rows-repeated=\"1048575\">"
             "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");
    EXPECT_THAT(rowNumbers(file.tables[0]), ElementsAre(1));
    EXPECT_TRUE(file.problems.isEmpty());
}

TEST(OdsReader, RepetitionsMadeToFillTheMemoryAreRefused)
{
    for (const char* repeated :
         {"number-rows-repeated=\"1999999999\"", "number-rows-repeated=\"9223372036854775807\""}) {
        const TableFile file = read(QByteArray("<table:table-row table:") + repeated +
                                    "><table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
                                    "</table:table-row>");
        EXPECT_TRUE(file.tables.isEmpty());
        EXPECT_EQ(file.problems.size(), 1);
    }
    const TableFile wide =
        read("<table:table-row><table:table-cell table:number-columns-repeated=\"999999999\""
             " office:value-type=\"float\" office:value=\"1\"/></table:table-row>");
    EXPECT_TRUE(wide.tables.isEmpty());
    EXPECT_EQ(wide.problems.size(), 1);
}

TEST(OdsReader, SkipsWhatChangeTrackingKeeps)
{
    const QByteArray tracked =
        "<table:tracked-changes><table:table-cell office:value-type=\"string\"><text:p>deleted"
        "</text:p></table:table-cell></table:tracked-changes>";
    const QByteArray table =
        "<table:table table:name=\"a\"><table:table-row><table:table-cell"
        " office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>";
    const TableFile file = readTableFile(QStringLiteral("a.ods"), test::odsOf(tracked + table + table));
    EXPECT_EQ(file.tables.size(), 2);
    EXPECT_EQ(firstRow(file), QStringList(QStringLiteral("1")));
}

TEST(OdsReader, SaysThatAPasswordIsInTheWay)
{
    const QByteArray locked = test::zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml", "\x01\x02\x03"},
         {"META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"}});
    const TableFile file = readTableFile(QStringLiteral("a.ods"), locked);
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("password")));
}

// Entities of entities that come to nothing: short, and unfolded they would take for ever.
TEST(OdsReader, EntitiesThatUnfoldWithoutEndAreDamage)
{
    QByteArray entities = "<!ENTITY a0 \"\">";
    for (int i = 1; i < 40; ++i) {
        const QByteArray one = "&a" + QByteArray::number(i - 1) + ";";
        entities += "<!ENTITY a" + QByteArray::number(i) + " \"" + one.repeated(10) + "\">";
    }
    const QByteArray content = "<?xml version=\"1.0\"?><!DOCTYPE d [" + entities +
                               "]>"
                               "<office:document-content xmlns:office=\"o\">&a39;</office:document-content>";
    const TableFile file =
        readTableFile(QStringLiteral("list.ods"),
                      test::zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                   {"content.xml", content}}));
    EXPECT_TRUE(file.tables.isEmpty() || file.tables[0].rows.empty());
    EXPECT_EQ(file.problems.size(), 1);
}

} // namespace
} // namespace kakehashi::feed
