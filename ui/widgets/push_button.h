// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace kakehashi {

/// A button that Enter elsewhere in a dialog does not press (autoDefault is off).
/// @param name what tests and style sheets find it by
QPushButton* pushButton(const QString& name, const QString& text, QWidget* parent = nullptr);

} // namespace kakehashi
