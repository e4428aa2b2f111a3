// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/scoring.h"

namespace kakehashi {

/// One criterion of one match, with both values side by side, in the desk's language.
struct Reason
{
    QString criterion; ///< code: licence, occupation, duty, period, place, night, hours, weekdays, pay,
                       ///< lodging, experience, distance, shared_period, urgency, scope
    QString label;     ///< translated
    Verdict verdict = Verdict::Unknown;
    QString wanted;
    QString offered;
    QString note; ///< an assumption or a caution; usually empty
};

/// Why this posting fits, or does not quite, in the order of the criteria above. Licence, occupation, period,
/// place and pay are always told; the others where the applicant wishes something about them or the posting
/// sets a condition. Holds nothing that masking hides and no free text.
QList<Reason> reasonsFor(const Applicant& applicant, const IndexedPosting& posting, const Gates& gates);

} // namespace kakehashi
