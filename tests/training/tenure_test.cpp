// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/tenure_store.h"

#include "tests/training/hired_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2020, 6, 15);

class TenureTest : public testing::Test
{
protected:
    TenureStore tenures() { return m_desk->tenures(); }
    Tenure of(const HireKey& hire) { return *tenures().of(hire); }
    QString entered(const HireKey& hire, const TenureEntry& entry)
    {
        return refusal([&] { tenures().enter(hire, entry); });
    }

    HiredDesk m_desk{QDate(2021, 1, 31)};
};

TenureEntry asked(TenureKind kind, QDate day)
{
    return {kind, day, TenureMethod::Phone, {}};
}

} // namespace

TEST_F(TenureTest, RecordsThatSomebodyStartedAndStayed)
{
    const HireKey hire = hireOf(m_desk.hired());
    EXPECT_EQ(entered(hire, {TenureKind::Started, firstDay, std::nullopt, {}}), QString());
    EXPECT_EQ(entered(hire, asked(TenureKind::OneMonth, QDate(2020, 7, 15))), QString());
    EXPECT_EQ(entered(hire, {TenureKind::SixMonths, QDate(2020, 12, 16), TenureMethod::Letter, u"在職"_s}),
              QString());
    m_desk.onDay(QDate(2021, 2, 1));
    const Tenure tenure = of(hire);
    EXPECT_EQ(tenure.entry(TenureKind::Started)->day, firstDay);
    EXPECT_EQ(tenure.entry(TenureKind::SixMonths)->day, QDate(2020, 12, 16));
    EXPECT_EQ(tenure.entry(TenureKind::SixMonths)->method, TenureMethod::Letter);
    EXPECT_EQ(tenure.entry(TenureKind::SixMonths)->note, u"在職"_s);
    EXPECT_EQ(tenure.leftWithinSixMonths(), false);
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(TenureTest, IsAskedNoSoonerThanAfterAMonthAndAfterSix)
{
    const HireKey hire = hireOf(m_desk.hired());
    EXPECT_TRUE(entered(hire, asked(TenureKind::OneMonth, QDate(2020, 7, 14))).contains(u"2020-07-15"_s));
    EXPECT_TRUE(entered(hire, asked(TenureKind::SixMonths, QDate(2020, 12, 14))).contains(u"2020-12-15"_s));
    EXPECT_TRUE(entered(hire, asked(TenureKind::SixMonths, QDate(2021, 2, 1))).contains(u"future"_s));
    EXPECT_TRUE(entered(hire, {TenureKind::OneMonth, QDate(2020, 7, 15), std::nullopt, {}})
                    .contains(u"how it was asked"_s));
    EXPECT_TRUE(
        entered(hire, {TenureKind::Started, QDate(2020, 6, 14), std::nullopt, {}}).contains(u"2020-06-15"_s));
    EXPECT_TRUE(of(hire).entries.isEmpty());
}

TEST_F(TenureTest, SaysWhatIsToBeAskedAndWhen)
{
    const HireKey hire = hireOf(m_desk.hired());
    EXPECT_FALSE(of(hire).due(QDate(2020, 6, 14)).has_value());
    EXPECT_EQ(of(hire).due(firstDay), TenureKind::Started);
    EXPECT_EQ(of(hire).due(QDate(2020, 7, 15)), TenureKind::OneMonth);
    EXPECT_EQ(of(hire).due(QDate(2020, 12, 15)), TenureKind::SixMonths);
    EXPECT_EQ(tenures().due().size(), 1);
    tenures().enter(hire, asked(TenureKind::SixMonths, QDate(2020, 12, 20)));
    EXPECT_TRUE(tenures().due().isEmpty()) << "what was asked later answers what was to be asked before";
}

// domain.md §8: until when recruiting away is barred (two years less a day from hire).
TEST_F(TenureTest, APermanentHireBarsRecruitingForTwoYearsLessADay)
{
    const HireKey hire = hireOf(m_desk.hired());
    EXPECT_FALSE(of(hire).recruitingBarredUntil().has_value());
    tenures().enter(hire, {TenureKind::Permanent, firstDay, std::nullopt, {}});
    EXPECT_TRUE(of(hire).isPermanent());
    EXPECT_EQ(of(hire).recruitingBarredUntil(), QDate(2022, 6, 14));
}

TEST_F(TenureTest, AnEndNeedsItsReasonAndSaysWhetherItWasWithinSixMonths)
{
    const HireKey hire = hireOf(m_desk.hired());
    EXPECT_FALSE(of(hire).leftWithinSixMonths().has_value());
    EXPECT_TRUE(
        entered(hire, {TenureKind::Ended, QDate(2020, 9, 30), std::nullopt, u" "_s}).contains(u"why"_s));
    tenures().enter(hire, {TenureKind::Ended, QDate(2020, 12, 14), std::nullopt, u"契約満了"_s});
    EXPECT_EQ(of(hire).leftWithinSixMonths(), true);
    EXPECT_FALSE(of(hire).due(QDate(2021, 1, 31)).has_value());
    tenures().takeBack(hire, TenureKind::Ended, u"誤り"_s);
    tenures().enter(hire, {TenureKind::Ended, QDate(2020, 12, 15), std::nullopt, u"契約満了"_s});
    EXPECT_EQ(of(hire).leftWithinSixMonths(), false);
    EXPECT_EQ(m_desk->database().value(u"SELECT count(*) FROM tenure_entries"_s).toInt(), 3);
}

TEST_F(TenureTest, WhoLeftEarlyIsAskedAboutSoonerAndAPermanentHireIsAskedAboutAllTheSame)
{
    const HireKey hire = hireOf(m_desk.hired());
    tenures().enter(hire, {TenureKind::Permanent, firstDay, std::nullopt, {}});
    tenures().enter(hire, {TenureKind::Ended, QDate(2020, 8, 1), std::nullopt, u"転居"_s});
    EXPECT_EQ(of(hire).due(QDate(2020, 8, 1)), TenureKind::SixMonths);
    EXPECT_EQ(entered(hire, asked(TenureKind::SixMonths, QDate(2020, 8, 3))), QString());
    EXPECT_EQ(of(hire).leftWithinSixMonths(), true);
}

TEST_F(TenureTest, EntersNothingTwiceAndNothingForAHireTakenBack)
{
    const Referral referral = m_desk.hired();
    const HireKey hire = hireOf(referral);
    tenures().enter(hire, {TenureKind::Started, firstDay, std::nullopt, {}});
    EXPECT_TRUE(entered(hire, {TenureKind::Started, firstDay, std::nullopt, {}}).contains(u"already"_s));
    EXPECT_TRUE(refusal([&] { tenures().takeBack(hire, TenureKind::Ended, {}); }).contains(u"not entered"_s));
    m_desk->referrals().takeBack(referral.seq, {});
    EXPECT_TRUE(entered(hire, asked(TenureKind::OneMonth, QDate(2020, 8, 1))).contains(u"taken back"_s));
    EXPECT_TRUE(tenures().due().isEmpty());
}

} // namespace kakehashi::test
