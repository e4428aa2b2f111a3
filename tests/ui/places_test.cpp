// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the real program, with its real screens.
#include "ui/main_window/places.h"

#include "core/samples.h"
#include "tests/support/test_desk.h"
#include "tests/ui/settings_isolation.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/place_button.h"
#include "ui/widgets/prompt.h"

#include <QTest>

#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

class Places : public testing::Test
{
protected:
    Places()
        : desk(createSampleDesk(folder.filePath(QStringLiteral("s.sqlite")), DeskKind::Prefecture)),
          fetcher(*desk, passwords), window(*desk, fetcher, deskPlaces(fetcher))
    {
        prompt::testing::takeFailures();
        window.show();
    }

    qint64 count(const char* place) const
    {
        return window.findChild<PlaceButton*>(QString::fromLatin1(place))->count();
    }

    SettingsIsolation settings;
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    SessionPasswords passwords;
    MailFetcher fetcher;
    MainWindow window;
};

TEST_F(Places, CountOpenPostingsAndRowsThatWait)
{
    EXPECT_TRUE(QTest::qWaitFor([this] { return count("postingsPlace") == desk->search().count({}); }));
    EXPECT_GT(count("postingsPlace"), 0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return count("feedPlace") == 5; }));
}

TEST_F(Places, CanAllBeEnteredAndSayTheSameNumberAfterwards)
{
    const qint64 open = desk->search().count({});
    for (int place = 0; place < 3; ++place)
        window.enter(place);
    EXPECT_TRUE(
        QTest::qWaitFor([this, open] { return count("postingsPlace") == open && count("feedPlace") == 5; }));
    EXPECT_THAT(prompt::testing::takeFailures(), testing::IsEmpty());
}

TEST_F(Places, FilesAreLookedAtInTheFeedBeforeAnythingIsTakenIn)
{
    const auto messages = desk->feed().messages().size();
    window.openFiles({QStringLiteral(KAKEHASHI_TEST_DATA "/feed/03-doctor-bank.eml")});
    EXPECT_TRUE(window.findChild<PlaceButton*>(QStringLiteral("feedPlace"))->isChecked());
    EXPECT_TRUE(QTest::qWaitFor([this] { return count("feedPlace") == 6; }));
    EXPECT_EQ(desk->feed().messages().size(), messages);
}

} // namespace

} // namespace kakehashi::test
