// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about what a message did: questions of its rows, headings nobody knows, taking all of it back,
// what it no longer names.
#include "tests/feed/feed_lists.h"
#include "tests/ui/feed_screen_fixture.h"

#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QSignalSpy>
#include <QTableWidget>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const QString headings =
    u"募集番号,医療機関名,都道府県名,①募集職種,%1,③施設類型,③都道府県,③市区町村,④雇用期間_開始,"
    "④雇用期間_終了,⑥業務内容,⑦給与,⑦給与（円）,⑪補足内容\r\n"_s;

QByteArray list(const QString& headcountHeading, int headcount, const QString& number = u"R1"_s)
{
    return (headings.arg(headcountHeading) +
            u"%1,架空病院,東京都,看護師,%2,病院,東京都,新宿区,2020-06-15,2020-09-30,一般内科外来業務,時給,1800,歓迎\r\n"_s
                .arg(number)
                .arg(headcount))
        .toUtf8();
}

} // namespace

class FeedDecisionsTest : public FeedScreenTest
{
protected:
    QDialog* dialog(const QString& name)
    {
        QDialog* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            found = m_screen->findChild<QDialog*>(name);
            return found != nullptr && found->isVisible();
        })) << qPrintable(name);
        return found;
    }
    static void press(QDialog* dialog, const QString& name)
    {
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(name), Qt::LeftButton);
    }
    StoredPosting only()
    {
        std::optional<StoredPosting> found;
        m_desk->postings().forEach(StatusFilter::All, [&found](const StoredPosting& posting) {
            found = posting;
            return true;
        });
        return found.value();
    }
    void choose(const char* box, int index)
    {
        auto* combo = find<QComboBox>(box);
        combo->setFocus();
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
};

TEST_F(FeedDecisionsTest, WhatBothChangedIsAskedFieldByField)
{
    open(write(u"first.csv"_s, list(u"②募集人数"_s, 2)));
    takeIn();
    Posting ours = only().posting;
    ours.headcount = 5;
    m_desk->actions().save(only().seq, ours, only().version, false);
    open(write(u"second.csv"_s, list(u"②募集人数"_s, 3)));
    takeIn();
    ASSERT_EQ(rows("heldTable")->rowCount(), 1);
    EXPECT_EQ(find<QAbstractButton>("mendButton")->text(), u"A&nswer…"_s);
    click("mendButton");
    QDialog* question = dialog(u"questionDialog"_s);
    press(question, u"decideButton"_s);
    EXPECT_TRUE(question->isVisible()) << "nothing is decided yet";
    EXPECT_TRUE(question->findChild<QLabel*>(u"questionProblem"_s)->isVisible());
    question->findChild<QComboBox*>(u"sideBox0"_s)->setCurrentIndex(3);
    QTest::keyClicks(question->findChild<QLineEdit*>(u"otherEdit0"_s), u"4"_s);
    press(question, u"decideButton"_s);
    EXPECT_EQ(only().posting.headcount, 4);
    EXPECT_EQ(m_screen->waiting(), 0);
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

TEST_F(FeedDecisionsTest, AnUnknownHeadingIsExplainedOnceAndRemembered)
{
    const QString strange = u"必要数（のべ）"_s;
    open(write(u"a.csv"_s, list(strange, 2)));
    ASSERT_TRUE(find<QWidget>("headingPanel")->isVisible());
    auto* box = find<QComboBox>("headingBox0");
    choose("headingBox0", box->findData(u"headcount"_s));
    finishWork();
    EXPECT_FALSE(find<QWidget>("headingPanel")->isVisible());
    takeIn();
    EXPECT_EQ(only().posting.headcount, 2);
    open(write(u"b.csv"_s, list(strange, 3, u"R2"_s)));
    EXPECT_FALSE(find<QWidget>("headingPanel")->isVisible()) << "it is known by now";
}

TEST_F(FeedDecisionsTest, AllThatAMessageDidIsTakenBackAfterItWasShownAndCanBeTakenInAgain)
{
    openAndTakeIn("01-first-feed");
    openAndTakeIn("02-update");
    const auto after = stored();
    click("revertButton");
    QDialog* revert = dialog(u"revertDialog"_s);
    EXPECT_EQ(stored(), after) << "it is only shown";
    EXPECT_EQ(revert->findChild<QTableWidget*>(u"revertTable"_s)->rowCount(), 18);
    press(revert, u"confirmRevertButton"_s);
    finishWork();
    EXPECT_EQ(m_desk->search().count({}), 40);
    EXPECT_TRUE(textOf("takenSummary").contains(u"taken back"_s));
    EXPECT_FALSE(find<QWidget>("revertButton")->isVisible());
    click("takeAgainButton");
    finishWork();
    EXPECT_EQ(stored(), after);
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

TEST_F(FeedDecisionsTest, WhatTheListNoLongerNamesIsClosedAtOnce)
{
    openAndTakeIn("01-first-feed");
    openAndTakeIn("02-update");
    ASSERT_EQ(find<QTableWidget>("absentTable")->rowCount(), 4);
    find<QTableWidget>("absentTable")->selectRow(1);
    click("closeAbsentFilledButton");
    EXPECT_EQ(m_desk->search().count({}), 49) << "only the one selected";
    find<QTableWidget>("absentTable")->clearSelection();
    EXPECT_FALSE(find<QAbstractButton>("closeAbsentWithdrawnButton")->isEnabled())
        << "nothing selected is not all of them";
    click("selectAbsentButton");
    click("closeAbsentWithdrawnButton");
    EXPECT_EQ(m_desk->search().count({}), 46) << "all the others";
    EXPECT_FALSE(find<QAbstractButton>("closeAbsentFilledButton")->isEnabled());
    EXPECT_FALSE(m_desk->actions().undoText().isEmpty());
}

TEST_F(FeedDecisionsTest, WhatWasChosenForClosingStaysChosenWhileMailArrives)
{
    openAndTakeIn("01-first-feed");
    openAndTakeIn("02-update");
    auto* absent = find<QTableWidget>("absentTable");
    absent->selectRow(1);
    const qint64 chosen = absent->item(1, 0)->data(Qt::UserRole).toLongLong();
    m_screen->refresh();
    finishWork();
    const QModelIndexList selected = absent->selectionModel()->selectedRows();
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected[0].data(Qt::UserRole).toLongLong(), chosen);
    click("closeAbsentFilledButton");
    EXPECT_EQ(m_desk->search().count({}), 49);
}

class FeedAnswerTest : public FeedDecisionsTest
{
protected:
    /// A row without its number and names that may be the posting R1; answered that it is.
    QString saidOnceAnswered(const QString& headcount)
    {
        QMap<QString, QString> cells{{u"④雇用期間_開始"_s, u"2020-07-01"_s}, {u"②募集人数"_s, headcount}};
        for (const QString& hidden : {u"医療機関名"_s, u"医療機関ID"_s, u"③郵便番号"_s,
                                      u"③住所（町名・番地等）"_s, u"③具体的な施設名"_s, u"⑫担当者"_s,
                                      u"⑫応募担当電話番号"_s, u"⑫電話番号（内線）"_s, u"⑫E-mail"_s})
            cells.insert(hidden, QString());
        EXPECT_EQ(take(*m_desk, listOf({ministryRow({}, cells)}, june(2))).held, 1);
        m_screen->refresh();
        auto* list = find<QListView>("messageList");
        list->setCurrentIndex(list->model()->index(0, 0));
        QSignalSpy told(m_screen.get(), &Screen::told);
        click("mendButton");
        press(dialog(u"questionDialog"_s), u"isThisButton"_s);
        EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
        return told.isEmpty() ? QString() : told[0][0].toString();
    }
};

TEST_F(FeedAnswerTest, SaysThatItsFieldsAreStillToBeDecided)
{
    take(*m_desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    Posting ours = only().posting;
    ours.headcount = 4;
    m_desk->actions().save(only().seq, ours, only().version, false);
    const QString said = saidOnceAnswered(u"5"_s);
    EXPECT_TRUE(said.contains(u"still to be decided"_s)) << qPrintable(said);
    EXPECT_EQ(m_screen->waiting(), 1);
}

TEST_F(FeedAnswerTest, SaysThatTheRowWaitsToBeMended)
{
    take(*m_desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    const QString said = saidOnceAnswered(u"若干名"_s);
    EXPECT_TRUE(said.contains(u"waits to be mended"_s)) << qPrintable(said);
    EXPECT_EQ(m_screen->waiting(), 1);
}

TEST_F(FeedAnswerTest, SaysWhatTheRowWasTakenInAs)
{
    take(*m_desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    const QString said = saidOnceAnswered(u"2"_s);
    EXPECT_TRUE(said.contains(only().reference)) << qPrintable(said);
    EXPECT_EQ(m_screen->waiting(), 0);
}

TEST_F(FeedDecisionsTest, AMessageThatWasTakenBackIsNotSaidToBeTakenIn)
{
    openAndTakeIn("01-first-feed");
    m_desk->reverts().revert(m_desk->reverts().plan(1), u"佐藤"_s);
    m_screen->refresh();
    open(sample("01-first-feed"));
    EXPECT_TRUE(textOf("takenSaying").contains(u"taken back"_s)) << qPrintable(textOf("takenSaying"));
    EXPECT_FALSE(textOf("takenSaying").contains(u"changes nothing"_s));
    click("takeAgainButton");
    finishWork();
    expectStored(truth("01-first-feed"));
}
} // namespace kakehashi::test
