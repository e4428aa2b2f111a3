// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/corpus_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iostream>

namespace kakehashi::test {

namespace {

constexpr qint64 slowAfter = 10'000;  // ms
constexpr qint64 hangAfter = 300'000; // by the clock: the machine may be busy with other things

} // namespace

CorpusRun::~CorpusRun()
{
    m_worker.closeWriteChannel();
    m_worker.waitForFinished(-1);
}

void CorpusRun::begin()
{
    m_worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_worker.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--worker")});
    if (!m_worker.waitForStarted(-1))
        qFatal("the worker cannot be started: %s", qPrintable(m_worker.errorString()));
}

/// Empty when there was none in time.
QByteArray CorpusRun::answer(const CorpusTask& task)
{
    if (m_worker.state() == QProcess::NotRunning)
        begin();
    m_worker.write(task.line() + '\n');
    QElapsedTimer since;
    since.start();
    while (!m_worker.canReadLine() && m_worker.state() == QProcess::Running && since.elapsed() < hangAfter)
        m_worker.waitForReadyRead(static_cast<int>(hangAfter - since.elapsed()));
    return m_worker.readLine();
}

void CorpusRun::attempt(const CorpusTask& task)
{
    ++m_figures.tried;
    const QByteArray line = answer(task);
    if (!line.isEmpty()) {
        read(task, line);
        return;
    }
    if (m_worker.state() == QProcess::NotRunning) {
        ++m_figures.crashes;
        tell(task, QStringLiteral("crash"));
        return;
    }
    ++m_figures.hangs;
    tell(task, QStringLiteral("hang"));
    m_worker.kill();
    m_worker.waitForFinished(-1);
}

void CorpusRun::read(const CorpusTask& task, const QByteArray& answer)
{
    const QJsonObject account = QJsonDocument::fromJson(answer).object();
    m_figures.rows += account[QLatin1StringView("rows")].toInteger();
    m_figures.notRows += account[QLatin1StringView("not_rows")].toInteger();
    const qint64 took = account[QLatin1StringView("milliseconds")].toInteger();
    m_figures.longest = std::max(m_figures.longest, took);
    if (took > slowAfter) {
        ++m_figures.slow;
        tell(task, QStringLiteral("slow: %1 ms").arg(took));
    }
    const QJsonArray wrong = account[QLatin1StringView("wrong")].toArray();
    if (wrong.isEmpty())
        return;
    ++m_figures.unaccounted;
    for (const QJsonValue& what : wrong)
        tell(task, QStringLiteral("unaccounted: %1").arg(what.toString()));
}

void CorpusRun::tell(const CorpusTask& task, const QString& what) const
{
    std::cout << task.line().toStdString() << ": " << what.toStdString() << std::endl;
    if (m_keep.isEmpty())
        return;
    const QString name = QString::number(task.wound) + QLatin1Char('-') + QFileInfo(task.path).fileName();
    QFile kept(QDir(m_keep).filePath(name));
    if (kept.open(QIODevice::WriteOnly))
        kept.write(task.bytes());
}

} // namespace kakehashi::test
