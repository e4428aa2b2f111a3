// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kakehashi::test {

/// The program's path, also where it stands in the system's folders; empty when it is not installed.
QString installedProgram(const QString& name);
/// Runs it to its end; false when it fails.
bool runsWell(const QString& program, const QStringList& arguments);
/// A port of 127.0.0.1 that nobody listens at.
int freePort();

} // namespace kakehashi::test
