// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/window_memory.h"

#include <QSettings>
#include <QSplitter>

namespace kakehashi::window_memory {

namespace {

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString placeKey()
{
    return QStringLiteral("window/place");
}

QString splitterKey(const QString& place, const QSplitter& splitter)
{
    return QStringLiteral("splitters/%1/%2").arg(place, splitter.objectName());
}

} // namespace

void saveGeometry(const QWidget& window)
{
    QSettings().setValue(geometryKey(), window.saveGeometry());
}

bool restoreGeometry(QWidget& window)
{
    return window.restoreGeometry(QSettings().value(geometryKey()).toByteArray());
}

void saveLastPlace(const QString& id)
{
    QSettings().setValue(placeKey(), id);
}

QString lastPlace()
{
    return QSettings().value(placeKey()).toString();
}

void saveSplitters(const QString& place, const QWidget& screen)
{
    QSettings settings;
    const auto splitters = screen.findChildren<QSplitter*>();
    for (const QSplitter* splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            settings.setValue(splitterKey(place, *splitter), splitter->saveState());
    }
}

void restoreSplitters(const QString& place, QWidget& screen)
{
    const QSettings settings;
    const auto splitters = screen.findChildren<QSplitter*>();
    for (QSplitter* splitter : splitters) {
        if (splitter->objectName().isEmpty())
            continue;
        const QByteArray state = settings.value(splitterKey(place, *splitter)).toByteArray();
        if (!state.isEmpty())
            splitter->restoreState(state);
    }
}

} // namespace kakehashi::window_memory
