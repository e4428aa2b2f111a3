// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/widgets/screen.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace kakehashi {

/// One place of the window. Its screen is made when the place is entered for the first time, so that the
/// start pays for one screen only.
struct Place
{
    QString id;   ///< for settings and object names: "feed"
    QString name; ///< translated
    std::function<Screen*(Desk& desk, QWidget* parent)> make;
    /// The number beside the name as long as the screen has not been made; empty function: none.
    std::function<qint64(Desk& desk)> waiting;
    /// Set for the place that files dropped on the window go to.
    std::function<void(Screen& screen, const QStringList& files)> openFiles;
};

} // namespace kakehashi
