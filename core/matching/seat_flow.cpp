// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/seat_flow.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <numeric>

namespace kakehashi {

namespace {

using Graph = lemon::SmartDigraph;
using Cost = std::int64_t;

constexpr std::size_t firstCandidates = 24; ///< of each applicant
constexpr std::size_t addedCandidates = 24; ///< at most, in one round
constexpr Cost bestFit = 1000;

/// One number that orders as SeatObjective does: an urgent seat is worth more than all fits together, a most
/// urgent one more than all urgent seats and fits.
class Worth
{
public:
    explicit Worth(const SeatProblem& problem) : m_problem(problem)
    {
        const Cost seats = std::accumulate(
            problem.postings.begin(), problem.postings.end(), Cost{0},
            [](Cost sum, const SeatProblem::Posting& posting) { return sum + std::max(0, posting.seats); });
        const Cost pairs = std::min(static_cast<Cost>(problem.candidates.size()), seats);
        m_urgent = bestFit * pairs + 1;
        m_mostUrgent = (m_urgent + bestFit) * pairs + 1;
    }

    Cost of(const SeatCandidate& candidate) const
    {
        const int urgency = m_problem.postings[candidate.posting].urgency;
        return candidate.fit + (urgency >= 2 ? m_mostUrgent : urgency == 1 ? m_urgent : 0);
    }

private:
    const SeatProblem& m_problem;
    Cost m_urgent = 0;
    Cost m_mostUrgent = 0;
};

/// A flow over some of the candidates, and the prices it leaves.
class SeatNetwork
{
public:
    explicit SeatNetwork(const SeatProblem& problem) : m_problem(problem), m_worth(problem)
    {
        m_sorted = problem.candidates;
        for (std::vector<SeatCandidate>& candidates : m_sorted) {
            std::ranges::sort(candidates, [this](const SeatCandidate& a, const SeatCandidate& b) {
                const Cost worthOfA = m_worth.of(a);
                const Cost worthOfB = m_worth.of(b);
                return worthOfA != worthOfB ? worthOfA > worthOfB : a.posting < b.posting;
            });
            m_taken.push_back(std::min(firstCandidates, candidates.size()));
        }
        m_chosen.resize(m_sorted.size());
        for (std::size_t i = 0; i < m_sorted.size(); ++i)
            m_chosen[i].assign(m_sorted[i].begin(),
                               m_sorted[i].begin() + static_cast<std::ptrdiff_t>(m_taken[i]));
    }

    SeatPlan solve()
    {
        SeatPlan plan;
        do {
            flow(plan);
            ++plan.rounds;
        } while (addWorthwhile());
        return plan;
    }

private:
    void flow(SeatPlan& plan);
    bool addWorthwhile();

    const SeatProblem& m_problem;
    Worth m_worth;
    std::vector<std::vector<SeatCandidate>> m_sorted; ///< best first
    std::vector<std::size_t> m_taken; ///< so many of the best are in the network, and some of those behind
    std::vector<std::vector<SeatCandidate>> m_chosen;
    std::vector<Cost> m_gain;  ///< what each applicant's seat is worth beyond its price
    std::vector<Cost> m_price; ///< of a seat of each posting
};

void SeatNetwork::flow(SeatPlan& plan)
{
    const auto applicants = m_chosen.size();
    const auto postings = m_problem.postings.size();
    std::size_t arcs = applicants + postings;
    for (const auto& chosen : m_chosen)
        arcs += chosen.size();
    Graph graph;
    graph.reserveNode(static_cast<int>(applicants + postings + 1));
    graph.reserveArc(static_cast<int>(arcs));
    // Nodes and arcs are numbered in the order they are added: applicants, postings, the sink.
    for (std::size_t i = 0; i < applicants + postings; ++i)
        graph.addNode();
    const Graph::Node sink = graph.addNode();
    const auto postingNode = [&](std::size_t posting) {
        return Graph::nodeFromId(static_cast<int>(applicants + posting));
    };
    std::vector<Cost> cost;
    std::vector<Cost> capacity;
    cost.reserve(arcs);
    capacity.reserve(arcs);
    const auto arc = [&](Graph::Node from, Graph::Node to, Cost most, Cost each) {
        graph.addArc(from, to);
        capacity.push_back(most);
        cost.push_back(each);
    };
    for (std::size_t i = 0; i < applicants; ++i) {
        const Graph::Node from = Graph::nodeFromId(static_cast<int>(i));
        for (const SeatCandidate& candidate : m_chosen[i])
            arc(from, postingNode(candidate.posting), 1, -m_worth.of(candidate));
        arc(from, sink, 1, 0); // stays without a seat
    }
    for (std::size_t p = 0; p < postings; ++p)
        arc(postingNode(p), sink, std::max(0, m_problem.postings[p].seats), 0);

    Graph::ArcMap<Cost> costs(graph);
    Graph::ArcMap<Cost> capacities(graph);
    for (int a = 0; a < graph.arcNum(); ++a) {
        costs[Graph::arcFromId(a)] = cost[static_cast<std::size_t>(a)];
        capacities[Graph::arcFromId(a)] = capacity[static_cast<std::size_t>(a)];
    }
    Graph::NodeMap<Cost> supply(graph, 0);
    for (std::size_t i = 0; i < applicants; ++i)
        supply[Graph::nodeFromId(static_cast<int>(i))] = 1;
    supply[sink] = -static_cast<Cost>(applicants);
    lemon::NetworkSimplex<Graph, Cost, Cost> simplex(graph);
    simplex.upperMap(capacities).costMap(costs).supplyMap(supply).run();

    plan.postingOf.assign(applicants, SeatPlan::none);
    int next = 0;
    for (std::size_t i = 0; i < applicants; ++i) {
        for (const SeatCandidate& candidate : m_chosen[i]) {
            if (simplex.flow(Graph::arcFromId(next++)) > 0)
                plan.postingOf[i] = static_cast<int>(candidate.posting);
        }
        ++next;
    }
    const Cost ground = simplex.potential(sink);
    m_gain.resize(applicants);
    for (std::size_t i = 0; i < applicants; ++i)
        m_gain[i] = std::max(Cost{0}, simplex.potential(Graph::nodeFromId(static_cast<int>(i))) - ground);
    m_price.resize(postings);
    for (std::size_t p = 0; p < postings; ++p)
        m_price[p] = std::max(Cost{0}, ground - simplex.potential(postingNode(p)));
}

/// Optimality of the whole problem by its dual: no candidate outside the network is worth more than its
/// seat's price and what the applicant has already.
bool SeatNetwork::addWorthwhile()
{
    bool added = false;
    for (std::size_t i = 0; i < m_sorted.size(); ++i) {
        const std::vector<SeatCandidate>& sorted = m_sorted[i];
        std::vector<SeatCandidate>& chosen = m_chosen[i];
        std::size_t more = 0;
        for (std::size_t at = m_taken[i]; at < sorted.size() && more < addedCandidates; ++at) {
            const SeatCandidate& candidate = sorted[at];
            if (m_worth.of(candidate) <= m_gain[i])
                break; // nor any behind it
            if (m_worth.of(candidate) <= m_gain[i] + m_price[candidate.posting] ||
                std::find(chosen.begin() + static_cast<std::ptrdiff_t>(m_taken[i]), chosen.end(),
                          candidate) != chosen.end())
                continue;
            chosen.push_back(candidate);
            ++more;
        }
        added = added || more > 0;
    }
    return added;
}

/// A pair that scores nothing adds nothing to the fit, but a person has a place.
void fillWhatIsLeft(const SeatProblem& problem, SeatPlan& plan)
{
    std::vector<int> left;
    for (const SeatProblem::Posting& posting : problem.postings)
        left.push_back(posting.seats);
    for (const int posting : plan.postingOf) {
        if (posting != SeatPlan::none)
            --left[static_cast<std::size_t>(posting)];
    }
    for (std::size_t i = 0; i < plan.postingOf.size(); ++i) {
        if (plan.postingOf[i] != SeatPlan::none)
            continue;
        for (const SeatCandidate& candidate : problem.candidates[i]) {
            if (left[candidate.posting] > 0) {
                --left[candidate.posting];
                plan.postingOf[i] = static_cast<int>(candidate.posting);
                break;
            }
        }
    }
}

SeatObjective objectiveOf(const SeatProblem& problem, const SeatPlan& plan)
{
    SeatObjective sum;
    for (std::size_t i = 0; i < plan.postingOf.size(); ++i) {
        if (plan.postingOf[i] == SeatPlan::none)
            continue;
        const auto posting = static_cast<std::uint32_t>(plan.postingOf[i]);
        const int urgency = problem.postings[posting].urgency;
        sum.mostUrgent += urgency >= 2 ? 1 : 0;
        sum.urgent += urgency == 1 ? 1 : 0;
        sum.fit += std::ranges::find(problem.candidates[i], posting, &SeatCandidate::posting)->fit;
    }
    return sum;
}

} // namespace

SeatPlan fillSeats(const SeatProblem& problem)
{
    if (problem.candidates.empty())
        return {};
    SeatPlan plan = SeatNetwork(problem).solve();
    fillWhatIsLeft(problem, plan);
    plan.objective = objectiveOf(problem, plan);
    return plan;
}

} // namespace kakehashi
