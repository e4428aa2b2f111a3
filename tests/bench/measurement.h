// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <vector>

namespace kakehashi::bench {

/// Single times of one thing done over and over, in milliseconds.
class Measurement
{
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    bool isEmpty() const { return m_times.empty(); }
    /// The time that this share of all (0 to 1) stayed within.
    double quantile(double share) const;
    double mean() const;
    /// p50_ms, p95_ms and max_ms beside the benchmark's line.
    void report(benchmark::State& state) const;

private:
    std::vector<double> m_times;
};

/// Runs `act` and returns its milliseconds; told to the benchmark as this iteration's time.
template<typename Act>
double timed(benchmark::State& state, const Act& act)
{
    const auto start = std::chrono::steady_clock::now();
    act();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    state.SetIterationTime(took.count());
    return took.count() * 1000;
}

/// Memory this process holds; 0 where the system does not tell.
double residentMebibytes();
/// The most it ever held.
double peakMebibytes();

} // namespace kakehashi::bench
