// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/overview/institution_model.h"
#include "ui/widgets/desk_work.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace kakehashi {

class DecisionDialog;
class SearchEdit;

/// The institutions that postings name; of the selected one its postings, referrals and answers, dormancy,
/// requests for a job order and notes of calls. For the desk's own eyes.
class InstitutionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit InstitutionsPage(Desk& desk, QWidget* parent = nullptr);

    /// Reads them anew, off the window's thread.
    void refresh();
    void focusSearch();
    /// Selects the one of this posting once they are read.
    void goTo(qint64 posting);
    void cancelWork() { m_work.cancel(); }

Q_SIGNALS:
    void told(const QString& sentence);
    void changed();
    void wanted(const QString& place, qint64 subject);
    void progressed(const QString& what, qint64 done, qint64 total);

private:
    QWidget* makeListSide();
    QWidget* makeDetail();
    QLayout* makeButtons();
    void connectParts();
    void take(const QList<Institution>& all);
    void showList();
    void showSelected();
    void showFile();
    QString factsOf(const InstitutionFile& file) const;
    void showDealings();
    QTableWidget* addTable(const QString& name, const QString& label, const QStringList& headings);
    void openDialog(DecisionDialog* dialog);
    std::optional<CallNote> selectedNote() const;
    std::optional<JobOrderRequest> selectedRequest() const;

    Desk& m_desk;
    InstitutionModel* m_model;
    InstitutionFile m_file; ///< of the selected one
    qint64 m_goal = 0;      ///< a posting whose institution is to be selected; 0: none
    SearchEdit* m_search;
    QTableView* m_list;
    QLabel* m_name;
    QLabel* m_facts;
    QTabWidget* m_tabs;
    QTableWidget* m_postings = nullptr;
    QTableWidget* m_referrals = nullptr;
    QTableWidget* m_jobOrders = nullptr;
    QTableWidget* m_notes = nullptr;
    QPushButton* m_note;
    QPushButton* m_correct;
    QPushButton* m_request;
    QPushButton* m_answer;
    QPushButton* m_takeBack;
    DeskWork m_work;
};

} // namespace kakehashi
