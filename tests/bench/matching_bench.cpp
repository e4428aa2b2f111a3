// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching_bench.h"

#include "core/base/error.h"
#include "core/matching/matcher.h"
#include "core/matching/would_open.h"
#include "resources/resources.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/measurement.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <sqlite3.h>

#include <iostream>
#include <string>

namespace kakehashi::bench {

namespace {

constexpr int people = 60;

std::string named(const char* what, std::size_t size)
{
    return std::string(what) + "/" + std::to_string(size);
}

template<typename Run>
void add(const std::string& name, int iterations, const Run& run)
{
    benchmark::RegisterBenchmark(name.c_str(), run)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(iterations);
}

template<typename Act>
Measurement overPeople(benchmark::State& state, const Act& act)
{
    Measurement measurement;
    quint32 next = 0;
    for ([[maybe_unused]] const auto& iteration : state) {
        const Applicant applicant = inventedApplicant(next++);
        measurement.add(timed(state, [&] { act(applicant); }));
    }
    measurement.report(state);
    return measurement;
}

/// Reads every column once and does nothing with it.
std::int64_t readAll(const PostingIndex& index)
{
    std::int64_t sum = 0;
    for (const GateRow& row : index.gates())
        sum += row.start + row.end + row.place + row.shiftStart + row.occupation + row.duties + row.flags +
               row.urgency;
    for (const FitRow& row : index.fits())
        sum += row.pay + row.trialPay + row.shiftEnd + row.breakMinutes + row.headcount + row.hired +
               row.payBasis + row.daysOff + row.otherDaysOff + row.lodging + row.experience +
               row.experienceYears;
    return sum;
}

struct Compared
{
    Measurement sql;
    Measurement loop;
};

} // namespace

void registerMatching(const PostingIndex& index)
{
    const auto compared = std::make_shared<Compared>();
    const auto sql = std::make_shared<SqlMatcher>(index);
    add(named("sql_best_50_and_counts", index.rows()), 10, [&index, compared, sql](benchmark::State& state) {
        compared->sql = overPeople(state, [&](const Applicant& applicant) { sql->match(applicant); });
    });
    add(named("bare_loop", index.rows()), people, [&index, compared](benchmark::State& state) {
        compared->loop =
            overPeople(state, [&](const Applicant&) { benchmark::DoNotOptimize(readAll(index)); });
    });
    add(named("best_50_and_counts", index.rows()), people, [&index, compared](benchmark::State& state) {
        const Measurement matched = overPeople(state, [&](const Applicant& applicant) {
            benchmark::DoNotOptimize(match(applicant, index, matchingDay(), 50));
        });
        if (!compared->sql.isEmpty())
            state.counters["times_faster_than_sql"] = compared->sql.mean() / matched.mean();
        if (!compared->loop.isEmpty())
            state.counters["times_the_bare_loop"] = matched.quantile(0.5) / compared->loop.quantile(0.5);
        state.counters["bytes_a_posting"] =
            static_cast<double>(index.bytes()) / static_cast<double>(index.rows());
    });
    add(named("would_open", index.rows()), people, [&index](benchmark::State& state) {
        overPeople(state, [&](const Applicant& applicant) {
            benchmark::DoNotOptimize(wouldOpen(applicant, index, matchingDay()));
        });
    });
    add(named("one_posting_changed", index.rows()), people, [&index](benchmark::State& state) {
        PostingIndex changing = index;
        QRandomGenerator random(1);
        overPeople(state, [&](const Applicant&) {
            changing.add(storedPosting(random.bounded(static_cast<quint32>(index.rows()))));
        });
    });
}

namespace {

/// Steps over the columns that the index is made of and looks at each value.
std::int64_t readColumns(const QString& path)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT p.seq, p.reference, p.state, p.hired, p.urgency, p.occupation, p.headcount, "
                       "p.prefecture, p.municipality, p.start_on, p.end_on, p.pay_basis, p.pay_yen, t.body "
                       "FROM postings p JOIN posting_texts t ON t.posting_seq = p.seq ORDER BY p.seq",
                       -1, &statement, nullptr);
    std::int64_t sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 14; ++column) {
            if (const unsigned char* text = sqlite3_column_text(statement, column))
                sum += *text;
        }
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return sum;
}

} // namespace

void registerBuilding(quint32 postings)
{
    const auto store = std::make_shared<BenchStore>(postings);
    const auto read = std::make_shared<Measurement>();
    add(named("columns_by_the_c_interface", postings), 5, [store, read](benchmark::State& state) {
        *read = overPeople(state, [&](const Applicant&) {
            benchmark::DoNotOptimize(readColumns(store->database().path()));
        });
    });
    add(named("index_built_from_the_store", postings), 5, [store, read](benchmark::State& state) {
        const Measurement built = overPeople(state, [&](const Applicant&) {
            PostingIndex index;
            store->postings().forEach(StatusFilter::All, [&index](const StoredPosting& stored) {
                index.add(stored);
                return true;
            });
            benchmark::DoNotOptimize(index.rows());
        });
        if (!read->isEmpty())
            state.counters["times_reading"] = built.quantile(0.5) / read->quantile(0.5);
    });
}

} // namespace kakehashi::bench

namespace {

QList<quint32> sizes()
{
    const QString told = qEnvironmentVariable("KAKEHASHI_BENCH_POSTINGS", QStringLiteral("100000"));
    QList<quint32> found;
    for (const QString& part : told.split(QLatin1Char(','), Qt::SkipEmptyParts))
        found.append(part.toUInt());
    return found;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    kakehashi::initResources();
    benchmark::Initialize(&argc, argv);
    try {
        std::vector<std::unique_ptr<kakehashi::PostingIndex>> indexes;
        const QList<quint32> all = sizes();
        for (const quint32 size : all) {
            auto index = std::make_unique<kakehashi::PostingIndex>();
            for (quint32 n = 0; n < size; ++n)
                index->add(kakehashi::bench::storedPosting(n));
            index->squeeze();
            kakehashi::bench::registerMatching(*index);
            indexes.push_back(std::move(index));
        }
        // KAKEHASHI_BENCH_STORE: a store of so many postings to build the index from; it takes minutes to
        // make.
        if (const quint32 store = qEnvironmentVariable("KAKEHASHI_BENCH_STORE").toUInt(); store > 0)
            kakehashi::bench::registerBuilding(store);
        kakehashi::bench::registerAssigning();
        benchmark::RunSpecifiedBenchmarks();
        benchmark::Shutdown();
    } catch (const kakehashi::Error& error) {
        std::cerr << error.what() << '\n';
        return 3;
    }
    return 0;
}
