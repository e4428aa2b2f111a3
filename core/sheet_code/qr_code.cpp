// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet_code/qr_code.h"

#include "core/base/error.h"

#include <QCoreApplication>

#include <memory>
#include <qrencode.h>

namespace kakehashi::sheet_code {

namespace {

struct QrCodes
{
    Q_DECLARE_TR_FUNCTIONS(QrCodes)
};

using Made = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Made encoded(const QByteArray& bytes, QRecLevel level)
{
    constexpr int smallestVersion = 0; // as small as the bytes allow
    return {QRcode_encodeData(static_cast<int>(bytes.size()),
                              reinterpret_cast<const unsigned char*>(bytes.constData()), smallestVersion,
                              level),
            &QRcode_free};
}

/// The room on the sheet is that of the largest code: what a shorter one leaves goes into what it can lose.
/// Known beforehand, since making a code means making it eight times, once for each mask.
QRecLevel levelFor(qsizetype bytes)
{
    static_assert(largestSize == 97, "ISO/IEC 18004, table 7: what version 20 holds in 8-bit mode");
    constexpr qsizetype mostAtH = 382;
    constexpr qsizetype mostAtQ = 482;
    if (bytes <= mostAtH)
        return QR_ECLEVEL_H;
    return bytes <= mostAtQ ? QR_ECLEVEL_Q : QR_ECLEVEL_M;
}

} // namespace

QrCode qrCode(const QByteArray& bytes)
{
    const Made made = encoded(bytes, levelFor(bytes.size()));
    if (!made)
        throw Error(QrCodes::tr("The code of the sheet could not be made: it is to hold %1 bytes.")
                        .arg(bytes.size()));
    QrCode code;
    code.size = made->width;
    code.dark.resize(static_cast<qsizetype>(code.size) * code.size);
    for (qsizetype i = 0; i < code.dark.size(); ++i)
        code.dark.setBit(i, (made->data[i] & 1U) != 0);
    return code;
}

} // namespace kakehashi::sheet_code
