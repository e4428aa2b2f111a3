// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/table.h"
#include "tests/feed/table_text.h"

#include <gmock/gmock.h>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

using test::rowNumbers;
using test::rowTexts;
using testing::ElementsAre;

TableFile csv(const QByteArray& text, const TableLimits& limits = {})
{
    return readTableFile(QStringLiteral("list.csv"), text, {}, limits);
}

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList result;
    for (const char* text : texts)
        result << QString::fromUtf8(text);
    return result;
}

TEST(CsvReader, ReadsQuotesDoubledQuotesAndLineBreaksInsideThem)
{
    const TableFile file = csv("a,b,c\r\n\"x, y\",\"say \"\"hi\"\"\",\"two\r\nlines\"\r\nlast,,\r\n");
    ASSERT_EQ(file.tables.size(), 1);
    EXPECT_TRUE(file.problems.isEmpty());
    EXPECT_EQ(rowTexts(file.tables[0], 2), list({"x, y", "say \"hi\"", "two\nlines"}));
    EXPECT_EQ(rowTexts(file.tables[0], 3), list({"last", "", ""}));
}

TEST(CsvReader, CountsRowsAsASpreadsheetDoes)
{
    const TableFile file = csv("title\n\na,\"1\n2\n3\"\n\nb,4\n");
    EXPECT_THAT(rowNumbers(file.tables[0]), ElementsAre(1, 3, 5));
}

TEST(CsvReader, ReadsAnyLineEnd)
{
    for (const char* end : {"\n", "\r\n", "\r"}) {
        const TableFile file = csv(QByteArray("a,b") + end + "1,2" + end + "3,4");
        ASSERT_EQ(file.tables.size(), 1);
        EXPECT_THAT(rowNumbers(file.tables[0]), ElementsAre(1, 2, 3));
        EXPECT_EQ(rowTexts(file.tables[0], 3), list({"3", "4"}));
    }
}

TEST(CsvReader, FindsTheSeparatorWhateverTheNameSays)
{
    const TableFile tabs = csv("a\tb, c\td\n1\t2\t3\n");
    EXPECT_EQ(rowTexts(tabs.tables[0], 1), list({"a", "b, c", "d"}));
    EXPECT_EQ(tabs.kind, QStringLiteral("tsv"));
    const TableFile semicolons = csv("a;b;c\n1;2,5;3\n4;5;6\n");
    EXPECT_EQ(rowTexts(semicolons.tables[0], 2), list({"1", "2,5", "3"}));
}

TEST(CsvReader, KeepsRaggedRowsAsTheyAre)
{
    const TableFile file = csv("a,b,c\n1,2\n1,2,3,4\n");
    EXPECT_EQ(rowTexts(file.tables[0], 2).size(), 2);
    EXPECT_EQ(rowTexts(file.tables[0], 3).size(), 4);
}

TEST(CsvReader, AnUnclosedQuoteDoesNotSwallowTheRowsAfterIt)
{
    const TableFile file = csv("a,b,c\n1,\"open,3\n4,5,6\n7,8,9\n");
    ASSERT_EQ(file.tables.size(), 1);
    EXPECT_EQ(rowTexts(file.tables[0], 2), list({"1", "\"open", "3"}));
    EXPECT_EQ(rowTexts(file.tables[0], 4), list({"7", "8", "9"}));
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("list.csv")));
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("row 2")));
}

TEST(CsvReader, AStrayQuoteDoesNotReachForTheQuotesOfALaterRow)
{
    const TableFile file = csv("a,b,c,d,e\n1,\"open,3,4,5\n1,2,3,4,5\n6,\"x\",8,9,\"y\"\n");
    EXPECT_THAT(rowNumbers(file.tables[0]), ElementsAre(1, 2, 3, 4));
    EXPECT_EQ(rowTexts(file.tables[0], 4), list({"6", "x", "8", "9", "y"}));
    EXPECT_EQ(file.problems.size(), 1);
}

TEST(CsvReader, AStrayQuoteThatWouldCloseNeatlyFurtherDownIsStillStray)
{
    const TableFile file = csv("a,b,c,d,e\n1,\"open,3,4,5\n1,2,3,4,5\n6,7,8,9,x\"\n");
    EXPECT_THAT(rowNumbers(file.tables[0]), ElementsAre(1, 2, 3, 4));
}

TEST(CsvReader, TextAfterAClosingQuoteStaysInItsField)
{
    const TableFile file = csv("a,b,c\n\"x, y\" and more,2,3\n");
    EXPECT_EQ(rowTexts(file.tables[0], 2), list({"x, y and more", "2", "3"}));
    EXPECT_EQ(file.problems.size(), 1);
}

TEST(CsvReader, ManyStrayQuotesCostNoMoreThanOnePass)
{
    const TableFile file = csv("a,b,c\n" + QByteArray("\"x\"\"y,2,3\n").repeated(200'000));
    ASSERT_EQ(file.tables.size(), 1);
    EXPECT_EQ(file.tables[0].rows.size(), 200'001U);
}

TEST(CsvReader, RemovesZeroBytesAndSaysSo)
{
    const TableFile file = csv(QByteArray("a,b\n1,x\0y\n", 10));
    EXPECT_EQ(rowTexts(file.tables[0], 2), list({"1", "xy"}));
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("zero bytes")));
}

TEST(CsvReader, NamesTheRowsWithUnreadableCharacters)
{
    const TableFile file = csv("\x95\xE5\x8F\x57,\x90\x45\x8E\xED\n1,2\n\xFF,3\n");
    EXPECT_EQ(rowTexts(file.tables[0], 3), list({"\xEF\xBF\xBD", "3"}));
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("row 3")));
}

TEST(CsvReader, NamesAnUnknownCharsetAndReadsTheListAllTheSame)
{
    const TableFile file = readTableFile(QStringLiteral("l.csv"), "\x95\xE5\x8F\x57,\x90\x45\x8E\xED\n1,2\n",
                                         QStringLiteral("x-nonsense"));
    EXPECT_EQ(rowTexts(file.tables[0], 1), list({"募集", "職種"}));
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("x-nonsense")));
}

TEST(CsvReader, BeyondALimitNothingIsReadHalf)
{
    TableLimits rows;
    rows.rows = 2;
    TableLimits columns;
    columns.columns = 2;
    TableLimits characters;
    characters.cellCharacters = 3;
    TableLimits bytes;
    bytes.textBytes = 10;
    TableLimits cells;
    cells.textCells = 5;
    for (const TableLimits& limits : {rows, columns, characters, bytes, cells}) {
        const TableFile file = csv("a,b,c\n1,2,3\n4,5,\"long text\"\n", limits);
        EXPECT_TRUE(file.tables.isEmpty());
        ASSERT_EQ(file.problems.size(), 1);
        EXPECT_TRUE(file.problems[0].contains(QStringLiteral("list.csv")));
    }
}

TEST(CsvReader, AQuotedCellBeyondTheLimitIsRefusedNotCutIntoPieces)
{
    TableLimits limits;
    limits.cellCharacters = 10;
    const TableFile file = csv("a,b\n1,\"" + QByteArray("x,").repeated(100) + "\"\n", limits);
    EXPECT_TRUE(file.tables.isEmpty());
    EXPECT_EQ(file.problems.size(), 1);
}

TEST(CsvReader, SeparatorsWithoutTextAreNeitherRowsNorColumns)
{
    const TableFile file = csv("a,b\n" + QByteArray(5000, ',') + "\n1,2\n");
    ASSERT_EQ(file.tables.size(), 1);
    EXPECT_THAT(rowNumbers(file.tables[0]), ElementsAre(1, 3));
}

/// The text of every row that has one of its own, as a print is taken of it.
QStringList written(const TableFile& file)
{
    QStringList texts;
    for (std::size_t i = 0; i < file.tables[0].rows.size(); ++i)
        texts << file.tables[0].rows.text(i).toString();
    return texts;
}

// UTF-8 is read where it stands, any other encoding out of a text of its own.
TEST(CsvReader, ReadsTheSameOfEveryEncoding)
{
    const QString text =
        u"番号,氏名,備考\r\n\r\n1,𠮷田 ｱｲ,\"二\n行\"\r\n2,é€,\"a \"\"b\"\"\"\r\n3,\"x\" 𩸽,\r\n"_s;
    const TableFile utf16 = csv("\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()),
                                                        text.size() * qsizetype{sizeof(char16_t)}));
    ASSERT_EQ(utf16.tables.size(), 1);
    ASSERT_EQ(rowTexts(utf16.tables[0], 3), QStringList({u"1"_s, u"𠮷田 ｱｲ"_s, u"二\n行"_s}));
    for (const QByteArray& bytes : {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8()}) {
        const TableFile utf8 = csv(bytes);
        ASSERT_EQ(utf8.tables.size(), 1);
        EXPECT_EQ(written(utf8), written(utf16));
        for (const int row : rowNumbers(utf16.tables[0]))
            EXPECT_EQ(rowTexts(utf8.tables[0], row), rowTexts(utf16.tables[0], row)) << row;
    }
}

// What is in UTF-8 and yet not its text byte for byte is read out of the text.
TEST(CsvReader, ReadsWhatWasLeftOutOfTheBytes)
{
    const QByteArray list = "番号,氏名,備考\n1,佐藤,あ\n2,\xF0\xA0\xAE\xB7田,い\n";
    const TableFile plain = csv(list);
    const QByteArray mark = "\xEF\xBB\xBF";
    QByteArray zeros = list;
    zeros.insert(zeros.indexOf("佐藤"), QByteArray(2, '\0'));
    for (const QByteArray& bytes : {mark + mark + list, zeros, mark + zeros}) {
        const TableFile file = csv(bytes);
        ASSERT_EQ(file.tables.size(), 1);
        for (const int row : {2, 3})
            EXPECT_EQ(rowTexts(file.tables[0], row), rowTexts(plain.tables[0], row))
                << bytes.toHex().constData();
    }
    const TableFile told = csv("番号,氏名\n1,\xEF\xBF\xBD田\n2,佐藤\n");
    EXPECT_EQ(rowTexts(told.tables[0], 2), QStringList({u"1"_s, u"\uFFFD田"_s}));
    EXPECT_EQ(rowTexts(told.tables[0], 3), QStringList({u"2"_s, u"佐藤"_s}));
    EXPECT_EQ(told.problems.size(), 1) << "a character that somebody's program could not read";
}

// Bytes that mean nothing are told, and the rows beside them are what they are.
TEST(CsvReader, KeepsRowsApartWhereBytesMeanNothing)
{
    const TableFile file =
        csv("募集番号,担当者氏名,看護師の業務内容と備考\n1,山\xE7\x94,a\n2,\xFF\xFE田,b\n3,佐藤,c\n");
    ASSERT_EQ(file.tables.size(), 1);
    EXPECT_FALSE(file.problems.isEmpty());
    EXPECT_EQ(rowTexts(file.tables[0], 2).value(2), u"a"_s);
    EXPECT_EQ(rowTexts(file.tables[0], 3).value(2), u"b"_s);
    EXPECT_EQ(rowTexts(file.tables[0], 4), QStringList({u"3"_s, u"佐藤"_s, u"c"_s}));
}

} // namespace
} // namespace kakehashi::feed
