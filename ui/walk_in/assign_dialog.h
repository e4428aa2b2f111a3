// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/assignment.h"
#include "ui/widgets/desk_work.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>

namespace kakehashi {

/// Seats for many applicants at once: what is made greatest, each pair with why, who goes without and who
/// would rather swap; staff fix pairs or forbid them and have it proposed again. Nothing is booked before it
/// is confirmed.
class AssignDialog : public QDialog
{
    Q_OBJECT

public:
    AssignDialog(Desk& desk, QList<StoredApplicant> applicants, QWidget* parent = nullptr);
    bool isBusy() const { return m_work.isBusy(); }

Q_SIGNALS:
    void booked(const QString& sentence);

private:
    QWidget* makeTabs();
    QLayout* makeFoot();
    void propose();
    void showProposal(const Assignment& proposal);
    void fillPairs();
    void showPair();
    void showOthers();
    void showDecisions();
    const AssignedPair* current() const;
    QString nameOf(const QString& applicant) const;
    void decide(QList<SeatPair>& decisions);
    void forget();
    void book();

    Desk& m_desk;
    QList<StoredApplicant> m_applicants;
    AssignmentWishes m_wishes;
    Assignment m_proposal;
    QLabel* m_head;
    QTableWidget* m_pairs;
    QTabWidget* m_tabs;
    QTextBrowser* m_why;
    QListWidget* m_without;
    QListWidget* m_swaps;
    QListWidget* m_decisions;
    QPushButton* m_lock;
    QPushButton* m_veto;
    QPushButton* m_forget;
    QComboBox* m_ground;
    QComboBox* m_channel;
    QPushButton* m_book;
    DeskWork m_work; ///< last: it ends before what it reports to
};

} // namespace kakehashi
