// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet_code/part.h"

#include "core/sheet_code/sheet_code.h"

#include <QCryptographicHash>

#include <zlib.h>

namespace kakehashi::sheet_code {

namespace {

constexpr char magic[] = "KKH";
constexpr qsizetype magicBytes = 3;
constexpr quint8 format = 1;
constexpr qsizetype numberAt = magicBytes + 1;
constexpr qsizetype countAt = numberAt + 1;
constexpr qsizetype digestAt = countAt + 1;
constexpr qsizetype digestBytes = 8;
constexpr qsizetype headBytes = digestAt + digestBytes;
constexpr qsizetype checksumBytes = 4;
constexpr qsizetype pieceBytes = largestPart - headBytes - checksumBytes;
constexpr qsizetype mostParts = 255;

QByteArray checksumOf(const QByteArray& bytes)
{
    const uLong sum =
        crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size()));
    QByteArray big;
    for (unsigned shift = 32; shift > 0; shift -= 8)
        big.append(static_cast<char>((sum >> (shift - 8)) & 0xFFU));
    return big;
}

int byteAt(const QByteArray& code, qsizetype at)
{
    return static_cast<quint8>(code.at(at));
}

Part in(Part::State state)
{
    Part part;
    part.state = state;
    return part;
}

} // namespace

QByteArray digestOf(const QByteArray& stream)
{
    return QCryptographicHash::hash(stream, QCryptographicHash::Sha256).first(digestBytes);
}

QList<QByteArray> cut(const QByteArray& stream)
{
    const qsizetype count = (stream.size() + pieceBytes - 1) / pieceBytes;
    if (count > mostParts)
        return {};
    const QByteArray digest = digestOf(stream);
    QList<QByteArray> codes;
    for (qsizetype number = 0; number < count; ++number) {
        // Equal pieces: a last code of a few bytes would look unlike the others.
        const qsizetype from = stream.size() * number / count;
        const qsizetype to = stream.size() * (number + 1) / count;
        QByteArray code(magic);
        code.append(static_cast<char>(format));
        code.append(static_cast<char>(number + 1));
        code.append(static_cast<char>(count));
        code.append(digest);
        code.append(stream.sliced(from, to - from));
        code.append(checksumOf(code));
        codes.append(code);
    }
    return codes;
}

Part partOf(const QByteArray& code)
{
    if (!code.startsWith(magic) || code.size() <= magicBytes)
        return in(Part::State::Foreign);
    if (byteAt(code, magicBytes) > format)
        return in(Part::State::Newer);
    const qsizetype end = code.size() - checksumBytes;
    if (end <= headBytes || byteAt(code, magicBytes) != format ||
        checksumOf(code.first(end)) != code.sliced(end))
        return in(Part::State::Damaged);
    Part part;
    part.number = byteAt(code, numberAt);
    part.count = byteAt(code, countAt);
    if (part.number < 1 || part.number > part.count)
        return in(Part::State::Damaged);
    part.state = Part::State::Good;
    part.digest = code.sliced(digestAt, digestBytes);
    part.piece = code.sliced(headBytes, end - headBytes);
    return part;
}

} // namespace kakehashi::sheet_code
