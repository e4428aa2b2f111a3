// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <optional>

namespace kakehashi {

/// The faxes sent, newest first, and how each went; staff enter that here.
class FaxLogDialog : public QDialog
{
    Q_OBJECT

public:
    /// `posting`: the one selected in the list, whose faxes alone can be shown.
    FaxLogDialog(Desk& desk, const std::optional<StoredPosting>& posting, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void makeTable();
    QLayout* makeFoot();
    void reload();
    void showRow(int row, const SentFax& fax);
    void showSelected();
    void enter(FaxOutcome outcome);

    Desk& m_desk;
    qint64 m_posting = 0;
    QList<SentFax> m_faxes;
    QCheckBox* m_only;
    QLabel* m_waiting;
    QTableWidget* m_table;
    QPushButton* m_sent;
    QPushButton* m_failed;
};

} // namespace kakehashi
