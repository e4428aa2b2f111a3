// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/referrals/stage_groups.h"
#include "ui/widgets/screen.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace kakehashi {

class DisclosurePapers;
class EmptyState;
class ReferralBoard;
class ReferralDetail;
class SearchEdit;
struct CardFilter;

/// All referrals by stage, each with its entries and what can be done next.
class ReferralsScreen : public Screen
{
    Q_OBJECT

public:
    explicit ReferralsScreen(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;
    /// Referrals still open.
    qint64 waiting() override;
    void focusSearch() override;
    void goTo(qint64 referral) override;

private:
    QLayout* makeFilters();
    void connectParts();
    CardFilter filter() const;
    void readBoard();
    void showSelected();
    /// The step that leads into the column; Ended is asked for, its ends being three.
    void stepInto(qint64 referral, StageGroup group);
    void step(qint64 referral, Stage to);
    void entered(const Stepped& stepped);
    void takeBack();
    void chase();
    void saveCalendar();
    void showDisclosures();

    Desk& m_desk;
    SearchEdit* m_search;
    QComboBox* m_standing;
    QComboBox* m_ended;
    QPushButton* m_disclosures;
    QStackedWidget* m_pages;
    ReferralBoard* m_board;
    EmptyState* m_empty;
    ReferralDetail* m_detail;
    DisclosurePapers* m_papers;
    QTimer m_pause;
};

} // namespace kakehashi
