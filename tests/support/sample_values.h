// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "core/postings/posting.h"

#include <QRandomGenerator>

namespace kakehashi::test {

/// The day on which the sample posting is offered to the sample applicant.
inline const QDate dayOfWish(2020, 6, 2);

/// A whole, correct posting: a nurse in Shinjuku, 15 June to 30 September 2020, masked.
Posting nursePosting();
StoredPosting stored(const Posting& posting, qint64 seq = 1);
/// A checked nurse living in Nakano, willing to work in Tokyo.
Applicant nurseApplicant();
/// A random posting that passes posting_check; equal for equal generators' states.
Posting randomPosting(QRandomGenerator& random);

} // namespace kakehashi::test
