// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kakehashi {

/// One square of a map whose areas all have the same size.
struct MapTile
{
    int column = 0;
    int row = 0;
    QString prefecture;
    QString municipality; ///< empty: the prefecture itself
    QString shortName;    ///< 東京, 新宿
};

struct TileMap
{
    QList<MapTile> tiles; ///< none on another's square
    int columns = 0;
    int rows = 0;
};

/// The prefectures about where they lie.
const TileMap& countryMap();
/// The municipalities of a prefecture: rows from north to south, in each from west to east by their offices.
/// A designated city stands there by its wards. Empty for no prefecture.
TileMap municipalityMap(const QString& prefecture);

} // namespace kakehashi
