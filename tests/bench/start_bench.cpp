// SPDX-License-Identifier: GPL-3.0-or-later
// Start to a usable list with 100,000 postings beside an empty Qt window, as processes, in turns.
#include "core/base/error.h"
#include "resources/resources.h"
#include "tests/bench/bench_desk.h"
#include "tests/bench/measurement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <cstdio>

namespace kakehashi::bench {

namespace {

constexpr int rounds = 21;

struct Start
{
    double milliseconds = 0;
    double mebibytes = 0; ///< peak; 0 where the system does not tell
};

double peakMebibytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    const auto match = peak.match(QString::fromLatin1(status.readAll()));
    return match.hasMatch() ? match.captured(1).toDouble() / 1024 : 0;
}

/// Until the program says on standard output that its window can be used.
Start start(const QString& program, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KAKEHASHI_BENCH_START"), QStringLiteral("1"));
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(60'000))
        throw Error(QStringLiteral("%1 did not become usable.").arg(program));
    const Start measured{static_cast<double>(timer.nsecsElapsed()) / 1e6, peakMebibytes(process.processId())};
    process.waitForFinished();
    return measured;
}

void print(const char* what, const Measurement& time, const Measurement& memory)
{
    std::printf("%-32s p50 %7.1f ms   p95 %7.1f ms   peak %6.1f MiB\n", what, time.quantile(0.5),
                time.quantile(0.95), memory.quantile(0.5));
}

void compare(quint32 postings)
{
    const QString store = benchDesk(postings);
    const QStringList arguments = {QStringLiteral("--store"), store, QStringLiteral("--today"),
                                   QStringLiteral("2020-06-15")};
    Measurement emptyTime, emptyMemory, deskTime, deskMemory;
    for (int round = 0; round < rounds; ++round) {
        const Start empty = start(QStringLiteral(KAKEHASHI_EMPTY_WINDOW), {});
        const Start desk = start(QStringLiteral(KAKEHASHI_PROGRAM), arguments);
        emptyTime.add(empty.milliseconds);
        emptyMemory.add(empty.mebibytes);
        deskTime.add(desk.milliseconds);
        deskMemory.add(desk.mebibytes);
    }
    print("an empty Qt window", emptyTime, emptyMemory);
    print(qPrintable(QStringLiteral("the desk with %1 postings").arg(postings)), deskTime, deskMemory);
    std::printf("ratio: %.2f x the time, %.2f x the memory (wanted: 2.5 x, 3 x)\n",
                deskTime.quantile(0.5) / emptyTime.quantile(0.5),
                deskMemory.quantile(0.5) / emptyMemory.quantile(0.5));
}

} // namespace

} // namespace kakehashi::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    kakehashi::initResources();
    try {
        kakehashi::bench::compare(100'000);
    } catch (const kakehashi::Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
    return 0;
}
