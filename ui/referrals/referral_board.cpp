// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referral_board.h"

#include "ui/referrals/card_delegate.h"
#include "ui/referrals/card_model.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr std::array<const char*, stageGroups.size()> names{"inquiryColumn", "applicationColumn",
                                                            "interviewColumn", "hiredColumn", "endedColumn"};

} // namespace

QString headingOf(StageGroup group)
{
    return group == StageGroup::Ended ? ReferralBoard::tr("Ended") : labelOf(static_cast<Stage>(group));
}

ReferralBoard::ReferralBoard(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("referralBoard"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(6);
    for (const StageGroup group : stageGroups)
        columns->addWidget(makeColumn(group), 1);
}

QWidget* ReferralBoard::makeColumn(StageGroup group)
{
    Column& made = column(group);
    auto* whole = new QWidget;
    made.head = new QLabel;
    made.model = new CardModel(this);
    made.view = new QListView;
    const QString name = QString::fromLatin1(names.at(static_cast<std::size_t>(group)));
    made.head->setObjectName(name + QStringLiteral("Head"));
    made.view->setObjectName(name);
    made.view->setAccessibleName(headingOf(group));
    made.view->setModel(made.model);
    made.view->setItemDelegate(new CardDelegate(made.view));
    made.view->setUniformItemSizes(true);
    made.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made.view->setDragDropMode(QAbstractItemView::DragDrop);
    made.view->setDefaultDropAction(Qt::MoveAction);
    made.view->installEventFilter(this);
    made.head->setBuddy(made.view);
    connect(made.view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, group] { choose(group); });
    connect(made.model, &CardModel::dropped, this,
            [this, group](qint64 referral) { Q_EMIT stepWanted(referral, group); });
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(made.head);
    layout->addWidget(made.view, 1);
    return whole;
}

void ReferralBoard::setCards(const QList<ReferralCard>& cards)
{
    const qint64 kept = m_selected;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        for (const StageGroup group : stageGroups) {
            QList<ReferralCard> own;
            std::ranges::copy_if(cards, std::back_inserter(own), [group](const ReferralCard& card) {
                return groupOf(card.referral.stage) == group;
            });
            column(group).head->setText(tr("%1  %2").arg(headingOf(group)).arg(own.size()));
            column(group).model->setCards(std::move(own));
        }
    }
    m_selected = 0;
    select(kept);
    if (m_selected == 0)
        Q_EMIT selectionChanged();
}

const ReferralCard* ReferralBoard::selectedCard() const
{
    for (const Column& each : m_columns) {
        if (const int row = each.model->rowOf(m_selected); row >= 0)
            return &each.model->cardAt(row);
    }
    return nullptr;
}

void ReferralBoard::select(qint64 referral)
{
    for (const Column& each : m_columns) {
        if (const int row = each.model->rowOf(referral); row >= 0)
            each.view->setCurrentIndex(each.model->index(row, 0));
    }
}

// One card is selected on the whole board.
void ReferralBoard::choose(StageGroup group)
{
    if (m_isFilling)
        return;
    const QModelIndex current = column(group).view->currentIndex();
    if (!current.isValid())
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    for (const StageGroup other : stageGroups) {
        if (other != group)
            column(other).view->setCurrentIndex({});
    }
    m_selected = column(group).model->cardAt(current.row()).referral.seq;
    Q_EMIT selectionChanged();
}

int ReferralBoard::columnOf(qint64 referral) const
{
    const auto found = std::ranges::find_if(
        m_columns, [referral](const Column& each) { return each.model->rowOf(referral) >= 0; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void ReferralBoard::takeFocus()
{
    const int at = columnOf(m_selected);
    if (at >= 0)
        m_columns.at(static_cast<std::size_t>(at)).view->setFocus();
    else
        goBeside(1);
}

void ReferralBoard::goBeside(int direction)
{
    const int count = static_cast<int>(m_columns.size());
    const int from = columnOf(m_selected);
    for (int at = from + direction; at >= 0 && at < count; at += direction) {
        const Column& beside = m_columns.at(static_cast<std::size_t>(at));
        if (beside.model->rowCount() == 0)
            continue;
        const int row =
            from < 0 ? 0
                     : std::min(m_columns.at(static_cast<std::size_t>(from)).view->currentIndex().row(),
                                beside.model->rowCount() - 1);
        beside.view->setFocus();
        beside.view->setCurrentIndex(beside.model->index(row, 0));
        return;
    }
}

bool ReferralBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            goBeside(key == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kakehashi
