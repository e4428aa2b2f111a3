// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"
#include "tests/base/written_text.h"

#include <QFile>
#include <gmock/gmock.h>

#include <future>
#include <utility>

using namespace kakehashi;
using place::Municipality;
using place::Prefecture;
using test::text;

namespace {

int codeOf(const char16_t* prefecture, const char16_t* name)
{
    const Municipality* found = place::findMunicipality(text(prefecture), text(name));
    return found == nullptr ? 0 : found->jisCode;
}

} // namespace

TEST(Prefectures, AreFortySevenInTheOrderOfTheirCodes)
{
    const std::vector<Prefecture>& all = place::prefectures();
    ASSERT_EQ(all.size(), 47U);
    for (int code = 1; code <= 47; ++code) {
        EXPECT_EQ(all[static_cast<std::size_t>(code - 1)].code, code);
        EXPECT_EQ(place::prefectureByCode(code), &all[static_cast<std::size_t>(code - 1)]);
    }
    for (const int none : {0, 48, -1})
        EXPECT_EQ(place::prefectureByCode(none), nullptr);
}

TEST(Prefectures, AreFoundByEachOfTheirNames)
{
    for (const Prefecture& prefecture : place::prefectures()) {
        const QString code = QString::number(prefecture.code);
        QStringList names = {prefecture.name,
                             prefecture.kana,
                             prefecture.romanised.toUpper(),
                             code,
                             code.rightJustified(2, u'0'),
                             code.rightJustified(2, u'0') + u' ' + prefecture.name,
                             u'　' + prefecture.name + u' '};
        if (prefecture.code != 1)
            names.append(prefecture.name.chopped(1));
        for (const QString& name : std::as_const(names))
            EXPECT_EQ(place::findPrefecture(name), &prefecture) << name.toStdString();
    }
}

TEST(Prefectures, AreFoundInOtherWidthsAndKana)
{
    const std::pair<const char16_t*, int> cases[] = {
        {u"東京", 13}, {u"トウキョウト", 13}, {u"ﾄｳｷｮｳ", 13},    {u"１３", 13},
        {u"京都", 26}, {u"きょうと", 26},     {u"北海道", 1},    {u"ほっかいどう", 1},
        {u"大阪", 27}, {u"Osaka", 27},        {u"かながわ", 14}, {u"13東京", 13},
    };
    for (const auto& [written, code] : cases) {
        const Prefecture* found = place::findPrefecture(text(written));
        ASSERT_NE(found, nullptr) << text(written).toStdString();
        EXPECT_EQ(found->code, code) << text(written).toStdString();
    }
}

TEST(Prefectures, NothingElseIsOne)
{
    for (const char16_t* none : {u"", u" ", u"0", u"48", u"113", u"東", u"東京府", u"新宿区", u"京",
                                 u"14 東京都", u"13 14", u"北海", u"\xD800"})
        EXPECT_EQ(place::findPrefecture(text(none)), nullptr) << text(none).toStdString();
}

TEST(Municipalities, EachIsFoundByItsOwnPrefectureAndName)
{
    ASSERT_EQ(place::municipalities().size(), 1919U);
    for (const Municipality& municipality : place::municipalities()) {
        const Prefecture* prefecture = place::findPrefecture(municipality.prefecture);
        ASSERT_NE(prefecture, nullptr);
        EXPECT_EQ(prefecture->code, municipality.jisCode / 1000) << municipality.name.toStdString();
        const QString whole = municipality.prefecture + municipality.name;
        for (const Municipality* found : {place::findMunicipality(municipality.prefecture, municipality.name),
                                          place::findMunicipality(municipality.prefecture, whole),
                                          place::findMunicipality(QString(), whole)}) {
            ASSERT_NE(found, nullptr) << whole.toStdString();
            EXPECT_EQ(found->prefecture + found->name, whole);
            if (found->jisCode != municipality.jisCode) { // Hamamatsu's Tenryu ward has an old and a new code
                EXPECT_TRUE(municipality.until.isValid() && !found->until.isValid()) << whole.toStdString();
            }
        }
    }
}

TEST(Municipalities, AreFoundHoweverAddressesAreWritten)
{
    const std::tuple<const char16_t*, const char16_t*, int> cases[] = {
        {u"東京都", u"新宿区", 13104},
        {u"東京", u"東京都新宿区", 13104},
        {u"13", u" 新宿　区 ", 13104},
        {u"", u"東京都新宿区", 13104},
        {u"東京都", u"西多摩郡奥多摩町", 13308},
        {u"東京都", u"東京都西多摩郡奥多摩町", 13308},
        {u"東京都", u"奥多摩町", 13308},
        {u"兵庫県", u"赤穂郡上郡町", 28481},
        {u"福島県", u"郡山市", 7203},
        {u"奈良県", u"大和郡山市", 29203},
        {u"千葉県", u"袖ヶ浦市", 12229},
        {u"千葉県", u"袖ケ浦市", 12229},
        {u"千葉県", u"袖が浦市", 12229},
        {u"千葉県", u"鎌ヶ谷市", 12224},
        {u"神奈川県", u"茅ケ崎市", 14207},
        {u"茨城県", u"竜ヶ崎市", 8208},
        {u"茨城県", u"龍ケ崎市", 8208},
        {u"岐阜県", u"不破郡関ヶ原町", 21362},
        {u"北海道", u"札幌市中央区", 1101},
        {u"北海道", u"札幌市 中央区", 1101},
        {u"北海道", u"札幌市", 1100},
        {u"北海道", u"中央区", 1101},
        {u"大阪府", u"四条畷市", 27229},
        {u"香川県", u"東カガワ市", 37207},
    };
    for (const auto& [prefecture, name, code] : cases)
        EXPECT_EQ(codeOf(prefecture, name), code)
            << text(prefecture).toStdString() << text(name).toStdString();
}

TEST(Municipalities, HamamatsusOldWardsAreFoundWithTheirLastDay)
{
    for (const char16_t* ward :
         {u"浜松市中区", u"浜松市東区", u"浜松市西区", u"浜松市南区", u"浜松市北区", u"浜松市浜北区"}) {
        const Municipality* found = place::findMunicipality(text(u"静岡県"), text(ward));
        ASSERT_NE(found, nullptr) << text(ward).toStdString();
        EXPECT_EQ(found->until, QDate(2023, 12, 31));
    }
    EXPECT_EQ(codeOf(u"静岡県", u"浜松市天竜区"), 22140) << "the code in use comes before the old one";
    EXPECT_EQ(codeOf(u"静岡県", u"天竜区"), 22140);
    EXPECT_EQ(codeOf(u"静岡県", u"浜名区"), 22139);
}

TEST(Municipalities, AWardAloneIsRefusedWhereSeveralCitiesHaveOne)
{
    EXPECT_EQ(codeOf(u"神奈川県", u"緑区"), 0) << "Yokohama and Sagamihara";
    EXPECT_EQ(codeOf(u"大阪府", u"北区"), 0) << "Osaka and Sakai";
    EXPECT_EQ(codeOf(u"神奈川県", u"鶴見区"), 14101);
}

TEST(Municipalities, NothingElseIsOne)
{
    EXPECT_EQ(codeOf(u"大阪府", u"新宿区"), 0);
    EXPECT_EQ(codeOf(u"大阪府", u"東京都新宿区"), 0) << "the two prefectures contradict each other";
    EXPECT_EQ(codeOf(u"東京都", u""), 0);
    EXPECT_EQ(codeOf(u"", u""), 0);
    EXPECT_EQ(codeOf(u"", u"新宿区"), 0) << "a name alone says no prefecture";
    EXPECT_EQ(codeOf(u"東京都", u"東京都"), 0);
    EXPECT_EQ(codeOf(u"東京都", u"西多摩郡"), 0);
    EXPECT_EQ(codeOf(u"東京都", u"西多摩郡新宿区"), 0) << "only towns and villages lie in counties";
    EXPECT_EQ(codeOf(u"東京都", u"\xD800"), 0);
}

TEST(DesignatedCity, IsTheCityOfAWard)
{
    EXPECT_EQ(place::designatedCity(text(u"札幌市中央区")), text(u"札幌市"));
    EXPECT_EQ(place::designatedCity(text(u"浜松市中区")), text(u"浜松市"));
    EXPECT_EQ(place::designatedCity(text(u"堺市堺区")), text(u"堺市"));
    for (const char16_t* none :
         {u"新宿区", u"札幌市", u"四日市市", u"市川市", u"奥多摩町", u"架空市中央区", u"", u"市区"})
        EXPECT_EQ(place::designatedCity(text(none)), std::nullopt) << text(none).toStdString();
}

TEST(DesignatedCity, EveryWardButTokyosHasOneThatIsAMunicipalityItself)
{
    int wards = 0;
    for (const Municipality& municipality : place::municipalities()) {
        if (!municipality.name.endsWith(u'区'))
            continue;
        const std::optional<QString> city = place::designatedCity(municipality.name);
        if (municipality.prefecture == text(u"東京都")) {
            EXPECT_EQ(city, std::nullopt) << municipality.name.toStdString();
            continue;
        }
        ++wards;
        ASSERT_TRUE(city.has_value()) << municipality.name.toStdString();
        EXPECT_NE(place::findMunicipality(municipality.prefecture, *city), nullptr) << city->toStdString();
    }
    EXPECT_GT(wards, 170);
}

TEST(PostalCodes, EachIsFoundWithEveryTown)
{
    QFile file(QStringLiteral(":/data/postal_codes.csv.qz"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = qUncompress(file.readAll()).split('\n');
    lines.removeFirst();
    int found = 0;
    for (qsizetype i = 0; i < lines.size() && !lines[i].isEmpty();) {
        const QByteArray code = lines[i].first(7);
        const std::vector<place::PostalTown> towns = place::townsOf(QString::fromLatin1(code));
        for (const place::PostalTown& town : towns) {
            const QList<QByteArray> cells = lines[i++].trimmed().split(',');
            ASSERT_EQ(cells[0], code);
            ASSERT_NE(town.municipality, nullptr) << code.toStdString();
            ASSERT_EQ(town.municipality->jisCode, cells[1].toInt());
            ASSERT_EQ(town.town.toUtf8(), cells[2]);
            ++found;
        }
        ASSERT_FALSE(towns.empty()) << code.toStdString();
        ASSERT_FALSE(lines[i].startsWith(code)) << "a town of " << code.toStdString() << " is missing";
    }
    EXPECT_EQ(found, 126869);
}

TEST(PostalCodes, AreReadAsPeopleWriteThem)
{
    for (const char16_t* written : {u"1600023", u"160-0023", u"〒160-0023", u"１６０－００２３"}) {
        const std::vector<place::PostalTown> towns = place::townsOf(text(written));
        ASSERT_EQ(towns.size(), 1U) << text(written).toStdString();
        EXPECT_EQ(towns.front().municipality->name, text(u"新宿区"));
        EXPECT_EQ(towns.front().town, text(u"西新宿"));
    }
}

TEST(PostalCodes, NothingIsFoundForWhatIsNone)
{
    for (const char16_t* none : {u"", u"0000000", u"9999999", u"160002", u"16000233", u"新宿区"})
        EXPECT_TRUE(place::townsOf(text(none)).empty()) << text(none).toStdString();
}

TEST(PostalCodes, AreFoundByTheTownThatAStreetBeginsWith)
{
    const Municipality* shinjuku = place::findMunicipality(text(u"東京都"), text(u"新宿区"));
    EXPECT_EQ(place::postalCodeOf(*shinjuku, text(u"新宿9-8-7")), text(u"1600022"));
    EXPECT_EQ(place::postalCodeOf(*shinjuku, text(u"西新宿２－３")), text(u"1600023"))
        << "not 新宿 within it";
    EXPECT_EQ(place::postalCodeOf(*shinjuku, text(u"霞ヶ丘町1")), text(u"1600013")) << "written 霞ケ丘町";
    EXPECT_EQ(place::postalCodeOf(*shinjuku, text(u"西新宿新宿住友ビル７階")), text(u"1630207"))
        << "the longest name that fits";
    EXPECT_EQ(place::postalCodeOf(*shinjuku, text(u"柿の木坂4-14")), std::nullopt) << "lies elsewhere";
    EXPECT_EQ(place::postalCodeOf(*shinjuku, QString()), std::nullopt);
}

TEST(PostalCodes, OfATownWithSeveralAreNotGuessed)
{
    const Municipality* chuo = place::findMunicipality(text(u"北海道"), text(u"札幌市中央区"));
    EXPECT_EQ(place::postalCodeOf(*chuo, text(u"北一条西1丁目")), std::nullopt) << "0600001 and 0640821";
}

TEST(Distance, IsTheGreatCircleBetweenOffices) // domain.md §6, gate `place`
{
    const Municipality* shinjuku = place::findMunicipality(text(u"東京都"), text(u"新宿区"));
    const Municipality* osaka = place::findMunicipality(text(u"大阪府"), text(u"大阪市"));
    ASSERT_TRUE(shinjuku != nullptr && osaka != nullptr);
    EXPECT_NEAR(place::distanceKm(*shinjuku, *osaka), 395, 5);
    EXPECT_DOUBLE_EQ(place::distanceKm(*shinjuku, *osaka), place::distanceKm(*osaka, *shinjuku));
    EXPECT_EQ(place::distanceKm(*shinjuku, *shinjuku), 0);

    Municipality pole;
    pole.latitude = 90;
    Municipality equator;
    equator.longitude = 77;
    EXPECT_NEAR(place::distanceKm(pole, equator), 6371.0 * 3.14159265358979 / 2, 1e-6);
    Municipality antipode;
    antipode.longitude = -103;
    EXPECT_NEAR(place::distanceKm(equator, antipode), 6371.0 * 3.14159265358979, 1e-6);
}

TEST(Holidays, AreTheCabinetOffices)
{
    EXPECT_TRUE(place::isHoliday(QDate(1955, 1, 1)));
    EXPECT_TRUE(place::isHoliday(QDate(2020, 7, 24))) << "sports day moved for the games";
    EXPECT_TRUE(place::isHoliday(QDate(2020, 5, 6))) << "a substitute holiday";
    EXPECT_TRUE(place::isHoliday(QDate(2027, 11, 23)));
    EXPECT_FALSE(place::isHoliday(QDate(2020, 10, 12))) << "where sports day would have been";
    EXPECT_FALSE(place::isHoliday(QDate(2020, 6, 1)));
    EXPECT_FALSE(place::isHoliday(QDate()));
}

TEST(Places, CanBeAskedFromSeveralThreadsAtOnce)
{
    std::vector<std::future<int>> answers;
    for (int i = 0; i < 4; ++i) {
        answers.push_back(std::async(std::launch::async, [] {
            return codeOf(u"東京都", u"新宿区") + static_cast<int>(place::townsOf(text(u"1600023")).size());
        }));
    }
    for (std::future<int>& answer : answers)
        EXPECT_EQ(answer.get(), 13105);
}
