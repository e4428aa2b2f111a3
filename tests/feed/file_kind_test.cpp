// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/table.h"
#include "tests/feed/workbook_builder.h"
#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::feed {
namespace {

QString kind(const char* name, const QByteArray& data)
{
    return kindOf(QString::fromUtf8(name), data);
}

const QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(504, '\0');

TEST(FileKind, IsJudgedByTheBytesBeforeTheName)
{
    EXPECT_EQ(kind("list.csv", test::xlsxOf({})), QStringLiteral("xlsx"));
    EXPECT_EQ(kind("list.xlsx", test::odsOf({})), QStringLiteral("ods"));
    EXPECT_EQ(kind("list.xlsx", "a,b\n1,2\n"), QStringLiteral("csv"));
    EXPECT_EQ(kind("list.csv", "a\tb\n1\t2\n"), QStringLiteral("tsv"));
    EXPECT_EQ(kind("list.zip", test::zipOf({{"a.csv", "1,2"}})), QStringLiteral("zip"));
    EXPECT_EQ(kind("feed.bin", test::testData(QStringLiteral("feed/01-first-feed.eml"))),
              QStringLiteral("eml"));
    EXPECT_EQ(kind("feed", "From a@example.jp Mon Jun  1 09:05:00 2020\nSubject: x\n\nbody\n"),
              QStringLiteral("mbox"));
}

TEST(FileKind, NamesWhatItDoesNotRead)
{
    EXPECT_EQ(kind("a.csv", "%PDF-1.7\n"), QStringLiteral("pdf"));
    EXPECT_EQ(kind("a.csv", "\x89PNG\r\n\x1A\n"), QStringLiteral("png"));
    EXPECT_EQ(kind("a.csv", "\xFF\xD8\xFF\xE0"), QStringLiteral("jpeg"));
    EXPECT_EQ(kind("a.xlsx", test::zipOf({{"[Content_Types].xml", "<x/>"}, {"word/document.xml", "<x/>"}})),
              QStringLiteral("docx"));
    EXPECT_EQ(kind("a.xls", ole), QStringLiteral("xls"));
    EXPECT_EQ(kind("a.xls", "<html><table></table></html>"), QStringLiteral("html"));
}

TEST(FileKind, TellsAWorkbookWithAPasswordFromAnOldOne)
{
    const QString name = QStringLiteral("EncryptedPackage");
    const QByteArray directory(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    EXPECT_EQ(kind("a.xlsx", ole + directory), QStringLiteral("xlsx-encrypted"));
}

TEST(FileKind, SaysNothingAboutBytesItCannotTell)
{
    EXPECT_EQ(kind("a.bin", QByteArray(100, '\x01')), QString());
    EXPECT_EQ(kind("a.csv", {}), QString());
    EXPECT_EQ(kind("readme.txt", "no separators here"), QString());
}

TEST(FileKind, EveryRefusalNamesTheFileAndWhatItIs)
{
    const struct
    {
        const char* name;
        QByteArray data;
        const char* says;
    } files[] = {{"scan.pdf", "%PDF-1.7\n", "pdf"},
                 {"photo.png", "\x89PNG\r\n\x1A\n", "png"},
                 {"letter.docx",
                  test::zipOf({{"[Content_Types].xml", "<x/>"}, {"word/document.xml", "<x/>"}}), "docx"},
                 {"old.xls", ole, "save it as .xlsx"},
                 {"empty.csv", {}, "is empty"},
                 {"noise.bin", QByteArray(100, '\x01'), "holds no list"}};
    for (const auto& file : files) {
        const TableFile read = readTableFile(QString::fromLatin1(file.name), file.data);
        EXPECT_TRUE(read.tables.isEmpty());
        ASSERT_EQ(read.problems.size(), 1) << file.name;
        EXPECT_TRUE(read.problems[0].contains(QString::fromLatin1(file.name)));
        EXPECT_TRUE(read.problems[0].contains(QString::fromLatin1(file.says)))
            << read.problems[0].toStdString();
    }
}

TEST(FileKind, AFileBeyondTheLimitIsRefusedByName)
{
    TableLimits limits;
    limits.textBytes = 2 * 1024 * 1024;
    const QByteArray data(3 * 1024 * 1024, ',');
    const TableFile file = readTableFile(QStringLiteral("huge.csv"), data, {}, limits);
    EXPECT_TRUE(file.tables.isEmpty());
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("huge.csv")));
    EXPECT_TRUE(file.problems[0].contains(QStringLiteral("2 MB")));
}

} // namespace
} // namespace kakehashi::feed
