// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace kakehashi {

class Desk;
class MailFetcher;

/// Opens the dialogs of the settings over the main window: the desk's, its mail's, reports to the ministry.
class SettingsDialogs : public QObject
{
    Q_OBJECT

public:
    SettingsDialogs(Desk& desk, MailFetcher& fetcher, QWidget* window);

    void editDesk();
    void editMail();
    void reportToMinistry();

Q_SIGNALS:
    /// What was done, for the status line.
    void told(const QString& sentence);
    /// The desk's own settings were saved.
    void deskChanged();
    /// Something was kept or sent that had waited, or waits from now on.
    void waitingChanged();

private:
    Desk& m_desk;
    MailFetcher& m_fetcher;
    QWidget* m_window;
};

} // namespace kakehashi
