// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/training/training_model.h"
#include "ui/training/training_papers.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>

namespace kakehashi {

/// One person's training: what it says, the sessions, and what can be done next.
class TrainingDetail : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingDetail(QWidget* parent = nullptr);

    void showNothing();
    void showTraining(Desk& desk, const TrainingRow& row);

Q_SIGNALS:
    void reportWanted();
    void takeBackReportWanted();
    void paperWanted(kakehashi::TrainingPaperKind kind, kakehashi::PaperWay way);
    void attendanceSheetWanted(qint64 seq, kakehashi::PaperWay way);
    void planWanted();
    /// The seat that somebody left is to be offered again, or that to be taken back.
    void seatWanted();
    void tenureWanted();
    /// An entry about how the hire went on was a mistake.
    void takeBackTenureWanted(kakehashi::TenureKind kind);
    /// Nullopt: nobody knows any more.
    void payerChosen(std::optional<kakehashi::TrainingPayer> payer);
    /// Of the class, for this person, or for everybody in it.
    void markWanted(qint64 seq, kakehashi::Attendance attendance, bool everybody);
    void removeWanted(qint64 seq);

private:
    QLayout* makeSessionButtons();
    QMenu* makeSheetMenu();
    QMenu* makePrintMenu();
    void makePayer();
    QLayout* makeButtons();
    void connectButtons();
    /// One line of the menu for each entry that stands.
    void fillTenure(const std::optional<Tenure>& tenure);
    void fillSessions(const Training& training);
    qint64 selectedClass() const;
    void enableButtons();
    void enableSeat(Desk& desk, const HireKey& hire, const std::optional<Tenure>& tenure);

    QTextBrowser* m_page;
    QTableWidget* m_sessions;
    QPushButton* m_allPresent;
    QPushButton* m_present;
    QPushButton* m_absent;
    QPushButton* m_remove;
    QPushButton* m_sheet;
    QPushButton* m_report;
    QPushButton* m_takeBack;
    QPushButton* m_record;
    QPushButton* m_letter;
    QPushButton* m_tenure;
    QPushButton* m_takeBackTenure;
    QPushButton* m_certificate;
    QPushButton* m_plan;
    QPushButton* m_print;
    QPushButton* m_seat;
    QComboBox* m_payer;
    std::optional<Training> m_training;
};

} // namespace kakehashi
