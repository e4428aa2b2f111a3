// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/sheet_samples.h"
#include "ui/printing/fax_cover_layout.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kakehashi {

namespace {

using namespace Qt::StringLiterals;

FaxCover cover()
{
    FaxCover cover;
    cover.desk = test::sheetRequest({}).desk;
    cover.desk.fax = u"03-1111-2223"_s;
    cover.desk.address = u"東京都新宿区西新宿九丁目8番1号"_s;
    cover.deskDay = test::sheetDay;
    cover.destination = u"医療人材確保チーム"_s;
    cover.number = u"03-9999-8888"_s;
    cover.sentBy = u"佐藤"_s;
    cover.references = {u"13-2020-000101"_s, u"13-2020-000102"_s};
    cover.pagesFollowing = 3;
    cover.note = u"差し替えてください。"_s;
    return cover;
}

} // namespace

TEST(FaxCoverSheet, SaysToWhomFromWhomWhenAndHowMuch)
{
    const QList<sheet::Page> pages = sheet::layOut(cover());
    ASSERT_EQ(pages.size(), 1);
    const QString text = test::allText(pages.first());
    for (const char16_t* part :
         {u"送　信　票", u"医療人材確保チーム　御中", u"03-9999-8888", u"令和2年6月2日 (2020-06-02)",
          u"この送信票 1枚 ＋ 書類 3枚　合計 4枚", u"東京都調整本部", u"佐藤", u"03-1111-2222",
          u"03-1111-2223", u"13-2020-000101　13-2020-000102", u"差し替えてください。",
          u"誤って受け取られた場合"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(part))) << QString::fromUtf16(part).toStdString();
}

// Issue 3: the number is the largest thing on the page: it is compared with the machine's display.
TEST(FaxCoverSheet, HasTheNumberLarge)
{
    const sheet::Page page = sheet::layOut(cover()).first();
    for (const sheet::DrawnText& text : page.texts) {
        EXPECT_GE(text.type.size, 9);
        EXPECT_EQ(text.type.size >= 30, text.text == u"03-9999-8888"_s) << text.text.toStdString();
    }
}

TEST(FaxCoverSheet, AddressesNobodyTwice)
{
    FaxCover fax = cover();
    fax.destination = u"架空　一郎 様"_s;
    EXPECT_FALSE(test::allText(sheet::layOut(fax).first()).contains(u"御中"_s));
}

TEST(FaxCoverSheet, AddressesNobodyWhileNoReceiverIsChosen)
{
    FaxCover fax = cover();
    fax.destination.clear();
    EXPECT_FALSE(test::allText(sheet::layOut(fax).first()).contains(u"御中"_s));
}

TEST(FaxCoverSheet, CountsItsOwnPagesWhenReferencesGoOn)
{
    FaxCover fax = cover();
    for (int i = 0; i < 200; ++i)
        fax.references.append(u"13-2020-%1"_s.arg(i + 1000, 6, 10, QLatin1Char('0')));
    const QList<sheet::Page> pages = sheet::layOut(fax);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_TRUE(test::allText(pages.first()).contains(u"この送信票 2枚 ＋ 書類 3枚　合計 5枚"_s));
    const QString text = test::allText(pages.first()) + test::allText(pages.last());
    for (const QString& reference : std::as_const(fax.references))
        EXPECT_TRUE(text.contains(reference)) << reference.toStdString();
}

TEST(FaxCoverSheet, IsWrittenAsAPdf)
{
    const QTemporaryDir folder;
    EXPECT_EQ(writeFaxCoverPdf(cover(), folder.filePath(u"cover.pdf"_s)), 1);
    EXPECT_GT(QFileInfo(folder.filePath(u"cover.pdf"_s)).size(), 1000);
}

} // namespace kakehashi
