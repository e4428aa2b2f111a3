// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/referral_cards.h"

#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QToolButton>
#include <QWidget>

namespace kakehashi {

/// One referral: who, for what, each entry with its day and who made it, what was told and on paper, what
/// differs between posting and hire; beneath it what can be done next.
class ReferralDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ReferralDetail(QWidget* parent = nullptr);

    void showCard(const ReferralCard& card, const QList<Disclosure>& told);
    void showNothing();

Q_SIGNALS:
    void stepWanted(kakehashi::Stage to);
    void takeBackWanted();
    void letterWanted();
    void sheetWanted();
    /// The institution was reminded of its answer.
    void chaseWanted();
    /// The interview is to go into a calendar.
    void calendarWanted();

private:
    QPushButton* stepButton(const char* name, Stage to);
    QWidget* makeButtons();
    void enableFor(const Referral& referral);

    QTextBrowser* m_page;
    QMenu* m_ends;
    QList<std::pair<QPushButton*, Stage>> m_steps;
    QPushButton* m_end;
    QPushButton* m_takeBack;
    QPushButton* m_letter;
    QPushButton* m_sheet;
    QPushButton* m_chase;
    QPushButton* m_calendar;
};

} // namespace kakehashi
