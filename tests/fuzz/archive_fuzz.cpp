// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive: read within small limits, with the sample's password.
#include "core/feed/archive.h"

#include <cstdlib>

using namespace kakehashi::feed;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    Message message = messageFromFile(QStringLiteral("x.zip"), bytes, QDateTime());
    ArchiveLimits limits;
    limits.fileBytes = 1 << 20;
    limits.unpackedBytes = 4 << 20;
    limits.harmlessBytes = 1 << 16;
    limits.files = 200;
    unpackArchives(
        message, [] { return QStringList{QStringLiteral("Key2020!")}; }, limits);
    qint64 unpacked = 0;
    for (const Attachment& attachment : message.attachments) {
        unpacked += attachment.data == bytes ? 0 : attachment.data.size();
        const QString inside = attachment.name.section(QLatin1Char('/'), 1);
        if (inside.split(QLatin1Char('/')).contains(QStringLiteral("..")) || inside.contains(QChar::Null))
            std::abort(); // a path that leads out got through
    }
    if (unpacked > limits.unpackedBytes * 2) // a mail within is taken apart into as much again
        std::abort();
    return 0;
}
