// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matcher.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kakehashi {

namespace {

struct Ranked
{
    double score = 0;
    const IndexedPosting* posting = nullptr;
};

bool isBetter(const Ranked& a, const Ranked& b)
{
    return std::tie(b.score, a.posting->reference, a.posting->seq) <
           std::tie(a.score, b.posting->reference, b.posting->seq);
}

} // namespace

MatchResult match(const Applicant& applicant, const PostingIndex& postings, QDate deskDay, int top,
                  const Weights& weights)
{
    const Gates gates(applicant, deskDay);
    std::array<qint64, gateCount> leftOut{};
    std::vector<Ranked> ranked;
    for (const IndexedPosting& posting : postings.postings()) {
        if (const std::optional<Gate> gate = gates.firstFailing(posting))
            ++leftOut.at(static_cast<std::size_t>(*gate));
        else
            ranked.push_back(
                {scoreOf(applicant, posting, gates.places().distance(posting), weights), &posting});
    }

    MatchResult result;
    result.considered = static_cast<qint64>(postings.postings().size());
    result.offeredCount = static_cast<qint64>(ranked.size());
    const auto wanted = top > 0 ? std::min(ranked.size(), static_cast<std::size_t>(top)) : ranked.size();
    const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::partial_sort(ranked.begin(), end, ranked.end(), isBetter);
    for (auto it = ranked.begin(); it != end; ++it) {
        result.offered.append({it->posting->seq, it->posting->reference, it->score,
                               reasonsFor(applicant, *it->posting, gates)});
    }
    for (std::size_t gate = 0; gate < leftOut.size(); ++gate) {
        if (leftOut.at(gate) > 0)
            result.leftOut.append({static_cast<Gate>(gate), leftOut.at(gate)});
    }
    return result;
}

} // namespace kakehashi
