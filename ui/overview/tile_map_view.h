// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "core/overview/tile_map.h"

#include <QWidget>

namespace kakehashi {

/// A tile map of open seats: the number stands on every tile, the colour says it a second time. Arrow keys
/// walk from tile to tile, Enter opens what is posted there.
class TileMapView : public QWidget
{
    Q_OBJECT

public:
    explicit TileMapView(QWidget* parent = nullptr);

    /// `prefecture` empty: the whole country. Nothing is kept of the overview.
    void show(const Overview& overview, const QString& prefecture);
    /// What stands on the tile of this place; empty when it has none.
    QString numberOn(const QString& prefecture, const QString& municipality = {}) const;
    QSize sizeHint() const override { return {430, 400}; }
    QSize minimumSizeHint() const override { return {360, 300}; }

Q_SIGNALS:
    void chosen(const QString& prefecture, const QString& municipality);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Shown
    {
        MapTile tile;
        std::optional<OpenSeats> open; ///< nullopt: nothing is known of the place
        QString number;
        double share = 0; ///< of the most seats on one tile
    };
    QRectF squareOf(const MapTile& tile) const;
    int tileAt(const QPointF& point) const;
    void paintTile(QPainter& painter, const Shown& shown, bool isCurrent) const;
    void walk(int columns, int rows);
    void setCurrent(int index);
    void choose(int index);
    QString wordsOf(const Shown& shown) const;

    TileMap m_map;
    QList<Shown> m_tiles;
    int m_current = 0;
};

} // namespace kakehashi
