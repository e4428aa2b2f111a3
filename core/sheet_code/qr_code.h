// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArray>

namespace kakehashi::sheet_code {

/// A QR code as dark and light squares.
struct QrCode
{
    int size = 0; ///< modules a side, without the quiet zone (4 modules around)
    QBitArray dark;
    bool isDark(int column, int row) const { return dark.testBit(row * size + column); }
};

/// Level M, 8-bit mode (libqrencode). Throws Error when the bytes are too many for one code.
QrCode qrCode(const QByteArray& bytes);

} // namespace kakehashi::sheet_code
