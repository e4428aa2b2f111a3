// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/assignment.h"

#include "core/matching/blocking_pairs.h"
#include "core/matching/posting_scan.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace kakehashi {

namespace {

struct AssignmentWords
{
    Q_DECLARE_TR_FUNCTIONS(Assignment)
};

constexpr double tenths = 10;

bool hasConsents(const Applicant& applicant)
{
    return applicant.consentDeskUse && applicant.consentTellInstitutions;
}

/// Occupations the applicant may be referred to: a licence for it was checked, or none is needed.
TermSet<Occupation> referable(const Applicant& applicant)
{
    TermSet<Occupation> found;
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        if (!needsLicence(term.value) ||
            std::ranges::any_of(coveringLicences(applicant, term.value), &Licence::isVerified))
            found.insert(term.value);
    }
    return found;
}

int seatsOf(const FitRow& posting)
{
    return std::max(0, (posting.headcount > 0 ? posting.headcount : 1) - posting.hired);
}

/// Everything of one proposal, by positions in the order of the references.
class Assigning
{
public:
    Assigning(const QList<StoredApplicant>& applicants, const PostingIndex& postings, QDate deskDay,
              const AssignmentWishes& wishes, const Weights& weights);
    Assignment propose();

private:
    void gather();
    void gather(std::size_t applicant);
    void lock();
    void lock(const SeatPair& pair);
    QString whyNotLocked(const SeatPair& pair, std::size_t& applicant, std::uint32_t& posting) const;
    void tell(Assignment& told) const;
    AssignedPair pairOf(std::size_t applicant, std::uint32_t posting, const SeatPlan& plan) const;
    SeatProblem withoutLocked() const;
    void tellBlocking(Assignment& told, const std::vector<Blocking>& blocking) const;
    const SeatCandidate& candidate(std::size_t applicant, std::uint32_t posting) const;
    std::set<std::string> vetoesOf(const QString& applicant) const;
    QString referenceOf(std::uint32_t posting) const { return m_index.at(m_rows[posting]).reference; }

    std::vector<const StoredApplicant*> m_applicants;
    const PostingIndex& m_index;
    std::vector<std::size_t> m_rows; ///< of the index, in the order of the references
    QDate m_deskDay;
    const AssignmentWishes& m_wishes;
    const Weights& m_weights;
    SeatProblem m_problem; ///< whole: with those who are locked
    std::vector<Unassigned> m_without;
    std::vector<int> m_lockedTo; ///< posting, or SeatPlan::none
    QList<RefusedLock> m_refused;
};

Assigning::Assigning(const QList<StoredApplicant>& applicants, const PostingIndex& postings, QDate deskDay,
                     const AssignmentWishes& wishes, const Weights& weights)
    : m_index(postings), m_deskDay(deskDay), m_wishes(wishes), m_weights(weights)
{
    for (const StoredApplicant& applicant : applicants)
        m_applicants.push_back(&applicant);
    std::ranges::sort(m_applicants, {}, [](const StoredApplicant* each) { return each->reference; });
    m_applicants.erase(std::unique(m_applicants.begin(), m_applicants.end(),
                                   [](const auto* a, const auto* b) { return a->reference == b->reference; }),
                       m_applicants.end());
    for (std::size_t row = 0; row < postings.rows(); ++row) {
        if (postings.gates()[row].has(GateRow::Considered))
            m_rows.push_back(row);
    }
    std::ranges::sort(m_rows, {}, [&](std::size_t row) { return postings.referenceAt(row); });
}

std::set<std::string> Assigning::vetoesOf(const QString& applicant) const
{
    std::set<std::string> found;
    for (const SeatPair& veto : m_wishes.vetoes) {
        if (veto.applicant == applicant)
            found.insert(veto.posting.toStdString());
    }
    return found;
}

void Assigning::gather()
{
    for (const std::size_t row : m_rows)
        m_problem.postings.push_back(
            {seatsOf(m_index.fits()[row]), std::clamp<int>(m_index.gates()[row].urgency, 0, 2)});
    m_problem.candidates.resize(m_applicants.size());
    m_without.assign(m_applicants.size(), Unassigned::SeatsTaken);
    for (std::size_t i = 0; i < m_applicants.size(); ++i)
        gather(i);
}

void Assigning::gather(std::size_t at)
{
    const Applicant& applicant = m_applicants[at]->applicant;
    if (!hasConsents(applicant)) {
        m_without[at] = Unassigned::NoConsent;
        return;
    }
    PostingScan scan(applicant, m_index, m_deskDay);
    const TermSet<Occupation> checked = referable(applicant);
    const std::set<std::string> vetoed = vetoesOf(m_applicants[at]->reference);
    bool fits = false;
    bool mayBeReferred = false;
    for (std::uint32_t p = 0; p < m_rows.size(); ++p) {
        const std::size_t row = m_rows[p];
        if (scan.failing(row) != 0)
            continue;
        fits = true;
        if (!checked.contains(static_cast<Occupation>(m_index.gates()[row].occupation)))
            continue;
        mayBeReferred = true;
        if (!vetoed.empty() && vetoed.contains(std::string(m_index.referenceAt(row))))
            continue;
        m_problem.candidates[at].push_back(
            {p, static_cast<std::uint16_t>(std::lround(scan.score(row, m_weights) * tenths))});
    }
    if (!fits)
        m_without[at] = Unassigned::NothingFits;
    else if (!mayBeReferred)
        m_without[at] = Unassigned::NotChecked;
    else if (m_problem.candidates[at].empty())
        m_without[at] = Unassigned::Vetoed;
}

void Assigning::lock()
{
    m_lockedTo.assign(m_applicants.size(), SeatPlan::none);
    // In an order of their own, so that of two locks that exclude each other the same one is refused.
    QList<SeatPair> locks = m_wishes.locks;
    std::ranges::sort(locks, [](const SeatPair& a, const SeatPair& b) {
        return std::tie(a.applicant, a.posting) < std::tie(b.applicant, b.posting);
    });
    for (const SeatPair& pair : std::as_const(locks))
        lock(pair);
}

void Assigning::lock(const SeatPair& pair)
{
    std::size_t applicant = 0;
    std::uint32_t posting = 0;
    const QString why = whyNotLocked(pair, applicant, posting);
    if (why.isEmpty())
        m_lockedTo[applicant] = static_cast<int>(posting);
    else
        m_refused.append({pair, why});
}

QString Assigning::whyNotLocked(const SeatPair& pair, std::size_t& applicant, std::uint32_t& posting) const
{
    const auto person = std::ranges::find(m_applicants, pair.applicant, &StoredApplicant::reference);
    if (person == m_applicants.end())
        return AssignmentWords::tr("%1 is not among the applicants.").arg(pair.applicant);
    const std::string wanted = pair.posting.toStdString();
    const auto work =
        std::ranges::find(m_rows, wanted, [this](std::size_t row) { return m_index.referenceAt(row); });
    if (work == m_rows.end())
        return AssignmentWords::tr("%1 is not among the postings.").arg(pair.posting);
    applicant = static_cast<std::size_t>(person - m_applicants.begin());
    posting = static_cast<std::uint32_t>(work - m_rows.begin());
    if (m_lockedTo[applicant] == static_cast<int>(posting))
        return {};
    if (m_lockedTo[applicant] != SeatPlan::none)
        return AssignmentWords::tr("%1 is fixed to another posting already.").arg(pair.applicant);
    if (vetoesOf(pair.applicant).contains(wanted))
        return AssignmentWords::tr("The same pair is forbidden.");
    if (!hasConsents((*person)->applicant))
        return AssignmentWords::tr("%1 has not given both consents.").arg(pair.applicant);
    if (const auto gate = firstFailingGate((*person)->applicant, m_index.at(*work), m_deskDay))
        return AssignmentWords::tr("%1 is left out for %2: %3.")
            .arg(pair.posting, pair.applicant, gateLabel(*gate));
    if (std::ranges::find(m_problem.candidates[applicant], posting, &SeatCandidate::posting) ==
        m_problem.candidates[applicant].end())
        return AssignmentWords::tr("The licence of %1 was not checked against the original.")
            .arg(pair.applicant);
    if (std::ranges::count(m_lockedTo, static_cast<int>(posting)) >= m_problem.postings[posting].seats)
        return AssignmentWords::tr("%1 has no seat left for it.").arg(pair.posting);
    return {};
}

const SeatCandidate& Assigning::candidate(std::size_t applicant, std::uint32_t posting) const
{
    return *std::ranges::find(m_problem.candidates[applicant], posting, &SeatCandidate::posting);
}

Assignment Assigning::propose()
{
    gather();
    lock();
    Assignment told;
    tell(told);
    return told;
}

/// What staff left open.
SeatProblem Assigning::withoutLocked() const
{
    SeatProblem open = m_problem;
    for (std::size_t i = 0; i < m_lockedTo.size(); ++i) {
        if (m_lockedTo[i] == SeatPlan::none)
            continue;
        open.candidates[i].clear();
        --open.postings[static_cast<std::size_t>(m_lockedTo[i])].seats;
    }
    return open;
}

void Assigning::tell(Assignment& told) const
{
    for (const std::vector<SeatCandidate>& candidates : m_problem.candidates)
        told.considered += static_cast<qint64>(candidates.size());
    const SeatProblem open = withoutLocked();
    SeatPlan plan = fillSeats(open);
    tellBlocking(told, blockingPairs(open, plan));
    for (std::size_t i = 0; i < m_applicants.size(); ++i) {
        if (m_lockedTo[i] != SeatPlan::none)
            plan.postingOf[i] = m_lockedTo[i];
        if (plan.postingOf[i] == SeatPlan::none) {
            told.unassigned.append({m_applicants[i]->reference, m_applicants[i]->seq, m_without[i]});
            continue;
        }
        const AssignedPair pair = pairOf(i, static_cast<std::uint32_t>(plan.postingOf[i]), plan);
        told.objective.mostUrgent += pair.urgency >= 2 ? 1 : 0;
        told.objective.urgent += pair.urgency == 1 ? 1 : 0;
        told.objective.fit += std::lround(pair.score * tenths);
        told.pairs.append(pair);
    }
    told.refusedLocks = m_refused;
}

AssignedPair Assigning::pairOf(std::size_t applicant, std::uint32_t posting, const SeatPlan& plan) const
{
    const StoredApplicant& person = *m_applicants[applicant];
    const IndexedPosting work = m_index.at(m_rows[posting]);
    AssignedPair pair;
    pair.pair = {person.reference, work.reference};
    pair.applicant = person.seq;
    pair.posting = work.seq;
    pair.score = candidate(applicant, posting).fit / tenths;
    pair.urgency = m_problem.postings[posting].urgency;
    pair.locked = m_lockedTo[applicant] != SeatPlan::none;
    pair.reasons = reasonsFor(person.applicant, work, Gates(person.applicant, m_deskDay));
    const std::vector<SeatCandidate>& all = m_problem.candidates[applicant];
    const auto best = std::ranges::max_element(all, {}, &SeatCandidate::fit);
    if (best->fit / tenths <= pair.score)
        return pair;
    pair.best = referenceOf(best->posting);
    pair.bestScore = best->fit / tenths;
    const auto there = std::ranges::count(plan.postingOf, static_cast<int>(best->posting));
    const bool free = there < m_problem.postings[best->posting].seats;
    pair.notBest = pair.locked                                                        ? NotBest::Locked
                   : free || pair.urgency > m_problem.postings[best->posting].urgency ? NotBest::UrgentFirst
                                                                                      : NotBest::SeatsTaken;
    return pair;
}

void Assigning::tellBlocking(Assignment& told, const std::vector<Blocking>& blocking) const
{
    told.blockingCount = static_cast<qint64>(blocking.size());
    for (const Blocking& each : blocking) {
        if (told.blocking.size() >= Assignment::mostBlockingPairs)
            break;
        told.blocking.append(
            {{m_applicants[each.applicant]->reference, referenceOf(each.posting)},
             each.fit / tenths,
             each.instead < 0 ? QString() : m_applicants[static_cast<std::size_t>(each.instead)]->reference});
    }
}

} // namespace

Assignment assign(const QList<StoredApplicant>& applicants, const PostingIndex& postings, QDate deskDay,
                  const AssignmentWishes& wishes, const Weights& weights)
{
    return Assigning(applicants, postings, deskDay, wishes, weights).propose();
}

} // namespace kakehashi
