// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Archives as the programs make them that senders use: 7-Zip and Info-ZIP's zip.
namespace kakehashi::test {

struct ArchivedFile
{
    QByteArray name; ///< bytes of the file system: CP932 as a Japanese Windows writes them, or UTF-8
    QByteArray data;
};

/// `7z a ARGUMENTS archive files`; the suffix decides the format. Fails the test when 7z fails.
QByteArray by7z(const QStringList& arguments, const QList<ArchivedFile>& files,
                const QString& suffix = QStringLiteral("zip"));

/// `zip ARGUMENTS archive files`.
QByteArray byInfoZip(const QStringList& arguments, const QList<ArchivedFile>& files);

} // namespace kakehashi::test
