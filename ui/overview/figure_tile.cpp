// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figure_tile.h"

#include "core/overview/overview_words.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace kakehashi {

namespace {

constexpr int margin = 8;
constexpr double large = 1.7;

} // namespace

FigureTile::FigureTile(Figure figure, QWidget* parent) : QAbstractButton(parent), m_figure(figure)
{
    setObjectName(QStringLiteral("figure_") + overview_words::codeOf(figure));
    setText(overview_words::labelOf(figure));
    setToolTip(overview_words::ruleOf(figure));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::show(const Overview& overview)
{
    m_value = overview_words::valueOf(overview, m_figure);
    m_basis = overview_words::basisOf(overview, m_figure);
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(text(), m_value, m_basis));
    updateGeometry();
    update();
}

QFont FigureTile::valueFont() const
{
    QFont value = font();
    value.setPointSizeF(value.pointSizeF() * large);
    value.setBold(true);
    return value;
}

QSize FigureTile::sizeHint() const
{
    const int lines = m_basis.isEmpty() ? 1 : 2;
    return {fontMetrics().horizontalAdvance(text()) + 2 * margin,
            lines * fontMetrics().height() + QFontMetrics(valueFont()).height() + margin};
}

QSize FigureTile::minimumSizeHint() const
{
    return {90, sizeHint().height()};
}

void FigureTile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), underMouse() ? theme::hover() : theme::surface());
    painter.setPen(theme::outline());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRect inside = rect().adjusted(margin, margin / 2, -margin, -margin / 2);
    const auto line = [&](const QString& words, Qt::Alignment where) {
        painter.drawText(inside, where,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, inside.width()));
    };
    painter.setPen(theme::secondaryText());
    line(text(), Qt::AlignTop | Qt::AlignLeft);
    if (!m_basis.isEmpty())
        line(m_basis, Qt::AlignBottom | Qt::AlignLeft);
    painter.setPen(theme::text());
    painter.setFont(valueFont());
    const QRect middle =
        inside.adjusted(0, fontMetrics().height(), 0, m_basis.isEmpty() ? 0 : -fontMetrics().height());
    painter.drawText(middle, Qt::AlignVCenter | Qt::AlignLeft, m_value);
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

} // namespace kakehashi
