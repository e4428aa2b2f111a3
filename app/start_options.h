// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QStringList>

namespace kakehashi {

/// What the desk program was told on its command line.
struct StartOptions
{
    QString store;
    Clock clock;
    QString language; ///< "ja", "en" or empty
    QStringList files;
};

/// Answers --help and --version by itself and ends the program; ends it with status 2 when the arguments make
/// no sense, saying why.
StartOptions startOptions(const QCoreApplication& application);

} // namespace kakehashi
