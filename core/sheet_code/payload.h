// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet_code/sheet_code.h"

/// What the codes of a sheet say, before it is compressed and cut into parts, as bytes:
///
///   flags      1 byte: bit 0 public copy, bit 1 something is hidden
///   id         1 byte: 0 none, 1 a UUID of 16 bytes, 2 a text
///   reference  text
///   version, form version, number of items: numbers
///   items      key: number (place in the list of keys of format 1, from 1) or 0 and a text; then a value
///
/// A number is LEB128; a text is its length in bytes and UTF-8; a value is a number whose low three bits are
/// its kind and the rest its length or amount. Items that say nothing are left out; items unknown to the
/// reader are stepped over, so that a field added to the form later needs no new format.
namespace kakehashi::sheet_code {

QByteArray payloadOf(const SheetPosting& sheet);

struct PayloadReading
{
    std::optional<ReadSheet> sheet; ///< nullopt when the bytes are none of ours
    QStringList problems;           ///< items that are unknown here or hold what does not fit, one sentence
};
PayloadReading readPayload(QByteArrayView payload);

} // namespace kakehashi::sheet_code
