// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/counted_model.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace kakehashi {

/// The list behind a figure: exactly what it counts. Enter goes to the thing itself, Escape back.
class CountedPage : public QWidget
{
    Q_OBJECT

public:
    explicit CountedPage(Desk& desk, QWidget* parent = nullptr);

    void show(const Overview& overview, Figure figure);

Q_SIGNALS:
    void left();
    void wanted(const QString& place, qint64 subject);

private:
    Figure m_figure = Figure::OpenSeats;
    CountedModel* m_model;
    QLabel* m_title;
    QLabel* m_rule;
    QTableView* m_table;
};

} // namespace kakehashi
