// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/posting_facts.h"

#include <gtest/gtest.h>

namespace kakehashi {

namespace {

DaysOff off(const char* weekdays, int others, bool holidays)
{
    DaysOff days{true, 0, others, holidays};
    for (int day = 0; day < 7; ++day) {
        if (weekdays[day] != '.')
            days.weekdays = static_cast<std::uint8_t>(days.weekdays | (1U << day));
    }
    return days;
}

DaysOff read(const char16_t* text)
{
    return readDaysOff(QString::fromUtf16(text));
}

} // namespace

TEST(DaysOffInWords, AreRead)
{
    EXPECT_EQ(read(u"土日祝"), off(".....SS", 0, true));
    EXPECT_EQ(read(u"土・日・祝日、年末年始"), off(".....SS", 0, true));
    EXPECT_EQ(read(u"日・祝、その他1日"), off("......S", 1, true));
    EXPECT_EQ(read(u"毎週水曜日・日曜日"), off("..W...S", 0, false));
    EXPECT_EQ(read(u"毎週土曜日、日曜日、国民の祝日、年末年始（12/29～1/3）"), off(".....SS", 0, true));
    EXPECT_EQ(read(u"完全週休２日制（土日）"), off(".....SS", 0, false));
    EXPECT_EQ(read(u"完全週休2日制"), off(".......", 2, false));
    EXPECT_EQ(read(u"週休二日（日曜）"), off("......S", 1, false));
    EXPECT_EQ(read(u"土日休み"), off(".....SS", 0, false));
}

// domain.md §6: what can't be read is "unknown".
TEST(DaysOffInWords, AreUnknownUnlessReadToTheLastCharacter)
{
    for (const char16_t* text :
         {u"", u"シフト制（4週8休）", u"4週8休", u"土曜午後・日曜", u"第2・第4土曜日、日曜日", u"月～金",
          u"応相談", u"なし", u"祝日", u"火または水、日曜日", u"月火水木金土日", u"日曜日（隔週）"})
        EXPECT_FALSE(read(text).readable) << QString::fromUtf16(text).toStdString();
}

TEST(LodgingInWords, IsOfferedDeniedOrUnknown)
{
    const auto lodging = [](const char16_t* text) { return readLodging(QString::fromUtf16(text)); };
    EXPECT_EQ(lodging(u"宿舎あり（単身用、自己負担なし）。"), true);
    EXPECT_EQ(lodging(u"職員寮完備"), true);
    EXPECT_EQ(lodging(u"宿泊先は当方で手配します"), true);
    EXPECT_EQ(lodging(u"住宅の用意があります"), true);
    EXPECT_EQ(lodging(u"寮無料"), true);
    EXPECT_EQ(lodging(u"宿舎なし"), false);
    EXPECT_EQ(lodging(u"寮の用意はありません。"), false);
    for (const char16_t* text : {u"", u"住宅手当あり", u"軽症者宿泊療養施設での業務あり",
                                 u"車通勤可・駐車場あり", u"宿舎。駐車場あり"})
        EXPECT_EQ(lodging(text), std::nullopt) << QString::fromUtf16(text).toStdString();
}

TEST(ExperienceInWords, IsAskedNotNeededOrNotSaid)
{
    using How = ExperienceAsked::How;
    const auto asked = [](const char16_t* text) { return readExperience(QString::fromUtf16(text)); };
    EXPECT_EQ(asked(u"未経験の方も研修を受けてから勤務できます。"), (ExperienceAsked{How::NoneNeeded}));
    EXPECT_EQ(asked(u"経験不問"), (ExperienceAsked{How::NoneNeeded}));
    EXPECT_EQ(asked(u"感染症対応の経験者を優遇します。"), (ExperienceAsked{How::Welcome, 1, true}));
    EXPECT_EQ(asked(u"未経験者の応募不可"), (ExperienceAsked{How::Welcome, 1, false}));
    EXPECT_EQ(asked(u"経験者歓迎"), (ExperienceAsked{How::Welcome, 1, false}));
    EXPECT_EQ(asked(u"臨床経験３年以上の方"), (ExperienceAsked{How::Welcome, 3, false}));
    for (const char16_t* text : {u"", u"ブランクのある方、歓迎。", u"経験をもとに給与を決定"})
        EXPECT_EQ(asked(text), ExperienceAsked{}) << QString::fromUtf16(text).toStdString();
}

} // namespace kakehashi
