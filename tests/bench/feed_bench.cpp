// SPDX-License-Identifier: GPL-3.0-or-later
// A list taken in whole (decoded, mapped, checked, reconciled, kept with history, audit and search index)
// beside `sqlite3 .import` of the same file into one bare table, and the same list again; each as a process,
// in turns. KAKEHASHI_BENCH_ROWS=10000,100000,1000000 chooses the sizes, KAKEHASHI_BENCH_ROUNDS how often.
#include "core/base/error.h"
#include "core/desk.h"
#include "core/feed/feed_files.h"
#include "resources/resources.h"
#include "tests/bench/bench_desk.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/invented_list.h"
#include "tests/bench/measurement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

namespace kakehashi::bench {

using namespace Qt::StringLiterals;

namespace {

QString work(const QString& name)
{
    return benchFolder().filePath(name);
}

void removeStore(const QString& path)
{
    for (const char* const suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
}

/// The longest that the work went on without telling how far it is.
class Pauses
{
public:
    feed::Progress progress()
    {
        m_since.start();
        return [this](qint64, qint64) {
            m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
            return true;
        };
    }
    double longest() const { return m_longest; }

private:
    QElapsedTimer m_since;
    double m_longest = 0;
};

std::unique_ptr<Desk> deskAt(const QString& store)
{
    if (QFile::exists(store))
        return Desk::open(store, Clock(benchDay));
    DeskSettings settings;
    settings.name = u"東京都調整本部"_s;
    return Desk::create(store, settings, Clock(benchDay));
}

/// In a process of its own, so that its memory is the list's alone. Says what it measured as JSON.
int take(const QString& store, const QString& list)
{
    const auto desk = deskAt(store);
    Pauses planning;
    Pauses taking;
    QElapsedTimer timer;
    timer.start();
    feed::ReadFile read = feed::readFeedFile(list, desk->clock().deskMoment());
    if (read.messages.size() != 1)
        throw Error(read.problem);
    feed::FeedPlan plan =
        desk->feed().plan(std::move(read.messages.first()), feed::FeedMode::Update, planning.progress());
    const double planned = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const double plannedPeak = peakMebibytes();
    const feed::ImportResult result = desk->feed().takeUp(plan, read.fileName, taking.progress());
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const QJsonObject said{{u"plan_ms"_s, planned},
                           {u"total_ms"_s, taken},
                           {u"plan_peak_mib"_s, plannedPeak},
                           {u"peak_mib"_s, peakMebibytes()},
                           {u"pause_plan_ms"_s, planning.longest()},
                           {u"pause_take_ms"_s, taking.longest()},
                           {u"created"_s, result.created},
                           {u"unchanged"_s, result.unchanged},
                           {u"held"_s, result.held}};
    std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    return 0;
}

struct Run
{
    double milliseconds = 0;
    QByteArray output;
};

Run run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        throw Error(u"%1 failed: %2"_s.arg(program, process.errorString()));
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, process.readAllStandardOutput()};
}

double import(const QString& list)
{
    const QString bare = work(u"bare-import.sqlite"_s);
    removeStore(bare);
    return run(u"sqlite3"_s, {bare, u".mode csv"_s, u".import \"%1\" bare"_s.arg(list)}).milliseconds;
}

struct Taken
{
    Measurement total;
    Measurement plan;
    Measurement peak;
    Measurement pause;
    QJsonObject last;

    void add(const QString& store, const QString& list)
    {
        last = QJsonDocument::fromJson(
                   run(QCoreApplication::applicationFilePath(), {u"--take"_s, store, list}).output)
                   .object();
        total.add(last[u"total_ms"_s].toDouble());
        plan.add(last[u"plan_ms"_s].toDouble());
        peak.add(last[u"peak_mib"_s].toDouble());
        pause.add(std::max(last[u"pause_plan_ms"_s].toDouble(), last[u"pause_take_ms"_s].toDouble()));
    }

    void print(const char* what, const Measurement& imported) const
    {
        std::printf(
            "  %-28s p50 %9.0f ms (plan %7.0f)  peak %5.0f MiB  longest pause %4.0f ms  %5.2f x .import  "
            "[new %lld, unchanged %lld, held %lld]\n",
            what, total.quantile(0.5), plan.quantile(0.5), peak.quantile(1), pause.quantile(1),
            total.quantile(0.5) / imported.quantile(0.5), last[u"created"_s].toInteger(),
            last[u"unchanged"_s].toInteger(), last[u"held"_s].toInteger());
    }
};

void compare(quint32 rows, int rounds)
{
    const QString list = inventedList(rows);
    const QString again = repeatedList(rows);
    const QString store = work(u"feed-%1.sqlite"_s.arg(rows));
    Measurement imported;
    Taken whole;
    Taken unchanged;
    for (int round = 0; round < rounds; ++round) {
        imported.add(import(list));
        removeStore(store);
        whole.add(store, list);
        imported.add(import(again));
        unchanged.add(store, again);
    }
    std::printf("%u rows, %.1f MiB, %d round(s)\n", rows, static_cast<double>(QFile(list).size()) / 1048576,
                rounds);
    std::printf("  %-28s p50 %9.0f ms\n", "sqlite3 .import", imported.quantile(0.5));
    whole.print("taken in whole", imported);
    unchanged.print("the same list again", imported);
    std::fflush(stdout);
}

} // namespace

} // namespace kakehashi::bench

int main(int argc, char** argv)
{
    using namespace kakehashi;
    const QCoreApplication application(argc, argv);
    initResources();
    try {
        const QStringList arguments = QCoreApplication::arguments();
        if (arguments.value(1) == QStringLiteral("--take"))
            return bench::take(arguments.value(2), arguments.value(3));
        const int rounds = qEnvironmentVariable("KAKEHASHI_BENCH_ROUNDS", QStringLiteral("3")).toInt();
        const QStringList sizes =
            qEnvironmentVariable("KAKEHASHI_BENCH_ROWS", QStringLiteral("10000,100000")).split(u',');
        for (const QString& size : sizes)
            bench::compare(size.toUInt(), rounds);
    } catch (const Error& error) {
        std::fprintf(stderr, "%s %s\n", error.what(), qPrintable(error.detail()));
        return 3;
    }
    return 0;
}
