// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kakehashi::test {

/// Notes that store_writer writes in one transaction: more than SQLite's cache, so that some reach the log
/// early.
inline constexpr int batchSize = 4000;

} // namespace kakehashi::test
