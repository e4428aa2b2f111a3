// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kakehashi {

/// Where a thing that a figure counts is worked on: the id of its place.
QString placeOf(Figure figure);

/// The things that one figure counts, read as they come into view. It names applicants and institutions: for
/// the desk's own eyes.
class CountedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, What, Day, Number, columns };
    explicit CountedModel(Desk& desk, QObject* parent = nullptr);

    void show(Figure figure, const QList<Counted>& counted);
    qint64 subjectAt(int row) const { return m_counted.at(row).subject; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Named
    {
        QString reference;
        QString what;
    };
    const Named& named(qint64 subject) const;
    Named namedPosting(qint64 seq) const;
    Named namedReferral(qint64 seq) const;
    QString numberOf(const Counted& counted) const;

    Desk& m_desk;
    Figure m_figure = Figure::OpenSeats;
    QList<Counted> m_counted;
    mutable QHash<qint64, Named> m_named;
};

} // namespace kakehashi
