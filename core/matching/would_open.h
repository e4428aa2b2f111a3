// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matcher.h"

namespace kakehashi {

/// One wish given up or widened, all others kept, and how many more postings would be offered then.
struct WouldOpen
{
    QString
        wish; ///< code: occupations, duties_refused, duty:<code>, period, places, distance:<km>, night_duty
    QString label; ///< translated: "commuting up to 20 km"
    qint64 count = 0;
    Wishes wishes; ///< as they would be
};

/// For each wish of the applicant that a gate follows, in the order of the gates; those that keep nothing out
/// count 0. One pass over the postings. Pure.
QList<WouldOpen> wouldOpen(const Applicant& applicant, const PostingIndex& postings, QDate deskDay);

} // namespace kakehashi
