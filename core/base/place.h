// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Japan's prefectures, municipalities and postal codes, and the national holidays. Read once from the
/// resources (sources and licences: resources/data/README.md); all look-ups are thread-safe after the first.
namespace kakehashi::place {

struct Prefecture
{
    int code = 0; ///< JIS, 1 to 47
    QString name; ///< 東京都
    QString kana;
    QString romanised; ///< Tokyo
};

struct Municipality
{
    int jisCode = 0;    ///< five digits, 13104
    QString prefecture; ///< 東京都
    QString name;       ///< 新宿区; a designated city's ward with its city (札幌市中央区)
    QString kana;
    double latitude = 0; ///< of the office, degrees
    double longitude = 0;
    QDate until; ///< last day of a code that no longer exists; invalid while it does
};

struct PostalTown
{
    const Municipality* municipality = nullptr;
    QString town; ///< may be empty
};

const std::vector<Prefecture>& prefectures();
const std::vector<Municipality>& municipalities();

/// By JIS code, 1 to 47; nullptr otherwise.
const Prefecture* prefectureByCode(int code);

/// Finds 東京都, 東京, とうきょうと, Tokyo, 13 and "13 東京都"; nullptr otherwise.
const Prefecture* findPrefecture(const QString& text);

/// Finds a municipality by its prefecture and name: with or without its county (西多摩郡奥多摩町), and with
/// the prefecture in front, which also serves when `prefecture` is empty. ヶ, ケ and が are the same; so are
/// shapes of one kanji. A designated city's ward without its city (中央区) is found where the prefecture has
/// only one of that name. Codes in use come before those that no longer exist. nullptr otherwise.
const Municipality* findMunicipality(const QString& prefecture, const QString& name);

/// The designated city of a ward (札幌市中央区 → 札幌市), else nullopt. Special wards of Tokyo have none.
std::optional<QString> designatedCity(const QString& municipality);
/// Of such a city itself (札幌市).
bool isDesignatedCity(const QString& municipality);

/// Every town of a postal code of seven digits (with or without 〒 and -); empty when there is no such code.
/// The first call reads the postal codes (3.5 MB); nothing else does.
std::vector<PostalTown> townsOf(const QString& sevenDigits);

/// The other way round: the seven digits of the town that the street begins with (新宿9-8-7 → 1600022), the
/// longest such town's. Nullopt when no town fits or it has several codes. Takes some milliseconds.
std::optional<QString> postalCodeOf(const Municipality& municipality, const QString& street);

/// Great circle between two municipalities' offices in km; earth radius 6,371 km (domain.md §6).
double distanceKm(const Municipality& a, const Municipality& b);

bool isHoliday(QDate date);

} // namespace kakehashi::place
