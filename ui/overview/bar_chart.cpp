// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/bar_chart.h"

#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace kakehashi {

namespace {

constexpr int edge = 4;

} // namespace

BarChart::BarChart(const QString& title, QWidget* parent) : QChartView(parent)
{
    chart()->setTitle(title);
    setAccessibleName(title);
    QFont bold = font();
    bold.setBold(true);
    chart()->setTitleFont(bold);
    chart()->setTitleBrush(theme::text());
    chart()->setBackgroundBrush(theme::surface());
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    setFrameShape(QFrame::StyledPanel);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
}

void BarChart::setBars(const QList<Bar>& bars)
{
    m_bars = bars;
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        delete axis;
    auto* set = new QBarSet(chart()->title());
    qint64 most = 1;
    // The first one stands at the top: a category axis begins at the bottom.
    for (auto bar = bars.crbegin(); bar != bars.crend(); ++bar) {
        set->append(static_cast<qreal>(bar->value));
        most = std::max(most, bar->value);
    }
    set->setColor(theme::primary());
    set->setBorderColor(theme::primary());
    auto* series = new QHorizontalBarSeries;
    constexpr double thick = 0.6;
    series->setBarWidth(thick);
    series->append(set);
    chart()->addSeries(series);
    auto* categories = new QBarCategoryAxis;
    for (qsizetype i = 0; i < bars.size(); ++i)
        categories->append(QString::number(i));
    categories->setVisible(false);
    auto* values = new QValueAxis;
    values->setRange(0, static_cast<qreal>(most));
    values->setVisible(false);
    chart()->addAxis(categories, Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(values);
    connect(series, &QAbstractBarSeries::clicked, this,
            [this](int index) { Q_EMIT chosen(static_cast<int>(m_bars.size()) - 1 - index); });
    makeRoomForNames();
}

void BarChart::makeRoomForNames()
{
    const QFontMetrics metrics(nameFont());
    int widest = 0;
    for (const Bar& bar : std::as_const(m_bars))
        widest = std::max(widest, metrics.horizontalAdvance(wordsOf(bar)));
    chart()->setMargins(QMargins(widest + 3 * edge, 0, 2 * edge, edge));
}

QFont BarChart::nameFont() const
{
    constexpr double smaller = 0.9;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smaller);
    return small;
}

QString BarChart::wordsOf(const Bar& bar)
{
    return QStringLiteral("%1  %2").arg(bar.name, QLocale().toString(bar.value));
}

// An axis cuts its labels to three dots as soon as one is a little taller than its bar's share of the room.
void BarChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    const QRectF area = chart()->plotArea();
    if (m_bars.isEmpty() || area.isEmpty())
        return;
    painter->setFont(nameFont());
    painter->setPen(theme::text());
    const double each = area.height() / static_cast<double>(m_bars.size());
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRectF line(0, area.top() + static_cast<double>(i) * each, area.left() - edge, each);
        if (hasFocus() && i == m_current) {
            painter->fillRect(line, theme::selection());
            painter->drawRect(line.adjusted(1, 0, -1, -1));
        }
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, wordsOf(m_bars.at(i)));
    }
}

void BarChart::walk(int bars)
{
    if (m_bars.isEmpty())
        return;
    m_current = std::clamp(m_current + bars, 0, static_cast<int>(m_bars.size()) - 1);
    setAccessibleDescription(wordsOf(m_bars.at(m_current)));
    viewport()->update();
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return walk(-1);
    case Qt::Key_Down:
        return walk(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_bars.size())
            Q_EMIT chosen(m_current);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    walk(0);
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace kakehashi
