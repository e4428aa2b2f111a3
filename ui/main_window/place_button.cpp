// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/place_button.h"

#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace kakehashi {

namespace {

constexpr int lineHeight = 38;
constexpr int sideMargin = 16;
constexpr int markWidth = 4;

} // namespace

PlaceButton::PlaceButton(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PlaceButton::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(count > 0 ? QStringLiteral("%1 %2").arg(text(), QLocale().toString(count)) : text());
    update();
}

QSize PlaceButton::sizeHint() const
{
    const int ofText = fontMetrics().horizontalAdvance(text() + QStringLiteral("  1,000,000"));
    return {ofText + 2 * sideMargin, qMax(lineHeight, fontMetrics().height() + 12)};
}

void PlaceButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), theme::selection());
        painter.fillRect(QRect(0, 0, markWidth, height()), theme::primary());
    } else if (underMouse()) {
        painter.fillRect(rect(), theme::hover());
    }
    const QRect inside = rect().adjusted(sideMargin, 0, -sideMargin, 0);
    if (m_count > 0) {
        painter.setPen(theme::secondaryText());
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_count));
    }
    QFont name = font();
    name.setBold(isChecked());
    painter.setFont(name);
    painter.setPen(theme::text());
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

} // namespace kakehashi
