// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/blocking_pairs.h"

#include <algorithm>
#include <tuple>

namespace kakehashi {

namespace {

struct Taken
{
    int seats = 0;
    int lowestFit = 0;
    int holder = -1; ///< of the lowest fit
};

} // namespace

std::vector<Blocking> blockingPairs(const SeatProblem& problem, const SeatPlan& plan)
{
    std::vector<int> fitOf(plan.postingOf.size(), -1);
    std::vector<Taken> taken(problem.postings.size());
    for (std::size_t i = 0; i < plan.postingOf.size(); ++i) {
        if (plan.postingOf[i] == SeatPlan::none)
            continue;
        const auto posting = static_cast<std::uint32_t>(plan.postingOf[i]);
        fitOf[i] = std::ranges::find(problem.candidates[i], posting, &SeatCandidate::posting)->fit;
        Taken& there = taken[posting];
        if (there.seats++ == 0 || fitOf[i] < there.lowestFit) {
            there.lowestFit = fitOf[i];
            there.holder = static_cast<int>(i);
        }
    }
    std::vector<Blocking> found;
    for (std::size_t i = 0; i < plan.postingOf.size(); ++i) {
        for (const SeatCandidate& candidate : problem.candidates[i]) {
            if (candidate.fit <= fitOf[i])
                continue;
            const Taken& there = taken[candidate.posting];
            const bool free = there.seats < problem.postings[candidate.posting].seats;
            if (free || (there.seats > 0 && there.lowestFit < candidate.fit))
                found.push_back({i, candidate.posting, candidate.fit, candidate.fit - std::max(0, fitOf[i]),
                                 free ? -1 : there.holder});
        }
    }
    std::ranges::sort(found, [](const Blocking& a, const Blocking& b) {
        return std::tie(b.gain, a.applicant, a.posting) < std::tie(a.gain, b.applicant, b.posting);
    });
    return found;
}

} // namespace kakehashi
