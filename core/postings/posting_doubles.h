// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_store.h"

namespace kakehashi {

/// A posting very like one being entered, and why it is thought so.
struct Double
{
    enum class Why {
        SameKey,        ///< the sender's number, or all the stable fields
        SameInstitution ///< same institution and occupation, overlapping period
    };
    StoredPosting stored;
    Why why = Why::SameInstitution;
};

/// Open postings very like this one, the likest first, at most five; institutions' names are compared folded
/// and without their legal form. `except` is the posting being revised (0: none). Fast enough to ask while
/// people type.
QList<Double> findDoubles(Database& database, PostingStore& postings, QDate deskDay, const Posting& posting,
                          qint64 except = 0);

} // namespace kakehashi
