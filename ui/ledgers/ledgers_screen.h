// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/ledgers/ledger_view.h"
#include "ui/widgets/screen.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace kakehashi {

class EmptyState;
class EraDateEdit;
class ExportBar;
class FieldProblem;
class SheetTableModel;

/// Both ledgers, the figures of a year and the counts, by period, on screen, paper and in files; and what
/// other bodies are given of the postings.
class LedgersScreen : public Screen
{
    Q_OBJECT

public:
    explicit LedgersScreen(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;
    /// Ledger entries that need not be kept any longer.
    qint64 waiting() override;
    void focusSearch() override;

private:
    QLayout* makeFilters();
    QLayout* makeButtons();
    void connectParts();
    void offerViews();
    LedgerView view() const;
    LedgerQuery query() const;
    /// What keeps the fields that count for this view from being a query; empty: nothing.
    QString problem() const;
    void read();
    void showTable(const QString& problem);
    void print();
    void printOn(QPrinter& printer);
    void savePdf();
    void saveFile();
    QString chooseFile(const QString& filter, const QString& suffix);
    void dispose();

    Desk& m_desk;
    QComboBox* m_view;
    EraDateEdit* m_from;
    EraDateEdit* m_to;
    QLineEdit* m_pairs;
    FieldProblem* m_problem;
    QLabel* m_summary;
    QStackedWidget* m_pages;
    QTableView* m_table;
    SheetTableModel* m_model;
    EmptyState* m_empty;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_file;
    QPushButton* m_dispose;
    ExportBar* m_export;
    ViewedTable m_shown;
    QString m_folder;
    QDate m_countedOn; ///< the day that `m_disposable` is of; invalid: to be counted
    qint64 m_disposable = 0;
};

} // namespace kakehashi
