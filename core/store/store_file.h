// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kakehashi {

/// Marks a SQLite file as a store of this program (PRAGMA application_id): "KKHS".
inline constexpr int applicationId = 0x4B4B4853;

/// A store seen as a file, before SQLite sees it: is it ours, may it be written, who else can read it.
class StoreFile
{
    Q_DECLARE_TR_FUNCTIONS(StoreFile)

public:
    explicit StoreFile(const QString& path);

    /// Absolute.
    const QString& path() const { return m_path; }

    /// Makes the folder, readable by its owner only, unless it exists.
    void makeFolder() const;
    /// Throws Error when there is something at the path already.
    void refuseTaken() const;
    /// Makes the file, empty and readable by its owner only; throws Error when there is something already.
    void create() const;
    /// Throws Error when the file is missing, no store of this program, or cannot be written.
    void examine() const;
    /// Takes everybody's rights but the owner's from the file and its companions (-wal, -shm).
    void tighten() const;
    /// Gives the closed store another name in the same folder; throws Error when that is taken.
    void moveTo(const QString& path) const;
    /// Removes the file and its companions: what is left of a creation that failed.
    void remove() const;

private:
    void refuseReadOnly() const;

    QString m_path;
};

} // namespace kakehashi
