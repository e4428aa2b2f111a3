// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>

/// Small signs, drawn: emoji need a font that a bare machine does not have.
namespace kakehashi::marks {

/// A closed padlock: what stays at the desk.
QPixmap lock(int side, const QColor& colour);
/// An open eye: what anybody may see.
QPixmap eye(int side, const QColor& colour);
/// An arrow that opens a list.
QPixmap arrowDown(int side, const QColor& colour);

} // namespace kakehashi::marks
