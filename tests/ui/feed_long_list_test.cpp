// SPDX-License-Identifier: GPL-3.0-or-later
// Issue 4: a long list is taken in "with progress, cancel and no frozen window".
#include "tests/feed/feed_lists.h"
#include "tests/ui/feed_screen_fixture.h"

#include <QLineEdit>
#include <QTimer>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfList = 2000;

class LongListTest : public FeedScreenTest
{
protected:
    void openList()
    {
        QList<QStringList> list{ministryHeadings()};
        for (int i = 0; i < rowsOfList; ++i)
            list.append(ministryRow(u"L%1"_s.arg(i)));
        open(write(u"long.csv"_s, csvOf(list)));
        ASSERT_EQ(rows("planTable")->rowCount(), rowsOfList);
    }
    /// Calls at the first progress of the taking that is past this part of it.
    void onProgress(double part, const std::function<void()>& act)
    {
        QObject::connect(m_screen.get(), &Screen::progressed, m_screen.get(),
                         [this, part, act](const QString&, qint64 done, qint64 total) {
                             m_told += total > 0 ? 1 : 0;
                             if (!m_hasActed && total > 0 &&
                                 static_cast<double>(done) > part * static_cast<double>(total)) {
                                 m_hasActed = true;
                                 act();
                             }
                         });
    }

    int m_told = 0;
    bool m_hasActed = false;
};

} // namespace

TEST_F(LongListTest, LeavesTheWindowUsableAndSaysHowFarItIs)
{
    openList();
    int beats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, m_screen.get(), [&] { beats += m_screen->isBusy() ? 1 : 0; });
    auto* search = find<QLineEdit>("messageSearchEdit");
    bool wasBusy = false;
    onProgress(0.2, [&] {
        QTest::keyClicks(search, u"long"_s);
        wasBusy = m_screen->isBusy();
    });
    heart.start(0);
    takeIn();
    EXPECT_TRUE(wasBusy);
    EXPECT_EQ(search->text(), u"long"_s) << "typed while the list was taken in";
    EXPECT_GE(m_told, 5);
    EXPECT_GT(beats, m_told) << "the event loop ran between two tellings";
    EXPECT_EQ(stored().size(), rowsOfList);
}

TEST_F(LongListTest, CancelledInTheMiddleLeavesNothingHalfDoneAndCanBeTakenInAfterwards)
{
    openList();
    onProgress(0.5, [this] { m_screen->cancelWork(); });
    takeIn();
    EXPECT_TRUE(m_hasActed);
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_TRUE(m_desk->feed().messages().isEmpty());
    EXPECT_EQ(rows("planTable")->rowCount(), rowsOfList) << "still to look at";
    takeIn();
    EXPECT_EQ(stored().size(), rowsOfList);
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

} // namespace kakehashi::test
