// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/zip_directory.h"

#include "core/feed/text_encoding.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <numeric>

namespace kakehashi::feed {

namespace {

// APPNOTE.TXT 6.3: the fixed parts of the records.
constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 end64Signature = 0x06064b50;
constexpr quint32 locator64Signature = 0x07064b50;
constexpr qint64 localBytes = 30;
constexpr qint64 centralBytes = 46;
constexpr qint64 endBytes = 22;
constexpr qint64 end64Bytes = 56;
constexpr qint64 locator64Bytes = 20;
constexpr quint32 in64 = 0xffffffff; ///< stands where the ZIP64 record has the value

constexpr quint16 utf8Flag = 0x0800;

/// Numbers of the file by their place; zero beyond its end.
class Bytes
{
public:
    explicit Bytes(const QByteArray& data) : m_data(data) {}

    qint64 size() const { return m_data.size(); }
    quint16 u16(qint64 at) const { return number<quint16>(at); }
    quint32 u32(qint64 at) const { return number<quint32>(at); }
    qint64 u64(qint64 at) const
    {
        // What does not fit is beyond any file.
        return static_cast<qint64>(std::min<quint64>(number<quint64>(at), quint64{1} << 62U));
    }
    bool has(qint64 at, qint64 length) const { return at >= 0 && length >= 0 && at <= size() - length; }
    QByteArray bytes(qint64 at, qint64 length) const
    {
        return has(at, length) ? m_data.sliced(at, length) : QByteArray();
    }

private:
    template<typename T>
    T number(qint64 at) const
    {
        return has(at, sizeof(T)) ? qFromLittleEndian<T>(m_data.constData() + at) : T{};
    }

    const QByteArray& m_data;
};

struct End
{
    qint64 directory = 0; ///< where the directory begins
    qint64 directoryEnd = 0;
    qint64 base = 0; ///< what to add to the offsets in it: bytes put before the archive later
    bool isSplit = false;
};

qint64 findEnd(const Bytes& file)
{
    constexpr qint64 longestComment = 0xffff;
    qint64 found = -1;
    for (qint64 at = file.size() - endBytes; at >= 0 && at >= file.size() - endBytes - longestComment; --at) {
        if (file.u32(at) != endSignature)
            continue;
        if (at + endBytes + file.u16(at + 20) == file.size())
            return at;
        if (found < 0)
            found = at; // something was put behind the archive
    }
    return found;
}

std::optional<End> readEnd(const Bytes& file)
{
    const qint64 at = findEnd(file);
    if (at < 0)
        return std::nullopt;
    End end;
    qint64 size = file.u32(at + 12);
    qint64 offset = file.u32(at + 16);
    end.directoryEnd = at;
    end.isSplit = file.u16(at + 4) != file.u16(at + 6) || file.u16(at + 8) != file.u16(at + 10);
    const qint64 locator = at - locator64Bytes;
    if (file.has(locator, locator64Bytes) && file.u32(locator) == locator64Signature) {
        qint64 record = file.u64(locator + 8);
        if (file.u32(record) != end64Signature)
            record = locator - end64Bytes;
        if (file.has(record, end64Bytes) && file.u32(record) == end64Signature) {
            size = file.u64(record + 40);
            offset = file.u64(record + 48);
            end.directoryEnd = record;
            end.isSplit = file.u32(record + 16) != file.u32(record + 20);
        }
    }
    end.directory = end.directoryEnd - size;
    end.base = end.directory - offset;
    const bool fits = size <= end.directoryEnd && end.base >= 0;
    return fits ? std::optional(end) : std::nullopt;
}

/// A name before its encoding is known.
struct RawName
{
    QByteArray bytes;
    QString utf8; ///< where the archive says it in UTF-8
};

class DirectoryReader
{
public:
    DirectoryReader(const QByteArray& data, std::size_t mostEntries) : m_file(data), m_most(mostEntries) {}

    ZipDirectory read()
    {
        const std::optional<End> end = readEnd(m_file);
        if (end)
            readCentral(*end);
        else
            readLocals();
        nameEntries();
        if (end)
            findOverlaps(end->directory);
        return std::move(m_directory);
    }

private:
    bool isFull()
    {
        m_directory.hasTooMany = m_directory.entries.size() == m_most;
        return m_directory.hasTooMany;
    }

    void readCentral(const End& end)
    {
        m_directory.isSplit = end.isSplit;
        qint64 at = end.directory;
        while (m_file.u32(at) == centralSignature && at + centralBytes <= end.directoryEnd && !isFull()) {
            const qint64 name = m_file.u16(at + 28);
            const qint64 extra = m_file.u16(at + 30);
            const qint64 next = at + centralBytes + name + extra + m_file.u16(at + 32);
            if (next > end.directoryEnd)
                break;
            ZipEntry entry;
            readFields(entry, at + 8);
            entry.start = m_file.u32(at + 42);
            readAttributes(entry, m_file.u16(at + 4), m_file.u32(at + 38));
            RawName raw{m_file.bytes(at + centralBytes, name), {}};
            readExtra(entry, raw, at + centralBytes + name, extra);
            entry.start += end.base;
            entry.dataAt =
                entry.start + localBytes + m_file.u16(entry.start + 26) + m_file.u16(entry.start + 28);
            entry.isCut =
                m_file.u32(entry.start) != localSignature || !m_file.has(entry.dataAt, entry.packedSize);
            add(std::move(entry), std::move(raw));
            at = next;
        }
        m_directory.isDamaged = at != end.directoryEnd;
    }

    // The file breaks off: its entries one after the other, as far as their sizes stand before them.
    void readLocals()
    {
        m_directory.isDamaged = true;
        qint64 at = 0;
        while (m_file.u32(at) == localSignature && m_file.has(at, localBytes) && !isFull()) {
            ZipEntry entry;
            readFields(entry, at + 6);
            const qint64 name = m_file.u16(at + 26);
            const qint64 extra = m_file.u16(at + 28);
            RawName raw{m_file.bytes(at + localBytes, name), {}};
            readExtra(entry, raw, at + localBytes + name, extra);
            entry.start = at;
            entry.dataAt = at + localBytes + name + extra;
            const bool sizeUnknown = entry.sizesFollow() && entry.packedSize == 0;
            entry.isCut = sizeUnknown || !m_file.has(entry.dataAt, entry.packedSize);
            const qint64 next = entry.dataAt + entry.packedSize;
            const bool last = entry.isCut;
            add(std::move(entry), std::move(raw));
            if (last)
                break;
            at = next;
        }
    }

    /// The fields that local and central headers have in common, from the flags on.
    void readFields(ZipEntry& entry, qint64 at) const
    {
        entry.flags = m_file.u16(at);
        entry.method = m_file.u16(at + 2);
        entry.time = m_file.u16(at + 4);
        entry.date = m_file.u16(at + 6);
        entry.crc = m_file.u32(at + 8);
        entry.packedSize = m_file.u32(at + 12);
        entry.size = m_file.u32(at + 16);
    }

    static void readAttributes(ZipEntry& entry, quint16 madeBy, quint32 attributes)
    {
        constexpr quint32 dosFolder = 0x10;
        constexpr quint32 windowsLink = 0x400; // a reparse point
        constexpr quint32 modeGiven = 0x8000;  // 7-Zip on Windows
        constexpr quint16 unixHost = 3;
        constexpr quint16 macHost = 19;
        constexpr quint32 kindMask = 0170000;
        constexpr quint32 regular = 0100000;
        constexpr quint32 folder = 0040000;
        const auto host = static_cast<quint16>(madeBy >> 8U);
        const quint32 kind = (attributes >> 16U) & kindMask;
        const bool hasMode = host == unixHost || host == macHost || (attributes & modeGiven) != 0;
        entry.isFolder = (attributes & dosFolder) != 0 || (hasMode && kind == folder);
        entry.isSpecial = (hasMode && kind != 0 && kind != regular && kind != folder) ||
                          (!hasMode && (attributes & windowsLink) != 0);
    }

    void readExtra(ZipEntry& entry, RawName& name, qint64 at, qint64 length) const
    {
        constexpr quint16 zip64 = 0x0001;
        constexpr quint16 unicodePath = 0x7075;
        constexpr quint16 aes = 0x9901;
        if (!m_file.has(at, length))
            return;
        for (const qint64 end = at + length; at + 4 <= end;) {
            const quint16 id = m_file.u16(at);
            const qint64 size = m_file.u16(at + 2);
            const qint64 value = at + 4;
            if (value + size > end)
                return;
            if (id == zip64)
                readSizes(entry, value, size);
            else if (id == aes)
                entry.aes = m_file.bytes(at, size + 4);
            else if (id == unicodePath && size > 5 && m_file.u32(value + 1) == crcOf(name.bytes))
                name.utf8 = QString::fromUtf8(m_file.bytes(value + 5, size - 5));
            at = value + size;
        }
    }

    void readSizes(ZipEntry& entry, qint64 at, qint64 size) const
    {
        const qint64 end = at + size;
        for (qint64* const number : {&entry.size, &entry.packedSize, &entry.start}) {
            if (*number == in64 && at + 8 <= end) {
                *number = m_file.u64(at);
                at += 8;
            }
        }
    }

    static quint32 crcOf(const QByteArray& bytes)
    {
        return static_cast<quint32>(
            crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size())));
    }

    void add(ZipEntry&& entry, RawName&& name)
    {
        if (name.utf8.isNull() && (entry.flags & utf8Flag) != 0)
            name.utf8 = QString::fromUtf8(name.bytes);
        m_directory.entries.push_back(std::move(entry));
        m_names.push_back(std::move(name));
    }

    // One archive is made on one machine: a short name alone may look like anything.
    void nameEntries()
    {
        QByteArray all;
        for (const RawName& name : m_names) {
            if (name.utf8.isNull())
                all += name.bytes + '\n';
        }
        const QString charset = all.isEmpty() ? QString() : decodeText(all).charset;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            const RawName& raw = m_names[i];
            QString name =
                raw.utf8.isNull() ? decodeAs(raw.bytes, charset).value_or(DecodedText{}).text : raw.utf8;
            name = name.normalized(QString::NormalizationForm_C).replace(u'\\', u'/'); // a Mac's か゛
            ZipEntry& entry = m_directory.entries[i];
            entry.isFolder = entry.isFolder || name.endsWith(u'/');
            entry.name = name;
        }
    }

    void findOverlaps(qint64 directory)
    {
        std::vector<ZipEntry>& entries = m_directory.entries;
        std::vector<std::size_t> order(entries.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&entries](std::size_t i) { return entries[i].start; });
        ZipEntry* furthest = nullptr; ///< of those before, the one that ends last
        for (const std::size_t i : order) {
            ZipEntry& entry = entries[i];
            if (entry.isCut)
                continue;
            entry.overlaps = endOf(entry) > directory;
            if (furthest != nullptr && entry.start < endOf(*furthest)) {
                entry.overlaps = true;
                furthest->overlaps = true;
            }
            if (furthest == nullptr || endOf(entry) > endOf(*furthest))
                furthest = &entry;
        }
    }

    static qint64 endOf(const ZipEntry& entry) { return entry.dataAt + entry.packedSize; }

    Bytes m_file;
    std::size_t m_most;
    ZipDirectory m_directory;
    std::vector<RawName> m_names;
};

} // namespace

ZipDirectory readZipDirectory(const QByteArray& file, std::size_t mostEntries)
{
    return DirectoryReader(file, mostEntries).read();
}

} // namespace kakehashi::feed
