// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSystemTrayIcon>
#include <QWidget>

namespace kakehashi {

/// Says beside the clock that mail came, where the system has a place for it. How many, never from whom or
/// what about: others see the screen.
class TrayNotice : public QObject
{
    Q_OBJECT

public:
    /// A press on the notice brings the window to the front.
    explicit TrayNotice(QWidget& window);

    void tell(int messages);
    static QString sentence(int messages);

private:
    void raiseWindow();

    QWidget& m_window;
    QSystemTrayIcon m_icon;
};

} // namespace kakehashi
