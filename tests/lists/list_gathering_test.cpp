// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/list_filter.h"
#include "core/lists/public_list.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

class Gathering : public testing::Test
{
protected:
    StoredPosting add(Occupation occupation, PostingState state = PostingState::Open)
    {
        Posting posting = test::nursePosting();
        posting.sourceKey = u"K%1"_s.arg(++m_count);
        posting.occupation = occupation;
        return desk->postings().add(posting, state, {u"desk"_s, {}, {}});
    }
    PublicList gather(const PostingQuery& query)
    {
        return publicListOf(desk->postings(), desk->search(), query, u"東京都調整本部"_s, desk->today());
    }
    QStringList references(const PublicList& list)
    {
        QStringList found;
        for (const PublicPosting& posting : list.postings)
            found.append(posting.reference());
        return found;
    }
    test::TestDesk desk;

private:
    int m_count = 0;
};

} // namespace

TEST_F(Gathering, CountsTheSelectionAndWhatItIsASelectionOf)
{
    const QString nurse = add(Occupation::Nurse).reference;
    add(Occupation::Physician);
    const StoredPosting closed = add(Occupation::Nurse);
    desk->postings().close(closed.seq, CloseReason::Filled, {u"desk"_s, {}, {}});
    PostingQuery query;
    query.occupation = Occupation::Nurse;
    EXPECT_EQ(references(gather(query)), QStringList{nurse});
    EXPECT_EQ(gather(query).total, 2) << "open ones";
    query.status = StatusFilter::All;
    EXPECT_EQ(gather(query).postings.size(), 2);
    EXPECT_EQ(gather(query).total, 3);
}

TEST_F(Gathering, LeavesDraftsAtTheDesk)
{
    const QString open = add(Occupation::Nurse).reference;
    add(Occupation::Nurse, PostingState::Draft);
    for (const StatusFilter status : {StatusFilter::All, StatusFilter::Open, StatusFilter::Draft}) {
        PostingQuery query;
        query.status = status;
        const PublicList list = gather(query);
        EXPECT_EQ(references(list), status == StatusFilter::Draft ? QStringList() : QStringList{open});
        EXPECT_EQ(list.total, list.postings.size());
    }
}

// domain.md §4: who is found by the hidden name is known by it.
TEST_F(Gathering, FindsNobodyByHiddenWords)
{
    add(Occupation::Nurse);
    PostingQuery query;
    query.text = u"みなと病院"_s;
    EXPECT_TRUE(gather(query).postings.isEmpty());
    query.text = u"発熱外来"_s;
    EXPECT_EQ(gather(query).postings.size(), 1);
}

TEST(ListFilter, SaysInWordsWhatWasChosen)
{
    PostingQuery query;
    query.status = StatusFilter::All;
    EXPECT_EQ(filterInWords(query), QString());
    query.occupation = Occupation::Nurse;
    query.prefecture = u"東京都"_s;
    query.municipality = u"新宿区"_s;
    query.status = StatusFilter::Open;
    query.text = u"発熱　外来"_s;
    query.publicTextOnly = true;
    EXPECT_EQ(filterInWords(query), u"状態: 募集中、職種: 看護師、就業場所: 東京都新宿区、検索: 発熱 外来"_s);
}

TEST(ListFilter, NeverRepeatsWordsThatWereLookedForInHiddenText)
{
    PostingQuery query;
    query.text = u"みなと病院"_s;
    EXPECT_FALSE(filterInWords(query).contains(u"みなと"_s));
    EXPECT_TRUE(filterInWords(query).contains(u"検索語"_s)) << "but that there were some";
}

TEST(ListFilter, IsRecordedWithoutTypedWords)
{
    PostingQuery query;
    query.text = u"仮名　花子"_s;
    query.occupation = Occupation::Nurse;
    EXPECT_EQ(
        filterForRecord(query),
        (QJsonObject{{u"status"_s, u"open"_s}, {u"occupation"_s, u"nurse"_s}, {u"words_typed"_s, true}}));
}

} // namespace kakehashi
