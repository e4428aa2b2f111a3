// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/area_table.h"

#include "core/overview/overview_words.h"

#include <QHeaderView>

namespace kakehashi {

namespace {

enum Column { Area, Total, FirstOccupation };

std::size_t indexOf(std::optional<Occupation> occupation)
{
    return occupation ? static_cast<std::size_t>(*occupation) : Vocabulary<Occupation>::size;
}

QTableWidgetItem* number(const OpenSeats& open)
{
    auto* item = new QTableWidgetItem(open.postings == 0 ? QString() : overview_words::seatsOf(open));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

AreaTable::AreaTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("areaTable"));
    setAccessibleName(tr("Open seats by area and occupation"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QTableWidget::cellActivated, this, &AreaTable::choose);
}

void AreaTable::show(const Overview& overview)
{
    clear();
    setRowCount(0);
    m_areas.clear();
    m_occupations.clear();
    m_deskPrefecture = overview.deskPrefecture;
    QStringList headings{tr("Area"), tr("Total")};
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        if (overview.open(term.value).postings == 0)
            continue;
        m_occupations.append(term.value);
        headings.append(term.label.toString());
    }
    if (overview.open(std::nullopt).postings > 0) {
        m_occupations.append(std::nullopt);
        headings.append(tr("(no occupation)"));
    }
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
    OverviewArea all;
    for (const OverviewArea& place : overview.places) {
        for (std::size_t i = 0; i < all.open.size(); ++i)
            all.open[i] += place.open[i];
    }
    addRow(tr("All"), all);
    for (const OverviewArea& area : overview.areas()) {
        if (area.sum().postings > 0)
            addRow(overview_words::nameOf(area), area);
    }
}

void AreaTable::addRow(const QString& name, const OverviewArea& area)
{
    const int row = rowCount();
    insertRow(row);
    m_areas.append(area);
    setItem(row, Area, new QTableWidgetItem(name));
    setItem(row, Total, number(area.sum()));
    for (int i = 0; i < m_occupations.size(); ++i)
        setItem(row, FirstOccupation + i, number(area.open.at(indexOf(m_occupations.at(i)))));
}

void AreaTable::choose(int row, int column)
{
    PostingQuery query;
    query.prefecture = m_areas.at(row).prefecture;
    query.municipality = m_areas.at(row).municipality;
    // The first row is all of them; other prefectures stand as wholes, everything else for itself.
    query.placeItself = row > 0 && (query.prefecture.isEmpty() || query.prefecture == m_deskPrefecture);
    if (column >= FirstOccupation) {
        query.occupation = m_occupations.at(column - FirstOccupation);
        query.occupationUnstated = !query.occupation;
    }
    Q_EMIT chosen(query);
}

} // namespace kakehashi
