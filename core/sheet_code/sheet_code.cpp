// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet_code/sheet_code.h"

#include "core/base/error.h"
#include "core/sheet_code/compression.h"
#include "core/sheet_code/payload.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <zlib.h>

namespace kakehashi::sheet_code {

using namespace Qt::StringLiterals;

namespace {

// A part: "KKH", format, part (from 1), of how many, digest of the whole stream, the piece of it, checksum.
constexpr QByteArrayView magic = "KKH";
constexpr quint8 format = 1;
constexpr qsizetype digestBytes = 8;
constexpr qsizetype headBytes = 3 + 1 + 1 + 1 + digestBytes;
constexpr qsizetype checksumBytes = 4;
constexpr qsizetype pieceBytes = largestPart - headBytes - checksumBytes;
constexpr qsizetype mostParts = 255;

QByteArray digestOf(const QByteArray& stream)
{
    return QCryptographicHash::hash(stream, QCryptographicHash::Sha256).first(digestBytes);
}

QByteArray checksumOf(const QByteArray& bytes)
{
    const uLong sum =
        crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size()));
    QByteArray big;
    for (int shift = 24; shift >= 0; shift -= 8)
        big.append(static_cast<char>((sum >> static_cast<unsigned>(shift)) & 0xFFU));
    return big;
}

/// Sorts codes by the sheet they belong to and puts each sheet together.
class SheetReader
{
    Q_DECLARE_TR_FUNCTIONS(SheetReader)

public:
    void take(const QByteArray& code)
    {
        const auto byteAt = [&code](qsizetype at) { return static_cast<quint8>(code.at(at)); };
        if (!code.startsWith(magic.toByteArray()) || code.size() <= magic.size()) {
            problem(tr("There is a code that is not of a posting sheet; it was left out."));
            return;
        }
        if (byteAt(magic.size()) > format) {
            problem(tr("There is the code of a sheet printed by a newer version of this program. Bring the "
                       "program up to date, or type the sheet in."));
            return;
        }
        const qsizetype end = code.size() - checksumBytes;
        if (end <= headBytes || byteAt(magic.size()) != format ||
            checksumOf(code.first(end)) != code.sliced(end)) {
            problem(damaged());
            return;
        }
        const int part = byteAt(magic.size() + 1);
        const int count = byteAt(magic.size() + 2);
        if (part < 1 || part > count) {
            problem(damaged());
            return;
        }
        const QByteArray name = code.sliced(magic.size() + 2, 1 + digestBytes);
        const qsizetype known = m_order.indexOf(name);
        if (known < 0)
            m_order.append(name);
        m_sheets[name].insert(part, code.sliced(headBytes, end - headBytes));
    }

    Reading finish()
    {
        for (const QByteArray& name : std::as_const(m_order))
            putTogether(name, m_sheets[name]);
        return std::move(m_reading);
    }

private:
    void putTogether(const QByteArray& name, const QMap<int, QByteArray>& pieces)
    {
        const int count = static_cast<quint8>(name.at(0));
        QStringList missing;
        QByteArray stream;
        for (int part = 1; part <= count; ++part) {
            if (!pieces.contains(part))
                missing.append(QString::number(part));
            stream += pieces.value(part);
        }
        if (!missing.isEmpty()) {
            problem(
                tr("A sheet has %1 codes, of which these were not found: %2. Scan all its pages together, "
                   "or type it in.")
                    .arg(count)
                    .arg(missing.join(u", "_s)));
            return;
        }
        const std::optional<QByteArray> payload =
            digestOf(stream) == name.sliced(1) ? decompressed(stream) : std::nullopt;
        PayloadReading read = payload ? readPayload(*payload) : PayloadReading();
        if (!read.sheet) {
            problem(damaged());
            return;
        }
        m_reading.sheets.append(*std::move(read.sheet));
        for (const QString& found : std::as_const(read.problems))
            problem(found);
    }

    static QString damaged()
    {
        return tr("There is the code of a sheet that is damaged. Scan the sheet again, or type it in.");
    }

    void problem(const QString& sentence) { m_reading.problems.append(sentence); }

    QList<QByteArray> m_order; ///< count and digest, as the sheets came
    QMap<QByteArray, QMap<int, QByteArray>> m_sheets;
    Reading m_reading;
};

struct SheetCodes
{
    Q_DECLARE_TR_FUNCTIONS(SheetCodes)
};

} // namespace

QList<QByteArray> parts(const SheetPosting& sheet)
{
    const QByteArray stream = compressed(payloadOf(sheet));
    const qsizetype count = (stream.size() + pieceBytes - 1) / pieceBytes;
    if (count > mostParts)
        throw Error(SheetCodes::tr("The texts of posting %1 are too long for the codes of its sheet. Shorten "
                                   "its remarks.")
                        .arg(sheet.reference()));
    // Equal pieces: a last code of a few bytes would look unlike the others.
    const qsizetype each = (stream.size() + count - 1) / count;
    const QByteArray digest = digestOf(stream);
    QList<QByteArray> codes;
    for (qsizetype part = 0; part < count; ++part) {
        QByteArray code = magic.toByteArray();
        code.append(static_cast<char>(format));
        code.append(static_cast<char>(part + 1));
        code.append(static_cast<char>(count));
        code.append(digest);
        code.append(stream.mid(part * each, each));
        code.append(checksumOf(code));
        codes.append(code);
    }
    return codes;
}

Reading read(const QList<QByteArray>& codes)
{
    SheetReader reader;
    for (const QByteArray& code : codes)
        reader.take(code);
    return reader.finish();
}

} // namespace kakehashi::sheet_code
