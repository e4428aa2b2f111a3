// SPDX-License-Identifier: GPL-3.0-or-later
// domain.md §5: "An institution whose postings are filled and that registers no new one in the same calendar
// month is dormant (休止) until it does."
#include "core/institutions/dormancy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kakehashi::dormancy {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Life filled(QDate registered, QDate ended)
{
    return {registered, ended, true};
}

} // namespace

TEST(Dormancy, BeginsWithTheMonthAfterTheLastPostingWasFilled)
{
    const auto found = dormanciesOf({filled({2020, 5, 7}, {2020, 6, 20})});
    EXPECT_THAT(found, ElementsAre(Dormancy{{2020, 7, 1}, std::nullopt}));
    EXPECT_FALSE(isDormant(found, {2020, 6, 30})) << "a new posting may still come in June";
    EXPECT_TRUE(isDormant(found, {2020, 7, 1}));
}

TEST(Dormancy, ANewPostingInTheSameMonthPreventsIt)
{
    EXPECT_THAT(dormanciesOf({filled({2020, 5, 7}, {2020, 6, 20}), {{2020, 6, 30}, std::nullopt, false}}),
                IsEmpty());
    EXPECT_THAT(dormanciesOf({filled({2020, 5, 7}, {2020, 6, 20}), {{2020, 7, 1}, std::nullopt, false}}),
                ElementsAre(Dormancy{{2020, 7, 1}, QDate(2020, 7, 1)}))
        << "it ended on the day it would have begun";
}

TEST(Dormancy, LastsUntilTheDayANewPostingIsRegistered)
{
    const auto found =
        dormanciesOf({{{2020, 9, 15}, std::nullopt, false}, filled({2020, 5, 7}, {2020, 6, 20})});
    EXPECT_THAT(found, ElementsAre(Dormancy{{2020, 7, 1}, QDate(2020, 9, 15)}));
    EXPECT_TRUE(isDormant(found, {2020, 9, 14}));
    EXPECT_FALSE(isDormant(found, {2020, 9, 15}));
    EXPECT_THAT(dormantMonths(found, {2020, 12, 1}), ElementsAre(QDate(2020, 7, 1), QDate(2020, 8, 1)))
        << "September was not dormant to its end";
}

TEST(Dormancy, OneOpenPostingIsEnoughToBeAwake)
{
    EXPECT_THAT(dormanciesOf({filled({2020, 5, 7}, {2020, 6, 20}), {{2020, 5, 1}, std::nullopt, false}}),
                IsEmpty());
}

TEST(Dormancy, WithdrawnOrRunOutIsNotFilled)
{
    EXPECT_THAT(dormanciesOf({{{2020, 5, 7}, QDate(2020, 6, 20), false}}), IsEmpty());
    EXPECT_THAT(dormanciesOf({{{2020, 5, 7}, QDate(2020, 6, 25), false}, filled({2020, 5, 8}, {2020, 6, 2})}),
                ElementsAre(Dormancy{{2020, 7, 1}, std::nullopt}));
}

TEST(Dormancy, TheYearsEndIsAMonthsEnd)
{
    EXPECT_THAT(dormantMonths(dormanciesOf({filled({2020, 12, 1}, {2020, 12, 31})}), {2021, 2, 3}),
                ElementsAre(QDate(2021, 1, 1), QDate(2021, 2, 1)));
}

TEST(Dormancy, WhoNeverPostedIsNotDormant)
{
    EXPECT_THAT(dormanciesOf({}), IsEmpty());
}

} // namespace kakehashi::dormancy
