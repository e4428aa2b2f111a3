// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figures_page.h"

#include "core/base/japanese_era.h"
#include "core/base/place.h"
#include "core/overview/overview_words.h"
#include "ui/overview/area_table.h"
#include "ui/overview/bar_chart.h"
#include "ui/overview/figure_tile.h"
#include "ui/overview/tile_map_view.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

namespace kakehashi {

FiguresPage::FiguresPage(const QString& prefecture, QWidget* parent)
    : QWidget(parent), m_region(new QComboBox), m_map(new TileMapView), m_table(new AreaTable),
      m_occupations(new BarChart(tr("Open seats by occupation"))),
      m_stages(new BarChart(tr("Referrals by stage"))), m_foot(new QLabel)
{
    setObjectName(QStringLiteral("figuresPage"));
    m_foot->setObjectName(QStringLiteral("overviewFoot"));
    m_foot->setWordWrap(true);
    QPalette grey = m_foot->palette();
    grey.setColor(QPalette::WindowText, theme::secondaryText());
    m_foot->setPalette(grey);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(10);
    lower->addLayout(makeMap(prefecture), 5);
    lower->addLayout(makeTable(), 4);
    lower->addLayout(makeCharts(), 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(makeTiles(overview_words::mainFigures()));
    layout->addLayout(makeTiles(overview_words::changeFigures()));
    layout->addLayout(lower, 1);
    layout->addWidget(m_foot);
    connectParts();
}

QLayout* FiguresPage::makeTiles(const QList<Figure>& figures)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (const Figure figure : figures) {
        auto* tile = new FigureTile(figure);
        m_tiles.append(tile);
        row->addWidget(tile, 1);
        connect(tile, &FigureTile::clicked, this, [this, figure] { Q_EMIT figureChosen(figure); });
    }
    return row;
}

QLayout* FiguresPage::makeMap(const QString& prefecture)
{
    m_region->setObjectName(QStringLiteral("mapRegion"));
    m_region->addItem(tr("Whole country"), QString());
    for (const place::Prefecture& each : place::prefectures())
        m_region->addItem(each.name, each.name);
    m_region->setCurrentIndex(std::max(0, m_region->findData(prefecture)));
    auto* label = new QLabel(tr("&Map of open seats"));
    label->setBuddy(m_region);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_region, 1);
    auto* column = new QVBoxLayout;
    column->addLayout(head);
    column->addWidget(m_map, 1);
    return column;
}

QLayout* FiguresPage::makeTable()
{
    auto* label = new QLabel(tr("The same in num&bers; Enter lists the postings"));
    label->setBuddy(m_table);
    auto* column = new QVBoxLayout;
    column->addWidget(label);
    column->addWidget(m_table, 1);
    return column;
}

QLayout* FiguresPage::makeCharts()
{
    m_occupations->setObjectName(QStringLiteral("occupationChart"));
    m_stages->setObjectName(QStringLiteral("stageChart"));
    auto* column = new QVBoxLayout;
    column->addWidget(m_occupations, 3);
    column->addWidget(m_stages, 2);
    return column;
}

void FiguresPage::connectParts()
{
    connect(m_region, &QComboBox::currentIndexChanged, this, &FiguresPage::showMap);
    connect(m_map, &TileMapView::chosen, this,
            [this](const QString& prefecture, const QString& municipality) {
                PostingQuery query;
                query.prefecture = prefecture;
                query.municipality = municipality;
                query.placeItself = !municipality.isEmpty();
                Q_EMIT postingsChosen(query);
            });
    connect(m_table, &AreaTable::chosen, this, &FiguresPage::postingsChosen);
    connect(m_occupations, &BarChart::chosen, this, [this](int bar) {
        PostingQuery query;
        query.occupation = m_shownOccupations.value(bar);
        Q_EMIT postingsChosen(query);
    });
    connect(m_stages, &BarChart::chosen, this,
            [this](int bar) { Q_EMIT figureChosen(overview_words::stageFigures().at(bar)); });
}

void FiguresPage::show(const Overview& overview)
{
    m_overview = overview;
    for (FigureTile* tile : std::as_const(m_tiles))
        tile->show(overview);
    showMap();
    m_table->show(overview);
    showCharts();
    m_foot->setText(tr("Seats, filled share and late training as of %1; the rest of the period %2. Rest the "
                       "mouse on a figure to read how it is counted. – means that nothing is known.")
                        .arg(japanese::bothDates(overview.deskDay), wordsOf(overview.period)));
}

void FiguresPage::showMap()
{
    m_map->show(m_overview, m_region->currentData().toString());
}

void FiguresPage::showCharts()
{
    QList<BarChart::Bar> bars;
    m_shownOccupations.clear();
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        const OpenSeats open = m_overview.open(term.value);
        if (open.postings == 0)
            continue;
        m_shownOccupations.append(term.value);
        bars.append({term.label.toString(), open.seats});
    }
    m_occupations->setBars(bars);
    QList<BarChart::Bar> byStage;
    for (const Figure figure : overview_words::stageFigures())
        byStage.append({overview_words::labelOf(figure), m_overview.count(figure)});
    m_stages->setBars(byStage);
}

void FiguresPage::focusFigures()
{
    m_tiles.constFirst()->setFocus();
}

} // namespace kakehashi
