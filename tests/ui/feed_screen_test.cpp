// SPDX-License-Identifier: GPL-3.0-or-later
// Messages are opened, looked at and taken in.
#include "tests/ui/feed_screen_fixture.h"
#include "ui/mail/message_text.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

TEST_F(FeedScreenTest, EmptyPlaceSaysWhatToDo)
{
    EXPECT_TRUE(find<QWidget>("feedEmpty")->isVisible());
    EXPECT_EQ(find<QLabel>("emptyStateTitle")->text(), u"Drop a message or a list here"_s);
    EXPECT_EQ(m_screen->waiting(), 0);
}

TEST_F(FeedScreenTest, OpenedMessageShowsItsPlanAndTakesNothingIn)
{
    open(sample("01-first-feed"));
    EXPECT_TRUE(find<QWidget>("planView")->isVisible());
    EXPECT_EQ(rows("planTable")->rowCount(), 40);
    EXPECT_TRUE(textOf("planSummary").contains(u"new 40"_s)) << textOf("planSummary").toStdString();
    EXPECT_EQ(m_screen->waiting(), 1);
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_TRUE(m_desk->feed().messages().isEmpty());
}

TEST_F(FeedScreenTest, FirstListIsTakenInExactlyAsTheTruthSays)
{
    QSignalSpy changed(m_screen.get(), &Screen::changed);
    openAndTakeIn("01-first-feed");
    expectStored(truth("01-first-feed"));
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_TRUE(find<QWidget>("takenView")->isVisible());
    EXPECT_TRUE(textOf("takenSummary").contains(u"new 40"_s));
    EXPECT_EQ(m_screen->waiting(), 0);
}

TEST_F(FeedScreenTest, SecondListIsShownAsItsTruthSaysBeforeItIsTakenIn)
{
    openAndTakeIn("01-first-feed");
    open(sample("02-update"));
    EXPECT_EQ(textOf("planSummary"),
              u"Taking it in would give: new 10 · changed 8 · unchanged 28 · absent 4 · held 0"_s);
    const std::pair<const char*, int> chips[] = {{"filterNewButton", 10},
                                                 {"filterChangedButton", 8},
                                                 {"filterUnchangedButton", 28},
                                                 {"filterAbsentButton", 4},
                                                 {"filterAllButton", 50}};
    for (const auto& [chip, count] : chips) {
        click(chip);
        EXPECT_EQ(rows("planTable")->rowCount(), count) << chip;
    }
    EXPECT_FALSE(find<QAbstractButton>("filterHeldButton")->isEnabled());
    takeIn();
    auto expected = truth("01-first-feed");
    expected.insert(truth("02-update")); // the second list's word counts, what it left out stays
    expectStored(expected);
    EXPECT_EQ(rows("absentTable")->rowCount(), 4);
    EXPECT_TRUE(cell("absentTable", 0, 0).startsWith(u"13-"_s)); // by reference
}

TEST_F(FeedScreenTest, ChangedRowSaysWhatItWasAndWillBe)
{
    openAndTakeIn("01-first-feed");
    open(sample("02-update"));
    click("filterChangedButton");
    for (int row = 0; row < rows("planTable")->rowCount(); ++row)
        EXPECT_TRUE(cell("planTable", row, PlanModel::WhatColumn).contains(u" → "_s)) << row;
}

TEST_F(FeedScreenTest, FilesOpenedTogetherAreJudgedAnewAfterEachTaking)
{
    prompt::testing::setNextFiles({sample("01-first-feed"), sample("02-update")});
    click("openButton");
    finishWork();
    EXPECT_EQ(m_screen->waiting(), 2);
    auto* list = find<QListView>("messageList");
    list->setCurrentIndex(list->model()->index(0, 0));
    takeIn();
    list->setCurrentIndex(list->model()->index(0, 0));
    EXPECT_TRUE(textOf("planSummary").contains(u"new 10 · changed 8 · unchanged 28 · absent 4"_s))
        << textOf("planSummary").toStdString();
    takeIn();
    EXPECT_EQ(m_desk->feed().messages().size(), 2);
    EXPECT_EQ(m_screen->waiting(), 0);
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

TEST_F(FeedScreenTest, PlanThatTheStoreHasOvertakenIsShownAgainInsteadOfTakenIn)
{
    open(sample("02-update"));
    const QByteArray first = testData(u"feed/01-first-feed.eml"_s);
    m_desk->feed().take(m_desk->feed().plan(feed::parseMessage(first), feed::FeedMode::Judge), u"01.eml"_s);
    takeIn();
    EXPECT_EQ(prompt::testing::takeFailures().size(), 1);
    EXPECT_EQ(m_desk->feed().messages().size(), 1);
    EXPECT_TRUE(textOf("planSummary").contains(u"new 10 · changed 8"_s));
    takeIn();
    EXPECT_EQ(m_desk->feed().messages().size(), 2);
}

TEST_F(FeedScreenTest, SameMessageTwiceChangesNothing)
{
    openAndTakeIn("01-first-feed");
    const auto before = stored();
    open(sample("01-first-feed"));
    EXPECT_TRUE(find<QWidget>("takenView")->isVisible());
    EXPECT_TRUE(find<QLabel>("takenSaying")->isVisible());
    EXPECT_EQ(m_desk->feed().messages().size(), 1);
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(m_screen->waiting(), 0);
}

TEST_F(FeedScreenTest, SameMessageIsOpenOnlyOnce)
{
    open(sample("01-first-feed"));
    open(sample("01-first-feed"));
    EXPECT_EQ(find<QListView>("messageList")->model()->rowCount(), 1);
}

TEST_F(FeedScreenTest, NotNowPutsThePlanAway)
{
    open(sample("01-first-feed"));
    click("notNowButton");
    EXPECT_TRUE(find<QWidget>("feedEmpty")->isVisible());
    EXPECT_EQ(m_screen->waiting(), 0);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(FeedScreenTest, ListCanBeDeclaredNewsOnly)
{
    openAndTakeIn("01-first-feed");
    open(sample("02-update"));
    auto* mode = find<QComboBox>("modeBox");
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    ASSERT_EQ(mode->currentIndex(), 1);
    finishWork();
    EXPECT_TRUE(textOf("planSummary").contains(u"absent 0"_s)) << textOf("planSummary").toStdString();
}

TEST_F(FeedScreenTest, SearchLeavesTheMessagesWithTheseWords)
{
    openAndTakeIn("01-first-feed");
    openAndTakeIn("02-update");
    auto* search = find<QLineEdit>("messageSearchEdit");
    auto* list = find<QListView>("messageList");
    m_screen->focusSearch();
    EXPECT_EQ(m_screen->focusWidget(), search);
    QTest::keyClicks(search, u"02-update"_s);
    EXPECT_FALSE(list->isRowHidden(0));
    EXPECT_TRUE(list->isRowHidden(1));
    QTest::keyClicks(search, u"x"_s);
    EXPECT_TRUE(find<QLabel>("nothingFound")->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_FALSE(list->isRowHidden(1));
}

TEST_F(FeedScreenTest, FilesAreOpenedFromTheKeyboard)
{
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
    prompt::testing::setNextFiles({sample("01-first-feed")});
    QTest::keyClick(m_screen.get(), Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_screen->isBusy(); }));
    finishWork();
    EXPECT_EQ(rows("planTable")->rowCount(), 40);
    EXPECT_EQ(m_screen->focusWidget(), find<QTableView>("planTable"));
}

TEST_F(FeedScreenTest, WrongKindOfFileIsNamedInASentence)
{
    open(write(u"scan.png"_s, QByteArray::fromHex("89504e470d0a1a0a") + "rest"));
    EXPECT_TRUE(textOf("planNotices").contains(u"scan.png"_s)) << textOf("planNotices").toStdString();
    EXPECT_FALSE(find<QAbstractButton>("takeInButton")->isVisible());
    EXPECT_EQ(m_screen->waiting(), 0); // nothing can be done with it
}

TEST_F(FeedScreenTest, FileThatIsNotThereIsNamedInASentence)
{
    open(m_desk.folder() + u"/nowhere.eml"_s);
    EXPECT_TRUE(textOf("planNotices").contains(u"nowhere.eml"_s)) << textOf("planNotices").toStdString();
    EXPECT_FALSE(find<QAbstractButton>("takeInButton")->isVisible());
}

TEST_F(FeedScreenTest, FilesCanBeDropped)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sample("01-first-feed"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_screen.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_screen.get(), &drop);
    finishWork();
    EXPECT_EQ(rows("planTable")->rowCount(), 40);
}

TEST_F(FeedScreenTest, OriginalIsShownAsTextAndSavedAsItCame)
{
    openAndTakeIn("01-first-feed");
    click("viewMessageButton");
    auto* dialog = m_screen->findChild<MessageTextDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->findChild<QPlainTextEdit*>()->toPlainText().contains(
        m_desk->feed().messages().constFirst().sender));
    const QString path = m_desk.folder() + u"/original.eml"_s;
    prompt::testing::setNextSaveFile(path);
    click("saveOriginalButton");
    QFile saved(path);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), testData(u"feed/01-first-feed.eml"_s));
}

// Cancelled as soon as it begins, or the moment it tells how far it is: nothing is left half done.
TEST_F(FeedScreenTest, CancelledTakingLeavesNothing)
{
    open(sample("01-first-feed"));
    QObject::connect(m_screen.get(), &Screen::progressed, m_screen.get(), &Screen::cancelWork);
    takeIn();
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_TRUE(m_desk->feed().messages().isEmpty());
    EXPECT_EQ(m_screen->waiting(), 1); // still to look at
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

TEST_F(FeedScreenTest, WorkEndsWithTheProgressThatSaysSo)
{
    QSignalSpy progress(m_screen.get(), &Screen::progressed);
    open(sample("01-first-feed"));
    ASSERT_GE(progress.size(), 2);
    EXPECT_GT(progress.constFirst().at(2).toLongLong(), 0);
    EXPECT_EQ(progress.constLast().at(2).toLongLong(), 0);
}

TEST_F(FeedScreenTest, ScreenMayGoWhileItWorks)
{
    prompt::testing::setNextFiles({sample("01-first-feed"), sample("02-update")});
    click("openButton");
    ASSERT_TRUE(m_screen->isBusy());
    m_screen.reset();
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_desk->feed().messages().isEmpty());
}

TEST_F(FeedScreenTest, ScreenMayGoWhileItTakesIn)
{
    open(sample("01-first-feed"));
    click("takeInButton");
    m_screen.reset();
    QCoreApplication::processEvents();
    const auto messages = m_desk->feed().messages().size(); // as before or as after, never between
    EXPECT_EQ(stored().size(), messages * 40);
}

} // namespace kakehashi::test
