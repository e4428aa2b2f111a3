// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/gates.h"
#include "core/matching/scoring.h"

namespace kakehashi {

/// One applicant against the rows of an index: what depends on the place alone is worked out once a place,
/// when it is first met. For one thread; the index must not change meanwhile.
class PostingScan
{
public:
    PostingScan(const Applicant& applicant, const PostingIndex& index, QDate deskDay);

    /// The first gate that leaves a considered row out.
    std::optional<Gate> firstFailing(std::size_t row)
    {
        const GateRow& gate = m_index.gates()[row];
        return m_gates.firstFailing(gate, [&] { return isElsewhere(gate.place); });
    }
    double score(std::size_t row, const Weights& weights);
    /// Kilometres from home; nullopt when they cannot be told.
    std::optional<double> kilometres(std::uint16_t place);
    bool isElsewhere(std::uint16_t place);
    const Gates& gates() const { return m_gates; }

private:
    enum class Where : std::uint8_t { NotAsked, Wanted, Elsewhere };
    static constexpr double notAsked = -1;
    static constexpr double untold = -2;

    const Applicant& m_applicant;
    const PostingIndex& m_index;
    Gates m_gates;
    std::vector<Where> m_where;
    std::vector<double> m_kilometres;
};

} // namespace kakehashi
