// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/random_matching.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

Weights payAlone()
{
    Weights weights{};
    for (const WeightItem& item : weightItems())
        weights.*item.value = 0;
    weights.pay = 100;
    return weights;
}

} // namespace

TEST(Weights, ThoseOfTheProgramAreSound)
{
    EXPECT_TRUE(problemOf(Weights()).isEmpty());
    EXPECT_TRUE(problemOf(payAlone()).isEmpty());
}

// Scores stay between 0 and 100 only while the weights sum to 100.
TEST(Weights, ThatDoNotSumToAHundredAreRefusedInWords)
{
    Weights weights;
    weights.pay += 5;
    EXPECT_TRUE(problemOf(weights).contains(QStringLiteral("105"))) << problemOf(weights).toStdString();
    weights = {};
    weights.pay = -5;
    weights.hours += 25;
    EXPECT_FALSE(problemOf(weights).isEmpty());
    weights = {};
    weights.assistantNursePenalty = 101;
    EXPECT_FALSE(problemOf(weights).isEmpty());
}

TEST(Weights, ComeBackFromTheirJson)
{
    EXPECT_EQ(weightsFromJson(toJson(payAlone())), payAlone());
    EXPECT_FALSE(weightsFromJson({}));
    QJsonObject wrong = toJson(Weights());
    wrong[QStringLiteral("pay")] = 99;
    EXPECT_FALSE(weightsFromJson(wrong));
}

TEST(WeightsPreview, TellsTheRanksThatMatchingWouldGive)
{
    QRandomGenerator random(97);
    int moved = 0;
    for (int n = 0; n < 20; ++n) {
        const PostingIndex index = indexOf(randomPostings(random, 200));
        Applicant applicant = randomApplicant(random);
        applicant.wishes.payFloor = PayFloor{PayBasis::Hourly, *Yen::make(3000)};
        const MatchResult before = match(applicant, index, deskDay);
        const MatchResult after = match(applicant, index, deskDay, 0, payAlone());
        for (const RankChange& each : previewWeights(applicant, index, deskDay, {}, payAlone(), 10)) {
            ASSERT_EQ(before.offered.at(each.before - 1).reference, each.reference);
            ASSERT_EQ(before.offered.at(each.before - 1).score, each.scoreBefore);
            ASSERT_EQ(after.offered.at(each.after - 1).reference, each.reference);
            ASSERT_EQ(after.offered.at(each.after - 1).score, each.scoreAfter);
            ASSERT_TRUE(each.before <= 10 || each.after <= 10);
            moved += each.before != each.after ? 1 : 0;
        }
    }
    EXPECT_GT(moved, 10);
}

} // namespace kakehashi::test
