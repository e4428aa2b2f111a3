// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace kakehashi {

/// Notes, for this whole process, that a connection to a store is open, and keeps everybody else in it from
/// reading the file. On POSIX systems SQLite locks with record locks, and these are all gone once the process
/// closes any other descriptor of the same file: another program would then take itself for the only one,
/// and throw away the write-ahead log that this one goes on writing to (sqlite.org, "How To Corrupt An SQLite
/// Database File", 2.2).
class OpenStore
{
public:
    /// Calls `examine`, which may read the file, unless a connection of this process is open already: then
    /// the file was examined for that one. What it throws is thrown on, and nothing is noted.
    OpenStore(const QString& path, const std::function<void()>& examine);
    /// The connection must be closed by now.
    ~OpenStore();
    OpenStore(const OpenStore&) = delete;
    OpenStore& operator=(const OpenStore&) = delete;

    /// The file is a store that is open in this process, or a companion of it (-wal, -shm): it must not be
    /// opened by anything but SQLite.
    static bool isAt(const QString& path);

private:
    QString m_key;
};

} // namespace kakehashi
