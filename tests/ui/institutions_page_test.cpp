// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_screen.h"

#include "tests/support/sample_values.h"
#include "tests/training/hired_desk.h"
#include "ui/widgets/prompt.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class InstitutionsPageTest : public testing::Test
{
protected:
    InstitutionsPageTest()
    {
        prompt::testing::takeFailures();
        m_desk.hired(u"見本　桜"_s, QDate(2020, 6, 12));
        Posting other = nursePosting();
        other.sourceKey = u"R000901"_s;
        other.institutionName = u"青葉クリニック"_s;
        m_other = m_desk->postings().add(other, PostingState::Open, {u"佐藤"_s, {}, {}});
        m_screen = std::make_unique<OverviewScreen>(*m_desk);
        m_screen->resize(1196, 700);
        m_screen->show();
        m_screen->goTo(m_other.seq);
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_screen.get()));
        EXPECT_TRUE(QTest::qWaitFor([this] { return name() == u"青葉クリニック"_s; }));
    }

    template<typename T>
    T* find(const char* name) const
    {
        T* found = m_screen->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString name() const { return find<QLabel>("institutionName")->text(); }
    void press(const char* name)
    {
        auto* button = find<QPushButton>(name);
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString cell(const char* table, int row, int column) const
    {
        const auto* item = find<QTableWidget>(table)->item(row, column);
        return item == nullptr ? QString() : item->text();
    }
    void noteCall(const QString& text)
    {
        press("noteCall");
        find<QPlainTextEdit>("callText")->setPlainText(text);
        QTest::keyClicks(find<QLineEdit>("callSpokenWith"), u"Mihon"_s);
        press("callNoteEnter");
    }

    HiredDesk m_desk;
    StoredPosting m_other;
    std::unique_ptr<OverviewScreen> m_screen;
};

} // namespace

TEST_F(InstitutionsPageTest, TheInstitutionOfAPostingIsShownWithItsPostings)
{
    EXPECT_EQ(find<QTabWidget>("overviewTabs")->currentIndex(), 1);
    EXPECT_EQ(find<QTableView>("institutionList")->model()->rowCount(), 2);
    EXPECT_EQ(cell("institutionPostings", 0, 0), m_other.reference);
    QSignalSpy wanted(m_screen.get(), &Screen::wanted);
    auto* postings = find<QTableWidget>("institutionPostings");
    postings->setFocus();
    postings->setCurrentCell(0, 0);
    QTest::keyClick(postings, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.constFirst().at(1).toLongLong(), m_other.seq);
}

TEST_F(InstitutionsPageTest, TypingNarrowsTheListInAnyWidth)
{
    find<QLineEdit>("institutionSearch")->setText(u"ﾐﾅﾄ"_s);
    EXPECT_EQ(find<QTableView>("institutionList")->model()->rowCount(), 1);
    EXPECT_TRUE(name().contains(u"みなと"_s));
    EXPECT_EQ(find<QTableWidget>("institutionReferrals")->rowCount(), 1);
    find<QLineEdit>("institutionSearch")->setText(u"どこにもない"_s);
    EXPECT_EQ(find<QTableView>("institutionList")->model()->rowCount(), 0);
    EXPECT_TRUE(name().contains(u"has these words"_s));
}

TEST_F(InstitutionsPageTest, ACallIsNotedAndCorrected)
{
    noteCall(u"不在"_s);
    EXPECT_EQ(cell("institutionNotes", 0, 3), u"不在"_s);
    EXPECT_FALSE(find<QPushButton>("correctNote")->isEnabled()) << "none is chosen";
    find<QTableWidget>("institutionNotes")->selectRow(0);
    press("correctNote");
    auto* text = m_screen->findChildren<QPlainTextEdit*>(u"callText"_s).constLast();
    EXPECT_EQ(text->toPlainText(), u"不在"_s);
    text->setPlainText(u"明日折り返し"_s);
    QTest::mouseClick(m_screen->findChildren<QPushButton*>(u"callNoteEnter"_s).constLast(), Qt::LeftButton);
    EXPECT_EQ(find<QTableWidget>("institutionNotes")->rowCount(), 1);
    EXPECT_TRUE(cell("institutionNotes", 0, 3).startsWith(u"明日折り返し"_s));
}

TEST_F(InstitutionsPageTest, AnEmptyNoteOrADayAheadCannotBeEntered)
{
    press("noteCall");
    EXPECT_FALSE(find<QPushButton>("callNoteEnter")->isEnabled());
    const QWidget* first = find<QDialog>("callNoteDialog")->nextInFocusChain();
    while ((first->focusPolicy() & Qt::TabFocus) == 0)
        first = first->nextInFocusChain();
    EXPECT_EQ(first, find<QLineEdit>("callDay")) << "keys begin in the first field";
    find<QPlainTextEdit>("callText")->setPlainText(u"不在"_s);
    EXPECT_TRUE(find<QPushButton>("callNoteEnter")->isEnabled());
    auto* day = find<QLineEdit>("callDay");
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"R2.7.1"_s);
    EXPECT_FALSE(find<QPushButton>("callNoteEnter")->isEnabled()) << "the desk's day is 30 June";
    find<QDialog>("callNoteDialog")->reject();
}

TEST_F(InstitutionsPageTest, AJobOrderIsAskedForAndAnswered)
{
    press("requestJobOrder");
    QTest::keyClicks(find<QLineEdit>("jobOrderOffice"), u"Shinjuku"_s);
    find<QComboBox>("jobOrderBody")->setCurrentIndex(1);
    press("jobOrderEnter");
    auto* orders = find<QTableWidget>("institutionJobOrders");
    ASSERT_EQ(orders->rowCount(), 1);
    EXPECT_EQ(cell("institutionJobOrders", 0, 2), u"Shinjuku"_s);
    orders->selectRow(0);
    press("answerJobOrder");
    QTest::mouseClick(m_screen->findChildren<QPushButton*>(u"jobOrderEnter"_s).constLast(), Qt::LeftButton);
    EXPECT_TRUE(cell("institutionJobOrders", 0, 3).contains(u"令和2年6月30日"_s));
    orders->selectRow(0);
    EXPECT_FALSE(find<QPushButton>("answerJobOrder")->isEnabled()) << "it is answered once";
    EXPECT_FALSE(find<QPushButton>("takeJobOrderBack")->isEnabled()) << "what was answered was asked for";
    EXPECT_TRUE(prompt::testing::takeFailures().isEmpty());
}

TEST_F(InstitutionsPageTest, ARequestEnteredByMistakeIsTakenBackWithAReason)
{
    press("requestJobOrder");
    auto* posting = find<QComboBox>("jobOrderPosting");
    posting->setCurrentIndex(posting->findText(m_other.reference));
    QTest::keyClicks(find<QLineEdit>("jobOrderNote"), u"by telephone"_s);
    press("jobOrderEnter");
    auto* orders = find<QTableWidget>("institutionJobOrders");
    ASSERT_EQ(orders->rowCount(), 1);
    EXPECT_EQ(cell("institutionJobOrders", 0, 4), m_other.reference);
    EXPECT_EQ(cell("institutionJobOrders", 0, 5), u"by telephone"_s);
    orders->selectRow(0);
    press("takeJobOrderBack");
    EXPECT_FALSE(find<QPushButton>("jobOrderBackEnter")->isEnabled()) << "without a reason";
    QTest::keyClicks(find<QLineEdit>("jobOrderBackWhy"), u"wrong institution"_s);
    press("jobOrderBackEnter");
    EXPECT_EQ(orders->rowCount(), 0);
    EXPECT_FALSE(find<QPushButton>("takeJobOrderBack")->isEnabled());
    EXPECT_TRUE(prompt::testing::takeFailures().isEmpty());
}

} // namespace kakehashi::test
