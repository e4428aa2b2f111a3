// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that could not be taken in are shown, mended and put aside.
#include "tests/ui/feed_screen_fixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

using HeldRowTest = FeedScreenTest;

TEST_F(HeldRowTest, HeldRowsShowRowColumnAndValue)
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

TEST_F(HeldRowTest, HeldRowIsMendedByTyping)
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
TEST_F(HeldRowTest, MendingOneFieldLeavesTheOthersAsTheyWere)
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

TEST_F(HeldRowTest, ACellBelowAHeadingThatStaffExplainedIsPointedAt)
{
    openAndTakeIn("05-row-errors");
    m_desk->senderRules().rememberHeading(u"jinzai@mhlw.example.jp"_s, u"人手の数"_s, u"headcount"_s);
    feed::HeldRow row = m_desk->feed().heldRows().at(1);
    const qsizetype at = row.headings.indexOf(u"②募集人数"_s);
    ASSERT_GE(at, 0) << qPrintable(row.headings.join(u' '));
    row.headings[at] = u"人手の数"_s;
    HeldRowDialog dialog(*m_desk, row);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<QLineEdit*>(u"headcountEdit"_s)->setFocus();
    const auto* cells = dialog.findChild<QTableWidget*>();
    ASSERT_FALSE(cells->selectedItems().isEmpty());
    EXPECT_EQ(cells->selectedItems().constFirst()->row(), at);
}

TEST_F(HeldRowTest, ProblemsFollowWhatIsTyped)
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

TEST_F(HeldRowTest, EnterMovesOnInTheForm)
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

TEST_F(HeldRowTest, HeldRowIsMendedWithoutTheMouse)
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

TEST_F(HeldRowTest, TypedButNotTakenInIsAskedAboutBeforeItIsLost)
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

TEST_F(HeldRowTest, HeldRowIsPutAsideWithAReason)
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

} // namespace kakehashi::test
