// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

/// Lines of text as delegates paint them.
namespace kakehashi::painted_text {

/// Between a text at the right end and what stands left of it.
inline constexpr int gap = 8;

/// One line, cut with dots where there is no room; returns the width it took.
int drawCut(QPainter& painter, const QRect& rect, const QString& text);
/// At the right end; returns the rectangle without it.
QRect drawRight(QPainter& painter, const QRect& rect, const QString& text);

} // namespace kakehashi::painted_text
