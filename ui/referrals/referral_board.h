// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/referrals/referral_cards.h"
#include "ui/referrals/stage_groups.h"

#include <QLabel>
#include <QListView>
#include <QWidget>

#include <array>

namespace kakehashi {

class CardModel;

/// All referrals, a column a stage. Left and Right go from column to column; a card dropped on another column
/// asks for the step that leads there.
class ReferralBoard : public QWidget
{
    Q_OBJECT

public:
    explicit ReferralBoard(QWidget* parent = nullptr);

    /// The selected one stays selected, wherever it stands now.
    void setCards(const QList<ReferralCard>& cards);
    /// 0: none is selected.
    qint64 selected() const { return m_selected; }
    /// The card of the selected one; nullptr when it is not shown.
    const ReferralCard* selectedCard() const;
    void select(qint64 referral);
    /// Where the keys go: the column of the selected card, or the first that has one.
    void takeFocus();

Q_SIGNALS:
    void selectionChanged();
    void stepWanted(qint64 referral, kakehashi::StageGroup to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Column
    {
        QLabel* head = nullptr;
        QListView* view = nullptr;
        CardModel* model = nullptr;
    };
    QWidget* makeColumn(StageGroup group);
    Column& column(StageGroup group) { return m_columns.at(static_cast<std::size_t>(group)); }
    void choose(StageGroup group);
    void goBeside(int direction);
    int columnOf(qint64 referral) const;

    std::array<Column, stageGroups.size()> m_columns;
    qint64 m_selected = 0;
    bool m_isFilling = false;
};

/// What a column is headed with.
QString headingOf(StageGroup group);

} // namespace kakehashi
