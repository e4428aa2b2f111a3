// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/assignment.h"
#include "core/matching/posting_scan.h"
#include "tests/bench/matching_bench.h"
#include "tests/bench/measurement.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <cmath>

namespace kakehashi::bench {

namespace {

constexpr quint32 applicants = 2'000;
constexpr int seats = 20'000;

struct Wave
{
    PostingIndex postings;
    QList<StoredApplicant> people;
    SeatProblem problem;

    Wave()
    {
        int open = 0;
        for (quint32 n = 0; open < seats; ++n) {
            const StoredPosting stored = storedPosting(n);
            postings.add(stored);
            open += stored.seatsLeft();
            problem.postings.push_back({stored.seatsLeft(), stored.urgency});
        }
        for (quint32 n = 0; n < applicants; ++n) {
            StoredApplicant stored;
            stored.seq = n + 1;
            stored.reference = QStringLiteral("A13-2020-%1").arg(n + 1, 6, 10, QLatin1Char('0'));
            stored.applicant = inventedApplicant(n);
            people.append(stored);
            PostingScan scan(people.last().applicant, postings, matchingDay());
            std::vector<SeatCandidate> candidates;
            for (std::uint32_t row = 0; row < postings.rows(); ++row) {
                if (scan.failing(row) == 0)
                    candidates.push_back(
                        {row, static_cast<std::uint16_t>(std::lround(scan.score(row, {}) * 10))});
            }
            problem.candidates.push_back(std::move(candidates));
        }
    }
};

/// LEMON with every pair as an arc, and nothing else done.
std::int64_t lemonAlone(const SeatProblem& problem)
{
    using Graph = lemon::SmartDigraph;
    constexpr std::int64_t urgent = 1000 * std::int64_t{applicants} + 1;
    constexpr std::int64_t mostUrgent = (urgent + 1000) * applicants + 1;
    Graph graph;
    std::vector<Graph::Node> from;
    std::vector<Graph::Node> to;
    for (std::size_t i = 0; i < problem.candidates.size(); ++i)
        from.push_back(graph.addNode());
    for (std::size_t p = 0; p < problem.postings.size(); ++p)
        to.push_back(graph.addNode());
    const Graph::Node sink = graph.addNode();
    Graph::ArcMap<std::int64_t> cost(graph, 0);
    Graph::ArcMap<std::int64_t> capacity(graph, 1);
    Graph::NodeMap<std::int64_t> supply(graph, 0);
    for (std::size_t i = 0; i < from.size(); ++i) {
        supply[from[i]] = 1;
        graph.addArc(from[i], sink);
        for (const SeatCandidate& candidate : problem.candidates[i]) {
            const int urgency = problem.postings[candidate.posting].urgency;
            cost[graph.addArc(from[i], to[candidate.posting])] = -(candidate.fit + (urgency == 2 ? mostUrgent
                                                                                    : urgency == 1 ? urgent
                                                                                                   : 0));
        }
    }
    for (std::size_t p = 0; p < to.size(); ++p)
        capacity[graph.addArc(to[p], sink)] = problem.postings[p].seats;
    supply[sink] = -static_cast<std::int64_t>(from.size());
    lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t> simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply).run();
    return simplex.totalCost();
}

template<typename Act>
Measurement repeated(benchmark::State& state, const Act& act)
{
    Measurement measurement;
    for ([[maybe_unused]] const auto& iteration : state)
        measurement.add(timed(state, act));
    measurement.report(state);
    return measurement;
}

} // namespace

void registerAssigning()
{
    const auto wave = std::make_shared<Wave>();
    const auto alone = std::make_shared<Measurement>();
    const auto add = [](const char* name, const auto& run) {
        benchmark::RegisterBenchmark(name, run)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(3);
    };
    add("lemon_alone/2000x20000", [wave, alone](benchmark::State& state) {
        *alone = repeated(state, [&] { benchmark::DoNotOptimize(lemonAlone(wave->problem)); });
        std::size_t pairs = 0;
        for (const auto& candidates : wave->problem.candidates)
            pairs += candidates.size();
        state.counters["pairs"] = static_cast<double>(pairs);
    });
    const auto compare = [alone](benchmark::State& state, const Measurement& mine) {
        if (!alone->isEmpty())
            state.counters["times_lemon"] = mine.quantile(0.5) / alone->quantile(0.5);
    };
    add("fill_seats/2000x20000", [wave, compare](benchmark::State& state) {
        compare(state, repeated(state, [&] { benchmark::DoNotOptimize(fillSeats(wave->problem)); }));
    });
    add("assign_with_reasons/2000x20000", [wave, compare](benchmark::State& state) {
        compare(state, repeated(state, [&] {
                    benchmark::DoNotOptimize(assign(wave->people, wave->postings, matchingDay()));
                }));
    });
}

} // namespace kakehashi::bench
