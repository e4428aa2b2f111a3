// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mail/mail_fetcher.h"
#include "ui/widgets/empty_state.h"

#include <QStackedWidget>
#include <QTableWidget>

namespace kakehashi {

/// The desk's mailboxes: where they are, when they were looked into last, and what went wrong there.
class MailboxesPage : public QWidget
{
    Q_OBJECT

public:
    MailboxesPage(Desk& desk, MailFetcher& fetcher, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void makeTable();
    QWidget* makeButtons();
    void reload();
    void showProblem();
    void edit(const MailboxSettings& mailbox);
    void remove();
    const MailboxSettings* selected() const;

    Desk& m_desk;
    MailFetcher& m_fetcher;
    QList<MailboxSettings> m_mailboxes;
    QStackedWidget* m_pages;
    QTableWidget* m_table;
    EmptyState* m_empty;
    QLabel* m_problem;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace kakehashi
