// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

/// The typeface of papers, in two weights (screens.md, Papers).
namespace kakehashi::paper {

/// Text is measured and drawn this many times larger than its points, so that rounding to whole pixels, which
/// some font engines do, is of no account.
inline constexpr qreal unitsPerPoint = 20;

/// Noto Sans CJK JP or the nearest Japanese sans serif there is.
QFont font(qreal points, bool bold);

/// The text broken into lines of this width in points, as Japanese is broken; nothing of it is lost but line
/// feeds.
QStringList brokenIntoLines(const QString& text, const QFont& font, qreal width);

/// Width of one line in points.
qreal widthOf(const QString& text, const QFont& font);

} // namespace kakehashi::paper
