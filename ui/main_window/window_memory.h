// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// What the window remembers between two starts, in the user's settings: where it stood, the last place, how
/// its panes were divided. Never anything about a posting or a person.
namespace kakehashi::window_memory {

void saveGeometry(const QWidget& window);
/// False when nothing is remembered.
bool restoreGeometry(QWidget& window);

void saveLastPlace(const QString& id);
QString lastPlace();

/// Every splitter with an objectName below `screen`.
void saveSplitters(const QString& place, const QWidget& screen);
void restoreSplitters(const QString& place, QWidget& screen);

} // namespace kakehashi::window_memory
