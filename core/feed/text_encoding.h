// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

/// Bytes of unknown origin as text. Japanese encodings are read in their Microsoft variants (①, ㈱, 髙, ～,
/// －), for that is what senders' machines write, whatever name they give it. All converters come from ICU.
namespace kakehashi::feed {

struct DecodedText
{
    QString text;         ///< without byte order mark; bytes that mean nothing are U+FFFD
    QString charset;      ///< ICU's or the usual name of what it was read as
    bool damaged = false; ///< some bytes meant nothing

    /// The bytes are this text in UTF-8, but for a byte order mark before it.
    bool isUtf8() const;
};

/// True when the text can be read as that charset's name ("shift_jis", "x-sjis", "cp50221", …) says.
bool isKnownCharset(const QString& name);

/// Reads the bytes as the named charset; nullopt when the name is unknown.
std::optional<DecodedText> decodeAs(QByteArrayView bytes, const QString& charset);

/// The text in the named charset; empty when the name is unknown or some character is not in it.
QByteArray encodedAs(const QString& text, const QString& charset);

/// Finds out what the bytes are: byte order marks, UTF-16 by its zero bytes, escape sequences of ISO-2022-JP,
/// and else the best of UTF-8, CP932, EUC-JP, the declared charset and uchardet's guess, judged by validity
/// and by how much the text looks like Japanese about work in hospitals.
DecodedText decodeText(QByteArrayView bytes, const QString& declaredCharset = {});

} // namespace kakehashi::feed
