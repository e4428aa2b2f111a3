// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posting_form/compare_table.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kakehashi {

/// Two postings side by side with what to do about it. Closing it goes back to the form with nothing done.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    Posting chosen() const { return m_table->chosen(); }

protected:
    CompareDialog(const QString& name, const QString& title, QWidget* parent);

    CompareTable& table() { return *m_table; }
    void setText(const QString& text);
    /// A button in the foot.
    QPushButton* addButton(const QString& name, const QString& text);
    /// Stands above the table.
    void addAbove(QWidget* widget);

private:
    QVBoxLayout* m_layout;
    QHBoxLayout* m_foot;
    QLabel* m_text;
    CompareTable* m_table;
};

} // namespace kakehashi
