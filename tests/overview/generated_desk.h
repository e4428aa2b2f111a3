// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

namespace kakehashi::test {

/// Fills a desk of 30 June 2020 with postings, changes and referrals of the weeks before it, some of them
/// taken back; the same for the same seed.
void generate(Desk& desk, quint32 seed);

/// Makes what was entered just now look as if it had been entered on that day, at noon in Japan.
void backdateChange(Desk& desk, qint64 posting, int version, QDate day);
void backdateEvent(Desk& desk, qint64 referral, int number, QDate day);

} // namespace kakehashi::test
