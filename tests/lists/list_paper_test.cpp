// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/list_paper.h"

#include "core/postings/posting_fields.h"
#include "core/store/transaction.h"
#include "tests/disclosure/hidden_in_texts.h"
#include "tests/lists/list_samples.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"
#include "ui/printing/list_layout.h"
#include "ui/printing/list_record.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfWriter>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

QList<sheet::Page> laidOut(const PublicList& list)
{
    sheet::Typesetter type;
    return table_paper::layOut(list_paper::tableOf(list), type);
}

QString textOf(const sheet::Page& page)
{
    QString text;
    for (const sheet::DrawnText& drawn : page.texts)
        text += drawn.text;
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString textOf(const QList<sheet::Page>& pages)
{
    QString text;
    for (const sheet::Page& page : pages)
        text += textOf(page);
    return text;
}

PublicList listOfLongRemarks(qsizetype characters)
{
    QString text;
    for (int n = 0; text.size() < characters; ++n)
        text += u"【%1】長い補足です。"_s.arg(n);
    return test::listOfTexts({u"短い"_s, text, u"短い"_s});
}

/// The text that stands in a column of any page, joined from top to bottom.
QString inColumn(const QList<sheet::Page>& pages, qreal left)
{
    QString text;
    for (const sheet::Page& page : pages) {
        for (const sheet::DrawnText& drawn : page.texts) {
            if (std::abs(drawn.baseline.x() - left) < 0.1)
                text += drawn.text;
        }
    }
    return text;
}

} // namespace

// domain.md §4: lists show the public view.
TEST(ListPaper, NeverHoldsAHiddenValue)
{
    QRandomGenerator random(23);
    for (int n = 0; n < 200; ++n) {
        const StoredPosting posting = test::postingThatNamesItself(random, n + 1);
        const QString text = textOf(laidOut(test::listOf({posting})));
        const QStringList found = test::valuesIn(text, test::hiddenValues(posting.posting));
        ASSERT_TRUE(found.isEmpty()) << qPrintable(found.join(u' '));
    }
}

TEST(ListPaper, LosesNothingOfThePublicView)
{
    Posting posting = test::nursePosting();
    posting.maskingRequested = false;
    posting.pay.trialAmount = Yen::make(1650);
    posting.insuranceOther = u"賠償責任保険"_s;
    posting.registeredOther = u"人材派遣会社"_s;
    posting.contact.address = u"東京都港区芝公園1"_s;
    const PublicList list = test::listOf({test::stored(posting)});
    const QString text = textOf(laidOut(list));
    for (const auto* wanted : {u"13-2020-000001",
                               u"R000900",
                               u"看護師",
                               u"募集3名",
                               u"医療法人社団架橋会新宿みなと病院",
                               u"〒160-0022",
                               u"東京都新宿区新宿9-8-7",
                               u"新宿みなと病院発熱外来棟",
                               u"令和2年6月15日(2020-06-15)",
                               u"試用期間:2週間",
                               u"一般内科外来業務・帰国者・接触者外来業務",
                               u"発熱外来の診療補助",
                               u"時給1,800円",
                               u"1,650円",
                               u"08:45～17:10",
                               u"休憩60分",
                               u"月10時間程度",
                               u"休日:土日祝",
                               u"雇用・労災・健康・厚生年金・賠償責任保険",
                               u"敷地内禁煙:はい",
                               u"ナースセンター・人材派遣会社",
                               u"ブランクのある方、歓迎。",
                               u"週2日から相談可。",
                               u"仮名花子",
                               u"03-0000-1234",
                               u"03-0000-1235（内線12）",
                               u"saiyo@minato.example.jp",
                               u"東京都港区芝公園1"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(wanted))) << qPrintable(QString::fromUtf16(wanted));
}

// Issue 3, 8: always with the filter and count in the file.
TEST(ListPaper, RepeatsFilterCountAndHeadingsOnEachPage)
{
    const PublicList list = test::listOf(test::oddPostings(4, 38));
    const QList<sheet::Page> pages = laidOut(list);
    ASSERT_GT(pages.size(), 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString text = textOf(pages.at(i));
        EXPECT_TRUE(text.contains(u"条件:職種:看護師"_s));
        EXPECT_TRUE(text.contains(u"38件（全214件のうち）"_s));
        EXPECT_TRUE(text.contains(u"医療機関・就業場所"_s));
        EXPECT_TRUE(text.contains(u"%1/%2ページ"_s.arg(i + 1).arg(pages.size())));
    }
}

TEST(ListPaper, NamesTheDeskAndItsTelephoneInTheFoot)
{
    PublicList list = test::listOf(test::oddPostings(4, 1));
    list.deskPhone = u"03-1111-2222"_s;
    EXPECT_TRUE(textOf(laidOut(list)).contains(u"東京都調整本部電話03-1111-2222"_s));
}

TEST(ListPaper, CarriesALongTextOverleafWithoutCuttingIt)
{
    const PublicList list = listOfLongRemarks(9'900);
    const QList<sheet::Page> pages = laidOut(list);
    ASSERT_GT(pages.size(), 2);
    for (const sheet::Page& page : pages) {
        for (const sheet::DrawnText& drawn : page.texts)
            EXPECT_LE(drawn.baseline.y(), table_paper::pageHeight);
    }
    const auto& texts = pages.constFirst().texts;
    const auto heading = std::ranges::find_if(
        texts, [](const sheet::DrawnText& drawn) { return drawn.text == u"補足・連絡先"_s; });
    ASSERT_NE(heading, texts.end());
    EXPECT_TRUE(inColumn(pages, heading->baseline.x())
                    .remove(u"補足・連絡先"_s)
                    .contains(list.postings.at(1).shown().remarks));
    EXPECT_TRUE(textOf(pages.at(2)).contains(u"（続き）"_s));
}

// Issue 3, 6: black on white, no hairlines, at least 9 pt.
TEST(ListPaper, StandsAFax)
{
    for (const sheet::Page& page : laidOut(test::listOf(test::oddPostings(6, 20)))) {
        for (const sheet::DrawnText& drawn : page.texts) {
            EXPECT_GE(drawn.type.size, 9);
            EXPECT_GE(drawn.baseline.x(), 0);
            EXPECT_LE(drawn.baseline.x() + drawn.width, table_paper::pageWidth + 0.1)
                << qPrintable(drawn.text);
        }
        for (const sheet::Stroke& stroke : page.strokes)
            EXPECT_GE(stroke.width(), sheet::thinnestLine);
    }
}

TEST(ListPaper, NoTextRunsIntoAnother)
{
    for (const sheet::Page& page : laidOut(test::listOf(test::oddPostings(7, 30)))) {
        for (const sheet::DrawnText& a : page.texts) {
            for (const sheet::DrawnText& b : page.texts) {
                const bool sameLine = std::abs(a.baseline.y() - b.baseline.y()) < 8;
                const bool before = a.baseline.x() < b.baseline.x();
                EXPECT_FALSE(&a != &b && sameLine && before &&
                             a.baseline.x() + a.width > b.baseline.x() + 0.1)
                    << qPrintable(a.text) << " into " << qPrintable(b.text);
            }
        }
    }
}

TEST(ListPaper, OfNothingSaysSo)
{
    const QList<sheet::Page> pages = laidOut(test::listOf({}));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(textOf(pages).contains(u"該当する募集情報はありません。"_s));
}

TEST(ListPaper, IsWrittenAcrossA4)
{
    QBuffer buffer;
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    EXPECT_EQ(drawList(test::listOf(test::oddPostings(6, 1)), writer), 1);
    EXPECT_EQ(writer.pageLayout().pageSize().id(), QPageSize::A4);
    EXPECT_EQ(writer.pageLayout().orientation(), QPageLayout::Landscape);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.pdf"_s);
    EXPECT_GT(writeListPdf(test::listOf(test::oddPostings(6, 30)), file), 1);
    EXPECT_TRUE(test::bytesOf(file).startsWith("%PDF"));
}

TEST(ListRecord, TellsHowManyByWhichFilterAndWayButNotWhatWasTyped)
{
    test::TestDesk desk;
    PostingQuery query;
    query.text = u"仮名　花子"_s;
    query.occupation = Occupation::Nurse;
    recordList(*desk, test::listOf(test::oddPostings(1, 3)), query, u"csv"_s);
    QSqlQuery entry =
        desk->database().prepare(u"SELECT action, detail FROM audit_log ORDER BY seq DESC LIMIT 1"_s);
    ASSERT_TRUE(entry.exec() && entry.next());
    EXPECT_EQ(entry.value(0).toString(), u"list.exported"_s);
    const QJsonObject detail = QJsonDocument::fromJson(entry.value(1).toByteArray()).object();
    EXPECT_EQ(detail["postings"_L1].toInt(), 3);
    EXPECT_EQ(detail["way"_L1].toString(), u"csv"_s);
    EXPECT_EQ(detail["filter"_L1]["occupation"_L1].toString(), u"nurse"_s);
    EXPECT_FALSE(entry.value(1).toString().contains(u"花子"_s));
}

} // namespace kakehashi
