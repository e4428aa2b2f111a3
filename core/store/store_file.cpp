// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_file.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QtEndian>

namespace kakehashi {

namespace {

Q_LOGGING_CATEGORY(storeFile, "kakehashi.store")

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

// The SQLite file format, 1.3: the magic text, and the application's mark at byte 68.
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype markOffset = 68;
constexpr qsizetype headerSize = 100;

/// The rights as written, not as granted: an administrator could write into anything, but should not.
bool markedReadOnly(const QFileInfo& info)
{
    return !info.isWritable() || !info.permissions().testFlag(QFile::WriteOwner);
}

} // namespace

StoreFile::StoreFile(const QString& path) : m_path(QFileInfo(path).absoluteFilePath()) {}

void StoreFile::makeFolder() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QFileInfo::exists(folder))
        return;
    if (!QDir().mkpath(folder))
        throw Error(
            tr("The folder %1 could not be made. Check that you may write there, or choose another place.")
                .arg(QDir::toNativeSeparators(folder)));
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
}

void StoreFile::refuseTaken() const
{
    const QFileInfo info(m_path);
    if (info.exists() || info.isSymLink())
        throw Error(tr("There is already something at %1. Choose another place; it will not be overwritten.")
                        .arg(QDir::toNativeSeparators(m_path)));
}

void StoreFile::create() const
{
    refuseTaken();
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        throw Error(
            tr("No file can be made in the folder %1. Check that it exists and that you may write there, or "
               "choose another place.")
                .arg(QDir::toNativeSeparators(QFileInfo(m_path).absolutePath())),
            file.errorString());
}

void StoreFile::examine() const
{
    const QString shown = QDir::toNativeSeparators(m_path);
    const QFileInfo info(m_path);
    if (!info.exists())
        throw Error(tr("There is no store at %1. Check the path, or set up a new desk.").arg(shown));
    if (!info.isFile())
        throw Error(tr("%1 is not a file. Name the store's file in it, usually desk.sqlite.").arg(shown));
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(
            tr("%1 cannot be read. Ask whoever looks after this computer for the right to read and write it.")
                .arg(shown),
            file.errorString());
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(magic))
        throw Error(tr("%1 is not a store of this program. Choose the store's file; nothing was changed.")
                        .arg(shown));
    if (header.size() < headerSize)
        throw Error(
            tr("The store %1 is damaged: it has been cut short. Restore the newest backup.").arg(shown));
    if (qFromBigEndian<qint32>(header.constData() + markOffset) != applicationId)
        throw Error(
            tr("%1 is a database of another program. Choose this program's store; nothing was changed.")
                .arg(shown));
    refuseReadOnly();
}

void StoreFile::refuseReadOnly() const
{
    const QFileInfo info(m_path);
    if (markedReadOnly(info))
        throw Error(
            tr("The store %1 is write-protected. Remove the protection, or copy it to a folder of your own.")
                .arg(QDir::toNativeSeparators(m_path)));
    // The write-ahead log stands beside the store, so its folder must take files.
    if (markedReadOnly(QFileInfo(info.absolutePath())))
        throw Error(
            tr("The folder of the store %1 is write-protected. Remove the protection, or copy the store to a "
               "folder of your own.")
                .arg(QDir::toNativeSeparators(m_path)));
}

void StoreFile::tighten() const
{
    for (const QString& name : {m_path, m_path + QStringLiteral("-wal"), m_path + QStringLiteral("-shm")}) {
        const QFileInfo info(name);
        if (!info.exists() || !(info.permissions() & others))
            continue;
        if (!QFile::setPermissions(name, ownerOnly))
            qCWarning(
                storeFile,
                "The store can be read by other users of this computer, and its rights cannot be changed.");
    }
}

void StoreFile::moveTo(const QString& path) const
{
    const StoreFile target(path);
    target.refuseTaken();
    QFile file(m_path);
    if (!file.rename(target.path()))
        throw Error(tr("%1 could not be made. Check that you may write there, or choose another place.")
                        .arg(QDir::toNativeSeparators(target.path())),
                    file.errorString());
}

void StoreFile::remove() const
{
    for (const QString& name : {m_path, m_path + QStringLiteral("-wal"), m_path + QStringLiteral("-shm")})
        QFile::remove(name);
}

} // namespace kakehashi
