// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matcher.h"

#include "core/matching/posting_scan.h"

#include <algorithm>
#include <array>
#include <bit>

namespace kakehashi {

namespace {

/// The best rows met so far, at most `most` of them (0: all).
class BestRows
{
public:
    BestRows(const PostingIndex& index, int most) : m_index(index), m_most(static_cast<std::size_t>(most)) {}

    void offer(double score, std::size_t row)
    {
        const Ranked ranked{score, row};
        const auto better = [this](const Ranked& a, const Ranked& b) { return isBetter(a, b); };
        if (m_most == 0 || m_best.size() < m_most) {
            m_best.push_back(ranked);
            std::ranges::push_heap(m_best, better);
        } else if (better(ranked, m_best.front())) { // the front is the worst of the best
            std::ranges::pop_heap(m_best, better);
            m_best.back() = ranked;
            std::ranges::push_heap(m_best, better);
        }
    }

    struct Ranked
    {
        double score = 0;
        std::size_t row = 0;
    };
    std::vector<Ranked> bestFirst() &&
    {
        std::ranges::sort(m_best, [this](const Ranked& a, const Ranked& b) { return isBetter(a, b); });
        return std::move(m_best);
    }
    /// What scores less need not be offered.
    double worst() const { return m_most > 0 && m_best.size() == m_most ? m_best.front().score : 0; }

private:
    bool isBetter(const Ranked& a, const Ranked& b) const
    {
        if (a.score != b.score)
            return a.score > b.score;
        const int order = m_index.referenceAt(a.row).compare(m_index.referenceAt(b.row));
        return order != 0 ? order < 0 : a.row < b.row;
    }

    const PostingIndex& m_index;
    std::size_t m_most;
    std::vector<Ranked> m_best;
};

} // namespace

MatchResult match(const Applicant& applicant, const PostingIndex& postings, QDate deskDay, int top,
                  const Weights& weights)
{
    PostingScan scan(applicant, postings, deskDay);
    BestRows best(postings, top);
    constexpr std::uint32_t none = 1U << gateCount;
    std::array<qint64, gateCount + 1> passed{}; ///< by the first failing gate; last: by none
    for (std::size_t row = 0; row < postings.rows(); ++row) {
        if (!postings.gates()[row].has(GateRow::Considered))
            continue;
        const std::uint32_t failing = scan.failing(row);
        ++passed.at(static_cast<std::size_t>(std::countr_zero(failing | none)));
        if (failing == 0)
            best.offer(scan.score(row, weights, best.worst()), row);
    }

    MatchResult result;
    result.considered = postings.considered();
    result.offeredCount = passed.back();
    const std::vector<BestRows::Ranked> offered = std::move(best).bestFirst();
    for (const BestRows::Ranked& each : offered) {
        const IndexedPosting posting = postings.at(each.row);
        result.offered.append(
            {posting.seq, posting.reference, each.score, reasonsFor(applicant, posting, scan.gates())});
    }
    for (std::size_t gate = 0; gate < gateCount; ++gate) {
        if (passed.at(gate) > 0)
            result.leftOut.append({static_cast<Gate>(gate), passed.at(gate)});
    }
    return result;
}

} // namespace kakehashi
