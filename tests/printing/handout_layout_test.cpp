// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/handout_layout.h"

#include "core/disclosure/handout_text.h"
#include "core/postings/posting_fields.h"
#include "tests/disclosure/hidden_in_texts.h"
#include "tests/support/sample_values.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace kakehashi {

namespace {

using handout::Page;

const QDate deskDay(2020, 6, 2);

HandoutRequest requestOf(const QList<StoredPosting>& postings)
{
    HandoutRequest request;
    request.desk.name = QStringLiteral("東京都調整本部");
    request.desk.phone = QStringLiteral("03-1111-2222");
    request.deskDay = deskDay;
    for (const StoredPosting& stored : postings)
        request.postings.append(PublicPosting::of(stored, deskDay));
    return request;
}

HandoutRequest requestOf(const Posting& posting)
{
    return requestOf(QList<StoredPosting>{test::stored(posting)});
}

QList<StoredPosting> randomPostings(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QList<StoredPosting> postings;
    for (int seq = 1; seq <= count; ++seq)
        postings.append(test::postingThatNamesItself(random, seq));
    return postings;
}

Posting unmasked()
{
    Posting posting = test::nursePosting();
    posting.maskingRequested = false;
    return posting;
}

Posting withLongRemarks(bool masked = true)
{
    Posting posting = test::nursePosting();
    posting.maskingRequested = masked;
    posting.remarks.clear();
    for (int n = 0; posting.remarks.size() < 10000; ++n)
        posting.remarks += QStringLiteral("【%1】長い補足です。").arg(n);
    return posting;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString textOf(const Page& page)
{
    QString text;
    for (const handout::DrawnText& drawn : page.texts)
        text += drawn.text;
    return text;
}

QString textOf(const QList<Page>& pages)
{
    QString text;
    for (const Page& page : pages)
        text += textOf(page);
    return text;
}

/// What stands in the cells, without labels, head and foot.
QString valuesOf(const QList<Page>& pages)
{
    QString text;
    for (const Page& page : pages) {
        for (const handout::DrawnText& drawn : page.texts) {
            if (!drawn.style.bold && drawn.style.size > 9)
                text += drawn.text;
        }
    }
    return withoutBlanks(text);
}

bool overlap(const handout::DrawnText& a, const handout::DrawnText& b)
{
    return std::abs(a.baseline.y() - b.baseline.y()) < std::min(a.style.size, b.style.size) &&
           a.baseline.x() < b.baseline.x() + b.width - 0.1 && b.baseline.x() < a.baseline.x() + a.width - 0.1;
}

} // namespace

// domain.md §4: what an unlimited public can see (handouts, …) shows the public view.
TEST(Handout, NeverHoldsAHiddenValue)
{
    const QList<StoredPosting> postings = randomPostings(8, 400);
    for (const StoredPosting& stored : postings) {
        const QString text = textOf(handout::layOut(requestOf(QList<StoredPosting>{stored})));
        const QStringList found = test::valuesIn(text, test::hiddenValues(stored.posting));
        ASSERT_TRUE(found.isEmpty()) << found.join(QLatin1Char(' ')).toStdString();
    }
}

TEST(Handout, LosesNothingOfThePublicView)
{
    for (const StoredPosting& stored : randomPostings(9, 100)) {
        const HandoutRequest request = requestOf(QList<StoredPosting>{stored});
        const QString text = withoutBlanks(textOf(handout::layOut(request)));
        const PublicPosting& view = request.postings.first();
        for (const PostingField& field : postingFields()) {
            const bool isText =
                field.get(Posting{}).isString() && !field.key.startsWith(QLatin1String("workplace.postal"));
            const QString value = withoutBlanks(handout::drawable(field.get(view.shown()).toString()));
            ASSERT_TRUE(!isText || text.contains(value)) << field.key.data() << ' ' << value.toStdString();
        }
        for (const Duty duty : view.shown().duties.values())
            ASSERT_TRUE(text.contains(labelOf(duty)));
    }
}

TEST(Handout, TellsWhatTheSheetTells)
{
    const QString text = withoutBlanks(textOf(handout::layOut(requestOf(unmasked()))));
    for (const char16_t* part :
         {u"13-2020-000001", u"看護師募集3名", u"医療法人社団架橋会新宿みなと病院",
          u"〒160-0022東京都新宿区新宿9-8-7", u"令和2年6月15日(2020-06-15)～令和2年9月30日(2020-09-30)",
          u"試用期間2週間", u"時給1,800円（試用期間中1,700円）", u"08:45～17:10（休憩60分）",
          u"あり（月10時間程度）", u"土日祝", u"雇用・労災・健康・厚生年金", u"敷地内禁煙はい", u"仮名花子",
          u"応募03-0000-1234", u"saiyo@minato.example.jp"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(part))) << QString::fromUtf16(part).toStdString();
}

TEST(Handout, SaysTheNextDayAndTheSeatsLeft)
{
    StoredPosting stored = test::stored(test::nursePosting());
    stored.hired = 1;
    stored.posting.hours.start = QTime(22, 0);
    stored.posting.hours.end = QTime(7, 0);
    const QString text = withoutBlanks(textOf(handout::layOut(requestOf(QList<StoredPosting>{stored}))));
    EXPECT_TRUE(text.contains(QStringLiteral("22:00～翌日07:00")));
    EXPECT_TRUE(text.contains(QStringLiteral("募集3名（残り2名）")));
}

// screens.md, Papers: a masked paper says マスキング済 in its head.
TEST(Handout, SaysThatItIsMaskedOnEveryPageWhenAMaskedPostingIsOnIt)
{
    for (const Page& page : handout::layOut(requestOf(withLongRemarks())))
        EXPECT_TRUE(textOf(page).contains(QStringLiteral("マスキング済")));
    for (const Page& page : handout::layOut(requestOf(withLongRemarks(false))))
        EXPECT_FALSE(textOf(page).contains(QStringLiteral("マスキング済")));
}

TEST(Handout, HasTheDeskTheDayAndTheNumberOfThePageOnEveryPage)
{
    const QList<Page> pages = handout::layOut(requestOf(randomPostings(10, 30)));
    ASSERT_GT(pages.size(), 5);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString text = textOf(pages.at(i));
        EXPECT_TRUE(text.contains(QStringLiteral("東京都調整本部　電話 03-1111-2222")));
        EXPECT_TRUE(text.contains(
            QStringLiteral("令和2年6月2日 (2020-06-02)　%1 / %2 ページ").arg(i + 1).arg(pages.size())));
    }
}

TEST(Handout, KeepsALongNameOfTheDeskWhole)
{
    HandoutRequest request = requestOf(test::nursePosting());
    request.desk.name = QStringLiteral("長い名前の調整本部").repeated(12);
    const QList<Page> pages = handout::layOut(request);
    EXPECT_TRUE(textOf(pages).contains(request.desk.name));
}

// screens.md, Papers: a reference number on every page; domain.md §8: several postings a page.
TEST(Handout, SplitsNoPostingThatFitsOnAPage)
{
    const QList<StoredPosting> postings = randomPostings(11, 40);
    const QList<Page> pages = handout::layOut(requestOf(postings));
    EXPECT_LT(pages.size(), postings.size());
    QStringList references;
    for (const Page& page : pages) {
        EXPECT_FALSE(page.blocks.isEmpty());
        for (const handout::Block& block : page.blocks) {
            EXPECT_FALSE(block.continues);
            references.append(block.reference);
        }
    }
    QStringList expected;
    for (const StoredPosting& stored : postings)
        expected.append(stored.reference);
    EXPECT_EQ(references, expected);
}

TEST(Handout, ContinuesAPostingLongerThanAPageWithItsReference)
{
    const Posting posting = withLongRemarks();
    const QList<Page> pages = handout::layOut(requestOf(posting));
    ASSERT_GT(pages.size(), 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        ASSERT_EQ(pages.at(i).blocks.size(), 1);
        EXPECT_EQ(pages.at(i).blocks.first().continues, i > 0);
        EXPECT_EQ(textOf(pages.at(i)).contains(QStringLiteral("13-2020-000001（続き）")), i > 0);
    }
    EXPECT_TRUE(valuesOf(pages).contains(posting.remarks));
}

TEST(Handout, DrawsNothingOutsideThePageNorOverOtherText)
{
    QList<StoredPosting> postings = randomPostings(12, 15);
    postings.append(test::stored(withLongRemarks(), 99));
    postings.append(test::stored(unmasked(), 100));
    for (const Page& page : handout::layOut(requestOf(postings))) {
        const QRectF paper(0, 0, handout::pageWidth, handout::pageHeight);
        for (const QRectF& frame : page.frames)
            EXPECT_TRUE(paper.adjusted(-0.1, -0.1, 0.1, 0.1).contains(frame));
        for (qsizetype i = 0; i < page.texts.size(); ++i) {
            const handout::DrawnText& text = page.texts.at(i);
            EXPECT_GE(text.style.size, 9) << "a fax must stay legible";
            EXPECT_GE(text.baseline.x(), 0);
            EXPECT_LE(text.baseline.x() + text.width, handout::pageWidth + 0.1) << text.text.toStdString();
            EXPECT_GE(text.baseline.y(), text.style.size * 0.8);
            EXPECT_LE(text.baseline.y(), handout::pageHeight);
            for (qsizetype j = i + 1; j < page.texts.size(); ++j)
                ASSERT_FALSE(overlap(text, page.texts.at(j)))
                    << text.text.toStdString() << " / " << page.texts.at(j).text.toStdString();
        }
        for (qsizetype i = 1; i < page.blocks.size(); ++i)
            EXPECT_GT(page.blocks.at(i).frame.top(), page.blocks.at(i - 1).frame.bottom());
    }
}

TEST(Handout, OfNothingIsOnePageThatSaysSo)
{
    const QList<Page> pages = handout::layOut(requestOf(QList<StoredPosting>{}));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(textOf(pages).contains(QStringLiteral("募集情報はありません")));
    EXPECT_TRUE(textOf(pages).contains(QStringLiteral("1 / 1 ページ")));
}

TEST(DrawableText, HasNoControlCharactersAndNoHalvesOfCharacters)
{
    const QString text =
        QStringLiteral("a\u0000\u0007\tb\u202Ec\nd\u2028e") + QChar(0xD83D) + QStringLiteral("f😀");
    QString expected = QStringLiteral("a bc\nd\ne\uFFFDf😀");
    EXPECT_EQ(handout::drawable(text), expected);
}

} // namespace kakehashi
