// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/tray_notice.h"

#include <QGuiApplication>

namespace kakehashi {

using namespace Qt::StringLiterals;

TrayNotice::TrayNotice(QWidget& window) : m_window(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon.setIcon(QGuiApplication::windowIcon());
    m_icon.setToolTip(u"Kakehashi"_s);
    m_icon.show();
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotice::raiseWindow);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayNotice::raiseWindow);
}

QString TrayNotice::sentence(int messages)
{
    return tr("%n new message(s) came.", nullptr, messages);
}

void TrayNotice::tell(int messages)
{
    if (m_icon.isVisible())
        m_icon.showMessage(u"Kakehashi"_s, sentence(messages), m_icon.icon());
}

void TrayNotice::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

} // namespace kakehashi
