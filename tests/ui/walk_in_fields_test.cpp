// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of their own kind that forms are made of.
#include "tests/ui/typing.h"
#include "ui/widgets/era_date_edit.h"
#include "ui/widgets/problem_bar.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/time_edit.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gmock/gmock.h>

namespace kakehashi::test {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// A window with a field and another one to go to.
template<typename Field>
struct Form
{
    Form()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        layout->addWidget(&other);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }
    void leave() { other.setFocus(); }

    QWidget window;
    Field field{&window};
    QLineEdit other{&window};
};

struct TimeField : TimeEdit
{
    explicit TimeField(QWidget* parent) : TimeEdit(Reads::TimeOfDay, parent) {}
};
struct EndField : TimeEdit
{
    explicit EndField(QWidget* parent) : TimeEdit(Reads::EndOfShift, parent) {}
};

} // namespace

TEST(EraDateEditTest, ReadsAnyWritingAndShowsBothWhenLeft)
{
    for (const char16_t* writing :
         {u"R2.6.1", u"令和２年６月１日", u"2020/6/1", u"２０２０－０６－０１", u"20200601"}) {
        Form<EraDateEdit> form;
        commit(&form.field, QString::fromUtf16(writing));
        EXPECT_EQ(form.field.date(), QDate(2020, 6, 1)) << qPrintable(form.field.text());
        form.leave();
        EXPECT_EQ(form.field.text(), QStringLiteral("令和2年6月1日 (2020-06-01)"));
        EXPECT_EQ(form.field.date(), QDate(2020, 6, 1));
    }
}

TEST(EraDateEditTest, IsShortWhileItIsCorrected)
{
    Form<EraDateEdit> form;
    form.leave();
    form.field.setDate(QDate(2020, 6, 1));
    form.field.setFocus();
    EXPECT_EQ(form.field.text(), QStringLiteral("令和2年6月1日"));
    QTest::keyClick(&form.field, Qt::Key_End);
    QTest::keyClick(&form.field, Qt::Key_Backspace);
    commit(&form.field, QStringLiteral("5日"));
    QTest::keyClick(&form.field, Qt::Key_Backspace);
    EXPECT_EQ(form.field.text(), QStringLiteral("令和2年6月15"));
}

TEST(EraDateEditTest, KeepsWhatItCannotReadAndSaysSo)
{
    Form<EraDateEdit> form;
    QSignalSpy changed(&form.field, &EraDateEdit::dateChanged);
    QTest::keyClicks(&form.field, QStringLiteral("R2.13"));
    form.leave();
    EXPECT_EQ(form.field.text(), QStringLiteral("R2.13"));
    EXPECT_TRUE(form.field.isUnread());
    EXPECT_EQ(form.field.date(), std::nullopt);
    EXPECT_GE(changed.count(), 1);
    form.field.setDate(std::nullopt);
    EXPECT_FALSE(form.field.isUnread());
}

// domain.md §3 ⑧: the picker offers 30-minute steps, typing takes any minute.
TEST(TimeEditTest, TakesAnyMinuteAndStepsByHalfHours)
{
    Form<TimeField> form;
    commit(&form.field, QStringLiteral("８時４５分"));
    EXPECT_EQ(form.field.time(), QTime(8, 45));
    QTest::keyClick(&form.field, Qt::Key_Up);
    EXPECT_EQ(form.field.time(), QTime(9, 0));
    QTest::keyClick(&form.field, Qt::Key_Up);
    EXPECT_EQ(form.field.time(), QTime(9, 30));
    form.field.setTime(QTime(0, 10));
    QTest::keyClick(&form.field, Qt::Key_Down);
    EXPECT_EQ(form.field.time(), QTime(0, 0));
    QTest::keyClick(&form.field, Qt::Key_Down);
    EXPECT_EQ(form.field.time(), QTime(23, 30));
}

TEST(TimeEditTest, ReadsTwentyFourHoursAsTheEndOfAShiftOnly)
{
    Form<TimeField> start;
    QTest::keyClicks(&start.field, QStringLiteral("24:00"));
    EXPECT_TRUE(start.field.isUnread());
    Form<EndField> end;
    QTest::keyClicks(&end.field, QStringLiteral("24:00"));
    EXPECT_EQ(end.field.time(), QTime(0, 0));
    end.leave();
    EXPECT_EQ(end.field.text(), QStringLiteral("00:00"));
}

TEST(ProblemBarTest, ListsErrorsFirstAndTheRestOnDemand)
{
    ProblemBar bar;
    Problems problems;
    for (const char* field : {"a", "b", "c", "d"})
        problems.append({QString::fromLatin1(field), Severity::Warning, QStringLiteral("Look."), {}});
    problems.append({QStringLiteral("e"), Severity::Error, QStringLiteral("Wrong."), {}});
    bar.setFieldNames([](const QString& field) { return field.toUpper(); });
    bar.setProblems(problems);
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.findChild<QPushButton*>(QStringLiteral("problemButton0"))->accessibleName(),
              QStringLiteral("✗ E: Wrong."));
    EXPECT_EQ(bar.findChild<QPushButton*>(QStringLiteral("problemButton3")), nullptr);

    QTest::mouseClick(bar.findChild<QPushButton*>(QStringLiteral("moreProblemsButton")), Qt::LeftButton);
    QSignalSpy activated(&bar, &ProblemBar::activated);
    QTest::mouseClick(bar.findChild<QPushButton*>(QStringLiteral("problemButton4")), Qt::LeftButton);
    ASSERT_THAT(activated, SizeIs(1));
    EXPECT_EQ(activated.first().first().toString(), QStringLiteral("d"));

    bar.setProblems({});
    EXPECT_TRUE(bar.isHidden());
}

TEST(WishSuggestionsTest, PlacesAreFoundByKanjiAndByKanaOfAnyKind)
{
    const QString tokyo = QStringLiteral("東京都");
    for (const char16_t* typed : {u"新宿", u"しんじゅく", u"シンジュク", u"ｼﾝｼﾞｭｸ", u"東京都新宿"}) {
        EXPECT_EQ(suggestions::places(QString::fromUtf16(typed), tokyo).value(0),
                  QStringLiteral("東京都新宿区"));
    }
    EXPECT_EQ(suggestions::places(QStringLiteral("かながわ"), tokyo).value(0), QStringLiteral("神奈川県"));
    EXPECT_THAT(suggestions::places(QString(), tokyo), IsEmpty());
}

TEST(WishSuggestionsTest, TheDesksOwnPrefectureComesFirst)
{
    // 府中市 is in Tokyo and in Hiroshima.
    EXPECT_EQ(suggestions::places(QStringLiteral("府中市"), QStringLiteral("東京都")).value(0),
              QStringLiteral("東京都府中市"));
    EXPECT_EQ(suggestions::places(QStringLiteral("府中市"), QStringLiteral("広島県")).value(0),
              QStringLiteral("広島県府中市"));
}

TEST(WishSuggestionsTest, ADesignatedCityIsOfferedAndSoAreItsWardsByTheirOwnNames)
{
    const QString hokkaido = QStringLiteral("北海道");
    EXPECT_THAT(suggestions::places(QStringLiteral("札幌"), hokkaido),
                Contains(QStringLiteral("北海道札幌市")));
    EXPECT_EQ(suggestions::places(QStringLiteral("中央区"), hokkaido).value(0),
              QStringLiteral("北海道札幌市中央区"));
}

TEST(WishSuggestionsTest, OccupationsAreFoundByTheirReading)
{
    EXPECT_EQ(suggestions::occupations(QStringLiteral("じょさんし")).value(0), QStringLiteral("助産師"));
    EXPECT_EQ(suggestions::occupations(QStringLiteral("看護")).value(0), QStringLiteral("看護師"));
    EXPECT_THAT(suggestions::occupations(QString()), SizeIs(11));
}

} // namespace kakehashi::test
