// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_hits.h"

#include "tests/postings/posting_store_fixture.h"

namespace kakehashi::test {

using testing::ElementsAre;
using testing::IsEmpty;

class PostingHitsTest : public PostingStoreFixture
{
protected:
    const QDate day{2020, 6, 2};
    PostingConnection reader{path, Database::Mode::Worker};
    PostingHits hits{reader.database};

    static PostingQuery typed(const QString& text, StatusFilter status = StatusFilter::Open)
    {
        PostingQuery query;
        query.text = text;
        query.status = status;
        return query;
    }
};

TEST_F(PostingHitsTest, AreThoseOfASearchWhateverIsTypedAndFiltered)
{
    QRandomGenerator random(5);
    for (int i = 0; i < 120; ++i) {
        const StoredPosting stored = add(randomPosting(random));
        if (i % 3 == 0)
            desk.postings.close(stored.seq, CloseReason::Withdrawn, origin);
    }
    for (const QString& text :
         {QString(), QStringLiteral("院"), QStringLiteral("看護"), QStringLiteral("!")}) {
        for (const auto status : {StatusFilter::Open, StatusFilter::Closed, StatusFilter::All}) {
            for (const auto order : {PostingOrder::Newest, PostingOrder::Pay}) {
                for (const bool descending : {false, true}) {
                    PostingQuery query = typed(text, status);
                    query.order = order;
                    query.descending = descending;
                    EXPECT_EQ(hits.all(query, day), reader.search(day).all(query)) << qPrintable(text);
                    query.occupation = Occupation::Nurse;
                    EXPECT_EQ(hits.all(query, day), reader.search(day).all(query)) << qPrintable(text);
                }
            }
        }
    }
}

TEST_F(PostingHitsTest, FollowWhatOthersWrite)
{
    const qint64 first = add(saying(QStringLiteral("夜勤あり"))).seq;
    EXPECT_THAT(hits.all(typed(QStringLiteral("夜勤")), day), ElementsAre(first));
    const qint64 second = add(saying(QStringLiteral("夜勤なし"))).seq;
    EXPECT_THAT(hits.all(typed(QStringLiteral("夜勤")), day), ElementsAre(second, first));
    desk.postings.close(first, CloseReason::Filled, origin);
    EXPECT_THAT(hits.all(typed(QStringLiteral("夜勤")), day), ElementsAre(second));
}

// domain.md §4: a search made for the public finds nobody by a hidden name.
TEST_F(PostingHitsTest, OfASearchForThePublicLookInPublicWordsOnly)
{
    const Posting masked = nursePosting();
    ASSERT_TRUE(masked.maskingRequested);
    const qint64 seq = add(masked).seq;
    PostingQuery query = typed(masked.institutionName);
    EXPECT_THAT(hits.all(query, day), ElementsAre(seq));
    query.publicTextOnly = true;
    EXPECT_THAT(hits.all(query, day), IsEmpty());
}

TEST_F(PostingHitsTest, FollowTheDay)
{
    Posting ending = saying(QStringLiteral("夜勤あり"));
    ending.employment.end = day;
    const qint64 seq = add(ending).seq;
    EXPECT_THAT(hits.all(typed(QStringLiteral("夜勤")), day), ElementsAre(seq));
    EXPECT_THAT(hits.all(typed(QStringLiteral("夜勤")), day.addDays(1)), IsEmpty());
}

TEST_F(PostingHitsTest, AnUnwantedAnswerIsGivenUp)
{
    add(saying(QStringLiteral("夜勤あり")));
    const std::atomic_bool cancelled = true;
    EXPECT_THAT(hits.all(typed(QStringLiteral("夜勤")), day, &cancelled), IsEmpty());
    EXPECT_EQ(hits.all(typed(QStringLiteral("夜勤")), day).size(), 1U);
}

} // namespace kakehashi::test
