// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "resources/resources.h"
#include "tests/bench/search_bench.h"

#include <QCoreApplication>
#include <benchmark/benchmark.h>

#include <iostream>

namespace {

/// KAKEHASHI_BENCH_POSTINGS: numbers of postings, divided by commas; a hundred thousand unless told
/// otherwise.
QList<quint32> sizes()
{
    const QString told = qEnvironmentVariable("KAKEHASHI_BENCH_POSTINGS", QStringLiteral("100000"));
    QList<quint32> found;
    const QStringList parts = told.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const quint32 size = part.toUInt(); size > 100)
            found.append(size);
    }
    return found;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    kakehashi::initResources();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    try {
        std::vector<std::unique_ptr<kakehashi::bench::BenchStore>> stores;
        for (const quint32 size : sizes()) {
            stores.push_back(std::make_unique<kakehashi::bench::BenchStore>(size));
            kakehashi::bench::registerSearch(*stores.back());
        }
        benchmark::RunSpecifiedBenchmarks();
        benchmark::Shutdown();
    } catch (const kakehashi::Error& error) {
        std::cerr << error.what() << '\n';
        return 3;
    }
    return 0;
}
