// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/blocking_pairs.h"
#include "tests/matching/hungarian.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

struct Size
{
    int applicants = 0;
    int postings = 0;
    int mostSeats = 3;
    int share = 3;            ///< one pair of so many is a candidate
    int differentFits = 1000; ///< few: many ties
};

SeatProblem randomProblem(QRandomGenerator& random, const Size& size)
{
    SeatProblem problem;
    for (int p = 0; p < size.postings; ++p)
        problem.postings.push_back({random.bounded(size.mostSeats + 1), random.bounded(3)});
    problem.candidates.resize(static_cast<std::size_t>(size.applicants));
    for (auto& candidates : problem.candidates) {
        for (int p = 0; p < size.postings; ++p) {
            if (random.bounded(size.share) == 0)
                candidates.push_back({static_cast<std::uint32_t>(p),
                                      static_cast<std::uint16_t>(random.bounded(size.differentFits + 1) *
                                                                 1000 / size.differentFits)});
        }
    }
    return problem;
}

/// Everybody sits on a candidate of his, no posting has more than its seats, and the sums are those told.
void expectValid(const SeatProblem& problem, const SeatPlan& plan)
{
    ASSERT_EQ(plan.postingOf.size(), problem.candidates.size());
    std::vector<int> taken(problem.postings.size(), 0);
    SeatObjective sum;
    for (std::size_t i = 0; i < plan.postingOf.size(); ++i) {
        if (plan.postingOf[i] == SeatPlan::none)
            continue;
        const auto posting = static_cast<std::uint32_t>(plan.postingOf[i]);
        const auto& own = problem.candidates[i];
        const auto candidate = std::ranges::find(own, posting, &SeatCandidate::posting);
        ASSERT_NE(candidate, own.end());
        ASSERT_LE(++taken[posting], problem.postings[posting].seats);
        sum.mostUrgent += problem.postings[posting].urgency == 2 ? 1 : 0;
        sum.urgent += problem.postings[posting].urgency == 1 ? 1 : 0;
        sum.fit += candidate->fit;
    }
    EXPECT_EQ(sum, plan.objective);
}

} // namespace

TEST(SeatFlow, IsTheBestOfAllPlansThereAre)
{
    QRandomGenerator random(71);
    for (int n = 0; n < 400; ++n) {
        const SeatProblem problem =
            randomProblem(random, {random.bounded(1, 7), random.bounded(1, 6), 3, 2, n % 2 == 0 ? 1000 : 3});
        const SeatPlan plan = fillSeats(problem);
        expectValid(problem, plan);
        ASSERT_EQ(plan.objective, exhaustiveOptimum(problem)) << n;
    }
}

// Larger than its first candidates, so that it has to find by the prices which ones it left aside matter.
TEST(SeatFlow, IsWhatTheHungarianMethodFinds)
{
    QRandomGenerator random(72);
    int severalRounds = 0;
    for (int n = 0; n < 24; ++n) {
        const SeatProblem problem = randomProblem(
            random, {random.bounded(40, 160), random.bounded(20, 120), n % 3 == 0 ? 1 : 3, n % 2 + 1, 1000});
        const SeatPlan plan = fillSeats(problem);
        expectValid(problem, plan);
        severalRounds += plan.rounds > 1 ? 1 : 0;
        ASSERT_EQ(plan.objective, hungarianOptimum(problem)) << n;
    }
    EXPECT_GT(severalRounds, 3); // else the test says nothing about them
}

TEST(SeatFlow, LeavesNobodyOutWhoFitsAFreeSeat)
{
    SeatProblem problem;
    problem.postings = {{1, 0}, {1, 0}};
    problem.candidates = {{{0, 0}}, {{0, 0}, {1, 0}}, {}};
    const SeatPlan plan = fillSeats(problem);
    EXPECT_EQ(std::ranges::count(plan.postingOf, SeatPlan::none), 1);
    EXPECT_EQ(plan.postingOf[2], SeatPlan::none);
}

TEST(SeatFlow, FillsTheUrgentSeatAtWhateverCostOfFit)
{
    SeatProblem problem;
    problem.postings = {{1, 0}, {1, 1}, {1, 2}};
    problem.candidates = {{{0, 1000}, {1, 1}, {2, 1}}};
    EXPECT_EQ(fillSeats(problem).postingOf, std::vector<int>{2});
    problem.postings[2].seats = 0;
    EXPECT_EQ(fillSeats(problem).postingOf, std::vector<int>{1});
}

TEST(SeatFlow, OfNobodyOrNothingIsEmpty)
{
    EXPECT_TRUE(fillSeats({}).postingOf.empty());
    EXPECT_EQ(fillSeats({{}, {{}}}).postingOf, std::vector<int>{SeatPlan::none});
}

TEST(BlockingPairs, AreThoseWhoWouldBothRatherHaveEachOther)
{
    QRandomGenerator random(73);
    for (int n = 0; n < 200; ++n) {
        const SeatProblem problem = randomProblem(random, {8, 6, 2, 2, 20});
        const SeatPlan plan = fillSeats(problem);
        std::vector<std::pair<std::size_t, std::uint32_t>> expected;
        const auto fitOf = [&](std::size_t i, int posting) {
            const auto& own = problem.candidates[i];
            const auto found = std::ranges::find_if(
                own, [&](const SeatCandidate& c) { return static_cast<int>(c.posting) == posting; });
            return found == own.end() ? -1 : static_cast<int>(found->fit);
        };
        for (std::size_t i = 0; i < problem.candidates.size(); ++i) {
            for (const SeatCandidate& c : problem.candidates[i]) {
                int taken = 0;
                bool worse = false;
                for (std::size_t other = 0; other < plan.postingOf.size(); ++other) {
                    if (plan.postingOf[other] != static_cast<int>(c.posting))
                        continue;
                    ++taken;
                    worse = worse || fitOf(other, plan.postingOf[other]) < c.fit;
                }
                if (c.fit > fitOf(i, plan.postingOf[i]) &&
                    (worse || taken < problem.postings[c.posting].seats))
                    expected.emplace_back(i, c.posting);
            }
        }
        std::vector<std::pair<std::size_t, std::uint32_t>> found;
        for (const Blocking& each : blockingPairs(problem, plan))
            found.emplace_back(each.applicant, each.posting);
        std::ranges::sort(found);
        std::ranges::sort(expected);
        ASSERT_EQ(found, expected) << n;
    }
}

} // namespace kakehashi::test
