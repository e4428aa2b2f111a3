// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether what stands in a contact field can be dialled or written to: for warnings, never to refuse a
/// value.
namespace kakehashi {

/// A Japanese number, with or without an extension after it: 03-0000-1234（内線 12）, +81 3 0000 1234.
bool looksLikePhone(const QString& text);

/// One address with a dot in its domain, in half width.
bool looksLikeEmail(const QString& text);

} // namespace kakehashi
