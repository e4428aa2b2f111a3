// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QPushButton>
#include <QTableWidget>

namespace kakehashi {

/// The rules for senders.
class SendersPage : public QWidget
{
    Q_OBJECT

public:
    explicit SendersPage(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void makeTable();
    QWidget* makeButtons();
    void reload();
    const feed::SenderRule* selected() const;
    void edit(const feed::SenderRule& rule, bool isNew);
    void remove();

    Desk& m_desk;
    QList<feed::SenderRule> m_rules;
    QTableWidget* m_table;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace kakehashi
