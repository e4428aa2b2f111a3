// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/walk_in/match_search.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace kakehashi {

class EmptyState;
class MatchListModel;

/// The postings that fit, ranked, with their ticks and what can be done with the ticked ones; beneath, how
/// many were left out at which gate. In their place, what to do next while there is nothing to show.
class MatchPane : public QWidget
{
    Q_OBJECT

public:
    explicit MatchPane(QWidget* parent = nullptr);

    void showAnswer(const MatchAnswer& answer);
    /// Nothing is asked yet.
    void showNothingAsked();
    void showWaiting();
    /// The posting selected, as the answer has it; nullptr when there is none.
    const Match* selected() const;
    QList<qint64> ticked() const;
    void clearTicks();
    /// What became of a posting for this applicant before, by posting.
    void setMarks(const QHash<qint64, QString>& marks);
    void setApplicantWindowShown(bool shown);

Q_SIGNALS:
    void selectionChanged();
    void previewAsked();
    void printAsked();
    void pdfAsked();
    /// The applicant's own window is to be shown, or put away.
    void applicantWindowAsked(bool shown);

private:
    void buildList();
    QLayout* buildActions();
    void showTicks();
    void showCounts(const MatchAnswer& answer);
    void select(qint64 seq);

    MatchListModel* m_model;
    QLabel* m_header;
    QStackedWidget* m_stack;
    QListView* m_list;
    EmptyState* m_empty;
    QLabel* m_leftOut;
    QLabel* m_ticks;
    QPushButton* m_clear;
    QPushButton* m_preview;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_applicantWindow;
};

} // namespace kakehashi
