// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/attendance_sheet.h"

#include "tests/training/hired_desk.h"
#include "ui/printing/sheet_type.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class AttendanceSheetTest : public testing::Test
{
protected:
    qint64 planned(const QList<HireKey>& people)
    {
        TrainingClass held;
        held.day = QDate(2020, 6, 29);
        held.start = QTime(13, 30);
        held.place = u"3階研修室"_s;
        held.provider = u"東京都"_s;
        held.trainer = u"架空　一郎"_s;
        held.parts = {{TrainingModule::InfectionControlPractical, 90, TrainingMethod::InPerson, {}},
                      {TrainingModule::PatientSafetyLecture, 30, TrainingMethod::Video, {}}};
        return m_desk->training().enter(held, people, false).seq;
    }
    static QList<sheet::Page> laidOut(const AttendanceSheet& sheet)
    {
        sheet::Typesetter type;
        return table_paper::layOut(attendanceSheetTable(sheet), type);
    }
    static QString textOf(const sheet::Page& page)
    {
        QString text;
        for (const sheet::DrawnText& drawn : page.texts)
            text += drawn.text + u'\n';
        return text;
    }
    /// A second institution's posting, and somebody it hired.
    HireKey hiredElsewhere(bool masked)
    {
        m_desk.onDay(QDate(2020, 6, 2));
        Posting other = m_desk.posting().posting;
        other.sourceKey = u"R2"_s;
        other.institutionName = u"渋谷総合病院"_s;
        other.institutionId = u"1310000902"_s;
        other.maskingRequested = masked;
        const StoredPosting stored = m_desk->postings().add(other, PostingState::Open, {u"佐藤"_s, {}, {}});
        const HireKey hire_ = hireOf(
            hire(*m_desk, m_desk->applicants().add(hireable(u"別人　花子"_s)), stored, QDate(2020, 6, 15)));
        m_desk.onDay(QDate(2020, 6, 30));
        return hire_;
    }

    HiredDesk m_desk;
};

} // namespace

TEST_F(AttendanceSheetTest, SaysWhichClassItIsAndWhoTakesPart)
{
    const qint64 seq = planned({hireOf(m_desk.hired(u"受講　一"_s)), hireOf(m_desk.hired(u"受講　二"_s))});
    const QList<sheet::Page> pages = laidOut(attendanceSheetOf(*m_desk, seq));
    ASSERT_EQ(pages.size(), 1);
    const QString text = textOf(pages.constFirst());
    for (const QString& words :
         {u"研修出席表"_s, u"令和2年6月29日"_s, u"13:30"_s, u"3階研修室"_s, u"東京都"_s, u"架空　一郎"_s,
          u"感染管理（実技実習） 90分"_s, u"医療安全（講義） 30分"_s, u"計 120分"_s, u"2名"_s, u"受講　一"_s,
          u"受講　二"_s, u"看護師"_s, m_desk.posting().posting.institutionName, u"署名"_s,
          u"東京都調整本部"_s})
        EXPECT_TRUE(text.contains(words)) << qPrintable(words);
    EXPECT_FALSE(text.contains(m_desk.posting().posting.institutionId));
}

TEST_F(AttendanceSheetTest, EachPersonHasARowWithRoomToSign)
{
    QList<HireKey> people;
    for (int i = 0; i < 25; ++i)
        people.append(hireOf(m_desk.hired(u"受講　%1"_s.arg(i))));
    const AttendanceSheet sheet = attendanceSheetOf(*m_desk, planned(people));
    ASSERT_EQ(sheet.people.size(), 25);
    const QList<sheet::Page> pages = laidOut(sheet);
    ASSERT_EQ(pages.size(), 2);
    QList<qreal> lines;
    for (const sheet::DrawnText& drawn : pages.constFirst().texts) {
        if (drawn.text.startsWith(u"受講　"_s))
            lines.append(drawn.baseline.y());
    }
    ASSERT_GT(lines.size(), 8);
    for (qsizetype i = 1; i < lines.size(); ++i)
        EXPECT_GE(lines.at(i) - lines.at(i - 1), 28);
    EXPECT_TRUE(textOf(pages.constLast()).contains(u"受講　24"_s));
    EXPECT_TRUE(textOf(pages.constLast()).contains(u"研修出席表"_s)) << "says what it is on every page";
}

TEST_F(AttendanceSheetTest, ItsColumnsFillThePage)
{
    const AttendanceSheet sheet = attendanceSheetOf(*m_desk, planned({hireOf(m_desk.hired())}));
    qreal width = 0;
    for (const table_paper::Column& column : attendanceSheetTable(sheet).columns)
        width += column.width;
    EXPECT_NEAR(width, table_paper::pageWidth, 1);
}

TEST_F(AttendanceSheetTest, WhoIsHiredNoLongerIsLeftOutAndMarksThatWereMadeAreSaid)
{
    const HireKey one = hireOf(m_desk.hired(u"受講　一"_s));
    const HireKey two = hireOf(m_desk.hired(u"受講　二"_s));
    const Referral gone = m_desk.hired(u"受講　三"_s);
    const qint64 seq = planned({one, two, hireOf(gone)});
    m_desk->referrals().takeBack(gone.seq, {});
    m_desk->training().mark(seq, {two}, Attendance::Absent);
    const QString text = textOf(laidOut(attendanceSheetOf(*m_desk, seq)).constFirst());
    EXPECT_FALSE(text.contains(u"受講　三"_s));
    EXPECT_TRUE(text.contains(u"欠席"_s));
    EXPECT_FALSE(text.contains(u"出席\n"_s)) << "whoever is enrolled is still to be seen there";
    m_desk->referrals().takeBack(one.referral, {});
    m_desk->referrals().takeBack(two.referral, {});
    EXPECT_FALSE(refusal([&] { attendanceSheetOf(*m_desk, seq); }).isEmpty()) << "nobody is left";
}

// domain.md §4: the sheet goes round; another institution's hidden name is not told to whoever signs it.
TEST_F(AttendanceSheetTest, AMaskedInstitutionIsNotNamedToPeopleOfAnother)
{
    const HireKey masked = hireOf(m_desk.hired());
    const HireKey open = hiredElsewhere(false);
    const QString text = textOf(laidOut(attendanceSheetOf(*m_desk, planned({masked, open}))).constFirst());
    EXPECT_FALSE(text.contains(m_desk.posting().posting.institutionName));
    EXPECT_TRUE(text.contains(u"（非公開）"_s));
    EXPECT_TRUE(text.contains(u"渋谷総合病院"_s)) << "it did not ask for masking";
}

TEST_F(AttendanceSheetTest, ThatItWasMadeIsRecorded)
{
    const AttendanceSheet sheet = attendanceSheetOf(*m_desk, planned({hireOf(m_desk.hired())}));
    recordAttendanceSheet(*m_desk, sheet);
    EXPECT_EQ(m_desk->database()
                  .value(u"SELECT count(*) FROM audit_log WHERE detail LIKE '%attendance_sheet%'"_s)
                  .toInt(),
              1);
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

} // namespace kakehashi::test
