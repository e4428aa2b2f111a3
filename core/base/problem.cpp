// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <algorithm>

namespace kakehashi {

bool acceptable(const Problems& problems)
{
    return std::ranges::none_of(problems, [](const Problem& p) { return p.severity == Severity::Error; });
}

} // namespace kakehashi
