// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_check.h"

namespace kakehashi {

/// The problems of a posting being typed, in the sheet's order: texts that cannot be read, what posting_check
/// finds in the rest, and characters that the sheet's typeface does not have.
Problems problemsOf(const Posting& posting, Completeness completeness, const Problems& unread);

} // namespace kakehashi
