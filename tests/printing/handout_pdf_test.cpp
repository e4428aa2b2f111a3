// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/sample_values.h"
#include "ui/printing/handout.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kakehashi {

namespace {

HandoutRequest requestOf(int count, bool masked = true)
{
    HandoutRequest request;
    request.desk.name = QStringLiteral("東京都調整本部");
    request.deskDay = QDate(2020, 6, 2);
    Posting posting = test::nursePosting();
    posting.maskingRequested = masked;
    for (int seq = 1; seq <= count; ++seq)
        request.postings.append(PublicPosting::of(test::stored(posting, seq), request.deskDay));
    return request;
}

/// What one of poppler's programs says of the file; they come with poppler-utils.
QString poppler(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error(std::string(program) +
                                 " did not run: poppler-utils is needed for this test");
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(HandoutPdf, HoldsThePublicTextAndNoOther)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("handout.pdf"));
    writeHandoutPdf(requestOf(1), file);
    const QString text = poppler("pdftotext", {file, QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("13-2020-000001"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("看護師")));
    EXPECT_TRUE(text.contains(QStringLiteral("東京都新宿区")));
    for (const char16_t* secret :
         {u"みなと", u"9-8-7", u"仮名", u"0000-1234", u"minato", u"1310000901", u"160-0022"})
        EXPECT_FALSE(text.contains(QString::fromUtf16(secret))) << QString::fromUtf16(secret).toStdString();
}

TEST(HandoutPdf, IsA4WithItsFontsAndMetadataOfTheListOnly)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("handout.pdf"));
    const int pages = writeHandoutPdf(requestOf(20), file);
    const QString info = poppler("pdfinfo", {file});
    EXPECT_TRUE(info.contains(QStringLiteral("(A4)"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("募集情報一覧")));
    EXPECT_TRUE(info.contains(QStringLiteral("Kakehashi")));
    EXPECT_FALSE(info.contains(QStringLiteral("Author")));
    EXPECT_EQ(info.section(QStringLiteral("Pages:"), 1).section(QLatin1Char('\n'), 0, 0).trimmed(),
              QString::number(pages));
    const QString fonts = poppler("pdffonts", {file}).section(QLatin1Char('\n'), 2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        EXPECT_TRUE(font.contains(QStringLiteral(" yes "))) << font.toStdString();
}

TEST(HandoutPdf, ThatCannotBeWrittenIsAnErrorThatNamesTheFile)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("missing/handout.pdf"));
    try {
        writeHandoutPdf(requestOf(1), file);
        FAIL() << "written into a folder that does not exist";
    } catch (const Error& error) {
        EXPECT_TRUE(error.message().contains(QStringLiteral("handout.pdf")));
    }
    EXPECT_THROW(writeHandoutPdf(requestOf(1), folder.path()), Error);
}

TEST(HandoutPdf, ReplacesAnEarlierOneWholeAndLeavesNothingBeside)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("handout.pdf"));
    writeHandoutPdf(requestOf(30), file);
    const QByteArray earlier = contentsOf(file);
    writeHandoutPdf(requestOf(1), file);
    EXPECT_LT(contentsOf(file).size(), earlier.size());
    EXPECT_TRUE(contentsOf(file).startsWith("%PDF"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(HandoutDevice, IsSetToA4UprightWithTheHandoutsMargins)
{
    QBuffer buffer;
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageOrientation(QPageLayout::Landscape);
    EXPECT_EQ(drawHandout(requestOf(1), writer), 1);
    EXPECT_EQ(writer.pageLayout().pageSize().id(), QPageSize::A4);
    EXPECT_EQ(writer.pageLayout().orientation(), QPageLayout::Portrait);
    EXPECT_NEAR(writer.pageLayout().margins(QPageLayout::Millimeter).left(), 12, 0.1);
}

} // namespace kakehashi
