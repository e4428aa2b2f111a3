// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

namespace kakehashi {

/// The stable fields of a posting as one short text, by which lists without a number recognise it: the
/// institution (its ID, else its folded name; where both are masked, prefecture, municipality, facility type,
/// period and hours), the occupation, the workplace's prefecture and municipality, and the start. A digest of
/// 32 hexadecimal digits, so that the list's table neither grows by it nor names anybody. Empty when nothing
/// tells the posting from others: neither institution nor municipality is known.
QString matchKeyOf(const Posting& posting);

} // namespace kakehashi
