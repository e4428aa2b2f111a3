// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/fit.h"
#include "core/matching/gates.h"

namespace kakehashi {

/// Postings from twice as many on are scanned by several threads; fewer are scanned before another begins.
inline constexpr std::size_t rowsOfPart = 50'000;

/// One applicant against the rows of an index: what depends on the place alone is worked out once a place,
/// when it is first met. For one thread; the index must not change meanwhile.
class PostingScan
{
public:
    PostingScan(const Applicant& applicant, const PostingIndex& index, QDate deskDay);

    /// The gates that leave a considered row out; 0: none does (Gates::failing).
    std::uint32_t failing(std::size_t row)
    {
        const GateRow& gate = m_index.gates()[row];
        return m_gates.failing(gate, isElsewhere(gate.place));
    }
    /// As Fit::score.
    double score(std::size_t row, const Weights& weights, double worst = 0)
    {
        const GateRow& gate = m_index.gates()[row];
        return m_fit.score({gate, m_index.fits()[row]}, distanceShare(gate.place), weights, worst);
    }
    /// Kilometres from home; nullopt when they cannot be told.
    std::optional<double> kilometres(std::uint16_t place) const
    {
        return m_gates.places().distance(m_index.places()[place]);
    }
    bool isElsewhere(std::uint16_t place)
    {
        if (m_where[place] == Where::NotAsked)
            askWhere(place);
        return m_where[place] == Where::Elsewhere;
    }
    const Gates& gates() const { return m_gates; }

private:
    enum class Where : std::uint8_t { NotAsked, Wanted, Elsewhere };
    static constexpr double notAsked = -1;

    void askWhere(std::uint16_t place);
    double distanceShare(std::uint16_t place)
    {
        double& known = m_distanceShares[place];
        if (known == notAsked)
            known = m_fit.distance(kilometres(place)).share;
        return known;
    }

    const PostingIndex& m_index;
    Gates m_gates;
    Fit m_fit;
    std::vector<Where> m_where;
    std::vector<double> m_distanceShares;
};

} // namespace kakehashi
