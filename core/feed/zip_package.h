// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/table.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

struct archive;

namespace kakehashi::feed {

/// The parts of a workbook, which is a ZIP file, read through libarchive from memory and never written to
/// disk. Names are compared without regard to case, with forward slashes and no leading one. Throws Error,
/// naming the file, for a part that is encrypted and where the limits of unpacking are passed; a device only
/// ends there, since no exception may pass through Qt, and `checkLimits` throws afterwards.
class ZipPackage
{
public:
    ZipPackage(QString fileName, QByteArray data, const TableLimits& limits);
    ~ZipPackage();
    Q_DISABLE_COPY_MOVE(ZipPackage)

    /// In the order they are stored; what could be listed of a damaged file.
    const QStringList& names() const { return m_names; }
    bool has(const QString& name) const;
    /// Listing stopped before the end.
    bool isDamaged() const { return m_damaged; }
    /// The whole part; null when there is none.
    QByteArray read(const QString& name, bool* damaged = nullptr);
    /// The part as a sequential device that unpacks as it is read; nullptr when there is none.
    std::unique_ptr<QIODevice> open(const QString& name);
    void checkLimits() const;

    static QString normalised(const QString& name);

private:
    friend class ZipPartDevice;
    void list();
    /// Counts what was unpacked of one part and of all together; false: enough.
    bool count(qint64 bytes, qint64 partBytes);

    QString m_fileName;
    QByteArray m_data;
    TableLimits m_limits;
    QStringList m_names;
    QStringList m_folded; ///< m_names, normalised
    bool m_damaged = false;
    qint64 m_unpacked = 0;
    qint64 m_passedLimit = 0; ///< in bytes; 0: none
};

/// The names of the parts of a ZIP file; empty when it is none.
QStringList zipNames(const QByteArray& data);

} // namespace kakehashi::feed
