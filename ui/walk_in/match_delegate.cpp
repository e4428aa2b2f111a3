// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk_in/match_delegate.h"

#include "ui/walk_in/match_list_model.h"
#include "ui/widgets/painted_text.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kakehashi {

using painted_text::drawCut;
using painted_text::drawRight;
using painted_text::gap;

namespace {

constexpr int margin = 8;
constexpr int tickWidth = 32;
constexpr int barWidth = 72;
constexpr int barHeight = 7;

void drawBar(QPainter& painter, const QRect& rect, double score)
{
    const QRect whole(rect.right() - barWidth, rect.center().y() - barHeight / 2, barWidth, barHeight);
    painter.fillRect(whole, theme::line());
    const int width = static_cast<int>(barWidth * std::clamp(score, 0.0, 100.0) / 100.0 + 0.5);
    painter.fillRect(QRect(whole.topLeft(), QSize(width, barHeight)), theme::primary());
}

void drawTick(QPainter& painter, const QStyleOptionViewItem& option, bool ticked)
{
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem box(option);
    box.features |= QStyleOptionViewItem::HasCheckIndicator;
    box.state.setFlag(QStyle::State_On, ticked);
    box.state.setFlag(QStyle::State_Off, !ticked);
    box.state.setFlag(QStyle::State_HasFocus, false);
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget);
    box.rect = QRect(0, 0, side, side);
    box.rect.moveCenter(MatchDelegate::tickArea(option.rect).center());
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

/// How many criteria are not met and not known: ✗1 –2.
void drawVerdicts(QPainter& painter, QRect& rect, const QList<Reason>& reasons)
{
    for (const Verdict verdict : {Verdict::Unknown, Verdict::Unmet}) {
        const auto count =
            std::ranges::count_if(reasons, [verdict](const Reason& r) { return r.verdict == verdict; });
        if (count == 0)
            continue;
        painter.setPen(verdict == Verdict::Unmet ? theme::unmet() : theme::unknown());
        rect = drawRight(painter, rect, verdictSign(verdict) + QString::number(count));
    }
}

} // namespace

QRect MatchDelegate::tickArea(const QRect& row)
{
    return QRect(row.topLeft(), QSize(tickWidth, row.height()));
}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index);
    return {0, 2 * option.fontMetrics.height() + margin + 4};
}

void MatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const auto* model = qobject_cast<const MatchListModel*>(index.model());
    const Match& match = model->matchAt(index.row());
    const IndexedPosting posting = model->postingAt(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? theme::selection() : theme::surface());
    if (selected) // not by colour alone
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme::primary());
    painter->setPen(theme::line());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    drawTick(*painter, option, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);

    const QRect inner = option.rect.adjusted(tickWidth, margin / 2, -margin, -margin / 2);
    const int lineHeight = inner.height() / 2;
    QRect first(inner.topLeft(), QSize(inner.width(), lineHeight));
    QRect second(inner.left(), inner.top() + lineHeight, inner.width(), lineHeight);

    painter->setFont(option.font);
    painter->setPen(theme::text());
    first = drawRight(*painter, first, QStringLiteral("%1").arg(match.score, 5, 'f', 1));
    drawBar(*painter, first, match.score);
    first.adjust(0, 0, -barWidth - gap, 0);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    const int taken = drawCut(*painter, first, match_words::occupation(posting));
    painter->setFont(option.font);
    first.adjust(taken + gap, 0, 0, 0);
    const QString urgent = posting.urgency > 0 ? tr("Urgent") + QLatin1Char(' ') : QString();
    drawCut(*painter, first, urgent + match_words::place(posting));

    painter->setFont(option.font);
    drawVerdicts(*painter, second, match.reasons);
    if (const QString mark = model->markAt(index.row()); !mark.isEmpty()) {
        painter->setPen(theme::warning());
        second = drawRight(*painter, second, mark);
    }
    painter->setPen(theme::secondaryText());
    drawCut(*painter, second,
            match_words::pay(posting) + QStringLiteral("　") + match_words::period(posting));
    painter->restore();
}

bool MatchDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        toggles =
            mouse->button() == Qt::LeftButton && tickArea(option.rect).contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    }
    if (!toggles)
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace kakehashi
