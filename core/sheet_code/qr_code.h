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

/// Modules a side that a sheet has room for, the quiet zone apart: level M holds `largestPart` bytes in it.
inline constexpr int largestSize = 97;

/// In 8-bit mode (libqrencode), at the highest level of error correction, from M up, that stays within
/// `largestSize`; beyond it for more bytes than a part has. Throws Error when they are too many for any code.
QrCode qrCode(const QByteArray& bytes);

} // namespace kakehashi::sheet_code
