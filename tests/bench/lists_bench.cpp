// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/desk.h"
#include "core/lists/public_list.h"
#include "tests/bench/bench_desk.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/desk_bench.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <memory>

namespace kakehashi::bench {

namespace {

constexpr quint32 postings = 100'000;
constexpr int rounds = 3;

QString file(const char* name)
{
    return benchFolder().filePath(QLatin1StringView(name));
}

void must(bool done, const QSqlError& error)
{
    if (!done)
        throw Error(error.text());
}

/// The cells of the list in one bare table, all of them text.
void fillBare(const PublicList& list, const QString& path)
{
    QFile::remove(path);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare-list"));
    database.setDatabaseName(path);
    must(database.open(), database.lastError());
    QStringList columns;
    QStringList values;
    for (qsizetype i = 0; i < listHeadings().size(); ++i) {
        columns.append(QStringLiteral("c%1 TEXT").arg(i));
        values.append(QStringLiteral("?"));
    }
    QSqlQuery query(database);
    must(query.exec(QStringLiteral("CREATE TABLE bare (%1)").arg(columns.join(QLatin1Char(',')))),
         query.lastError());
    database.transaction();
    query.prepare(QStringLiteral("INSERT INTO bare VALUES (%1)").arg(values.join(QLatin1Char(','))));
    for (const PublicPosting& posting : list.postings) {
        const QStringList cells = listCells(posting);
        for (const QString& cell : cells)
            query.addBindValue(cell);
        must(query.exec(), query.lastError());
    }
    must(database.commit(), database.lastError());
}

/// As sqlite3 .mode csv does: every row of the table, quoted where it must be, nothing else.
void writeBare(const QString& path)
{
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        throw Error(target.errorString());
    QSqlQuery query(QSqlDatabase::database(QStringLiteral("bare-list")));
    query.setForwardOnly(true);
    must(query.exec(QStringLiteral("SELECT * FROM bare")), query.lastError());
    const int columns = static_cast<int>(listHeadings().size());
    while (query.next()) {
        QByteArray line;
        for (int i = 0; i < columns; ++i) {
            QByteArray cell = query.value(i).toString().toUtf8();
            if (cell.contains(',') || cell.contains('"') || cell.contains('\n'))
                cell = '"' + cell.replace('"', "\"\"") + '"';
            line += (i > 0 ? "," : "") + cell;
        }
        target.write(line + "\r\n");
    }
}

template<typename Act>
Measurement measured(benchmark::State& state, const Act& act)
{
    Measurement measurement;
    for ([[maybe_unused]] const auto& iteration : state)
        measurement.add(timed(state, act));
    measurement.report(state);
    return measurement;
}

void report(benchmark::State& state, const Measurement& comparison, const Measurement& own, const char* name)
{
    state.counters["mebibytes"] = static_cast<double>(QFileInfo(file(name)).size()) / 1048576;
    state.counters["times_bare"] = own.quantile(0.5) / comparison.quantile(0.5);
}

} // namespace

void registerLists()
{
    const auto list = std::make_shared<PublicList>();
    const auto comparison = std::make_shared<Measurement>();
    addBenchmark("list_gathered/100000", 1, [=](benchmark::State& state) {
        const auto desk = Desk::open(benchDesk(postings), Clock(benchDay));
        const double before = residentMebibytes();
        PostingQuery query;
        query.status = StatusFilter::All;
        measured(state, [&] {
            *list = publicListOf(desk->postings(), desk->search(), query, desk->settings().name, benchDay);
        });
        state.counters["memory_grown_mib"] = residentMebibytes() - before;
    });
    addBenchmark("bare_table_to_csv/100000", rounds, [=](benchmark::State& state) {
        fillBare(*list, file("bare-list.sqlite"));
        *comparison = measured(state, [] { writeBare(file("bare.csv")); });
    });
    addBenchmark("list_to_csv/100000", rounds, [=](benchmark::State& state) {
        const Measurement own =
            measured(state, [&] { writeListCsv(*list, file("list.csv"), ListEncoding::Utf8WithBom); });
        report(state, *comparison, own, "list.csv");
    });
    addBenchmark("list_to_cp932/100000", rounds, [=](benchmark::State& state) {
        const Measurement own =
            measured(state, [&] { writeListCsv(*list, file("list.csv"), ListEncoding::Cp932); });
        report(state, *comparison, own, "list.csv");
    });
    addBenchmark("list_to_xlsx/100000", rounds, [=](benchmark::State& state) {
        const double before = residentMebibytes();
        const Measurement own = measured(state, [&] { writeListXlsx(*list, file("list.xlsx")); });
        report(state, *comparison, own, "list.xlsx");
        state.counters["memory_grown_mib"] = residentMebibytes() - before;
    });
}

} // namespace kakehashi::bench
