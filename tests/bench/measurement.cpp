// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kakehashi::bench {

double Measurement::quantile(double share) const
{
    std::vector<double> sorted = m_times;
    std::ranges::sort(sorted);
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted.empty() ? 0 : sorted[std::max<std::size_t>(rank, 1) - 1];
}

double Measurement::mean() const
{
    return m_times.empty()
               ? 0
               : std::accumulate(m_times.begin(), m_times.end(), 0.0) / static_cast<double>(m_times.size());
}

void Measurement::report(benchmark::State& state) const
{
    state.counters["p50_ms"] = quantile(0.5);
    state.counters["p95_ms"] = quantile(0.95);
    state.counters["max_ms"] = quantile(1);
}

namespace {

/// A line of the system's account of this process, in MiB.
double statusMebibytes(const char* line)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& each : lines) {
        if (each.startsWith(line))
            return each.mid(each.indexOf(':') + 1).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

} // namespace

double residentMebibytes()
{
    return statusMebibytes("VmRSS:");
}

double peakMebibytes()
{
    return statusMebibytes("VmHWM:");
}

} // namespace kakehashi::bench
