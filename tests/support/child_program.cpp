// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child_program.h"

#include <QProcess>
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
    static QSet<quint16> given;
    QTcpServer server;
    do {
        server.close();
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port is free");
    } while (given.contains(server.serverPort()));
    given.insert(server.serverPort());
    return server.serverPort();
}

} // namespace kakehashi::test
