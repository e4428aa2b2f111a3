// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kakehashi::feed {

/// One thing in a ZIP file, as the archive's directory tells of it. Nothing here is to be trusted.
struct ZipEntry
{
    QString name; ///< as written, with forward slashes; not safe to show or to use
    quint16 flags = 0;
    quint16 method = 0; ///< of AES entries 99; what is below it stands in `aes`
    quint16 time = 0;
    quint16 date = 0;
    quint32 crc = 0;
    qint64 packedSize = 0;
    qint64 size = 0;   ///< as the directory says
    qint64 start = 0;  ///< of its local header in the file
    qint64 dataAt = 0; ///< of its packed bytes
    QByteArray aes;    ///< the extra field that says how it is encrypted; usually empty
    bool isFolder = false;
    bool isSpecial = false; ///< a link, device or pipe
    bool overlaps = false;  ///< shares bytes with another entry or with the directory
    bool isCut = false;     ///< its bytes are not in the file, or not where the directory says

    /// Its sizes stand behind its bytes, not in its local header.
    bool sizesFollow() const { return (flags & 8U) != 0; }
    bool isEncrypted() const { return (flags & 1U) != 0; }
    /// Encrypted as PKWARE's own programs do, which nothing else reads.
    bool isStronglyEncrypted() const { return (flags & 0x2040U) != 0; }
};

/// What a ZIP file says it holds, read from its directory at the end; where that is missing, because the file
/// breaks off, from the headers before each entry. libarchive unpacks the entries, but does not tell those
/// that share bytes (the "better zip bomb"), nor what bytes a name is written in.
struct ZipDirectory
{
    std::vector<ZipEntry> entries; ///< in the order of the directory
    bool isDamaged = false;        ///< the directory is missing or breaks off
    bool isSplit = false;          ///< one of several volumes
    bool hasTooMany = false;       ///< more than were asked for; `entries` holds the first ones
};

/// Names are UTF-8 where the archive says so (a flag, or Info-ZIP's extra field), and else in the encoding
/// that all of them together look most like (CP932 from Japanese Windows).
ZipDirectory readZipDirectory(const QByteArray& file, std::size_t mostEntries);

} // namespace kakehashi::feed
