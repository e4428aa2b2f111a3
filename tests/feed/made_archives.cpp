// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/feed/made_archives.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace kakehashi::test {

namespace {

// Through std::filesystem: Qt would not give a file a name that is no UTF-8.
void write(const QDir& folder, const ArchivedFile& file)
{
    const std::filesystem::path path =
        std::filesystem::path(folder.path().toStdString()) / file.name.toStdString();
    std::ofstream out(path, std::ios::binary);
    out.write(file.data.constData(), file.data.size());
    ASSERT_TRUE(out.good());
}

QByteArray made(const QString& program, QStringList arguments, const QList<ArchivedFile>& files,
                const QString& suffix)
{
    const QTemporaryDir folder;
    const QDir from(folder.path());
    from.mkdir(QStringLiteral("files"));
    for (const ArchivedFile& file : files)
        write(QDir(from.filePath(QStringLiteral("files"))), file);
    const QString archive = from.filePath(QStringLiteral("made.") + suffix);
    arguments << archive << QStringLiteral(".");
    QProcess process;
    process.setWorkingDirectory(from.filePath(QStringLiteral("files")));
    process.start(program, arguments);
    process.waitForFinished(-1);
    EXPECT_EQ(process.exitCode(), 0) << process.readAll().toStdString();
    QFile result(archive);
    EXPECT_TRUE(result.open(QIODevice::ReadOnly)) << program.toStdString() << " is needed by this test";
    return result.readAll();
}

} // namespace

QByteArray by7z(const QStringList& arguments, const QList<ArchivedFile>& files, const QString& suffix)
{
    return made(QStringLiteral("7z"), QStringList{QStringLiteral("a"), QStringLiteral("-bd")} + arguments,
                files, suffix);
}

QByteArray byInfoZip(const QStringList& arguments, const QList<ArchivedFile>& files)
{
    return made(QStringLiteral("zip"), QStringList{QStringLiteral("-q"), QStringLiteral("-r")} + arguments,
                files, QStringLiteral("zip"));
}

} // namespace kakehashi::test
