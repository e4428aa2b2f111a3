// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/posting_scan.h"

namespace kakehashi {

PostingScan::PostingScan(const Applicant& applicant, const PostingIndex& index, QDate deskDay)
    : m_index(index), m_gates(applicant, deskDay), m_fit(applicant),
      m_where(index.places().size(), Where::NotAsked), m_distanceShares(index.places().size(), notAsked)
{
}

void PostingScan::askWhere(std::uint16_t place)
{
    m_where[place] =
        m_gates.places().contain(m_index.places()[place]).value_or(true) ? Where::Wanted : Where::Elsewhere;
}

} // namespace kakehashi
