// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "core/postings/posting_search.h"

#include <QTableWidget>

namespace kakehashi {

/// Open seats by area and occupation: what the map says, in numbers. A cell opens its postings.
class AreaTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit AreaTable(QWidget* parent = nullptr);

    void show(const Overview& overview);

Q_SIGNALS:
    void chosen(const kakehashi::PostingQuery& query);

private:
    void addRow(const QString& name, const OverviewArea& area);
    void choose(int row, int column);

    QList<std::optional<Occupation>> m_occupations; ///< of the columns behind the total
    QString m_deskPrefecture;
    QList<OverviewArea> m_areas; ///< of the rows; the first one is all of them
};

} // namespace kakehashi
