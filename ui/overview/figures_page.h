// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "core/postings/posting_search.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QWidget>

namespace kakehashi {

class AreaTable;
class BarChart;
class FigureTile;
class TileMapView;

/// The figures as tiles, the map with its table, and the charts.
class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    /// `prefecture`: whose map is shown first.
    explicit FiguresPage(const QString& prefecture, QWidget* parent = nullptr);

    void show(const Overview& overview);
    /// Where one was last, else the first tile.
    void focusFigures();

Q_SIGNALS:
    void figureChosen(kakehashi::Figure figure);
    void postingsChosen(const kakehashi::PostingQuery& query);

private:
    QLayout* makeTiles(const QList<Figure>& figures);
    QLayout* makeMap(const QString& prefecture);
    QLayout* makeTable();
    QLayout* makeCharts();
    void connectParts();
    void showMap();
    void showCharts();

    Overview m_overview; ///< what is shown
    QList<FigureTile*> m_tiles;
    QComboBox* m_region;
    TileMapView* m_map;
    AreaTable* m_table;
    BarChart* m_occupations;
    BarChart* m_stages;
    QList<Occupation> m_shownOccupations; ///< of the bars
    QLabel* m_foot;
};

} // namespace kakehashi
