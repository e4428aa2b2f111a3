// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace kakehashi {

/// Two entries that may be one person, side by side, with what the one entry would say. Both histories are
/// kept, and it can be taken back.
class MergeApplicantsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The first one's number stays, unless they are exchanged.
    MergeApplicantsDialog(Desk& desk, const StoredApplicant& kept, const StoredApplicant& other,
                          QWidget* parent = nullptr);

Q_SIGNALS:
    void merged(const QString& sentence);

private:
    void showBoth();
    void exchange();
    void merge();

    Desk& m_desk;
    StoredApplicant m_kept;
    StoredApplicant m_other;
    QLabel* m_head;
    QTableWidget* m_table;
    QPushButton* m_merge;
};

} // namespace kakehashi
