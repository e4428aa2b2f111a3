// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/feed/zip_builder.h"

#include <QtEndian>

#include <zlib.h>

namespace kakehashi::test {

namespace {

template<typename T>
void put(QByteArray& bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

quint32 crcOf(const QByteArray& data)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(data.constData()), static_cast<uInt>(data.size())));
}

/// qCompress without the length, the zlib header and the checksum is what a ZIP holds.
QByteArray deflated(const QByteArray& data)
{
    const QByteArray zlib = qCompress(data, 9);
    return zlib.sliced(6, zlib.size() - 10);
}

void putFields(QByteArray& zip, const ZipFile& file, qsizetype packed)
{
    constexpr quint16 version = 20;
    put<quint16>(zip, version);
    put<quint16>(zip, file.flags);
    put<quint16>(zip, file.method != 0 ? file.method : (file.deflate ? 8 : 0));
    put<quint32>(zip, 0x50c10000); // 1 June 2020
    put<quint32>(zip, file.saidCrc.value_or(crcOf(file.data)));
    put<quint32>(zip, static_cast<quint32>(packed));
    put<quint32>(zip, file.saidSize.value_or(static_cast<quint32>(file.data.size())));
    put<quint16>(zip, static_cast<quint16>(file.name.size()));
    put<quint16>(zip, static_cast<quint16>(file.extra.size()));
}

} // namespace

QByteArray zipBytes(const QList<ZipFile>& files, const ZipBuild& build)
{
    QByteArray zip;
    QByteArray directory;
    QList<quint32> starts;
    for (const ZipFile& file : files) {
        const QByteArray packed = file.deflate ? deflated(file.data) : file.data;
        starts.append(file.sameBytesAs ? starts.value(*file.sameBytesAs) : static_cast<quint32>(zip.size()));
        if (!file.sameBytesAs) {
            zip += "PK\x03\x04";
            putFields(zip, file, packed.size());
            zip += file.name + file.extra + packed;
        }
        directory += "PK\x01\x02";
        put<quint16>(directory, file.madeBy);
        putFields(directory, file, packed.size());
        put<quint32>(directory, 0);
        put<quint16>(directory, 0);
        put<quint32>(directory, file.attributes);
        put<quint32>(directory, starts.last());
        directory += file.name + file.extra;
    }
    if (build.withoutDirectory)
        return build.prefix + zip;
    const auto at = static_cast<quint32>(zip.size());
    zip += directory + "PK\x05\x06";
    put<quint32>(zip, 0);
    put<quint16>(zip, static_cast<quint16>(files.size()));
    put<quint16>(zip, static_cast<quint16>(files.size()));
    put<quint32>(zip, static_cast<quint32>(directory.size()));
    put<quint32>(zip, at);
    put<quint16>(zip, static_cast<quint16>(build.comment.size()));
    return build.prefix + zip + build.comment;
}

QByteArray unicodePath(const QByteArray& name, const QByteArray& utf8)
{
    QByteArray field;
    put<quint16>(field, 0x7075);
    put<quint16>(field, static_cast<quint16>(utf8.size() + 5));
    field += '\x01';
    put<quint32>(field, crcOf(name));
    return field + utf8;
}

} // namespace kakehashi::test
