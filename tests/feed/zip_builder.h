// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

/// ZIP files made byte by byte, so that each can say of itself what no program would write.
namespace kakehashi::test {

struct ZipFile
{
    QByteArray name;
    QByteArray data;
    quint16 flags = 0;
    bool deflate = false;
    quint16 method = 0; ///< said in place of the true one, unless 0
    quint16 madeBy = 0; ///< 0x0300: Unix
    quint32 attributes = 0;
    QByteArray extra = {};
    std::optional<quint32> saidSize = {};
    std::optional<quint32> saidCrc = {};
    std::optional<qsizetype> sameBytesAs =
        {}; ///< number of the file whose local header this one names as its own
};

struct ZipBuild
{
    QByteArray prefix = {};
    QByteArray comment = {};
    bool withoutDirectory = false;
};

QByteArray zipBytes(const QList<ZipFile>& files, const ZipBuild& build = {});

/// Info-ZIP's extra field with the name in UTF-8.
QByteArray unicodePath(const QByteArray& name, const QByteArray& utf8);

} // namespace kakehashi::test
