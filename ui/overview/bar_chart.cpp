// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/bar_chart.h"

#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

namespace kakehashi {

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
    chart()->setMargins(QMargins(4, 0, 8, 4));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    setFrameShape(QFrame::StyledPanel);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
}

void BarChart::setBars(const QList<Bar>& bars)
{
    m_bars = bars;
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        delete axis;
    auto* set = new QBarSet(chart()->title());
    QStringList names;
    qint64 most = 1;
    // The first one stands at the top: a category axis begins at the bottom.
    for (auto bar = bars.crbegin(); bar != bars.crend(); ++bar) {
        names.append(QStringLiteral("%1  %2").arg(bar->name, QLocale().toString(bar->value)));
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
    categories->append(names);
    categories->setLabelsColor(theme::text());
    // A label taller than its bar's share would be cut to three dots.
    constexpr double smaller = 0.75;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smaller);
    categories->setLabelsFont(small);
    categories->setGridLineVisible(false);
    auto* values = new QValueAxis;
    values->setRange(0, static_cast<qreal>(most));
    values->setVisible(false);
    chart()->addAxis(categories, Qt::AlignLeft);
    chart()->addAxis(values, Qt::AlignBottom);
    series->attachAxis(categories);
    series->attachAxis(values);
    connect(series, &QAbstractBarSeries::clicked, this,
            [this](int index) { Q_EMIT chosen(static_cast<int>(m_bars.size()) - 1 - index); });
}

} // namespace kakehashi
