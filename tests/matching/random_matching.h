// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matcher.h"

#include <QRandomGenerator>

namespace kakehashi::test {

/// The day of matching: some of the random postings have ended by then.
inline const QDate deskDay(2020, 7, 1);

/// Somebody with up to two unchecked licences and wishes of every kind.
Applicant randomApplicant(QRandomGenerator& random);
/// Postings all over the country and in Tokyo; some are drafts, closed or full.
QList<StoredPosting> randomPostings(QRandomGenerator& random, int count);
PostingIndex indexOf(const QList<StoredPosting>& postings);

} // namespace kakehashi::test
