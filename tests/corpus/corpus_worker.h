// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kakehashi::test {

/// Takes in what standard input names, a task a line, as `kakehashi-cli import` would, and answers each with
/// a line: processor time, rows read, rows that are no postings, and what is wrong (nothing when every row is
/// accounted for).
/// Returns when the input ends.
int workOnCorpus();

} // namespace kakehashi::test
