// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_program.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTcpServer>

namespace kakehashi::test {

QString installedProgram(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

bool runsWell(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

int freePort()
{
    // Below those that outgoing connections are given (32768 and up on Linux): another test's connection
    // would take the port before the server listens, or while it is stopped.
    static constexpr int first = 10'240;
    static constexpr int last = 32'767;
    static constexpr int attempts = 1'000;
    static QSet<int> given;
    for (int i = 0; i < attempts; ++i) {
        const int port = QRandomGenerator::system()->bounded(first, last + 1);
        QTcpServer server;
        if (!given.contains(port) && server.listen(QHostAddress::LocalHost, static_cast<quint16>(port))) {
            given.insert(port);
            return port;
        }
    }
    qFatal("no port is free");
}

} // namespace kakehashi::test
