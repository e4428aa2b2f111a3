// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/training/training_model.h"

#include <QComboBox>
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
    void recordWanted();
    void letterWanted();
    void certificateWanted();
    void planWanted();
    /// The seat that somebody left is to be offered again, or that to be taken back.
    void seatWanted();
    void tenureWanted();
    void payerChosen(kakehashi::TrainingPayer payer);
    /// Of the class, for this person, or for everybody in it.
    void markWanted(qint64 seq, kakehashi::Attendance attendance, bool everybody);
    void removeWanted(qint64 seq);

private:
    QLayout* makeSessionButtons();
    QLayout* makeButtons();
    void fillSessions(const Training& training);
    qint64 selectedClass() const;
    void enableButtons();
    void enableSeat(Desk& desk, const HireKey& hire);

    QTextBrowser* m_page;
    QTableWidget* m_sessions;
    QPushButton* m_allPresent;
    QPushButton* m_absent;
    QPushButton* m_remove;
    QPushButton* m_report;
    QPushButton* m_takeBack;
    QPushButton* m_record;
    QPushButton* m_letter;
    QPushButton* m_tenure;
    QPushButton* m_certificate;
    QPushButton* m_plan;
    QPushButton* m_seat;
    QComboBox* m_payer;
    std::optional<Training> m_training;
};

} // namespace kakehashi
