// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/zip_entry.h"

#include <archive.h>
#include <archive_entry.h>

#include <QtEndian>

#include <memory>

namespace kakehashi::feed {

namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;
constexpr quint16 bzip2 = 12;
constexpr quint16 encryptedAes = 99;

void put16(QByteArray& bytes, quint16 number)
{
    const quint16 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void put32(QByteArray& bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// The other methods need memory as the archive pleases, or libraries that this one was not built with.
bool isSupported(const ZipEntry& entry)
{
    constexpr qsizetype aesBytes = 11;
    quint16 method = entry.method;
    if (method == encryptedAes) {
        if (entry.aes.size() != aesBytes)
            return false;
        method = qFromLittleEndian<quint16>(entry.aes.constData() + 9);
    }
    return !entry.isStronglyEncrypted() && (method == stored || method == deflated || method == bzip2);
}

void putSizes(QByteArray& zip, const ZipEntry& entry)
{
    put32(zip, entry.crc);
    put32(zip, static_cast<quint32>(entry.packedSize));
    put32(zip, static_cast<quint32>(entry.size));
}

/// What the two headers of an entry have in common, up to the length of its extra field.
void putFields(QByteArray& zip, const ZipEntry& entry, const QByteArray& name)
{
    constexpr quint16 version = 51; // AES
    constexpr quint16 keptFlags = 0x000f;
    put16(zip, version);
    put16(zip, entry.flags & keptFlags);
    put16(zip, entry.method);
    put16(zip, entry.time); // ZipCrypto tells a wrong password by it
    put16(zip, entry.date);
    putSizes(zip, entry);
    put16(zip, static_cast<quint16>(name.size()));
    put16(zip, static_cast<quint16>(entry.aes.size()));
}

/// An archive of this entry only.
QByteArray archiveOf(const QByteArray& file, const ZipEntry& entry)
{
    const QByteArray name("x");
    QByteArray zip;
    zip.reserve(entry.packedSize + 200);
    zip.append("PK\x03\x04");
    putFields(zip, entry, name);
    zip += name + entry.aes;
    zip.append(file.constData() + entry.dataAt, entry.packedSize);
    if (entry.sizesFollow()) {
        zip.append("PK\x07\x08");
        putSizes(zip, entry);
    }
    const auto directory = static_cast<quint32>(zip.size());
    zip.append("PK\x01\x02");
    put16(zip, 0);
    putFields(zip, entry, name);
    zip.append(14, '\0'); // no comment, one volume, no attributes, at the beginning
    zip += name + entry.aes;
    const auto end = static_cast<quint32>(zip.size());
    zip.append("PK\x05\x06");
    put32(zip, 0);
    put16(zip, 1);
    put16(zip, 1);
    put32(zip, end - directory);
    put32(zip, directory);
    put16(zip, 0);
    return zip;
}

UnpackedEntry readAll(archive* reader, const ZipEntry& entry)
{
    using Outcome = UnpackedEntry::Outcome;
    constexpr qsizetype blockBytes = qsizetype{64} * 1024;
    QByteArray data;
    data.reserve(entry.size);
    QByteArray block(blockBytes, Qt::Uninitialized);
    la_ssize_t got = 0;
    while ((got = archive_read_data(reader, block.data(), static_cast<size_t>(block.size()))) > 0) {
        if (data.size() + got > entry.size)
            return {Outcome::Damaged, {}};
        data.append(block.constData(), got);
    }
    // A warning at the end is a wrong size or checksum.
    if (got < 0 || data.size() != entry.size)
        return {Outcome::Damaged, {}};
    return {Outcome::Whole, std::move(data)};
}

} // namespace

UnpackedEntry unpackEntry(const QByteArray& file, const ZipEntry& entry, qint64 mostBytes,
                          const QByteArray& password)
{
    using Outcome = UnpackedEntry::Outcome;
    if (entry.isCut || entry.dataAt < 0 || entry.dataAt > file.size() - entry.packedSize)
        return {Outcome::Damaged, {}};
    if (!isSupported(entry))
        return {Outcome::Unsupported, {}};
    if (entry.size > mostBytes)
        return {Outcome::TooLarge, {}};
    if (entry.isEncrypted() && password.isEmpty())
        return {Outcome::Damaged, {}};
    const QByteArray zip = archiveOf(file, entry);
    const Archive reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip_seekable(reader.get());
    if (!password.isEmpty())
        archive_read_add_passphrase(reader.get(), password.constData());
    archive_entry* header = nullptr;
    if (archive_read_open_memory(reader.get(), zip.constData(), static_cast<size_t>(zip.size())) !=
        ARCHIVE_OK)
        return {Outcome::Damaged, {}};
    const int status = archive_read_next_header(reader.get(), &header);
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
        return {Outcome::Damaged, {}};
    return readAll(reader.get(), entry);
}

} // namespace kakehashi::feed
