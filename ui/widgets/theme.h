// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QColor>

/// The looks of the program, in one place. Colours follow the Digital Agency's design system; text on its
/// ground has a contrast of at least 4.5:1, and no meaning is told by colour alone.
namespace kakehashi::theme {

QColor text();          ///< solid grey 900
QColor secondaryText(); ///< solid grey 600
QColor line();          ///< borders
QColor surface();       ///< behind lists and forms: white
QColor ground();        ///< behind everything: solid grey 50
QColor primary();       ///< key colour, blue 900
QColor selection();     ///< behind the selected row: blue 100
QColor publicView();    ///< green 800: what anybody may see
QColor hiddenView();    ///< red 900: what stays at the desk
QColor met();           ///< green 800
QColor unmet();         ///< red 900
QColor unknown();       ///< solid grey 600
QColor warning();       ///< orange 900

/// Style, palette, font and style sheet of the whole program.
void apply(QApplication& application);

} // namespace kakehashi::theme
