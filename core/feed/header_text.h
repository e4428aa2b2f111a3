// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Header fields of messages as they are really sent: encoded words (RFC 2047) split in the middle of a
/// character, inside quotes or around a whole field, raw bytes in any Japanese encoding, parameters after RFC
/// 2231 or not. GMime divides the message into fields; their text is read here because senders' ISO-2022-JP
/// and Shift_JIS are the Microsoft variants, which GMime's iconv refuses.
namespace kakehashi::feed {

/// The text of a field: unfolded, encoded words decoded, without control characters.
QString headerText(const QByteArray& raw);

/// The field with every encoded word and raw text as UTF-8 encoded words, for GMime's address parser.
QByteArray withUtf8Words(const QByteArray& raw);

/// A parameter of a Content-Type or Content-Disposition field, RFC 2231 forms before plain ones; null when
/// there is none. A field that is one encoded word as a whole is decoded first.
QString headerParameter(const QByteArray& raw, const QByteArray& name);

/// The last part of a path, without control characters and what no file system likes; empty when nothing is
/// left.
QString safeFileName(const QString& name);

} // namespace kakehashi::feed
