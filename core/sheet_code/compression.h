// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace kakehashi::sheet_code {

/// No posting comes near it; a code that swells to more is a trap.
inline constexpr qsizetype largestPayload = 1024LL * 1024;

/// Raw deflate with the words that postings are full of as its dictionary: a payload of 700 bytes takes 370
/// instead of 580. The dictionary belongs to the format: what was printed once must be read for ever.
QByteArray compressed(const QByteArray& payload);

/// Nullopt when the bytes are no whole such stream, or hold more than `largestPayload`.
std::optional<QByteArray> decompressed(const QByteArray& stream);

} // namespace kakehashi::sheet_code
