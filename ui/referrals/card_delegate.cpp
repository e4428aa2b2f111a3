// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/card_delegate.h"

#include "ui/referrals/card_model.h"
#include "ui/widgets/painted_text.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace kakehashi {

using painted_text::drawCut;
using painted_text::drawRight;

namespace {

constexpr int margin = 6;
constexpr int lines = 3;

void drawFrame(QPainter& painter, const QRect& card, bool selected)
{
    painter.setPen(selected ? theme::primary() : theme::line());
    painter.setBrush(selected ? theme::selection() : theme::surface());
    painter.drawRect(card);
    if (selected) // not by colour alone
        painter.fillRect(QRect(card.topLeft(), QSize(3, card.height())), theme::primary());
}

/// How it ended, where the column holds several ends; that it can lead nowhere, or that the institution has
/// to be reminded, while it is open.
QString remark(const ReferralCard& card)
{
    if (card.referral.stage >= Stage::NotHired)
        return labelOf(card.referral.stage);
    if (!card.referral.isOpen())
        return {};
    if (card.full)
        return CardDelegate::tr("Full");
    if (card.closed)
        return CardDelegate::tr("Posting closed");
    return card.late ? CardDelegate::tr("Remind") : QString();
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index);
    return {0, lines * (option.fontMetrics.height() + 1) + 3 * margin};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ReferralCard& card = qobject_cast<const CardModel*>(index.model())->cardAt(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    const QRect frame = option.rect.adjusted(3, 2, -4, -3);
    drawFrame(*painter, frame, option.state.testFlag(QStyle::State_Selected));
    const QRect inner = frame.adjusted(margin + 2, margin / 2, -margin, -margin / 2);
    const int height = inner.height() / lines;
    const auto line = [&](int number) {
        return QRect(inner.left(), inner.top() + number * height, inner.width(), height);
    };
    painter->setFont(option.font);
    painter->setPen(theme::secondaryText());
    const QRect first = drawRight(*painter, line(0), card_words::standing(card));
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(theme::text());
    drawCut(*painter, first, card.applicantName);
    painter->setFont(option.font);
    QRect second = line(1);
    if (const QString said = remark(card); !said.isEmpty()) {
        painter->setPen(theme::warning());
        second = drawRight(*painter, second, said);
    } else if (const QString day = card_words::appointment(card); !day.isEmpty()) {
        painter->setPen(theme::primary());
        second = drawRight(*painter, second, day);
    }
    painter->setPen(theme::text());
    drawCut(*painter, second, card.occupation + QLatin1Char(' ') + card.municipality);
    painter->setPen(theme::secondaryText());
    drawCut(*painter, line(2),
            card.institution.isEmpty() ? card.referral.postingReference : card.institution);
    painter->restore();
}

} // namespace kakehashi
