// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/seat_replacements.h"

#include "tests/support/test_desk.h"
#include "tests/training/hired_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class SeatReplacementsTest : public testing::Test
{
protected:
    void leave(const HireKey& hire)
    {
        m_desk->tenures().enter(hire, {TenureKind::Ended, QDate(2020, 6, 25), std::nullopt, u"転居"_s});
    }
    /// Somebody hired who has left since.
    HireKey left(const QString& name = u"試験　太郎"_s)
    {
        const HireKey hire = hireOf(m_desk.hired(name));
        leave(hire);
        return hire;
    }
    StoredPosting posting() { return *m_desk->postings().bySeq(m_desk.posting().seq); }
    void setHeadcount(int headcount)
    {
        Posting changed = posting().posting;
        changed.headcount = headcount;
        m_desk->postings().revise(posting().seq, changed, posting().version, {u"佐藤"_s, {}, {}});
    }
    void close(CloseReason reason = CloseReason::Filled)
    {
        m_desk->postings().close(posting().seq, reason, {u"佐藤"_s, {}, {}});
    }
    QString refused(const HireKey& hire)
    {
        return refusal([&] { m_desk->replacements().enter(hire, {}); });
    }

    HiredDesk m_desk;
};

} // namespace

TEST_F(SeatReplacementsTest, ASeatThatSomebodyLeftIsFreeAgainExactlyOnce)
{
    const HireKey hire = left();
    EXPECT_EQ(posting().hired, 1);
    m_desk->replacements().enter(hire, u"転居のため"_s);
    EXPECT_EQ(posting().hired, 0);
    EXPECT_EQ(posting().seatsLeft(), 30);
    EXPECT_TRUE(refused(hire).contains(u"already"_s));
    EXPECT_EQ(posting().hired, 0);
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(SeatReplacementsTest, NobodysSeatIsOfferedBeforeTheyHaveLeft)
{
    const HireKey hire = hireOf(m_desk.hired());
    EXPECT_TRUE(refused(hire).contains(u"Nobody has left"_s));
    EXPECT_EQ(posting().hired, 1);
}

TEST_F(SeatReplacementsTest, APostingClosedAsFilledIsOpenedAgainWithItsOneSeat)
{
    const HireKey hire = left();
    m_desk.hired(u"在職　花子"_s);
    setHeadcount(2);
    close();
    const SeatOffer offer = m_desk->replacements().offer(hire);
    EXPECT_TRUE(offer.reopens);
    EXPECT_EQ(offer.seatsAfter, 1);
    EXPECT_FALSE(offer.headcountAfter.has_value());
    m_desk->replacements().enter(hire, {});
    EXPECT_EQ(posting().state, PostingState::Open);
    EXPECT_EQ(posting().seatsLeft(), 1);
    EXPECT_EQ(posting().posting.headcount, 2);
}

// domain.md §5: dormant is whose postings are filled.
TEST_F(SeatReplacementsTest, AnInstitutionWhoseSeatIsOfferedAgainIsNotDormant)
{
    const auto dormancies = [this] {
        InstitutionDesk institutions = m_desk->institutions();
        return institutions.file(institutions.find().constFirst()).dormancies.size();
    };
    setHeadcount(1);
    const HireKey hire = left();
    EXPECT_EQ(dormancies(), 1);
    m_desk->replacements().enter(hire, {});
    EXPECT_EQ(dormancies(), 0);
    m_desk.hired(u"在職　花子"_s);
    EXPECT_EQ(dormancies(), 1) << "somebody else fills it";
}

// The institution had filled the others by other ways: the headcount is net of those (domain.md §3).
TEST_F(SeatReplacementsTest, OneClosedWithMoreSeatsFreeOffersOneAllTheSame)
{
    const HireKey hire = left();
    close();
    const SeatOffer offer = m_desk->replacements().offer(hire);
    EXPECT_EQ(offer.headcountAfter, 1);
    EXPECT_EQ(offer.seatsAfter, 1);
    m_desk->replacements().enter(hire, {});
    EXPECT_EQ(posting().seatsLeft(), 1);
    EXPECT_EQ(posting().posting.headcount, 1);
    m_desk->replacements().takeBack(hire, u"誤り"_s);
    EXPECT_EQ(posting().posting.headcount, 30);
    EXPECT_EQ(posting().state, PostingState::Closed);
    EXPECT_EQ(posting().closeReason, CloseReason::Filled);
    EXPECT_EQ(posting().hired, 1);
}

TEST_F(SeatReplacementsTest, TakenBackItCanBeOfferedAnewAndItsHistoryStays)
{
    const HireKey hire = left();
    m_desk->replacements().enter(hire, {});
    m_desk->replacements().takeBack(hire, u"誤り"_s);
    EXPECT_EQ(posting().hired, 1);
    EXPECT_FALSE(m_desk->replacements().of(hire).has_value());
    EXPECT_TRUE(refusal([&] { m_desk->replacements().takeBack(hire, {}); }).contains(u"not offered"_s));
    m_desk->replacements().enter(hire, {});
    EXPECT_EQ(posting().hired, 0);
    EXPECT_EQ(m_desk->database().value(u"SELECT count(*) FROM seat_replacements"_s).toInt(), 3);
}

TEST_F(SeatReplacementsTest, ASeatThatWasTakenSinceIsNotTakenBack)
{
    const HireKey hire = left();
    setHeadcount(1);
    m_desk->replacements().enter(hire, {});
    m_desk.hired(u"後任　次郎"_s);
    EXPECT_TRUE(refusal([&] { m_desk->replacements().takeBack(hire, {}); }).contains(u"hired"_s));
    EXPECT_EQ(posting().hired, 1);
}

TEST_F(SeatReplacementsTest, AHireTakenBackAfterItsSeatWasOfferedFreesNoSecondSeat)
{
    const HireKey hire = left();
    m_desk.hired(u"在職　花子"_s);
    m_desk->replacements().enter(hire, {});
    ASSERT_EQ(posting().hired, 1);
    m_desk->referrals().takeBack(hire.referral, u"誤り"_s);
    EXPECT_EQ(posting().hired, 1);
    EXPECT_TRUE(refusal([&] { m_desk->replacements().takeBack(hire, {}); }).contains(u"taken back"_s));
}

TEST_F(SeatReplacementsTest, WhoLeftStandsAsLongAsTheSeatIsOffered)
{
    const HireKey hire = left();
    m_desk->replacements().enter(hire, {});
    EXPECT_TRUE(refusal([&] {
                    m_desk->tenures().takeBack(hire, TenureKind::Ended, {});
                }).contains(u"offered again"_s));
    m_desk->replacements().takeBack(hire, {});
    m_desk->tenures().takeBack(hire, TenureKind::Ended, {});
    EXPECT_FALSE(m_desk->tenures().of(hire)->entry(TenureKind::Ended));
}

TEST_F(SeatReplacementsTest, APeriodThatHasEndedOffersNothing)
{
    const HireKey hire = left();
    m_desk.onDay(QDate(2020, 10, 1));
    EXPECT_TRUE(refused(hire).contains(u"2020-09-30"_s));
    EXPECT_EQ(posting().hired, 1);
}

// Masking and what the sender's lists say are the institution's; staff are told, nothing is changed.
TEST_F(SeatReplacementsTest, SaysWhoseThePostingIsAndLeavesItsMaskingAlone)
{
    const HireKey hire = left();
    Posting changed = posting().posting;
    changed.remarks = u"変更"_s;
    m_desk->postings().revise(posting().seq, changed, posting().version,
                              {u"feed@example.jp"_s, u"m1"_s, u"feed@example.jp"_s});
    close(CloseReason::Withdrawn);
    const QString told = m_desk->replacements().offer(hire).remarks.join(u' ');
    EXPECT_TRUE(told.contains(u"feed@example.jp"_s));
    EXPECT_TRUE(told.contains(u"withdrawn"_s));
    EXPECT_TRUE(told.contains(u"masked"_s));
    m_desk->replacements().enter(hire, {});
    EXPECT_TRUE(posting().posting.maskingRequested);
    EXPECT_EQ(posting().sender, u"feed@example.jp"_s);
}

// What staff decided about a posting of a list stands while the list goes on saying what it said.
TEST_F(SeatReplacementsTest, TheSendersNextListThatSaysTheSameLeavesTheSeatOffered)
{
    const auto takeIn = [this](const QByteArray& mail) {
        feed::Message message = feed::parseMessage(mail);
        m_desk->feed().take(m_desk->feed().plan(message, feed::FeedMode::Judge), u"list.eml"_s);
    };
    const QByteArray list = testData(u"feed/01-first-feed.eml"_s);
    m_desk.onDay(QDate(2020, 6, 2));
    takeIn(list);
    PostingQuery query;
    query.occupation = Occupation::Nurse;
    StoredPosting listed;
    for (const qint64 seq : m_desk->search().all(query)) {
        const StoredPosting each = *m_desk->postings().bySeq(seq);
        if (!each.sender.isEmpty() && each.posting.headcount.value_or(0) >= 2)
            listed = each;
    }
    ASSERT_NE(listed.seq, 0);
    const HireKey hire = hireOf(
        test::hire(*m_desk, m_desk->applicants().add(hireable(u"一覧　三郎"_s)), listed, QDate(2020, 6, 2)));
    m_desk->tenures().enter(hire, {TenureKind::Ended, QDate(2020, 6, 2), std::nullopt, u"辞退"_s});
    m_desk->postings().close(listed.seq, CloseReason::Filled, {u"佐藤"_s, {}, {}});
    m_desk->replacements().enter(hire, {});
    ASSERT_EQ(m_desk->postings().bySeq(listed.seq)->posting.headcount, 1);
    QByteArray again = list;
    again.replace("Message-ID: <", "Message-ID: <again-");
    ASSERT_NE(again, list);
    takeIn(again);
    const StoredPosting now = *m_desk->postings().bySeq(listed.seq);
    EXPECT_EQ(now.state, PostingState::Open);
    EXPECT_EQ(now.posting.headcount, 1);
    EXPECT_EQ(now.seatsLeft(), 1);
}

TEST_F(SeatReplacementsTest, APostingMergedAwayIsNotOpenedBehindTheOther)
{
    const HireKey hire = left();
    const StoredPosting other =
        m_desk->postings().add(posting().posting, PostingState::Open, {u"佐藤"_s, {}, {}});
    m_desk->postings().merge(other.seq, posting().seq, other.posting, other.version, {u"佐藤"_s, {}, {}});
    EXPECT_TRUE(refused(hire).contains(other.reference));
}

} // namespace kakehashi::test
