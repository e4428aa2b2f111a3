// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/tile_map.h"

#include "core/base/place.h"

#include <QSet>
#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

void expectOneTileASquare(const TileMap& map)
{
    QSet<std::pair<int, int>> squares;
    for (const MapTile& tile : map.tiles) {
        EXPECT_TRUE(tile.column >= 0 && tile.column < map.columns && tile.row >= 0 && tile.row < map.rows);
        EXPECT_FALSE(squares.contains({tile.column, tile.row})) << qPrintable(tile.municipality);
        squares.insert({tile.column, tile.row});
    }
}

const MapTile& tileOf(const TileMap& map, const QString& name)
{
    const auto found = std::ranges::find_if(map.tiles, [&name](const MapTile& tile) {
        return (tile.municipality.isEmpty() ? tile.prefecture : tile.municipality) == name;
    });
    EXPECT_NE(found, map.tiles.end()) << qPrintable(name);
    return *found;
}

} // namespace

TEST(TileMap, EveryPrefectureHasASquareOfItsOwn)
{
    const TileMap& map = countryMap();
    QSet<QString> names;
    for (const MapTile& tile : map.tiles)
        names.insert(tile.prefecture);
    EXPECT_EQ(names.size(), 47);
    EXPECT_EQ(map.tiles.size(), 47);
    expectOneTileASquare(map);
    EXPECT_EQ(tileOf(map, u"東京都"_s).shortName, u"東京"_s);
    EXPECT_EQ(tileOf(map, u"北海道"_s).shortName, u"北海道"_s);
    EXPECT_EQ(tileOf(map, u"京都府"_s).shortName, u"京都"_s);
}

TEST(TileMap, NorthLiesAboveAndWestToTheLeft)
{
    const TileMap& map = countryMap();
    EXPECT_LT(tileOf(map, u"北海道"_s).row, tileOf(map, u"青森県"_s).row);
    EXPECT_LT(tileOf(map, u"埼玉県"_s).column, tileOf(map, u"東京都"_s).column);
    EXPECT_LT(tileOf(map, u"福岡県"_s).column, tileOf(map, u"大阪府"_s).column);
    EXPECT_LT(tileOf(map, u"宮崎県"_s).row, tileOf(map, u"沖縄県"_s).row);
    const TileMap tokyo = municipalityMap(u"東京都"_s);
    EXPECT_LT(tileOf(tokyo, u"新宿区"_s).row, tileOf(tokyo, u"小笠原村"_s).row);
}

TEST(TileMap, EveryMunicipalityOfToDayStandsInItsPrefecturesMapOnce)
{
    for (const place::Prefecture& prefecture : place::prefectures()) {
        const TileMap map = municipalityMap(prefecture.name);
        EXPECT_GE(map.tiles.size(), 15) << qPrintable(prefecture.name);
        expectOneTileASquare(map);
    }
    EXPECT_TRUE(municipalityMap(u"どこにもない県"_s).tiles.isEmpty());
}

TEST(TileMap, ADesignatedCityStandsThereByItsWards)
{
    const TileMap map = municipalityMap(u"北海道"_s);
    EXPECT_EQ(tileOf(map, u"札幌市中央区"_s).shortName, u"中央"_s);
    EXPECT_TRUE(std::ranges::none_of(map.tiles,
                                     [](const MapTile& tile) { return tile.municipality == u"札幌市"_s; }));
}

} // namespace kakehashi::test
