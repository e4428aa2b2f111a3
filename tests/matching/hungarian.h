// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/seat_flow.h"

namespace kakehashi::test {

/// The optimum by the Hungarian method (shortest augmenting paths over a full matrix, a column for each seat
/// and one for each applicant who stays without), written for these tests and sharing nothing with the
/// program.
SeatObjective hungarianOptimum(const SeatProblem& problem);

/// The optimum by trying every plan there is; for a handful of applicants.
SeatObjective exhaustiveOptimum(const SeatProblem& problem);

} // namespace kakehashi::test
