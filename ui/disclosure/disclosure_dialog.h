// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTextBrowser>

namespace kakehashi {

class DisclosurePapers;

/// Tells one applicant all of one posting (domain.md §4): who asks, on which ground, by what channel; then,
/// once that is recorded, the hidden part too, to be read out, printed or sent along with a letter of
/// referral. Closed before that, it has shown nothing.
class DisclosureDialog : public QDialog
{
    Q_OBJECT

public:
    DisclosureDialog(Desk& desk, const StoredApplicant& applicant, const PublicPosting& posting,
                     Ground ground, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It was recorded.
    void disclosed();
    void told(const QString& sentence);

private:
    QWidget* makeQuestion(Ground ground);
    QWidget* makeAnswer();
    QWidget* makeAsking();
    void showObstacles();
    void enterAnswer();
    QLayout* makeHead(const PublicPosting& posting);
    void record();
    void show(const Referred& referred);
    Ground ground() const;
    TellingChannel channel() const;

    Desk& m_desk;
    StoredApplicant m_applicant;
    qint64 m_posting = 0;
    DisclosurePapers* m_papers;
    QStackedWidget* m_steps;
    QRadioButton* m_inquiry;
    QRadioButton* m_application;
    QList<QRadioButton*> m_channels;
    QLineEdit* m_note;
    QPushButton* m_record;
    QLabel* m_obstacles;
    QWidget* m_asking; ///< of the institution, where nobody has told what is hidden
    QLabel* m_recorded;
    QTextBrowser* m_whole;
    qint64 m_referral = 0;
};

} // namespace kakehashi
