// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

namespace kakehashi::bench {

/// The n-th posting of an invented country-wide list: always the same, whole, and worded as the ministry's
/// list is (few different remarks and duties, many names, addresses, telephones and mailboxes).
Posting inventedPosting(quint32 n);

} // namespace kakehashi::bench
