// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;
class QAbstractItemView;

namespace kakehashi {

/// Keeps Ctrl+C in lists and tables from laying a cell's text on the clipboard, as Qt does by itself: cells
/// name persons and institutions whose names are masked, and what leaves the desk is recorded (domain.md §4).
/// Lives as long as the program, and holds for every list that does not copy by a rule of its own.
class CopyGuard : public QObject
{
    Q_OBJECT

public:
    explicit CopyGuard(QApplication& application);
    /// The list knows what may be copied.
    static void letCopy(QAbstractItemView& list);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kakehashi
