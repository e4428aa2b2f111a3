// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/seat_flow.h"

namespace kakehashi {

/// An applicant who fits this posting better than where he is, while the posting has a free seat or somebody
/// whom it fits worse.
struct Blocking
{
    std::size_t applicant = 0;
    std::uint32_t posting = 0;
    int fit = 0;
    int gain = 0;     ///< beyond the fit he has, in tenths
    int instead = -1; ///< applicant with the lowest fit there, who would have to go; -1: a seat is free
};

/// All of a plan, the greatest gain first.
std::vector<Blocking> blockingPairs(const SeatProblem& problem, const SeatPlan& plan);

} // namespace kakehashi
