// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanese_era.h"
#include "tests/base/written_text.h"

#include <QRandomGenerator>
#include <gmock/gmock.h>

#include <utility>

using namespace kakehashi;
using japanese::parseDate;
using japanese::parseTime;
using test::text;

namespace {

QString wide(QString narrow)
{
    for (QChar& c : narrow) {
        if (c > u' ' && c < u'\x7F')
            c = QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
    }
    return narrow;
}

QString kanjiNumber(int number)
{
    static const QString digits = text(u"〇一二三四五六七八九");
    QString result;
    if (number >= 20)
        result.append(digits[number / 10]);
    if (number >= 10)
        result.append(u'十');
    if (number % 10 != 0)
        result.append(digits[number % 10]);
    return result;
}

} // namespace

TEST(ParseDate, ReadsEveryUsualWritingOfOneDay)
{
    const char16_t* const writings[] = {
        u"2020-06-01",
        u"2020-6-1",
        u"2020/6/1",
        u"2020/06/01",
        u"2020.6.1",
        u"2020年6月1日",
        u"西暦2020年6月1日",
        u"20200601",
        u"２０２０年６月１日",
        u"２０２０－０６－０１",
        u"2020−06−01",
        u"２０２００６０１",
        u"二〇二〇年六月一日",
        u"令和2年6月1日",
        u"令和２年６月１日",
        u"令和二年六月一日",
        u"令和弐年六月壱日",
        u"令和02年06月01日",
        u"㋿2年6月1日",
        u"令2.6.1",
        u"R2.6.1",
        u"R2/6/1",
        u"r2-6-1",
        u"Ｒ２．６．１",
        u"R02/06/01",
        u"R2年6月1日",
        u"R2・6・1",
        u"R020601",
        u"R 2. 6. 1",
        u"　令和 2 年 6 月 1 日　",
        u"2020年6月1日（月）",
        u"2020/6/1(月曜日)",
        u"令和2年6月1日㈪",
        u"2020年6月1日 月曜日",
        u"2020年6月1日（月・祝）",
        u"2020-06-01T00:00:00",
        u"2020/6/1 0:00",
        u"2020/06/01 00:00:00",
        u"2020-06-01 00:00:00.000",
        u"2020-06-01T00:00:00Z",
        u"平成32年6月1日",
        u"H32.6.1",
        u"昭和95年6月1日",
        u"㋿2年㋅1日",
    };
    for (const char16_t* written : writings)
        EXPECT_EQ(parseDate(text(written)), std::optional(QDate(2020, 6, 1))) << text(written).toStdString();
}

TEST(ParseDate, ReadsOtherErasAndFirstYears)
{
    const std::pair<const char16_t*, QDate> cases[] = {
        {u"平成31年4月30日", QDate(2019, 4, 30)},
        {u"令和元年五月一日", QDate(2019, 5, 1)},
        {u"令和1年5月1日", QDate(2019, 5, 1)},
        {u"令和元年十二月三十一日", QDate(2019, 12, 31)},
        {u"平成元年一月八日", QDate(1989, 1, 8)},
        {u"㍻元年1月8日", QDate(1989, 1, 8)},
        {u"昭和60年1月2日", QDate(1985, 1, 2)},
        {u"S60.1.2", QDate(1985, 1, 2)},
        {u"昭和六十四年一月七日", QDate(1989, 1, 7)},
        {u"昭和元年12月25日", QDate(1926, 12, 25)},
        {u"T1.7.30", QDate(1912, 7, 30)},
        {u"大正十五年十二月二十四日", QDate(1926, 12, 24)},
        {u"M6.1.1", QDate(1873, 1, 1)},
        {u"明治四十五年七月二十九日", QDate(1912, 7, 29)},
        {u"2020-02-29", QDate(2020, 2, 29)},
        {u"昭和100年1月1日", QDate(2025, 1, 1)},
        {u"1868-01-01", QDate(1868, 1, 1)},
        {u"2200-12-31", QDate(2200, 12, 31)},
    };
    for (const auto& [written, date] : cases)
        EXPECT_EQ(parseDate(text(written)), std::optional(date)) << text(written).toStdString();
}

TEST(ParseDate, RefusesWhatIsNoDateOfTheCalendar)
{
    const char16_t* const none[] = {
        u"",
        u" ",
        u"令和2年13月1日",
        u"令和2年2月30日",
        u"2021-02-29",
        u"2020-00-10",
        u"2020/6/31",
        u"20201301",
        u"R021301",
        u"令和0年5月1日",
        u"1867-12-31",
        u"2201-01-01",
        u"令和183年1月1日",
        u"20/6/1",
        u"2.6.1",
        u"6/1",
        u"6月1日",
        u"2020年6月",
        u"2020-6/1",
        u"2020/6-1",
        u"2020年6/1",
        u"未定",
        u"即日",
        u"2020-06-01から",
        u"2020-06-01 09:00",
        u"43983",
        u"X2.6.1",
        u"令和二十十年1月1日",
        u"令和2年六七八月1日",
        u"2020-06-011",
        u"202006011",
        u"2020--06-01",
        u"元年6月1日",
        u"令和年6月1日",
        u"\xD800",
        u"2020-06-0\xDC00",
    };
    for (const char16_t* written : none)
        EXPECT_EQ(parseDate(text(written)), std::nullopt) << text(written).toStdString();
}

TEST(ParseDate, RefusesDaysBeforeTheErasFirst)
{
    for (const char16_t* written : {u"令和元年4月30日", u"平成元年1月7日", u"昭和元年12月24日",
                                    u"大正元年7月29日", u"R1.4.30", u"R010430"})
        EXPECT_EQ(parseDate(text(written)), std::nullopt) << text(written).toStdString();
}

TEST(ParseDate, RefusesTheLunarYearsOfMeiji)
{
    EXPECT_EQ(parseDate(text(u"明治5年12月2日")), std::nullopt);
    EXPECT_EQ(parseDate(text(u"明治元年9月8日")), std::nullopt);
}

TEST(EraDate, WritesTheEraOfTheDay)
{
    const std::pair<QDate, const char16_t*> cases[] = {
        {QDate(2020, 6, 1), u"令和2年6月1日"},
        {QDate(2019, 5, 1), u"令和元年5月1日"},
        {QDate(2019, 4, 30), u"平成31年4月30日"},
        {QDate(1989, 1, 8), u"平成元年1月8日"},
        {QDate(1989, 1, 7), u"昭和64年1月7日"},
        {QDate(1926, 12, 25), u"昭和元年12月25日"},
        {QDate(1926, 12, 24), u"大正15年12月24日"},
        {QDate(1912, 7, 30), u"大正元年7月30日"},
        {QDate(1912, 7, 29), u"明治45年7月29日"},
        {QDate(1873, 1, 1), u"明治6年1月1日"},
        {QDate(1872, 12, 31), u"1872年12月31日"},
        {QDate(1868, 1, 1), u"1868年1月1日"},
        {QDate(), u""},
    };
    for (const auto& [date, written] : cases)
        EXPECT_EQ(japanese::eraDate(date), text(written));
}

TEST(EraDate, IsShownWithTheWesternDate)
{
    EXPECT_EQ(japanese::bothDates(QDate(2020, 6, 1)), text(u"令和2年6月1日 (2020-06-01)"));
    EXPECT_EQ(japanese::bothDates(QDate()), QString());
}

TEST(EraDate, EveryDayIsReadBack)
{
    for (QDate day(1868, 1, 1); day <= QDate(2100, 12, 31); day = day.addDays(1)) {
        const QString era = japanese::eraDate(day);
        ASSERT_EQ(parseDate(era), std::optional(day)) << era.toStdString();
        if (day.day() % 5 == 0) { // the other widths more thinly, for the sake of time
            ASSERT_EQ(parseDate(wide(era)), std::optional(day)) << era.toStdString();
        }
        ASSERT_EQ(parseDate(day.toString(Qt::ISODate)), std::optional(day));
        ASSERT_EQ(parseDate(day.toString(QStringLiteral("yyyyMMdd"))), std::optional(day));
    }
}

TEST(EraDate, EveryReiwaDayIsReadBackFromKanjiNumeralsAndLetters)
{
    for (QDate day(2020, 1, 1); day <= QDate(2040, 12, 31); day = day.addDays(1)) {
        const int year = day.year() - 2018;
        const QString kanji = text(u"令和%1年%2月%3日")
                                  .arg(kanjiNumber(year), kanjiNumber(day.month()), kanjiNumber(day.day()));
        ASSERT_EQ(parseDate(kanji), std::optional(day)) << kanji.toStdString();
        const QString letter = text(u"r%1.%2.%3").arg(year).arg(day.month()).arg(day.day());
        ASSERT_EQ(parseDate(letter), std::optional(day)) << letter.toStdString();
        ASSERT_EQ(parseDate(wide(letter)), std::optional(day)) << letter.toStdString();
    }
}

TEST(ParseTime, ReadsEveryUsualWriting)
{
    const std::pair<const char16_t*, QTime> cases[] = {
        {u"8:45", QTime(8, 45)},         {u"08:45", QTime(8, 45)},         {u"08:45:00", QTime(8, 45)},
        {u"8:45:59", QTime(8, 45)},      {u"8:45:30.5", QTime(8, 45)},     {u"８：４５", QTime(8, 45)},
        {u"８時４５分", QTime(8, 45)},   {u"8時45分30秒", QTime(8, 45)},   {u"八時四十五分", QTime(8, 45)},
        {u"8時", QTime(8, 0)},           {u"8時半", QTime(8, 30)},         {u"845", QTime(8, 45)},
        {u"0845", QTime(8, 45)},         {u" 8 : 45 ", QTime(8, 45)},      {u"午前8時45分", QTime(8, 45)},
        {u"午後5時10分", QTime(17, 10)}, {u"午後5:10", QTime(17, 10)},     {u"PM 5:10", QTime(17, 10)},
        {u"5:10 PM", QTime(17, 10)},     {u"5:10 p.m.", QTime(17, 10)},    {u"5:10:00 AM", QTime(5, 10)},
        {u"12:30 AM", QTime(0, 30)},     {u"12:00 PM", QTime(12, 0)},      {u"午後0時", QTime(12, 0)},
        {u"午前0時30分", QTime(0, 30)},  {u"午後12時30分", QTime(12, 30)}, {u"0:00", QTime(0, 0)},
        {u"23:59", QTime(23, 59)},
    };
    for (const auto& [written, time] : cases)
        EXPECT_EQ(parseTime(text(written)), std::optional(time)) << text(written).toStdString();
}

TEST(ParseTime, RefusesWhatIsNoTimeOfDay)
{
    const char16_t* const none[] = {
        u"",     u"25:10",      u"24:00",     u"24:01",     u"8:60",     u"8:45:60",     u"8",
        u"8.75", u"0.36458333", u"午後13時",  u"17:10 PM",  u"午後12時", u"午前12時",    u"午前5:10 PM",
        u"8:5",  u"8時60分",    u"8時半15分", u"12345",     u"日勤",     u"8:45～17:10", u"-8:45",
        u"PM",   u"午後",       u"2460",      u"\xD800:00", u"ab:cd",
    };
    for (const char16_t* written : none)
        EXPECT_EQ(parseTime(text(written)), std::nullopt) << text(written).toStdString();
}

TEST(ParseTime, TwentyFourHoursEndAShiftOnly)
{
    for (const char16_t* written : {u"24:00", u"24:00:00", u"２４：００", u"24時", u"2400", u"24時00分"}) {
        EXPECT_EQ(parseTime(text(written), true), std::optional(QTime(0, 0))) << text(written).toStdString();
        EXPECT_EQ(parseTime(text(written), false), std::nullopt) << text(written).toStdString();
    }
    EXPECT_EQ(parseTime(text(u"24:01"), true), std::nullopt);
    EXPECT_EQ(parseTime(text(u"24:00:01"), true), std::nullopt);
    EXPECT_EQ(parseTime(text(u"25:00"), true), std::nullopt);
}

TEST(ParseTime, EveryMinuteOfTheDayIsReadBack)
{
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const QTime time(minute / 60, minute % 60);
        for (const QString& format :
             {QStringLiteral("HH:mm"), QStringLiteral("H:mm"), QStringLiteral("HH:mm:ss"),
              QStringLiteral("HHmm"), QStringLiteral("h:mm AP"), text(u"H時m分")}) {
            const QString written = time.toString(format);
            ASSERT_EQ(parseTime(written), std::optional(time)) << written.toStdString();
            ASSERT_EQ(parseTime(wide(written)), std::optional(time)) << written.toStdString();
        }
    }
}

TEST(ParseDateAndTime, TakeAnyUtf16)
{
    static const QString seeds =
        text(u"0123456789０１令和平成RHST年月日時分:：/.-元十〇(（月）午後 　\u3099");
    QRandomGenerator random(5);
    for (int i = 0; i < 30000; ++i) {
        QString any;
        for (int length = random.bounded(14); length > 0; --length) {
            any.append(random.bounded(8) == 0 ? QChar(static_cast<char16_t>(random.bounded(0x10000)))
                                              : seeds[random.bounded(static_cast<int>(seeds.size()))]);
        }
        if (const std::optional<QDate> date = parseDate(any)) {
            ASSERT_TRUE(date->isValid() && date->year() >= 1868 && date->year() <= 2200) << any.toStdString();
        }
        if (const std::optional<QTime> time = parseTime(any, true)) {
            ASSERT_TRUE(time->isValid() && time->second() == 0) << any.toStdString();
        }
    }
}
