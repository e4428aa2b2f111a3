// SPDX-License-Identifier: GPL-3.0-or-later
// The feed's place, driven as a clerk drives it: with keys and clicks on the real widgets.
#include "core/postings/posting_json.h"
#include "tests/support/test_desk.h"
#include "ui/feed/feed_screen.h"
#include "ui/feed/held_row_dialog.h"
#include "ui/feed/message_text.h"
#include "ui/widgets/prompt.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMap>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

QString sample(const char* name)
{
    return QStringLiteral(KAKEHASHI_TEST_DATA "/feed/") + QLatin1StringView(name) + u".eml"_s;
}

QMap<QString, QJsonObject> truth(const char* name)
{
    const QByteArray json = testData(u"feed/truth-"_s + QLatin1StringView(name) + u".json"_s);
    QMap<QString, QJsonObject> byKey;
    const QJsonArray postings = QJsonDocument::fromJson(json).object()[u"postings"_s].toArray();
    for (const QJsonValue& posting : postings)
        byKey.insert(posting[u"source_key"_s].toString(), posting.toObject());
    return byKey;
}

class FeedScreenTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        prompt::testing::takeFailures();
        m_screen = std::make_unique<FeedScreen>(*m_desk);
        m_screen->resize(1200, 700);
        m_screen->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_screen.get()));
    }

    template<typename W>
    W* find(const char* name)
    {
        auto* widget = m_screen->findChild<W*>(QLatin1StringView(name));
        if (widget == nullptr)
            qFatal("no widget %s", name);
        return widget;
    }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_TRUE(button->isVisible()) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void finishWork()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_screen->isBusy(); }, 60'000));
    }
    void open(const QString& file)
    {
        prompt::testing::setNextFiles({file});
        click("openButton");
        finishWork();
    }
    void takeIn()
    {
        click("takeInButton");
        finishWork();
    }
    void openAndTakeIn(const char* name)
    {
        open(sample(name));
        takeIn();
    }
    QString textOf(const char* label) { return find<QLabel>(label)->text(); }
    QAbstractItemModel* rows(const char* table) { return find<QTableView>(table)->model(); }
    QString cell(const char* table, int row, int column)
    {
        return rows(table)->index(row, column).data().toString();
    }
    QMap<QString, QJsonObject> stored()
    {
        QMap<QString, QJsonObject> byKey;
        m_desk->postings().forEach(StatusFilter::All, [&byKey](const StoredPosting& posting) {
            QJsonObject object = toJson(posting.posting);
            object.remove(u"form_version"_s); // ours, not the sender's
            byKey.insert(posting.posting.sourceKey, object);
            return true;
        });
        return byKey;
    }
    void expectStored(const QMap<QString, QJsonObject>& expected)
    {
        const auto found = stored();
        EXPECT_EQ(found.keys(), expected.keys());
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            EXPECT_EQ(QJsonDocument(found.value(it.key())).toJson().toStdString(),
                      QJsonDocument(it.value()).toJson().toStdString());
        }
    }
    HeldRowDialog* mend(int row)
    {
        find<QTableView>("heldTable")->selectRow(row);
        click("mendButton");
        auto* dialog = m_screen->findChild<HeldRowDialog*>();
        EXPECT_TRUE(dialog != nullptr && QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
    QString write(const QString& name, const QByteArray& data)
    {
        QFile file(m_desk.folder() + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(data);
        return file.fileName();
    }

    TestDesk m_desk;
    std::unique_ptr<FeedScreen> m_screen;
};

} // namespace

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

TEST_F(FeedScreenTest, HeldRowsShowRowColumnAndValue)
{
    openAndTakeIn("05-row-errors");
    expectStored(truth("05-row-errors"));
    EXPECT_EQ(m_screen->waiting(), 5);
    const QJsonArray held =
        QJsonDocument::fromJson(testData(u"feed/truth-05-row-errors.json"_s)).object()[u"held"_s].toArray();
    ASSERT_EQ(rows("heldTable")->rowCount(), held.size());
    for (int row = 0; row < held.size(); ++row) {
        const QJsonObject expected = held[row].toObject();
        EXPECT_EQ(cell("heldTable", row, HeldModel::RowColumn), QString::number(expected[u"row"_s].toInt()));
        EXPECT_EQ(cell("heldTable", row, HeldModel::NumberColumn), expected[u"source_key"_s].toString());
        EXPECT_EQ(cell("heldTable", row, HeldModel::CellColumn), expected[u"column"_s].toString());
        EXPECT_EQ(cell("heldTable", row, HeldModel::ValueColumn), expected[u"value"_s].toString());
        EXPECT_FALSE(cell("heldTable", row, HeldModel::ProblemColumn).isEmpty());
    }
}

TEST_F(FeedScreenTest, HeldRowIsMendedByTyping)
{
    openAndTakeIn("05-row-errors");
    HeldRowDialog* dialog = mend(1);
    ASSERT_EQ(dialog->row().sourceKey, u"R000403"_s);
    auto* headcount = dialog->findChild<QLineEdit*>(u"headcountEdit"_s);
    auto* take = dialog->findChild<QPushButton*>(u"takeInMendedButton"_s);
    EXPECT_EQ(headcount->text(), u"若干名"_s); // as the sender wrote it
    EXPECT_EQ(dialog->focusWidget(), headcount);
    EXPECT_FALSE(take->isEnabled());

    QTest::keyClick(headcount, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(headcount, u"2"_s);
    EXPECT_TRUE(take->isEnabled());
    QTest::mouseClick(take, Qt::LeftButton);

    const QJsonObject posting = stored().value(u"R000403"_s);
    EXPECT_EQ(posting[u"headcount"_s].toInt(), 2);
    EXPECT_EQ(m_screen->waiting(), 4);
    EXPECT_EQ(rows("heldTable")->rowCount(), 4);
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

// Whatever is mended, what nobody touched is what the sender wrote.
TEST_F(FeedScreenTest, MendingOneFieldLeavesTheOthersAsTheyWere)
{
    openAndTakeIn("05-row-errors");
    const Posting before = m_desk->feed().heldRows().at(1).posting;
    HeldRowDialog* dialog = mend(1);
    auto* headcount = dialog->findChild<QLineEdit*>(u"headcountEdit"_s);
    QTest::keyClick(headcount, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(headcount, u"3"_s);
    Posting expected = before;
    expected.headcount = 3;
    EXPECT_EQ(toJson(dialog->value()), toJson(expected));
}

TEST_F(FeedScreenTest, ProblemsFollowWhatIsTyped)
{
    openAndTakeIn("05-row-errors");
    HeldRowDialog* dialog = mend(1);
    auto* headcount = dialog->findChild<QLineEdit*>(u"headcountEdit"_s);
    auto* note = dialog->findChild<QLabel*>(u"headcountNote"_s);
    EXPECT_TRUE(note->isVisible());
    QTest::keyClick(headcount, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(headcount, u"2"_s);
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"heldProblems"_s)->text().contains(u"Nothing is wrong"_s));
    QTest::keyClick(headcount, Qt::Key_Backspace);
    EXPECT_TRUE(note->text().contains(u"missing"_s)) << note->text().toStdString();
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"takeInMendedButton"_s)->isEnabled());
}

TEST_F(FeedScreenTest, EnterMovesOnInTheForm)
{
    openAndTakeIn("05-row-errors");
    HeldRowDialog* dialog = mend(1);
    auto* headcount = dialog->findChild<QLineEdit*>(u"headcountEdit"_s);
    QTest::keyClick(headcount, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(headcount, u"2"_s);
    QTest::keyClick(headcount, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->focusWidget(), dialog->findChild<QLineEdit*>(u"workplacePostalCodeEdit"_s));
}

TEST_F(FeedScreenTest, HeldRowIsMendedWithoutTheMouse)
{
    openAndTakeIn("05-row-errors");
    auto* table = find<QTableView>("heldTable");
    EXPECT_EQ(m_screen->focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    auto* dialog = m_screen->findChild<HeldRowDialog*>();
    ASSERT_TRUE(dialog != nullptr &&
                QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
    auto* headcount = dialog->findChild<QLineEdit*>(u"headcountEdit"_s);
    QTest::keyClicks(headcount, u"2"_s); // over what is selected
    EXPECT_EQ(headcount->text(), u"2"_s);
    QTest::keyClick(headcount, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored().value(u"R000403"_s)[u"headcount"_s].toInt(), 2);
    EXPECT_EQ(table->currentIndex().row(), 1); // on to the next one
}

TEST_F(FeedScreenTest, TypedButNotTakenInIsAskedAboutBeforeItIsLost)
{
    openAndTakeIn("05-row-errors");
    HeldRowDialog* dialog = mend(1);
    EXPECT_EQ(m_screen->unfinished(), QString());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"headcountEdit"_s), u"2"_s);
    EXPECT_NE(m_screen->unfinished(), QString());
    prompt::testing::setNextConfirm(false);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    prompt::testing::setNextConfirm(true);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(m_screen->waiting(), 5);
}

TEST_F(FeedScreenTest, HeldRowIsPutAsideWithAReason)
{
    openAndTakeIn("05-row-errors");
    find<QTableView>("heldTable")->selectRow(0);
    prompt::testing::setNextText(QString());
    click("putAsideButton");
    EXPECT_EQ(m_screen->waiting(), 5); // no reason, nothing happens
    prompt::testing::setNextText(u"歯科医師は対象外"_s);
    click("putAsideButton");
    EXPECT_EQ(m_screen->waiting(), 4);
    EXPECT_EQ(
        m_desk->database().value(u"SELECT settled_why FROM held_rows WHERE state = 'dismissed'"_s).toString(),
        u"歯科医師は対象外"_s);
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
