// SPDX-License-Identifier: GPL-3.0-or-later
// The desk program as a process.
#include "core/samples.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

struct Ended
{
    int status = -1;
    QString out;
    QString err;
};

Ended run(const QStringList& arguments, const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("KAKEHASHI_BENCH_START"), QStringLiteral("1"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KAKEHASHI_PROGRAM), arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << "the program did not end";
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

class Program : public testing::Test
{
protected:
    QTemporaryDir folder;
};

TEST_F(Program, TellsTheBenchmarkWhenItsListIsPaintedAndQuits)
{
    const QString path = folder.filePath(QStringLiteral("s.sqlite"));
    createSampleDesk(path, DeskKind::Prefecture);
    const Ended ended = run({QStringLiteral("--store"), path}, folder.path());
    EXPECT_EQ(ended.status, 0) << ended.err.toStdString();
    EXPECT_THAT(ended.out.toStdString(), testing::MatchesRegex("usable [0-9]+\r?\n"));
}

TEST_F(Program, RefusesArgumentsThatMakeNoSenseWithStatusTwo)
{
    const QList<QStringList> wrong{{QStringLiteral("--today"), QStringLiteral("yesterday")},
                                   {QStringLiteral("--language"), QStringLiteral("de")},
                                   {QStringLiteral("--language"), QString()},
                                   {QStringLiteral("--today"), QString()}};
    for (const QStringList& arguments : wrong) {
        const Ended ended = run(arguments, folder.path());
        EXPECT_EQ(ended.status, 2) << arguments.join(QLatin1Char(' ')).toStdString();
        EXPECT_TRUE(ended.err.contains(arguments.last())) << ended.err.toStdString();
    }
}

} // namespace

} // namespace kakehashi::test
