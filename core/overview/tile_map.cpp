// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/tile_map.h"

#include "core/base/place.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace kakehashi {

namespace {

struct Square
{
    int prefecture; ///< JIS code
    int column;
    int row;
};

constexpr std::array<Square, 47> country{
    {{1, 12, 0},  {2, 12, 1},  {5, 11, 2}, {3, 12, 2}, {6, 11, 3}, {4, 12, 3},  {17, 8, 4}, {16, 9, 4},
     {15, 10, 4}, {7, 12, 4},  {18, 7, 5}, {21, 8, 5}, {20, 9, 5}, {10, 10, 5}, {9, 11, 5}, {8, 12, 5},
     {32, 3, 6},  {31, 4, 6},  {28, 5, 6}, {26, 6, 6}, {25, 7, 6}, {23, 8, 6},  {19, 9, 6}, {11, 10, 6},
     {13, 11, 6}, {12, 12, 6}, {35, 2, 7}, {34, 3, 7}, {33, 4, 7}, {27, 6, 7},  {29, 7, 7}, {24, 8, 7},
     {22, 9, 7},  {14, 10, 7}, {41, 0, 8}, {40, 1, 8}, {44, 2, 8}, {38, 4, 8},  {37, 5, 8}, {30, 7, 8},
     {42, 0, 9},  {43, 1, 9},  {45, 2, 9}, {39, 4, 9}, {36, 5, 9}, {46, 1, 10}, {47, 0, 11}}};

/// 東京都 → 東京, 新宿区 → 新宿; 札幌市中央区 → 中央.
QString shortened(const QString& name)
{
    QString shown = name;
    if (const auto city = place::designatedCity(name))
        shown = name.mid(city->size());
    constexpr QStringView kinds = u"都府県区市町村";
    if (shown.size() > 2 && kinds.contains(shown.back()))
        shown.chop(1);
    return shown;
}

TileMap framed(QList<MapTile> tiles)
{
    TileMap map;
    for (const MapTile& tile : tiles) {
        map.columns = std::max(map.columns, tile.column + 1);
        map.rows = std::max(map.rows, tile.row + 1);
    }
    map.tiles = std::move(tiles);
    return map;
}

std::vector<const place::Municipality*> municipalitiesOf(const QString& prefecture)
{
    QSet<QString> divided;
    std::vector<const place::Municipality*> found;
    for (const place::Municipality& each : place::municipalities()) {
        if (each.prefecture != prefecture || each.until.isValid())
            continue;
        found.push_back(&each);
        if (const auto city = place::designatedCity(each.name))
            divided.insert(*city);
    }
    std::erase_if(found, [&](const auto* each) { return divided.contains(each->name); });
    return found;
}

} // namespace

const TileMap& countryMap()
{
    static const TileMap map = [] {
        QList<MapTile> tiles;
        for (const Square& square : country) {
            const QString name = place::prefectureByCode(square.prefecture)->name;
            tiles.append({square.column, square.row, name, {}, shortened(name)});
        }
        return framed(std::move(tiles));
    }();
    return map;
}

TileMap municipalityMap(const QString& prefecture)
{
    constexpr double wider = 1.5; ///< more tiles across than down
    auto found = municipalitiesOf(prefecture);
    std::ranges::stable_sort(found, [](const auto* a, const auto* b) { return a->latitude > b->latitude; });
    const auto columns =
        static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(found.size()) * wider)));
    QList<MapTile> tiles;
    for (std::size_t from = 0, row = 0; from < found.size(); from += columns, ++row) {
        const auto first = found.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), from + columns));
        std::stable_sort(first, end,
                         [](const auto* a, const auto* b) { return a->longitude < b->longitude; });
        for (auto each = first; each != end; ++each)
            tiles.append({static_cast<int>(each - first), static_cast<int>(row), prefecture, (*each)->name,
                          shortened((*each)->name)});
    }
    return framed(std::move(tiles));
}

} // namespace kakehashi
