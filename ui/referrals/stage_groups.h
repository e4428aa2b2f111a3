// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/referral.h"

#include <array>

namespace kakehashi {

/// A column of the board.
enum class StageGroup { Inquiry, Application, Interview, Hired, Ended };

inline constexpr std::array stageGroups{StageGroup::Inquiry, StageGroup::Application, StageGroup::Interview,
                                        StageGroup::Hired, StageGroup::Ended};

/// Not hired, declined and withdrawn stand in one column.
constexpr StageGroup groupOf(Stage stage)
{
    return stage >= Stage::NotHired ? StageGroup::Ended : static_cast<StageGroup>(stage);
}

} // namespace kakehashi
