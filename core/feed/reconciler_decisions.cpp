// SPDX-License-Identifier: GPL-3.0-or-later
// Which postings the rows without a known number are, decided when all rows of the message are read.
#include "core/feed/reconciler.h"
#include "core/feed/resemblance.h"

#include <algorithm>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

void Reconciler::decide()
{
    yieldToNumbers();
    QMultiHash<qint64, int> claims; ///< by posting: the scores of the rows that may be it
    for (Pending& pending : m_pending) {
        std::erase_if(pending.candidates, [this](const RowQuestion::Candidate& candidate) {
            return m_spokenOf.contains(candidate.posting);
        });
        for (const RowQuestion::Candidate& candidate : pending.candidates)
            claims.insert(candidate.posting, candidate.score);
    }
    for (Pending& pending : m_pending)
        decideOn(pending, claims);
    m_pending.clear();
}

// A number says more than the same words: where a later row names the posting by its number, the row that was
// taken for it is looked at again.
void Reconciler::yieldToNumbers()
{
    for (auto taken = m_byWord.cbegin(); taken != m_byWord.cend(); ++taken) {
        PlannedRow& row = m_rows[taken.value()];
        if (!m_byNumber.contains(taken.key()) || row.outcome != RowOutcome::Unchanged)
            continue;
        row.posting = asRead(taken.value());
        row.existing = 0;
        row.mergedAway = 0;
        row.older = false;
        row.outcome = RowOutcome::Held;
        addCellsOf(row);
        m_pending.push_back({taken.value(), m_known.resembling(row.posting, KnownPostings::Among::All)});
    }
    std::ranges::sort(m_pending, {}, &Pending::row);
}

// Sure is what no other posting and no other row of the message comes near.
std::optional<KnownPosting> Reconciler::sureOne(const Pending& pending,
                                                const QMultiHash<qint64, int>& claims) const
{
    if (pending.candidates.empty())
        return std::nullopt;
    const RowQuestion::Candidate& best = pending.candidates.front();
    if (best.score < sureScore)
        return std::nullopt;
    const int least = best.score - sureMargin;
    const auto [begin, end] = claims.equal_range(best.posting);
    if (std::count_if(begin, end, [least](int score) { return score > least; }) > 1)
        return std::nullopt;
    std::optional<KnownPosting> known = m_known.bySeq(best.posting);
    for (std::size_t i = 1; known && i < pending.candidates.size(); ++i) {
        const RowQuestion::Candidate& other = pending.candidates[i];
        if (other.score <= least)
            break;
        const auto rival = m_known.bySeq(other.posting);
        if (rival && rival->stored.seq != known->stored.seq) // not one by a merge
            return std::nullopt;
    }
    return known;
}

void Reconciler::decideOn(Pending& pending, const QMultiHash<qint64, int>& claims)
{
    PlannedRow& row = m_rows[pending.row];
    std::optional<KnownPosting> known = sureOne(pending, claims);
    const auto planned = known ? m_planned.constFind(known->stored.seq) : m_planned.cend();
    // A later row will have changed it by then: the order of both is for a person to see.
    if (planned != m_planned.cend() && planned->row > pending.row)
        known.reset();
    if (known) {
        name(*known);
        stackOn(*known);
        compare(row, pending.row, *known);
        if (row.outcome != RowOutcome::Held)
            row.written.reset();
    } else if (!pending.candidates.empty()) {
        askWhich(row, pending.candidates,
                 tr("This could be any of: %1, or a new posting. Decide which one it is.")
                     .arg(referencesOf(pending.candidates)));
    } else if (!isHeld(row)) {
        row.outcome = RowOutcome::Created;
        row.written.reset();
    }
}

void Reconciler::askWhich(PlannedRow& row, const Candidates& candidates, const QString& sentence)
{
    for (const RowQuestion::Candidate& candidate : candidates) {
        auto stands = m_standsFor.constFind(candidate.posting);
        if (stands == m_standsFor.cend()) {
            const auto known = m_known.bySeq(candidate.posting);
            stands = m_standsFor.insert(candidate.posting, known ? known->stored.seq : 0);
        }
        if (*stands != 0)
            m_maybeNamed.insert(*stands);
    }
    RowQuestion question{candidates, {}};
    if (question.candidates.size() > mostCandidates)
        question.candidates.resize(mostCandidates);
    row.question = std::make_shared<const RowQuestion>(std::move(question));
    hold(row, u"source_key"_s, sentence);
}

QString Reconciler::referencesOf(const Candidates& candidates) const
{
    QStringList references;
    for (const RowQuestion::Candidate& candidate : candidates) {
        if (references.size() == mostCandidates)
            break;
        if (const auto known = m_known.bySeq(candidate.posting))
            references.append(known->stored.reference);
    }
    return references.join(u", "_s);
}

} // namespace kakehashi::feed
