// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/posting_scan.h"

namespace kakehashi {

PostingScan::PostingScan(const Applicant& applicant, const PostingIndex& index, QDate deskDay)
    : m_applicant(applicant), m_index(index), m_gates(applicant, deskDay),
      m_where(index.places().size(), Where::NotAsked), m_kilometres(index.places().size(), notAsked)
{
}

bool PostingScan::isElsewhere(std::uint16_t place)
{
    Where& where = m_where[place];
    if (where == Where::NotAsked)
        where = m_gates.places().contain(m_index.places()[place]).value_or(true) ? Where::Wanted
                                                                                 : Where::Elsewhere;
    return where == Where::Elsewhere;
}

std::optional<double> PostingScan::kilometres(std::uint16_t place)
{
    double& known = m_kilometres[place];
    if (known == notAsked)
        known = m_gates.places().distance(m_index.places()[place]).value_or(untold);
    return known == untold ? std::nullopt : std::optional(known);
}

double PostingScan::score(std::size_t row, const Weights& weights)
{
    return scoreOf(m_applicant, m_index.termsAt(row), kilometres(m_index.gates()[row].place), weights);
}

} // namespace kakehashi
