// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_guard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

namespace kakehashi {

namespace {

constexpr const char* copiesItself = "copiesItself";

} // namespace

CopyGuard::CopyGuard(QApplication& application) : QObject(&application)
{
    application.installEventFilter(this);
}

void CopyGuard::letCopy(QAbstractItemView& list)
{
    list.setProperty(copiesItself, true);
}

bool CopyGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event) != QKeySequence::Copy)
        return false;
    const auto* list = qobject_cast<QAbstractItemView*>(watched);
    return list != nullptr && !list->property(copiesItself).toBool();
}

} // namespace kakehashi
