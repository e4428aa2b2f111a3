// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_screen.h"

#include "core/overview/overview_words.h"
#include "tests/support/sample_values.h"
#include "tests/training/hired_desk.h"
#include "ui/overview/area_table.h"
#include "ui/overview/bar_chart.h"
#include "ui/overview/figure_tile.h"
#include "ui/overview/tile_map_view.h"
#include "ui/widgets/prompt.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class OverviewScreenTest : public testing::Test
{
protected:
    OverviewScreenTest()
    {
        prompt::testing::takeFailures();
        m_desk.hired(u"見本　桜"_s, QDate(2020, 6, 12));
        Posting far = nursePosting();
        far.sourceKey = u"R000901"_s;
        far.occupation = Occupation::Physician;
        far.workplace.prefecture = u"北海道"_s;
        far.workplace.municipality = u"函館市"_s;
        m_desk->postings().add(far, PostingState::Open, {u"佐藤"_s, {}, {}});
    }

    void open()
    {
        m_screen = std::make_unique<OverviewScreen>(*m_desk);
        m_screen->resize(1196, 700);
        m_screen->show();
        counted([this] { m_screen->refresh(); });
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    }
    /// Does it, and waits until the screen has counted.
    template<typename Act>
    void counted(Act act)
    {
        QSignalSpy progress(m_screen.get(), &Screen::progressed);
        act();
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return !progress.isEmpty() && progress.constLast().at(0).toString().isEmpty(); }));
    }

    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_screen->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString valueOf(const char* tile) const { return find<FigureTile>(tile)->value(); }
    void choose(PeriodChoice choice)
    {
        counted([&] { find<QComboBox>("overviewPeriod")->setCurrentIndex(static_cast<int>(choice)); });
    }

    HiredDesk m_desk;
    std::unique_ptr<OverviewScreen> m_screen;
};

PostingQuery queryIn(const QSignalSpy& spy)
{
    return spy.constLast().at(1).value<PostingQuery>();
}

} // namespace

TEST_F(OverviewScreenTest, TilesMapTableAndChartsSayTheSame)
{
    open();
    EXPECT_EQ(valueOf("figure_open_seats"), u"32"_s);
    EXPECT_EQ(valueOf("figure_training_late"), u"1"_s);
    auto* map = find<TileMapView>("tileMap");
    EXPECT_EQ(map->numberOn(u"東京都"_s, u"新宿区"_s), u"29"_s);
    EXPECT_EQ(map->numberOn(u"東京都"_s, u"中野区"_s), u"–"_s) << "nothing is known of it";
    find<QComboBox>("mapRegion")->setCurrentIndex(0);
    EXPECT_EQ(map->numberOn(u"東京都"_s), u"29"_s);
    EXPECT_EQ(map->numberOn(u"北海道"_s), u"3"_s);
    auto* table = find<AreaTable>("areaTable");
    ASSERT_EQ(table->rowCount(), 3);
    EXPECT_EQ(table->item(0, 1)->text(), u"32"_s);
    EXPECT_EQ(table->item(1, 0)->text(), u"新宿区"_s);
    EXPECT_EQ(table->item(2, 1)->text(), u"3"_s);
    const auto bars = find<BarChart>("occupationChart")->bars();
    ASSERT_EQ(bars.size(), 2);
    EXPECT_EQ(bars.at(0).value, 3);
    EXPECT_EQ(bars.at(1).value, 29);
}

TEST_F(OverviewScreenTest, WhatIsNoPeriodCountsPrintsAndSavesNothing)
{
    open();
    auto* until = find<QLineEdit>("overviewUntil");
    auto* said = find<QLabel>("overviewProblem");
    const auto type = [&](const QString& text) {
        until->setFocus();
        until->selectAll();
        QTest::keyClicks(until, text);
    };
    const auto isRefused = [&] {
        return said->isVisible() && !find<FigureTile>("figure_open_seats")->isVisible() &&
               !find<QPushButton>("printOverview")->isEnabled() &&
               !find<QPushButton>("saveOverviewPdf")->isEnabled();
    };
    EXPECT_FALSE(isRefused());
    type(u"R2.13.1"_s);
    EXPECT_TRUE(isRefused());
    EXPECT_TRUE(said->text().contains(u"R2.13.1"_s));
    type(u"2020-01-01"_s);
    EXPECT_TRUE(isRefused()) << "before the week's first day";
    EXPECT_TRUE(said->text().contains(u"before it begins"_s));
    choose(PeriodChoice::ThisMonth);
    EXPECT_FALSE(isRefused());
    EXPECT_FALSE(said->isVisible());
    EXPECT_EQ(valueOf("figure_new_referrals"), u"1"_s);
}

TEST_F(OverviewScreenTest, ThePeriodChoosesWhatHappened)
{
    open();
    EXPECT_EQ(valueOf("figure_new_referrals"), u"0"_s) << "the week of 30 June";
    choose(PeriodChoice::ThisMonth);
    EXPECT_EQ(valueOf("figure_new_referrals"), u"1"_s);
    counted([this] {
        auto* until = find<QLineEdit>("overviewUntil");
        until->setFocus();
        until->selectAll();
        QTest::keyClicks(until, u"R2.6.1"_s);
    });
    EXPECT_TRUE(QTest::qWaitFor([this] { return valueOf("figure_new_referrals") == u"0"_s; }))
        << "referred on the 2nd";
    EXPECT_EQ(find<QComboBox>("overviewPeriod")->currentIndex(), periodChoices);
}

TEST_F(OverviewScreenTest, AFigureOpensItsListAndALineGoesToTheThing)
{
    open();
    choose(PeriodChoice::Everything);
    auto* tile = find<FigureTile>("figure_hires");
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Space);
    auto* list = find<QTableView>("countedTable");
    ASSERT_TRUE(list->isVisible());
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_TRUE(list->model()->index(0, 1).data().toString().contains(u"見本　桜"_s));
    QSignalSpy wanted(m_screen.get(), &Screen::wanted);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.constFirst().at(0).toString(), u"referrals"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_FALSE(list->isVisible());
}

TEST_F(OverviewScreenTest, LateTrainingLeadsToTheTrainingPlace)
{
    open();
    QTest::mouseClick(find<FigureTile>("figure_training_late"), Qt::LeftButton);
    QSignalSpy wanted(m_screen.get(), &Screen::wanted);
    QTest::keyClick(find<QTableView>("countedTable"), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.constFirst().at(0).toString(), u"training"_s);
}

TEST_F(OverviewScreenTest, ATileOfTheMapAndACellOfTheTableListTheirPostings)
{
    open();
    QSignalSpy wanted(m_screen.get(), &Screen::listWanted);
    find<QComboBox>("mapRegion")->setCurrentIndex(0);
    auto* map = find<TileMapView>("tileMap");
    map->setFocus();
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(map, Qt::Key_Up); // to the north
    QTest::keyClick(map, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(queryIn(wanted).prefecture, u"北海道"_s);
    auto* table = find<AreaTable>("areaTable");
    table->setCurrentCell(1, 3);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(queryIn(wanted).municipality, u"新宿区"_s);
    EXPECT_TRUE(queryIn(wanted).placeItself) << "the cell counts this place alone";
    EXPECT_EQ(queryIn(wanted).occupation, Occupation::Nurse);
    EXPECT_EQ(queryIn(wanted).status, StatusFilter::Open);
}

TEST_F(OverviewScreenTest, TheBarsAreReachedByKeys)
{
    open();
    choose(PeriodChoice::Everything);
    QSignalSpy wanted(m_screen.get(), &Screen::listWanted);
    auto* occupations = find<BarChart>("occupationChart");
    occupations->setFocus();
    QTest::keyClick(occupations, Qt::Key_Down);
    QTest::keyClick(occupations, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(queryIn(wanted).occupation, Occupation::Nurse);
    auto* stages = find<BarChart>("stageChart");
    stages->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(stages, Qt::Key_Down);
    QTest::keyClick(stages, Qt::Key_Return);
    EXPECT_EQ(find<QTableView>("countedTable")->model()->rowCount(), 1) << "one is hired";
}

TEST_F(OverviewScreenTest, AHireTakenBackIsGoneAfterTheNextLook)
{
    open();
    EXPECT_EQ(valueOf("figure_open_seats"), u"32"_s);
    m_desk->referrals().takeBack(m_desk->referrals().all().constFirst().seq, {});
    counted([this] { m_screen->refresh(); });
    EXPECT_EQ(valueOf("figure_open_seats"), u"33"_s);
    EXPECT_EQ(valueOf("figure_training_late"), u"0"_s);
}

TEST_F(OverviewScreenTest, IsSavedAsAPaper)
{
    open();
    const QString file = m_desk.folder() + u"/overview.pdf"_s;
    prompt::testing::setNextSaveFile(file);
    QTest::mouseClick(find<QPushButton>("saveOverviewPdf"), Qt::LeftButton);
    EXPECT_GT(QFileInfo(file).size(), 1000);
    EXPECT_TRUE(prompt::testing::takeFailures().isEmpty());
}

} // namespace kakehashi::test
