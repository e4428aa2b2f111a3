// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <array>
#include <optional>

namespace kakehashi {

/// A posting in the table posting_filters: what lists filter and sort by, as whole numbers.
///
/// | column | holds |
/// |---|---|
/// | open_until | Julian day of the last day it is open; `always` without an end, `never` when closed; NULL:
/// a draft | | occupation | place in the form's list, 0 first; `unknown` | | place | JIS code of the
/// workplace's municipality; of a prefecture alone PP999; `unknown` | | start_on | Julian day; `unknown` | |
/// pay | by basis, the best paid first; `unknown` | | seats | headcount less the hired | | urgency | 0 to 2 |
namespace posting_filters {

inline constexpr qint64 always = 9'999'999;
inline constexpr qint64 never = 0;
/// Behind everything known, in natural order.
inline constexpr qint64 unknown = 9'999'999'999;

/// The columns after seq, in the order above.
using Columns = std::array<std::optional<qint64>, 7>;
Columns columnsOf(const StoredPosting& stored);
/// INSERT of a posting's position and its columns.
QString insertion();

} // namespace posting_filters

} // namespace kakehashi
