// SPDX-License-Identifier: GPL-3.0-or-later
// Locked archives: kept, opened by the message that says their password or by the person who knows it.
#include "tests/ui/feed_screen_fixture.h"

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

} // namespace kakehashi::test
