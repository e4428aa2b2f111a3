// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/settings_dialogs.h"

#include "ui/mail/mail_fetcher.h"
#include "ui/mail/mail_settings_dialog.h"
#include "ui/settings/desk_settings_dialog.h"
#include "ui/settings/ministry_dialog.h"

namespace kakehashi {

SettingsDialogs::SettingsDialogs(Desk& desk, MailFetcher& fetcher, QWidget* window)
    : QObject(window), m_desk(desk), m_fetcher(fetcher), m_window(window)
{
}

void SettingsDialogs::editDesk()
{
    auto* dialog = new DeskSettingsDialog(m_desk, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        Q_EMIT deskChanged();
        Q_EMIT told(tr("The settings were saved."));
    });
    connect(dialog, &DeskSettingsDialog::mailWanted, this, &SettingsDialogs::editMail);
    connect(dialog, &DeskSettingsDialog::ministryWanted, this, &SettingsDialogs::reportToMinistry);
    dialog->open();
}

void SettingsDialogs::editMail()
{
    auto* dialog = new MailSettingsDialog(m_desk, m_fetcher, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SettingsDialogs::reportToMinistry()
{
    auto* dialog = new MinistryDialog(m_desk, &m_fetcher.passwords(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MinistryDialog::told, this, [this](const QString& sentence) {
        Q_EMIT waitingChanged();
        Q_EMIT told(sentence);
    });
    dialog->open();
}

} // namespace kakehashi
