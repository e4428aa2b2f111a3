// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_store.h"

namespace kakehashi::bench {

/// Search while people type, the exact count, the whole list and pages of it, beside a LIKE scan of the same
/// words.
void registerSearch(BenchStore& store);

} // namespace kakehashi::bench
