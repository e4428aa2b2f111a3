// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matcher.h"

#include "core/matching/posting_scan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <future>
#include <thread>
#include <vector>

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

/// What a scan found.
struct Scanned
{
    std::array<qint64, gateCount + 1> passed{}; ///< by the first failing gate; last: by none
    std::vector<BestRows::Ranked> best;
};

/// What every part of a scan is given.
struct Question
{
    const Applicant& applicant;
    const PostingIndex& postings;
    QDate deskDay;
    int top;
    const Weights& weights;
};

Scanned scanned(const Question& question, std::size_t first, std::size_t last)
{
    constexpr std::uint32_t none = 1U << gateCount;
    const PostingIndex& postings = question.postings;
    PostingScan scan(question.applicant, postings, question.deskDay);
    BestRows best(postings, question.top);
    Scanned found;
    for (std::size_t row = first; row < last; ++row) {
        if (!postings.gates()[row].has(GateRow::Considered))
            continue;
        const std::uint32_t failing = scan.failing(row);
        ++found.passed.at(static_cast<std::size_t>(std::countr_zero(failing | none)));
        if (failing == 0)
            best.offer(scan.score(row, question.weights, best.worst()), row);
    }
    found.best = std::move(best).bestFirst();
    return found;
}

/// In as many parts as there are threads for; the order of the ranked is a whole one, so that it does not
/// matter where the parts meet.
Scanned scanned(const Question& question)
{
    const std::size_t rows = question.postings.rows();
    const std::size_t parts =
        std::clamp<std::size_t>(rows / rowsOfPart, 1, std::max(1U, std::thread::hardware_concurrency()));
    const auto begin = [rows, parts](std::size_t part) { return rows * part / parts; };
    std::vector<std::future<Scanned>> others;
    for (std::size_t part = 1; part < parts; ++part)
        others.push_back(std::async(
            [&question, from = begin(part), to = begin(part + 1)] { return scanned(question, from, to); }));
    Scanned all = scanned(question, 0, begin(1));
    if (others.empty())
        return all;
    BestRows best(question.postings, question.top);
    const auto take = [&best](const std::vector<BestRows::Ranked>& ranked) {
        for (const BestRows::Ranked& each : ranked)
            best.offer(each.score, each.row);
    };
    take(all.best);
    for (std::future<Scanned>& other : others) {
        const Scanned part = other.get();
        std::ranges::transform(all.passed, part.passed, all.passed.begin(), std::plus());
        take(part.best);
    }
    all.best = std::move(best).bestFirst();
    return all;
}

} // namespace

MatchResult match(const Applicant& applicant, const PostingIndex& postings, QDate deskDay, int top,
                  const Weights& weights)
{
    const Scanned found = scanned({applicant, postings, deskDay, top, weights});
    const Gates gates(applicant, deskDay);
    MatchResult result;
    result.considered = postings.considered();
    result.offeredCount = found.passed.back();
    for (const BestRows::Ranked& each : found.best) {
        const IndexedPosting posting = postings.at(each.row);
        result.offered.append(
            {posting.seq, posting.reference, each.score, reasonsFor(applicant, posting, gates)});
    }
    for (std::size_t gate = 0; gate < gateCount; ++gate) {
        if (found.passed.at(gate) > 0)
            result.leftOut.append({static_cast<Gate>(gate), found.passed.at(gate)});
    }
    return result;
}

} // namespace kakehashi
