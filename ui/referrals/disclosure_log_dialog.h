// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/disclosure_log_paper.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QTableWidget>

namespace kakehashi {

class EraDateEdit;

/// Whom the desk told of what (domain.md §4), by applicant, posting, staff and period, to be printed.
class DisclosureLogDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DisclosureLogDialog(Desk& desk, QWidget* parent = nullptr);
    /// Without asking for a printer.
    void printOn(QPrinter& printer);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    QLayout* makeFilters();
    QLayout* makeFoot();
    void offerStaff();
    void read();
    void show();
    QString filterInWords() const;
    bool isAskedFor(const Disclosure& disclosure, const QString& words);
    const QString& nameOf(qint64 applicant);
    void print();
    void savePdf();
    void record(const QString& way);

    Desk& m_desk;
    QLineEdit* m_words;
    QComboBox* m_staff;
    EraDateEdit* m_from;
    EraDateEdit* m_to;
    QTableWidget* m_table;
    QLabel* m_count;
    DisclosureLogPage m_page;
};

} // namespace kakehashi
