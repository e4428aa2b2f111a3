// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTextBrowser>

namespace kakehashi {

/// What the leak check found in a posting's texts: each finding marked where it stands. It is redacted in
/// everything for others until somebody confirms that it gives nothing away; who did is kept.
class LeakDialog : public QDialog
{
    Q_OBJECT

public:
    LeakDialog(Desk& desk, const StoredPosting& posting, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(const QString& sentence);

private:
    void fill();
    void showFinding();
    void confirm(const QListWidgetItem* item);
    QString logPage() const;

    Desk& m_desk;
    StoredPosting m_posting;
    QList<Leak> m_leaks;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace kakehashi
