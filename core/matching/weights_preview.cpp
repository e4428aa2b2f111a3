// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matcher.h"

#include "core/matching/posting_scan.h"

#include <algorithm>

namespace kakehashi {

namespace {

struct Scored
{
    std::size_t row = 0;
    double before = 0;
    double after = 0;
    int rankBefore = 0;
};

/// Orders as match() does.
void sortBy(std::vector<Scored>& all, double Scored::*score, const PostingIndex& postings)
{
    std::ranges::sort(all, [&](const Scored& a, const Scored& b) {
        if (a.*score != b.*score)
            return a.*score > b.*score;
        const int order = postings.referenceAt(a.row).compare(postings.referenceAt(b.row));
        return order != 0 ? order < 0 : a.row < b.row;
    });
}

} // namespace

QList<RankChange> previewWeights(const Applicant& applicant, const PostingIndex& postings, QDate deskDay,
                                 const Weights& before, const Weights& after, int top)
{
    PostingScan scan(applicant, postings, deskDay);
    std::vector<Scored> all;
    for (std::size_t row = 0; row < postings.rows(); ++row) {
        if (postings.gates()[row].has(GateRow::Considered) && scan.failing(row) == 0)
            all.push_back({row, scan.score(row, before), scan.score(row, after)});
    }
    sortBy(all, &Scored::before, postings);
    int rank = 0;
    for (Scored& each : all)
        each.rankBefore = ++rank;
    sortBy(all, &Scored::after, postings);
    QList<RankChange> changes;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int rankAfter = static_cast<int>(i) + 1;
        if (rankAfter <= top || all[i].rankBefore <= top)
            changes.append({postings.at(all[i].row).reference, all[i].rankBefore, rankAfter, all[i].before,
                            all[i].after});
    }
    return changes;
}

} // namespace kakehashi
