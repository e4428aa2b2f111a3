// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "tests/ui/postings_screen_fixture.h"

#include <QScrollBar>

namespace kakehashi::test {

namespace {

/// A desk with many postings, every tenth of them for midwives.
class LongListTest : public PostingsScreenTest
{
protected:
    void fill(int postings)
    {
        Transaction transaction(m_desk->database());
        Posting made = nursePosting();
        for (int i = 0; i < postings; ++i) {
            made.occupation = i % 10 == 0 ? Occupation::Midwife : Occupation::Nurse;
            made.sourceKey = QStringLiteral("R%1").arg(i);
            add(made);
        }
        transaction.commit();
    }
};

/// More than the first hits of an answer.
constexpr int some = 500;
constexpr int midwives = some / 10;

} // namespace

TEST_F(LongListTest, ScrollsToTheEndWithFewPagesInMemory)
{
    constexpr int many = 5000;
    fill(many);
    open();
    ASSERT_TRUE(waitForCount("5,000 of 5,000"));
    list()->setFocus();
    for (int row = 0; row < many; row += 37)
        ASSERT_TRUE(model()->index(row, 0).data().isValid()) << row;
    EXPECT_LE(model()->cachedPages(), PostingPages::mostPages);
    QTest::keyClick(list(), Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(list()->currentIndex().row(), many - 1);
    EXPECT_EQ(list()->verticalScrollBar()->value(), list()->verticalScrollBar()->maximum());
    const StoredPosting oldest = *m_desk->postings().bySeq(current());
    EXPECT_EQ(oldest.posting.sourceKey, QStringLiteral("R0"));
    EXPECT_EQ(find<QLabel>("detailReference")->text(), oldest.reference);
    EXPECT_LE(model()->cachedPages(), PostingPages::mostPages);
}

TEST_F(LongListTest, TypingFastEndsWithTheLastTextsResult)
{
    fill(some);
    open();
    m_screen->focusSearch();
    // Each key gives up the search before it.
    for (const char* word : {"看", "護", "師", " 助", "産", "師"})
        commit(searchEdit(), QString::fromUtf8(word));
    EXPECT_TRUE(waitForCount("0 of 500"));
    searchEdit()->clear();
    for (const char* word : {"新", "宿", "区", " 助", "産", "師"})
        commit(searchEdit(), QString::fromUtf8(word));
    ASSERT_TRUE(waitForCount("50 of 500"));
    EXPECT_EQ(model()->rowCount(), midwives);
    for (const qint64 seq : listed())
        EXPECT_EQ(m_desk->postings().bySeq(seq)->posting.occupation, Occupation::Midwife);
}

TEST_F(LongListTest, AnAnswerOfAnOlderSearchNeverArrives)
{
    fill(some);
    BackgroundSearch search(m_desk.path());
    QList<qint64> sizes;
    QObject::connect(&search, &BackgroundSearch::found, &search, [&](const BackgroundSearch::Answer& answer) {
        sizes.append(static_cast<qint64>(answer.hits->size()));
    });
    PostingQuery query;
    for (int i = 0; i < 20; ++i)
        search.start(query, m_desk->today(), false);
    query.occupation = Occupation::Midwife;
    search.start(query, m_desk->today(), false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !sizes.isEmpty(); }));
    EXPECT_EQ(sizes, QList<qint64>({midwives}));
}

TEST_F(LongListTest, GoesAwaySafelyWhileASearchRuns)
{
    fill(some);
    for (int i = 0; i < 5; ++i) {
        open();
        commit(searchEdit(), QStringLiteral("看護"));
        m_screen.reset();
        QCoreApplication::processEvents();
    }
    SUCCEED();
}

TEST_F(LongListTest, FirstHitsAreShownBeforeAllAreCountedAndKeepTheirPlace)
{
    fill(some);
    BackgroundSearch search(m_desk.path());
    std::vector<BackgroundSearch::Answer> answers;
    QObject::connect(&search, &BackgroundSearch::found, &search,
                     [&](const BackgroundSearch::Answer& answer) { answers.push_back(answer); });
    search.start({}, m_desk->today(), true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 2; }));
    EXPECT_FALSE(answers[0].whole);
    ASSERT_EQ(answers[0].hits->size(), std::size_t(BackgroundSearch::firstHits));
    EXPECT_TRUE(answers[1].whole);
    EXPECT_EQ(answers[1].total, some);
    EXPECT_TRUE(std::equal(answers[0].hits->begin(), answers[0].hits->end(), answers[1].hits->begin()));
}

TEST(PostingPages, KeepsRowsInPlaceWhenAPostingIsGone)
{
    PostingPages pages([](const QList<qint64>& seqs) {
        QList<PostingLine> found;
        for (const qint64 seq : seqs) {
            if (seq != 2)
                found.append(lineOf(stored(nursePosting(), seq)));
        }
        return found;
    });
    pages.setHits(std::make_shared<const std::vector<qint64>>(std::vector<qint64>{3, 2, 1}));
    ASSERT_NE(pages.at(0), nullptr);
    EXPECT_EQ(pages.at(0)->seq, 3);
    EXPECT_EQ(pages.at(1), nullptr);
    ASSERT_NE(pages.at(2), nullptr);
    EXPECT_EQ(pages.at(2)->seq, 1);
    EXPECT_EQ(pages.at(3), nullptr);
}

TEST(PostingPages, ForgetsTheLongestUnusedPageFirst)
{
    int fetched = 0;
    PostingPages pages([&fetched](const QList<qint64>& seqs) {
        ++fetched;
        QList<PostingLine> found;
        for (const qint64 seq : seqs)
            found.append(lineOf(stored(nursePosting(), seq)));
        return found;
    });
    std::vector<qint64> seqs(std::size_t(PostingPages::pageSize) * (PostingPages::mostPages + 1));
    for (std::size_t i = 0; i < seqs.size(); ++i)
        seqs[i] = static_cast<qint64>(i) + 1;
    pages.setHits(std::make_shared<const std::vector<qint64>>(seqs));
    for (int page = 0; page < PostingPages::mostPages; ++page)
        pages.at(page * PostingPages::pageSize);
    pages.at(0); // now page 1 is the longest unused
    pages.at(PostingPages::mostPages * PostingPages::pageSize);
    EXPECT_EQ(pages.cachedPages(), PostingPages::mostPages);
    const int before = fetched;
    pages.at(5);
    EXPECT_EQ(fetched, before);
    pages.at(PostingPages::pageSize);
    EXPECT_EQ(fetched, before + 1);
}

} // namespace kakehashi::test
