// SPDX-License-Identifier: GPL-3.0-or-later
// What mailboxes brought, in the feed's place: where it stands, what it would do, and what becomes of it.
#include "tests/feed/feed_lists.h"
#include "tests/ui/feed_screen_fixture.h"

#include <QCheckBox>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed_words::Standing;

namespace {

const QByteArray greeting = "From: friend@example.jp\r\nSubject: lunch\r\n\r\nAt noon?\r\n";

} // namespace

class FeedMailTest : public FeedScreenTest
{
protected:
    void SetUp() override
    {
        FeedScreenTest::SetUp();
        m_mailbox = m_desk->mailboxes().save(mailboxFromUrl(u"imaps://desk@mail.example.jp/INBOX"_s));
        m_fetcher.reload();
    }
    qint64 arrive(const QByteArray& raw)
    {
        const QString item = QString::number(++m_items);
        EXPECT_TRUE(m_desk->arrivals().keep(m_mailbox.seq, item, false, raw, Arrivals::digestOf(raw)));
        m_desk->mailIntake().takeIn();
        m_screen->refresh();
        finishWork();
        return m_desk->arrivals().all().constLast().seq;
    }
    qint64 arriveSample(const char* name)
    {
        return arrive(testData(u"feed/"_s + QLatin1StringView(name) + u".eml"_s));
    }
    void selectRow(int row)
    {
        auto* list = find<QListView>("messageList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
        finishWork();
    }
    int shownRows()
    {
        auto* list = find<QListView>("messageList");
        int shown = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            shown += list->isRowHidden(row) ? 0 : 1;
        return shown;
    }
    ArrivalState state(qint64 arrival) { return m_desk->arrivals().bySeq(arrival)->state; }
    QString stateText(int row)
    {
        return find<QListView>("messageList")
            ->model()
            ->index(row, 0)
            .data(MessageListModel::StateRole)
            .toString();
    }

    MailboxSettings m_mailbox;
    int m_items = 0;
};

TEST_F(FeedMailTest, MailOfAnUnknownSenderWaitsAndShowsWhatItWouldDo)
{
    const qint64 mail = arriveSample("01-first-feed");
    EXPECT_EQ(m_screen->waiting(), 1);
    EXPECT_EQ(stateText(0), u"？ unknown sender"_s);
    selectRow(0);
    EXPECT_TRUE(find<QWidget>("arrivalPanel")->isVisible());
    EXPECT_TRUE(textOf("planSummary").contains(u"new 40"_s)) << qPrintable(textOf("planSummary"));
    EXPECT_FALSE(find<QWidget>("takeInButton")->isVisible()) << "one button for one act";
    EXPECT_EQ(state(mail), ArrivalState::Waiting) << "looking at it changes nothing";
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(FeedMailTest, TakenInTheSenderIsTrustedFromThenOn)
{
    const qint64 first = arriveSample("01-first-feed");
    selectRow(0);
    click("takeArrivalButton");
    finishWork();
    expectStored(truth("01-first-feed"));
    EXPECT_EQ(state(first), ArrivalState::Taken);
    EXPECT_TRUE(find<QWidget>("takenView")->isVisible());
    const qint64 second = arriveSample("02-update");
    EXPECT_EQ(state(second), ArrivalState::Taken);
    EXPECT_EQ(m_screen->waiting(), 0);
}

TEST_F(FeedMailTest, TakenInOnceOnlyTheNextOneOfTheSenderWaitsAgain)
{
    arriveSample("01-first-feed");
    selectRow(0);
    QTest::mouseClick(find<QCheckBox>("alwaysBox"), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_FALSE(find<QCheckBox>("alwaysBox")->isChecked());
    click("takeArrivalButton");
    finishWork();
    expectStored(truth("01-first-feed"));
    const qint64 second = arriveSample("02-update");
    EXPECT_EQ(state(second), ArrivalState::Waiting);
}

TEST_F(FeedMailTest, IgnoredItWaitsNoMoreAndCanStillBeTakenIn)
{
    const qint64 mail = arriveSample("01-first-feed");
    selectRow(0);
    click("ignoreArrivalButton");
    EXPECT_EQ(state(mail), ArrivalState::Ignored);
    EXPECT_EQ(m_screen->waiting(), 0);
    EXPECT_EQ(stateText(0), u"○ ignored"_s);
    selectRow(0);
    EXPECT_FALSE(find<QWidget>("ignoreArrivalButton")->isVisible());
    click("takeArrivalButton");
    finishWork();
    expectStored(truth("01-first-feed"));
}

TEST_F(FeedMailTest, MailOfNoUseIsDisposedOfWhenItIsMeant)
{
    const qint64 mail = arrive(greeting);
    const qint64 other = arrive(QByteArray(greeting).replace("lunch", "dinner"));
    const qint64 waiting = arriveSample("01-first-feed");
    selectRow(0);
    ASSERT_EQ(textOf("arrivalState"), u"？ unknown sender"_s);
    EXPECT_FALSE(find<QWidget>("disposeArrivalButton")->isVisible()) << "nobody has decided about it yet";
    selectRow(1);
    click("disposeArrivalButton");
    auto* dialog = m_screen->findChild<QDialog*>(u"mailDisposalDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto* list = dialog->findChild<QListWidget*>(u"disposableMails"_s);
    ASSERT_EQ(list->count(), 2);
    EXPECT_EQ(list->item(0)->checkState() == Qt::Checked,
              list->item(0)->text().contains(u"lunch"_s) == (textOf("arrivalSubject") == u"lunch"_s));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"tickAllMails"_s), Qt::LeftButton);
    auto* enter = dialog->findChild<QPushButton*>(u"mailDisposalEnter"_s);
    prompt::testing::setNextConfirm(false);
    QTest::mouseClick(enter, Qt::LeftButton);
    EXPECT_EQ(m_desk->arrivals().raw(mail), greeting) << "it was not meant";
    QSignalSpy told(m_screen.get(), &FeedScreen::told);
    prompt::testing::setNextConfirm(true);
    QTest::mouseClick(enter, Qt::LeftButton);
    EXPECT_EQ(told.value(0).value(0).toString(), u"2 message(s) disposed of; it is recorded."_s);
    EXPECT_FALSE(m_desk->arrivals().bySeq(mail)->hasBytes);
    EXPECT_FALSE(m_desk->arrivals().bySeq(other)->hasBytes);
    EXPECT_TRUE(m_desk->arrivals().bySeq(waiting)->hasBytes);
    EXPECT_EQ(shownRows(), 3) << "that they came is still seen";
    EXPECT_EQ(textOf("arrivalReason"), u"It held no list of postings. Its content was disposed of."_s);
    EXPECT_FALSE(find<QAbstractButton>("takeArrivalButton")->isEnabled());
    EXPECT_FALSE(find<QWidget>("viewArrivalButton")->isVisible());
    EXPECT_FALSE(find<QWidget>("disposeArrivalButton")->isVisible());
}

TEST_F(FeedMailTest, StatesAreFilteredByTheirButtons)
{
    arriveSample("01-first-feed");
    arrive(greeting);
    openAndTakeIn("02-update");
    EXPECT_EQ(shownRows(), 3);
    EXPECT_FALSE(find<QWidget>("standing_failed_Button")->isVisible()) << "there is none";
    click("standing_noFeed_Button");
    EXPECT_EQ(shownRows(), 1);
    click("standing_taken_Button");
    EXPECT_EQ(shownRows(), 1);
    click("standing_waiting_Button");
    EXPECT_EQ(shownRows(), 1);
    click("standingAllButton");
    EXPECT_EQ(shownRows(), 3);
    EXPECT_EQ(find<QAbstractButton>("standing_waiting_Button")->text(), u"？ waiting 1"_s);
}

TEST_F(FeedMailTest, WhatFailedSaysWhyAndCountsAsWaiting)
{
    m_desk->arrivals().keepFailure(m_mailbox.seq, u"7"_s, u"12"_s, u"It is larger than 300 MB."_s);
    m_screen->refresh();
    EXPECT_EQ(m_screen->waiting(), 1);
    selectRow(0);
    EXPECT_EQ(textOf("arrivalReason"), u"It is larger than 300 MB."_s);
    EXPECT_FALSE(find<QAbstractButton>("takeArrivalButton")->isEnabled()) << "there are no bytes to try";
    click("ignoreArrivalButton");
    EXPECT_EQ(m_screen->waiting(), 0);
}

TEST_F(FeedMailTest, TheTroubleOfAMailboxStandsAboveTheList)
{
    EXPECT_FALSE(find<QWidget>("mailState")->isVisible());
    m_desk->mailboxes().noteLook(m_mailbox.seq, {}, u"The certificate was refused."_s);
    m_screen->refresh();
    EXPECT_EQ(textOf("mailState"), u"✗ desk@mail.example.jp: The certificate was refused."_s);
}

TEST_F(FeedScreenTest, WithoutAMailboxTheButtonSetsOneUp)
{
    EXPECT_TRUE(find<QWidget>("setUpMailboxButton")->isVisible());
    click("fetchButton");
    auto* dialog = m_screen->findChild<QDialog*>(u"mailSettingsDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(FeedMailTest, WhatWasNotReadOfAMessageThatWasTakenInWaitsUntilSomebodyHasSeenIt)
{
    m_desk->senderRules().setTrusted(u"hr@hospital.example.jp"_s, true);
    const QByteArray part = "--b\r\nContent-Type: application/octet-stream\r\n"
                            "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=";
    const qint64 mail = arrive(
        "From: hr@hospital.example.jp\r\nDate: Mon, 1 Jun 2020 09:00:00 +0900\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n" +
        part + "list.csv\r\n\r\n" + csvOf({ministryHeadings(), ministryRow(u"A1"_s)}).toBase64() + "\r\n" +
        part + "old.xls\r\n\r\n" + QByteArray::fromHex("d0cf11e0a1b11ae1").toBase64() + "\r\n--b--\r\n");
    ASSERT_EQ(state(mail), ArrivalState::Taken);
    EXPECT_EQ(m_screen->waiting(), 1);
    EXPECT_EQ(stateText(0), u"△ partly read"_s);
    EXPECT_TRUE(find<QWidget>("standing_partlyRead_Button")->isVisible());
    selectRow(0);
    EXPECT_TRUE(find<QPlainTextEdit>("unreadText")->toPlainText().contains(u"old.xls"_s));
    click("seenButton");
    EXPECT_EQ(m_screen->waiting(), 0);
    EXPECT_EQ(stateText(0), u"✔ taken in"_s);
    EXPECT_TRUE(find<QPlainTextEdit>("unreadText")->isVisible()) << "it is still said";
    EXPECT_FALSE(find<QWidget>("seenButton")->isVisible());
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

TEST_F(FeedMailTest, AMailThatBreaksOffAndHoldsNoListWaitsWithTheReason)
{
    arrive("From: hr@hospital.example.jp\r\nSubject: list\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello");
    EXPECT_EQ(m_screen->waiting(), 1);
    EXPECT_EQ(stateText(0), u"？ cannot be read"_s);
    selectRow(0);
    EXPECT_TRUE(textOf("planNotices").contains(u"breaks off"_s)) << qPrintable(textOf("planNotices"));
}

TEST_F(FeedMailTest, MailWithAnAddressThatIsNoneIsTakenInWhenStaffSaySo)
{
    QByteArray mail = testData(u"feed/01-first-feed.eml"_s);
    mail.replace(feed::parseMessage(mail).sender.toLatin1(), "nobody at all");
    const qint64 arrival = arrive(mail);
    selectRow(0);
    click("takeArrivalButton");
    finishWork();
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
    EXPECT_EQ(state(arrival), ArrivalState::Taken);
    expectStored(truth("01-first-feed"));
}

TEST_F(FeedMailTest, AfterACancelWhatIsSelectedAgainIsLookedAtAgain)
{
    openAndTakeIn("03-doctor-bank");
    arriveSample("01-first-feed");
    m_screen->refresh();
    m_screen->cancelWork();
    finishWork();
    selectRow(1);
    selectRow(0);
    EXPECT_TRUE(find<QWidget>("planView")->isVisible());
    EXPECT_TRUE(textOf("planSummary").contains(u"new 40"_s)) << qPrintable(textOf("planSummary"));
}
} // namespace kakehashi::test
