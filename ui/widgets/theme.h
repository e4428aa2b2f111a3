// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QColor>

/// The looks of the program, in one place. Colours follow the Digital Agency's design system; text on its
/// ground has a contrast of at least 4.5:1, and no meaning is told by colour alone.
namespace kakehashi::theme {

QColor text();          ///< solid grey 900
QColor secondaryText(); ///< solid grey 700
QColor line();          ///< borders between things: solid grey 200
QColor outline();       ///< borders of what can be filled in or pressed, 3:1 on white: solid grey 420
QColor surface();       ///< behind lists and forms: white
QColor ground();        ///< behind everything: solid grey 50
QColor primary();       ///< key colour, also the ring around what has the focus: blue 900
QColor selection();     ///< behind the selected row: blue 100
QColor hover();         ///< behind what the mouse is over: blue 50
QColor publicView();    ///< green 900: what anybody may see
QColor publicGround();  ///< behind the public view's head: green 50
QColor hiddenView();    ///< red 900: what stays at the desk
QColor hiddenGround();  ///< behind the full view's head: red 50
QColor met();           ///< green 900
QColor unmet();         ///< red 900
QColor unknown();       ///< solid grey 700
QColor warning();       ///< orange 900
QColor warningGround(); ///< behind a warning: orange 50

/// Style, palette and font of the whole program. The palette is light under dark systems too: papers and
/// screens of the desk look the same everywhere.
void apply(QApplication& application);

} // namespace kakehashi::theme
