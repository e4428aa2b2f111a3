// SPDX-License-Identifier: GPL-3.0-or-later
// Locked archives: kept, opened by the message that says their password or by the person who knows it.
#include "tests/feed/feed_lists.h"
#include "tests/ui/feed_screen_fixture.h"

#include <QDialog>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

class LockedMessageTest : public FeedScreenTest
{
protected:
    void typePassword(const QString& password)
    {
        prompt::testing::setNextText(password);
        click("passwordButton");
        finishWork();
    }
};

TEST_F(LockedMessageTest, LockedMessageIsKeptAndWaits)
{
    open(sample("04-zip"));
    EXPECT_TRUE(textOf("planNotices").contains(u"bosyu.zip"_s));
    takeIn();
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_TRUE(textOf("lockedTitle").contains(u"bosyu.zip"_s));
    EXPECT_TRUE(find<QAbstractButton>("passwordButton")->isVisible());
    EXPECT_EQ(m_screen->waiting(), 1);
}

TEST_F(LockedMessageTest, MessageWithThePasswordOpensItByItself)
{
    openAndTakeIn("04-zip");
    openAndTakeIn("04-zip-password");
    expectStored(truth("04-zip"));
    EXPECT_EQ(m_screen->waiting(), 0);
}

TEST_F(LockedMessageTest, PasswordThatCameBeforeShowsTheRowsAtOnce)
{
    openAndTakeIn("04-zip-password");
    open(sample("04-zip"));
    EXPECT_EQ(rows("planTable")->rowCount(), truth("04-zip").size());
    takeIn();
    expectStored(truth("04-zip"));
}

TEST_F(LockedMessageTest, PersonOpensItWithThePassword)
{
    openAndTakeIn("04-zip");
    typePassword(u"Key2020!"_s);
    expectStored(truth("04-zip"));
    EXPECT_FALSE(find<QWidget>("passwordButton")->isVisible());
    EXPECT_EQ(m_screen->waiting(), 0);
}

TEST_F(LockedMessageTest, WrongPasswordIsSaidAndNothingChanges)
{
    openAndTakeIn("04-zip");
    typePassword(u"key2020!"_s);
    const QStringList failures = prompt::testing::takeFailures();
    ASSERT_EQ(failures.size(), 1);
    EXPECT_TRUE(failures[0].contains(u"bosyu.zip"_s));
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_TRUE(find<QAbstractButton>("passwordButton")->isVisible());
}

TEST_F(LockedMessageTest, OpenedAgainWhileItWaitsItIsStillTheOneThatWaits)
{
    openAndTakeIn("04-zip");
    open(sample("04-zip"));
    EXPECT_TRUE(find<QAbstractButton>("passwordButton")->isVisible());
    EXPECT_EQ(m_desk->feed().messages().size(), 1);
}

TEST_F(LockedMessageTest, IgnoredItWaitsNoMoreAndItsPasswordOpensItAllTheSame)
{
    openAndTakeIn("04-zip");
    click("ignoreLockedButton");
    EXPECT_EQ(m_screen->waiting(), 0);
    EXPECT_TRUE(find<QAbstractButton>("passwordButton")->isVisible());
    EXPECT_FALSE(find<QAbstractButton>("ignoreLockedButton")->isVisible());
    EXPECT_TRUE(find<QWidget>("standing_ignored_Button")->isVisible());
    openAndTakeIn("04-zip-password");
    expectStored(truth("04-zip"));
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

TEST_F(LockedMessageTest, WhatWasTakenInOfItIsTakenBackAndTheRestWaitsNoMore)
{
    const QByteArray zip = feed::parseMessage(testData(u"feed/04-zip.eml"_s)).attachments.constFirst().data;
    const QByteArray part = "--b\r\nContent-Type: application/octet-stream\r\n"
                            "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=";
    open(write(u"both.eml"_s,
               "From: jinzai@mhlw.example.jp\r\nDate: Mon, 1 Jun 2020 09:00:00 +0900\r\nMIME-Version: 1.0\r\n"
               "Content-Type: multipart/mixed; boundary=b\r\n\r\n" +
                   part + "list.csv\r\n\r\n" + csvOf({ministryHeadings(), ministryRow(u"A1"_s)}).toBase64() +
                   "\r\n" + part + "bosyu.zip\r\n\r\n" + zip.toBase64() + "\r\n--b--\r\n"));
    takeIn();
    ASSERT_EQ(stored().keys(), QStringList{u"A1"_s});
    EXPECT_EQ(m_screen->waiting(), 1);
    click("revertButton");
    finishWork();
    auto* revert = m_screen->findChild<QDialog*>(u"revertDialog"_s);
    ASSERT_TRUE(revert != nullptr && QTest::qWaitForWindowExposed(revert));
    EXPECT_TRUE(revert->findChild<QLabel*>(u"revertSummary"_s)->text().contains(u"bosyu.zip"_s));
    QTest::mouseClick(revert->findChild<QAbstractButton*>(u"confirmRevertButton"_s), Qt::LeftButton);
    finishWork();
    EXPECT_EQ(m_desk->search().count({}), 0);
    EXPECT_EQ(m_screen->waiting(), 0);
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}
} // namespace kakehashi::test
