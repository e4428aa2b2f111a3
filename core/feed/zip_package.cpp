// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/zip_package.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <cstring>

namespace kakehashi::feed {

namespace {

constexpr int mostParts = 5'000;

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

Archive openArchive(const QByteArray& data)
{
    Archive reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), data.constData(), static_cast<size_t>(data.size())) !=
        ARCHIVE_OK)
        return Archive(nullptr, &archive_read_free);
    return reader;
}

/// Names of workbooks' parts are ASCII; what is not only has to stay distinguishable.
QString nameOf(archive_entry* entry)
{
    if (const char* const utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const char* const raw = archive_entry_pathname(entry);
    return raw != nullptr ? QString::fromLatin1(raw) : QString();
}

bool nextEntry(archive* reader, archive_entry** entry, bool* damaged)
{
    const int status = archive_read_next_header(reader, entry);
    if (status == ARCHIVE_OK || status == ARCHIVE_WARN)
        return true;
    *damaged = status != ARCHIVE_EOF;
    return false;
}

} // namespace

/// One part, unpacked block by block.
class ZipPartDevice : public QIODevice
{
public:
    ZipPartDevice(ZipPackage& package, Archive reader) : m_package(package), m_reader(std::move(reader))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool isDamaged() const { return m_damaged; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        if (m_ended)
            return -1;
        const la_ssize_t got = archive_read_data(m_reader.get(), data, static_cast<size_t>(maxSize));
        if (got <= 0) {
            m_ended = true;
            m_damaged = got < 0;
            return -1;
        }
        m_read += got;
        if (!m_package.count(got, m_read)) {
            m_ended = true;
            return -1;
        }
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    ZipPackage& m_package;
    Archive m_reader;
    qint64 m_read = 0;
    bool m_ended = false;
    bool m_damaged = false;
};

ZipPackage::ZipPackage(QString fileName, QByteArray data, const TableLimits& limits)
    : m_fileName(std::move(fileName)), m_data(std::move(data)), m_limits(limits)
{
    list();
}

ZipPackage::~ZipPackage() = default;

QString ZipPackage::normalised(const QString& name)
{
    QStringList parts;
    for (const QString& part : QString(name).replace(u'\\', u'/').toLower().split(u'/', Qt::SkipEmptyParts)) {
        if (part == QLatin1StringView("..")) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != QLatin1StringView(".")) {
            parts << part;
        }
    }
    return parts.join(u'/');
}

void ZipPackage::list()
{
    const Archive reader = openArchive(m_data);
    m_damaged = reader == nullptr;
    archive_entry* entry = nullptr;
    while (reader && nextEntry(reader.get(), &entry, &m_damaged)) {
        if (m_names.size() == mostParts) {
            throw Error(QCoreApplication::translate(
                            "feed", "“%1” consists of more than %2 parts, which no list does, so "
                                    "nothing was read from it. Ask the sender what it is.")
                            .arg(m_fileName)
                            .arg(mostParts));
        }
        m_names << nameOf(entry);
        m_folded << normalised(m_names.last());
    }
}

bool ZipPackage::has(const QString& name) const
{
    return m_folded.contains(normalised(name));
}

bool ZipPackage::count(qint64 bytes, qint64 partBytes)
{
    // Lists shrink to a tenth; what shrinks to a two-hundredth on this scale was made to fill the memory.
    constexpr qint64 harmless = 32LL * 1024 * 1024;
    constexpr qint64 suspiciousRatio = 200;
    m_unpacked += bytes;
    if (partBytes > harmless && partBytes / suspiciousRatio > m_data.size())
        m_passedLimit = harmless;
    else if (m_unpacked > m_limits.unpackedBytes)
        m_passedLimit = m_limits.unpackedBytes;
    return m_passedLimit == 0;
}

void ZipPackage::checkLimits() const
{
    if (m_passedLimit != 0) {
        throw Error(QCoreApplication::translate("feed",
                                                "“%1” grows beyond %2 MB when it is unpacked, so nothing was "
                                                "read from it. Ask the sender for a smaller list or for CSV.")
                        .arg(m_fileName)
                        .arg(m_passedLimit / (1024 * 1024)));
    }
}

std::unique_ptr<QIODevice> ZipPackage::open(const QString& name)
{
    const qsizetype index = m_folded.indexOf(normalised(name));
    if (index < 0)
        return nullptr;
    Archive reader = openArchive(m_data);
    archive_entry* entry = nullptr;
    bool damaged = false;
    for (qsizetype i = 0; reader && i <= index; ++i) {
        if (!nextEntry(reader.get(), &entry, &damaged))
            return nullptr;
    }
    if (!reader)
        return nullptr;
    if (archive_entry_is_encrypted(entry) != 0) {
        throw Error(QCoreApplication::translate(
                        "feed", "“%1” is protected by a password and could not be read. Open it "
                                "with the password, save it without one and import that file.")
                        .arg(m_fileName));
    }
    return std::make_unique<ZipPartDevice>(*this, std::move(reader));
}

QByteArray ZipPackage::read(const QString& name, bool* damaged)
{
    const std::unique_ptr<QIODevice> device = open(name);
    if (!device)
        return {};
    QByteArray bytes("", 0); // empty, but not null
    QByteArray block(64 * 1024, Qt::Uninitialized);
    for (qint64 got = device->read(block.data(), block.size()); got > 0;
         got = device->read(block.data(), block.size()))
        bytes.append(block.constData(), got);
    checkLimits();
    if (damaged != nullptr)
        *damaged = static_cast<const ZipPartDevice*>(device.get())->isDamaged();
    return bytes;
}

QStringList zipNames(const QByteArray& data)
{
    if (!data.startsWith("PK"))
        return {};
    try {
        return ZipPackage({}, data, {}).names();
    } catch (const Error&) {
        return {}; // too many parts: no workbook in any case
    }
}

} // namespace kakehashi::feed
