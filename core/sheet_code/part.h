// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// What one QR code of a sheet holds: "KKH", the format, which part of how many (from 1), the digest of the
/// whole stream, a piece of the stream, and the checksum of all that.
namespace kakehashi::sheet_code {

struct Part
{
    enum class State {
        Good,
        Foreign, ///< no code of a sheet
        Newer,   ///< of a format this program does not know
        Damaged
    };

    State state = State::Foreign;
    int number = 0; ///< from 1
    int count = 0;
    QByteArray digest;
    QByteArray piece;
};

/// Cuts a stream into codes of about the same length; none when it would take more than there can be.
QList<QByteArray> cut(const QByteArray& stream);

/// Of bytes that may be anything; only a good part has anything but its state.
Part partOf(const QByteArray& code);

/// The digest that the parts of this stream carry.
QByteArray digestOf(const QByteArray& stream);

} // namespace kakehashi::sheet_code
