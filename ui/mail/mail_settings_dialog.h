// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mail/mail_fetcher.h"

#include <QDialog>

class QLabel;
class QTabWidget;

namespace kakehashi {

/// Everything about the desk's mail: mailboxes, the server for sending, and how senders are treated. Each
/// page saves by itself.
class MailSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    MailSettingsDialog(Desk& desk, MailFetcher& fetcher, QWidget* parent = nullptr);

    enum class Page { Mailboxes, Sending, Senders };
    void openAt(Page page);

private:
    QTabWidget* m_pages;
    QLabel* m_told;
};

} // namespace kakehashi
