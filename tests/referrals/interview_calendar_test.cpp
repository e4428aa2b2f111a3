// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/interview_calendar.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime stamp(QDate(2020, 6, 2), QTime(1, 2, 3), Qt::UTC);

Referral invited(const QString& place)
{
    Referral referral;
    referral.id = u"01900000-0000-7000-8000-000000000001"_s;
    referral.reference = u"S13-2020-000001"_s;
    referral.applicantReference = u"A13-2020-000001"_s;
    referral.postingReference = u"13-2020-000001"_s;
    referral.stage = Stage::Interview;
    ReferralEvent begun;
    begun.stage = Stage::Inquiry;
    begun.day = QDate(2020, 6, 1);
    ReferralEvent interview;
    interview.number = 2;
    interview.stage = Stage::Interview;
    interview.day = QDate(2020, 6, 8);
    interview.time = QTime(23, 30);
    interview.place = place;
    referral.events = {begun, interview};
    return referral;
}

QByteArray fileOf(const Referral& referral)
{
    return calendarFile({*interviewEntry(referral, stamp)});
}

/// RFC 5545, 3.1, backwards.
QByteArray unfolded(QByteArray file)
{
    return file.replace("\r\n ", "");
}

} // namespace

TEST(InterviewCalendar, SaysWhenInTokyosTime)
{
    const QByteArray file = unfolded(fileOf(invited(u"本館2階"_s)));
    EXPECT_TRUE(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(file.endsWith("END:VCALENDAR\r\n"));
    EXPECT_TRUE(file.contains("\r\nDTSTART;TZID=Asia/Tokyo:20200608T233000\r\n"));
    EXPECT_TRUE(file.contains("\r\nDTEND;TZID=Asia/Tokyo:20200609T003000\r\n")) << "past midnight";
    EXPECT_TRUE(file.contains("\r\nTZID:Asia/Tokyo\r\n"));
    EXPECT_TRUE(file.contains("\r\nDTSTAMP:20200602T010203Z\r\n"));
    EXPECT_TRUE(file.contains("\r\nSTATUS:CONFIRMED\r\n"));
}

TEST(InterviewCalendar, OfADayWithoutATimeLastsTheDay)
{
    Referral referral = invited({});
    referral.events[1].time.reset();
    const QByteArray file = fileOf(referral);
    EXPECT_TRUE(file.contains("\r\nDTSTART;VALUE=DATE:20200608\r\n"));
    EXPECT_TRUE(file.contains("\r\nDTEND;VALUE=DATE:20200609\r\n"));
}

// RFC 5545, 3.1: lines end with CR LF, are at most 75 octets, and a character is never cut in two.
TEST(InterviewCalendar, FoldsEveryLineAt75OctetsBetweenCharacters)
{
    for (int length = 1; length < 120; ++length) {
        const QString place = QString(length % 3, u'a') + u"橋𠮷é"_s.repeated(length);
        const QByteArray file = fileOf(invited(place));
        EXPECT_EQ(file.count('\n'), file.count("\r\n"));
        for (const QByteArray& line : file.split('\n')) {
            ASSERT_LE(line.chopped(line.isEmpty() ? 0 : 1).size(), 75);
            ASSERT_EQ(QString::fromUtf8(line).toUtf8(), line);
            ASSERT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        ASSERT_TRUE(unfolded(file).contains("\r\nLOCATION:" + place.toUtf8() + "\r\n"));
    }
}

// 3.3.11
TEST(InterviewCalendar, EscapesTexts)
{
    const QByteArray file = unfolded(fileOf(invited(u"本館;2階,\\北\r\nBEGIN:VALARM"_s)));
    EXPECT_TRUE(file.contains("LOCATION:本館\\;2階\\,\\\\北\\nBEGIN:VALARM\r\n")) << file.toStdString();
    EXPECT_FALSE(file.contains("\nBEGIN:VALARM"));
}

TEST(InterviewCalendar, OfAnInterviewTakenBackIsCancelledUnderTheSameName)
{
    Referral referral = invited(u"本館"_s);
    const CalendarEntry before = *interviewEntry(referral, stamp);
    ReferralEvent back;
    back.number = 3;
    back.takesBack = 2;
    back.day = QDate(2020, 6, 3);
    referral.events.append(back);
    referral.stage = Stage::Inquiry;
    const CalendarEntry after = *interviewEntry(referral, stamp);
    EXPECT_EQ(after.uid, before.uid);
    EXPECT_GT(after.sequence, before.sequence);
    EXPECT_TRUE(after.cancelled);
    EXPECT_TRUE(calendarFile({after}).contains("STATUS:CANCELLED"));
}

TEST(InterviewCalendar, ThereIsNoneWithoutAnInterview)
{
    Referral referral = invited({});
    referral.events.removeLast();
    EXPECT_FALSE(interviewEntry(referral, stamp));
}

// Calendars are shared: neither who nor where beyond what staff typed.
TEST(InterviewCalendar, NamesReferencesOnly)
{
    const CalendarEntry entry = *interviewEntry(invited({}), stamp);
    EXPECT_TRUE(entry.summary.contains(u"S13-2020-000001"_s));
    EXPECT_TRUE(entry.description.contains(u"A13-2020-000001"_s));
}

} // namespace kakehashi::test
