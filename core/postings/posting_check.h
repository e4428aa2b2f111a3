// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/postings/posting.h"

namespace kakehashi {

/// How much a posting must say. Lists that come masked (to a Doctor Bank) lack the fields of column M
/// altogether.
enum class Completeness {
    Whole,        ///< entered at this desk, or a full record
    MaskedAllowed ///< a record from a feed: institution, workplace details and contact may be missing
};

/// Every rule of domain.md §3 on one posting, in the order of the sheet. Errors keep it from being opened;
/// warnings (postal code unknown or elsewhere, implausible pay, break not shorter than a known shift,
/// characters outside CP932, ...) do not.
///
/// A row of a feed cannot be mended by whoever wrote it before the desk needs it: with MaskedAllowed only
/// what matching cannot do without is an error when missing (occupation, headcount, a prefecture,
/// municipality, period, duties); facility type, pay, hours and the detail of その他 are warnings, the fields
/// of column M are not missed at all. Values that are wrong are errors in both.
Problems checkPosting(const Posting& posting, Completeness completeness);

} // namespace kakehashi
