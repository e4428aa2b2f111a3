// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// Japanese text as desks receive it: any width, any kana form, old and new shapes of a character.
/// NFKC and the character properties come from ICU; all functions are pure and safe on any input.
namespace kakehashi::japanese {

/// NFKC: half-width kana to full width (ﾅｰｽ → ナース), full-width letters and digits to ASCII, ① → 1.
QString nfkc(const QString& text);

/// The form that headings, words to search and names are compared in: NFKC, case folded, katakana as
/// hiragana, all dashes and the long vowel mark as ー (a letter to every tokenizer), 〜 as ~, itaiji folded
/// (渡邊/渡邉 → 渡辺, 髙 → 高, 﨑 → 崎; core/base/itaiji.h), invisible characters and variation selectors
/// dropped, white space removed unless `keepSpaces`, where each run becomes one ASCII space and the ends are
/// trimmed. Idempotent.
QString folded(const QString& text, bool keepSpaces = false);

/// The words of a search box: split at any white space (ideographic too), folded, without empty ones.
QStringList searchWords(const QString& typed);

/// The text without control characters other than line feed and tab and without byte order marks, CR LF and
/// CR as LF, trailing white space of each line and leading and trailing blank lines removed, broken
/// surrogates as U+FFFD. What a free-text field keeps; idempotent, and unchanged by UTF-8 and back.
QString cleaned(const QString& text);

/// A whole number as people write it: full width, thousands separators, 円/人/名/分(間)/週(間)/日間 after it,
/// ¥ before it, "24.3万", "24万3千円" and "1,800円" alike; a spreadsheet's "60.0". Nothing else: 若干名,
/// ranges, negatives and what does not fit give nullopt, and so does 24万3, which people write for two
/// different numbers.
std::optional<qint64> wholeNumber(const QString& text);

/// Digits of a telephone or postal code in ASCII, without anything else.
QString digits(const QString& text);

} // namespace kakehashi::japanese
