// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the real program, with its real screens.
#include "ui/main_window/places.h"

#include "core/agenda/agenda.h"
#include "core/samples.h"
#include "tests/support/test_desk.h"
#include "tests/ui/settings_isolation.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/place_button.h"
#include "ui/widgets/prompt.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

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
    const int places = static_cast<int>(deskPlaces(fetcher).size());
    for (int place = 0; place < places; ++place)
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

// screens.md: "Enter goes to the thing itself".
TEST_F(Places, TodayListsWhatWaitsAndEnterGoesToTheThingItself)
{
    const QList<agenda::Item> items = agenda::itemsOf(*desk);
    ASSERT_FALSE(items.isEmpty());
    ASSERT_EQ(items[0].matter, agenda::Matter::RowsHeld);
    window.enterAt(QStringLiteral("today"), 0);
    auto* list = window.findChild<QTreeWidget*>(QStringLiteral("todayList"));
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->topLevelItemCount(), items.size() + 1) << "a heading and the things";
    EXPECT_EQ(count("todayPlace"), items.size());
    ASSERT_NE(list->currentItem(), nullptr) << "the first of them is chosen";
    EXPECT_EQ(list->currentItem()->text(1), items[0].words);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(window.findChild<PlaceButton*>(QStringLiteral("feedPlace"))->isChecked());
    const auto* taken = window.findChild<QWidget*>(QStringLiteral("takenView"));
    ASSERT_NE(taken, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([taken] { return taken->isVisible(); })) << "its message is shown";
}

TEST_F(Places, TodayLeadsANewDeskToItsFirstMessage)
{
    TestDesk empty;
    MailFetcher noMail(*empty, passwords);
    MainWindow fresh(*empty, noMail, deskPlaces(noMail));
    fresh.show();
    fresh.enterAt(QStringLiteral("today"), 0);
    auto* lead = fresh.findChild<QPushButton*>(QStringLiteral("emptyStateAction"));
    ASSERT_NE(lead, nullptr);
    ASSERT_TRUE(lead->isVisible());
    QTest::mouseClick(lead, Qt::LeftButton);
    EXPECT_TRUE(fresh.findChild<PlaceButton*>(QStringLiteral("feedPlace"))->isChecked());
}

} // namespace

} // namespace kakehashi::test
