// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kakehashi::japanese {

/// The characters of the text, each once, that Microsoft's Shift_JIS (CP932) has no place for: rare kanji
/// (𠮷), emoji, letters with accents. Other offices' programs and the fonts of their machines may show them
/// as a box or not at all. Where a character has two code points (〜 and ～), either will do; what cannot be
/// seen anyway is not named.
QStringList outsideCp932(const QString& text);

} // namespace kakehashi::japanese
