// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

/// Who takes which seat, as numbers alone.
namespace kakehashi {

/// A posting that an applicant may take a seat of, and how well it fits: the score in tenths, 0 to 1000.
struct SeatCandidate
{
    std::uint32_t posting = 0; ///< position in SeatProblem::postings
    std::uint16_t fit = 0;
    bool operator==(const SeatCandidate&) const = default;
};

struct SeatProblem
{
    struct Posting
    {
        int seats = 0;
        int urgency = 0; ///< 0 usual, 1 urgent, 2 most urgent
    };
    std::vector<Posting> postings;
    /// Of each applicant; no posting twice.
    std::vector<std::vector<SeatCandidate>> candidates;
};

/// What is made greatest, the first before the second before the third.
struct SeatObjective
{
    std::int64_t mostUrgent = 0; ///< seats of most urgent postings that are filled
    std::int64_t urgent = 0;     ///< seats of urgent ones
    std::int64_t fit = 0;        ///< sum of the fits, in tenths of a point
    auto operator<=>(const SeatObjective&) const = default;
};

struct SeatPlan
{
    static constexpr int none = -1;
    std::vector<int> postingOf; ///< of each applicant, or `none`
    SeatObjective objective;
    int rounds = 0; ///< flows computed until no candidate that was left aside could better the plan
};

/// The optimum over all candidates, as a flow of minimum cost (LEMON's network simplex). It begins with the
/// best few candidates of each applicant and adds those that the prices of the seats show to be worth it
/// until there are none: so nothing is lost by beginning with few. Nobody who fits a free seat is left
/// without one. The same problem always gives the same plan.
SeatPlan fillSeats(const SeatProblem& problem);

} // namespace kakehashi
