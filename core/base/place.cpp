// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"

#include "core/base/error.h"
#include "core/base/japanese_text.h"
#include "core/base/place_tables.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kakehashi::place {

namespace {

constexpr double earthRadiusKm = 6371.0;
constexpr int codesPerPrefecture = 1000;

struct PrefectureTable
{
    std::vector<Prefecture> all; ///< in the order of their codes
    std::vector<QString> keys;   ///< of the full names, in the same order
    QHash<QString, const Prefecture*> byKey;
};

std::vector<Prefecture> readPrefectures()
{
    std::vector<Prefecture> all;
    const QList<QList<QByteArray>> rows = readRows(QStringLiteral("prefectures.csv"));
    for (const QList<QByteArray>& row : rows) {
        all.push_back({row.at(0).toInt(), QString::fromUtf8(row.at(1)), QString::fromUtf8(row.at(2)),
                       QString::fromUtf8(row.at(3))});
    }
    std::ranges::sort(all, {}, &Prefecture::code);
    return all;
}

const PrefectureTable& prefectureTable()
{
    static const PrefectureTable table = [] {
        PrefectureTable made;
        made.all = readPrefectures();
        for (const Prefecture& prefecture : made.all) {
            made.keys.push_back(placeKey(prefecture.name));
            QStringList names = {prefecture.name, prefecture.kana, prefecture.romanised,
                                 QString::number(prefecture.code)};
            if (!prefecture.name.endsWith(u'道')) {
                // 東京 for 東京都; とうきょう and かながわ without と, ふ and けん
                names += {prefecture.name.chopped(1),
                          prefecture.kana.chopped(prefecture.name.endsWith(u'県') ? 2 : 1)};
            }
            for (const QString& name : names)
                made.byKey.insert(placeKey(name), &prefecture);
        }
        return made;
    }();
    return table;
}

/// A municipality's key with its prefecture's code in front.
QString keyWithin(int prefectureCode, QStringView key)
{
    return QChar(static_cast<char16_t>(prefectureCode)) + key.toString();
}

int prefectureCodeOf(const Municipality& municipality)
{
    return municipality.jisCode / codesPerPrefecture;
}

/// A designated city's ward parted into both; nullopt for any other name.
std::optional<std::pair<QString, QString>> cityAndWard(const QString& name)
{
    const qsizetype city = name.indexOf(u'市', 1);
    if (city < 0 || city + 2 >= name.size() || !name.endsWith(u'区'))
        return std::nullopt;
    return std::pair(name.first(city + 1), name.sliced(city + 1));
}

struct MunicipalityTable
{
    std::vector<Municipality> all;
    QHash<int, const Municipality*> byCode;
    QHash<QString, const Municipality*> byKey; ///< nullptr: a ward's name that several cities use
    QSet<QString> designatedCities;
};

std::vector<Municipality> readMunicipalities()
{
    std::vector<Municipality> all;
    const QList<QList<QByteArray>> rows = readRows(QStringLiteral("municipalities.csv"));
    all.reserve(static_cast<std::size_t>(rows.size()));
    for (const QList<QByteArray>& row : rows) {
        all.push_back({row.at(0).toInt(), QString::fromUtf8(row.at(1)), QString::fromUtf8(row.at(2)),
                       QString::fromUtf8(row.at(3)), row.at(4).toDouble(), row.at(5).toDouble(),
                       QDate::fromString(QString::fromLatin1(row.at(6)), Qt::ISODate)});
    }
    return all;
}

/// Adds the wards of one age by their own names, where these are not taken.
void addWardsAlone(MunicipalityTable& table, bool inUse)
{
    QHash<QString, const Municipality*> wards;
    for (const Municipality& municipality : table.all) {
        const auto parts = cityAndWard(municipality.name);
        if (!parts || municipality.until.isNull() != inUse)
            continue;
        const QString key = keyWithin(prefectureCodeOf(municipality), placeKey(parts->second));
        wards.insert(key, wards.contains(key) ? nullptr : &municipality);
    }
    for (auto ward = wards.cbegin(); ward != wards.cend(); ++ward) {
        if (!table.byKey.contains(ward.key()))
            table.byKey.insert(ward.key(), ward.value());
    }
}

const MunicipalityTable& municipalityTable()
{
    static const MunicipalityTable table = [] {
        MunicipalityTable made;
        made.all = readMunicipalities();
        for (const Municipality& municipality : made.all) {
            made.byCode.insert(municipality.jisCode, &municipality);
            const QString key = keyWithin(prefectureCodeOf(municipality), placeKey(municipality.name));
            if (municipality.until.isNull() || !made.byKey.contains(key))
                made.byKey.insert(key, &municipality);
            if (const auto parts = cityAndWard(municipality.name))
                made.designatedCities.insert(parts->first);
        }
        addWardsAlone(made, true);
        addWardsAlone(made, false);
        return made;
    }();
    return table;
}

/// The prefecture whose full name the key begins with; nullptr otherwise.
const Prefecture* prefectureInFront(const QString& key)
{
    const PrefectureTable& table = prefectureTable();
    for (std::size_t i = 0; i < table.all.size(); ++i) {
        if (key.startsWith(table.keys[i]))
            return &table.all[i];
    }
    return nullptr;
}

const Municipality* withoutCounty(int prefectureCode, QStringView key)
{
    const MunicipalityTable& table = municipalityTable();
    for (qsizetype county = key.indexOf(u'郡', 1); county >= 0; county = key.indexOf(u'郡', county + 1)) {
        const QStringView rest = key.sliced(county + 1);
        // Only towns and villages lie in counties.
        if (!rest.endsWith(u'町') && !rest.endsWith(u'村'))
            return nullptr;
        if (const Municipality* found = table.byKey.value(keyWithin(prefectureCode, rest)))
            return found;
    }
    return nullptr;
}

const std::vector<QDate>& holidays()
{
    static const std::vector<QDate> all = [] {
        std::vector<QDate> days;
        const QList<QList<QByteArray>> rows = readRows(QStringLiteral("holidays.csv"));
        for (const QList<QByteArray>& row : rows)
            days.push_back(QDate::fromString(QString::fromLatin1(row.at(0)), Qt::ISODate));
        std::ranges::sort(days);
        return days;
    }();
    return all;
}

} // namespace

QString placeKey(const QString& name)
{
    QString key = japanese::folded(name);
    for (QChar& c : key) {
        if (c == u'ゖ' || c == u'ゕ' || c == u'が')
            c = u'け';
    }
    return key;
}

QByteArray readData(const QString& name)
{
    initResources();
    QFile file(QStringLiteral(":/data/%1").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate("place", "The program lacks its list “%1”; install it again.")
                        .arg(name),
                    file.errorString());
    }
    return file.readAll();
}

QList<QList<QByteArray>> readRows(const QString& name)
{
    QList<QList<QByteArray>> rows;
    const QList<QByteArray> lines = readData(name).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed(); // a checkout may have changed the line ends
        if (!line.isEmpty())
            rows.append(line.split(','));
    }
    return rows;
}

const Municipality* municipalityByCode(int jisCode)
{
    return municipalityTable().byCode.value(jisCode);
}

const std::vector<Prefecture>& prefectures()
{
    return prefectureTable().all;
}

const std::vector<Municipality>& municipalities()
{
    return municipalityTable().all;
}

const Prefecture* prefectureByCode(int code)
{
    const std::vector<Prefecture>& all = prefectures();
    const auto found = std::ranges::find(all, code, &Prefecture::code);
    return found == all.end() ? nullptr : &*found;
}

namespace {

const Prefecture* lookUpPrefecture(const QString& text)
{
    const PrefectureTable& table = prefectureTable();
    const QString key = placeKey(text);
    if (const Prefecture* found = table.byKey.value(key))
        return found;
    qsizetype codeLength = 0;
    while (codeLength < key.size() && key[codeLength] >= u'0' && key[codeLength] <= u'9')
        ++codeLength;
    const Prefecture* byCode =
        codeLength > 0 && codeLength <= 2 ? prefectureByCode(key.first(codeLength).toInt()) : nullptr;
    if (byCode == nullptr || codeLength == key.size())
        return byCode;
    return table.byKey.value(key.sliced(codeLength)) == byCode ? byCode : nullptr;
}

const Municipality* lookUpMunicipality(const QString& prefecture, const QString& name)
{
    QString key = placeKey(name);
    const Prefecture* inFront = prefectureInFront(key);
    const Prefecture* within = prefecture.isEmpty() ? inFront : lookUpPrefecture(prefecture);
    if (within == nullptr || key.isEmpty())
        return nullptr;
    if (inFront == within)
        key.remove(0, placeKey(within->name).size());
    if (const Municipality* found = municipalityTable().byKey.value(keyWithin(within->code, key)))
        return found;
    return withoutCounty(within->code, key);
}

/// What was found, kept: lists name the same places over and over. Each thread has its own.
template<typename Key, typename Found, typename LookUp>
const Found* remembered(const Key& key, const LookUp& lookUp)
{
    constexpr qsizetype most = 4096; // so that odd lists cost no memory
    static thread_local QHash<Key, const Found*> known;
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(key, lookUp());
}

} // namespace

const Prefecture* findPrefecture(const QString& text)
{
    return remembered<QString, Prefecture>(text, [&text] { return lookUpPrefecture(text); });
}

const Municipality* findMunicipality(const QString& prefecture, const QString& name)
{
    return remembered<std::pair<QString, QString>, Municipality>(
        {prefecture, name}, [&] { return lookUpMunicipality(prefecture, name); });
}

std::optional<QString> designatedCity(const QString& municipality)
{
    const auto parts = cityAndWard(municipality);
    if (!parts || !municipalityTable().designatedCities.contains(parts->first))
        return std::nullopt;
    return parts->first;
}

bool isDesignatedCity(const QString& municipality)
{
    return municipalityTable().designatedCities.contains(municipality);
}

double distanceKm(const Municipality& a, const Municipality& b)
{
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180.0; };
    const double halfLatitude = std::sin(radians(b.latitude - a.latitude) / 2);
    const double halfLongitude = std::sin(radians(b.longitude - a.longitude) / 2);
    const double h = halfLatitude * halfLatitude + std::cos(radians(a.latitude)) *
                                                       std::cos(radians(b.latitude)) * halfLongitude *
                                                       halfLongitude;
    return 2 * earthRadiusKm * std::asin(std::min(1.0, std::sqrt(h)));
}

bool isHoliday(QDate date)
{
    return std::ranges::binary_search(holidays(), date);
}

} // namespace kakehashi::place
