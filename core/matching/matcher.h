// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "core/matching/gates.h"
#include "core/matching/posting_index.h"
#include "core/matching/reasons.h"
#include "core/matching/scoring.h"

namespace kakehashi {

struct Match
{
    qint64 posting = 0; ///< StoredPosting::seq
    QString reference;
    double score = 0; ///< 0 to 100, absolute: the same pair always scores the same
    QList<Reason> reasons;
};

struct LeftOut
{
    Gate gate = Gate::Closed;
    qint64 count = 0;
};

struct MatchResult
{
    qint64 considered = 0;
    qint64 offeredCount = 0; ///< how many passed the gates; `offered` may hold fewer
    QList<Match> offered;    ///< best first; ties by reference
    QList<LeftOut> leftOut;  ///< in gate order, gates that left nobody out omitted
};

/// Pure: the same applicant, postings, day and weights always give the same result. Nothing is scored on age,
/// sex or address beyond distance. `top` 0 means all; reasons are made for the offered ones only.
MatchResult match(const Applicant& applicant, const PostingIndex& postings, QDate deskDay, int top = 0,
                  const Weights& weights = {});

/// What other weights would do to one posting of an applicant's.
struct RankChange
{
    QString reference;
    int before = 0; ///< rank, the best 1
    int after = 0;
    double scoreBefore = 0;
    double scoreAfter = 0;
};

/// The best `top` by either weights, in the order that the new ones give: what a change in settings does,
/// before it is made.
QList<RankChange> previewWeights(const Applicant& applicant, const PostingIndex& postings, QDate deskDay,
                                 const Weights& before, const Weights& after, int top);

} // namespace kakehashi
