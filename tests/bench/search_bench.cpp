// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search_bench.h"

#include "core/base/japanese_text.h"
#include "core/disclosure/public_posting.h"
#include "core/postings/posting_hits.h"
#include "core/postings/posting_line.h"
#include "tests/bench/measurement.h"
#include "tests/bench/posting_generator.h"

#include <QRandomGenerator>
#include <QSqlQuery>

#include <memory>
#include <string>

namespace kakehashi::bench {

namespace {

constexpr int longest = 12; ///< characters typed
constexpr int wordsOfEachLength = 40;
constexpr int scansOfEachLength = 2; ///< a scan of a million takes a second
constexpr int rowsShown = 100;

/// Pieces of words of the store's postings: what stands there often is typed often.
QStringList typedWords(quint32 postings, int length, int count)
{
    QRandomGenerator random(static_cast<quint32>(length));
    QStringList typed;
    while (typed.size() < count) {
        StoredPosting stored;
        stored.posting = inventedPosting(random.bounded(postings));
        const SearchText text = searchText(stored);
        const QStringList words = japanese::searchWords(text.open + QLatin1Char('\n') + text.hidden);
        const QString& word = words.at(random.bounded(static_cast<int>(words.size())));
        if (word.size() >= length)
            typed.append(word.mid(random.bounded(static_cast<int>(word.size()) - length + 1), length));
    }
    return typed;
}

PostingQuery queryOf(const QString& text, StatusFilter status = StatusFilter::Open)
{
    PostingQuery query;
    query.text = text;
    query.status = status;
    return query;
}

/// What the comparison took; filled by its benchmark, which runs before those that are set beside it.
struct Comparison
{
    Measurement wholeScan;
    Measurement stoppingScan;
};

/// LIKE knows no order and no filter here: the bare scan is given every advantage.
void scan(const BenchStore& store, const QString& typed, bool stopsAtFirstRows)
{
    QSqlQuery query(store.bare());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT seq FROM bare WHERE open_text LIKE ? OR hidden_text LIKE ?") +
                  (stopsAtFirstRows ? QStringLiteral(" LIMIT 100") : QString()));
    const QString pattern = QLatin1Char('%') + typed + QLatin1Char('%');
    query.addBindValue(pattern);
    query.addBindValue(pattern);
    query.exec();
    int rows = 0;
    while (rows < rowsShown && query.next())
        ++rows;
    while (!stopsAtFirstRows && query.next()) {
    }
}

QStringList wordsOfAllLengths(quint32 postings, int count)
{
    QStringList typed;
    for (int length = 1; length <= longest; ++length)
        typed += typedWords(postings, length, count);
    return typed;
}

std::string named(const char* what, const BenchStore& store)
{
    return std::string(what) + "/" + std::to_string(store.size());
}

template<typename Run>
void add(const std::string& name, qsizetype iterations, const Run& run)
{
    benchmark::RegisterBenchmark(name.c_str(), run)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(iterations);
}

/// Runs `act` once for each word.
template<typename Act>
Measurement overWords(benchmark::State& state, const QStringList& words, const Act& act)
{
    Measurement measurement;
    qsizetype next = 0;
    for ([[maybe_unused]] const auto& iteration : state)
        measurement.add(timed(state, [&] { act(words.at(next++ % words.size())); }));
    measurement.report(state);
    return measurement;
}

void registerComparison(BenchStore& store, const std::shared_ptr<Comparison>& comparison)
{
    const QStringList words = wordsOfAllLengths(store.size(), scansOfEachLength);
    add(named("like_scan_of_all_rows", store), words.size(),
        [&store, comparison, words](benchmark::State& state) {
            comparison->wholeScan =
                overWords(state, words, [&store](const QString& word) { scan(store, word, false); });
        });
    add(named("like_scan_to_first_100", store), words.size(),
        [&store, comparison, words](benchmark::State& state) {
            comparison->stoppingScan =
                overWords(state, words, [&store](const QString& word) { scan(store, word, true); });
        });
}

/// `ratio`: how many times a LIKE scan's time; `ratio_to_stopping` beside one that ends at its hundredth hit,
/// wherever that stands, in no order.
void registerFirst(BenchStore& store, const std::shared_ptr<Comparison>& comparison)
{
    const auto run = [&store, comparison](const QStringList& words) {
        return [&store, comparison, words](benchmark::State& state) {
            const Measurement first = overWords(state, words, [&store](const QString& word) {
                store.search().first(queryOf(word), rowsShown);
            });
            if (!comparison->wholeScan.isEmpty()) {
                state.counters["ratio_p50"] = comparison->wholeScan.quantile(0.5) / first.quantile(0.5);
                state.counters["ratio_p95"] = comparison->wholeScan.quantile(0.95) / first.quantile(0.95);
                state.counters["ratio_mean"] = comparison->wholeScan.mean() / first.mean();
                state.counters["ratio_mean_to_stopping"] = comparison->stoppingScan.mean() / first.mean();
            }
        };
    };
    for (int length = 1; length <= longest; ++length)
        add(named("first_100", store) + "/characters:" + std::to_string(length), wordsOfEachLength,
            run(typedWords(store.size(), length, wordsOfEachLength)));
    const QStringList words = wordsOfAllLengths(store.size(), wordsOfEachLength);
    add(named("first_100", store), words.size(), run(words));
}

void registerCounts(BenchStore& store)
{
    const QStringList words = wordsOfAllLengths(store.size(), wordsOfEachLength);
    for (const auto status : {StatusFilter::Open, StatusFilter::All}) {
        const char* name = status == StatusFilter::Open ? "count_open" : "count_all";
        add(named(name, store), words.size(), [&store, words, status](benchmark::State& state) {
            overWords(state, words,
                      [&store, status](const QString& word) { store.search().count(queryOf(word, status)); });
        });
        const std::string untyped = std::string(name) + "_without_text";
        add(named(untyped.c_str(), store), 10, [&store, status](benchmark::State& state) {
            overWords(state, {QString()},
                      [&store, status](const QString&) { store.search().count(queryOf({}, status)); });
        });
    }
}

/// What the desk program does behind each key: every hit in order, and so the exact count. The filters stay
/// from key to key; the first key, which meets them new, is measured apart.
void registerTyping(BenchStore& store)
{
    const QStringList words = wordsOfAllLengths(store.size(), wordsOfEachLength);
    add(named("first_key", store), 10, [&store](benchmark::State& state) {
        overWords(state, {QStringLiteral("看")}, [&store](const QString& word) {
            PostingHits(store.database()).all(queryOf(word), BenchStore::deskDay());
        });
    });
    add(named("all_hits_while_typing", store), words.size(), [&store, words](benchmark::State& state) {
        PostingHits hits(store.database());
        hits.all(queryOf(words.first()), BenchStore::deskDay());
        overWords(state, words, [&hits](const QString& word) {
            benchmark::DoNotOptimize(hits.all(queryOf(word), BenchStore::deskDay()));
        });
    });
}

void registerLists(BenchStore& store)
{
    add(named("whole_list", store), 5, [&store](benchmark::State& state) {
        overWords(state, {QString()},
                  [&store](const QString&) { store.search().all(queryOf({}, StatusFilter::All)); });
    });
    const std::array<std::pair<const char*, PostingOrder>, 8> orders{
        {{"newest", PostingOrder::Newest},
         {"reference", PostingOrder::Reference},
         {"occupation", PostingOrder::Occupation},
         {"municipality", PostingOrder::Municipality},
         {"start", PostingOrder::Start},
         {"pay", PostingOrder::Pay},
         {"seats", PostingOrder::Seats},
         {"urgency", PostingOrder::Urgency}}};
    for (const auto& [name, order] : orders) {
        add(named("first_100_by_", store).insert(13, name), 5, [&store, order](benchmark::State& state) {
            PostingQuery query = queryOf({});
            query.order = order;
            overWords(state, {QString()},
                      [&store, &query](const QString&) { store.search().first(query, rowsShown); });
        });
    }
}

/// A list scrolls over all positions, 8 bytes each, and reads the hundred rows it shows; beside it, the same
/// postings whole.
template<typename Read>
void registerPages(BenchStore& store, const char* name, const Read& read)
{
    add(named(name, store), 300, [&store, read](benchmark::State& state) {
        const std::vector<qint64> all = store.search().all(queryOf({}, StatusFilter::All));
        QRandomGenerator random(1);
        Measurement measurement;
        const double before = residentMebibytes();
        for ([[maybe_unused]] const auto& iteration : state) {
            const auto from = all.begin() + random.bounded(static_cast<int>(all.size()) - rowsShown);
            const QList<qint64> page(from, from + rowsShown);
            measurement.add(timed(state, [&] { benchmark::DoNotOptimize(read(page)); }));
        }
        measurement.report(state);
        state.counters["memory_grown_mib"] = residentMebibytes() - before;
        state.counters["positions_mib"] = static_cast<double>(all.size() * sizeof(qint64)) / 1048576;
    });
}

} // namespace

void registerSearch(BenchStore& store)
{
    const auto comparison = std::make_shared<Comparison>();
    registerComparison(store, comparison);
    registerFirst(store, comparison);
    registerCounts(store);
    registerTyping(store);
    registerLists(store);
    registerPages(store, "page_of_100",
                  [&store](const QList<qint64>& page) { return readLines(store.database(), page); });
    registerPages(store, "page_of_100_whole_postings",
                  [&store](const QList<qint64>& page) { return store.postings().bySeqs(page); });
}

} // namespace kakehashi::bench
