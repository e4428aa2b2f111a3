// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kakehashi {

/// One hire: the number of its entry in the referral. A hire taken back and entered anew is another one.
struct HireKey
{
    qint64 referral = 0; ///< Referral::seq
    int number = 0;      ///< ReferralEvent::number
    bool operator==(const HireKey&) const = default;
};

} // namespace kakehashi
