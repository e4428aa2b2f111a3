// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/follow_up.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace follow_up;

namespace {

Referral at(qint64 seq, Stage stage, QDate day)
{
    Referral referral;
    referral.seq = seq;
    referral.stage = stage;
    ReferralEvent event;
    event.day = day;
    event.stage = stage;
    referral.events = {event};
    return referral;
}

} // namespace

// domain.md §5: working days, with the national holidays. 23 and 24 July 2020 were holidays, 25 and 26 a
// weekend.
TEST(FollowUp, CountsWorkingDaysWithoutWeekendsAndHolidays)
{
    EXPECT_EQ(workingDays({2020, 7, 22}, {2020, 7, 22}), 0);
    EXPECT_EQ(workingDays({2020, 7, 22}, {2020, 7, 26}), 0);
    EXPECT_EQ(workingDays({2020, 7, 22}, {2020, 7, 27}), 1);
    EXPECT_EQ(workingDays({2020, 6, 1}, {2020, 6, 8}), 5);
    EXPECT_EQ(workingDays({2020, 6, 8}, {2020, 6, 1}), 0);
    EXPECT_FALSE(isWorkingDay({2020, 8, 10}));
    EXPECT_FALSE(isWorkingDay({}));
}

TEST(FollowUp, IsLateBeyondTheThresholdAndNotAtIt)
{
    const QList<Referral> one{at(1, Stage::Inquiry, {2020, 6, 1})}; // a Monday
    EXPECT_FALSE(waiting(one, {2020, 6, 4}, 3).at(0).isLate);
    EXPECT_TRUE(waiting(one, {2020, 6, 5}, 3).at(0).isLate);
    EXPECT_FALSE(waiting({at(1, Stage::Application, {2020, 7, 22})}, {2020, 7, 29}, 3).at(0).isLate);
}

TEST(FollowUp, ConcernsOnlyWhatWaitsForAnAnswerTheLongestFirst)
{
    const QList<Waiting> found =
        waiting({at(1, Stage::Inquiry, {2020, 6, 3}), at(2, Stage::Interview, {2020, 6, 1}),
                 at(3, Stage::Application, {2020, 6, 1}), at(4, Stage::Withdrawn, {2020, 6, 1})},
                {2020, 6, 10}, 3);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].referral.seq, 3);
    EXPECT_EQ(found[1].referral.seq, 1);
}

TEST(FollowUp, AReminderBeginsTheDaysAnew)
{
    Referral referral = at(1, Stage::Inquiry, {2020, 6, 1});
    Chase chase;
    chase.day = QDate(2020, 6, 9);
    referral.chases = {chase};
    const Waiting one = waiting({referral}, {2020, 6, 10}, 3).at(0);
    EXPECT_EQ(one.since, QDate(2020, 6, 9));
    EXPECT_EQ(one.workingDays, 1);
    EXPECT_FALSE(one.isLate);
}

} // namespace kakehashi::test
