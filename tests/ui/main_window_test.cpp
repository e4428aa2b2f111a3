// SPDX-License-Identifier: GPL-3.0-or-later
// The window knows screens only by their signals; the screens here are made for the tests.
#include "ui/main_window/main_window.h"

#include "core/base/error.h"
#include "core/samples.h"
#include "tests/support/test_desk.h"
#include "tests/ui/settings_isolation.h"
#include "ui/main_window/place_button.h"
#include "ui/widgets/prompt.h"

#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class TestScreen : public Screen
{
public:
    explicit TestScreen(QWidget* parent) : Screen(parent), splitter(new QSplitter(this))
    {
        splitter->setObjectName(QStringLiteral("panes"));
        splitter->addWidget(new QLineEdit(splitter));
        splitter->addWidget(new QLineEdit(splitter));
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(splitter);
    }
    void refresh() override
    {
        ++refreshed;
        if (failing)
            throw Error(QStringLiteral("The store is away."));
    }
    qint64 waiting() override { return waits; }
    void focusSearch() override { ++searched; }
    void cancelWork() override { ++cancelled; }
    QString unfinished() const override { return loss; }

    QSplitter* splitter;
    int refreshed = 0;
    int searched = 0;
    int cancelled = 0;
    qint64 waits = 0;
    bool failing = false;
    QString loss;
    QStringList files;
};

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest() { prompt::testing::takeFailures(); }

    /// Three places; the second takes files. Before their screens are made, 10, 20 and 0 wait there.
    std::vector<Place> places()
    {
        made = {nullptr, nullptr, nullptr};
        const auto make = [this](std::size_t i) {
            return [this, i](Desk& /*desk*/, QWidget* parent) { return made.at(i) = new TestScreen(parent); };
        };
        return {{QStringLiteral("postings"), QStringLiteral("募集"), make(0), [](Desk&) { return 10; }, {}},
                {QStringLiteral("feed"), QStringLiteral("受信"), make(1), [](Desk&) { return 20; },
                 [](Screen& screen, const QStringList& files) {
                     static_cast<TestScreen&>(screen).files = files;
                 }},
                {QStringLiteral("walkIn"), QStringLiteral("窓口"), make(2), {}, {}}};
    }

    std::unique_ptr<MainWindow> shown()
    {
        auto window = std::make_unique<MainWindow>(*desk, fetcher, places());
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QCoreApplication::processEvents();
        return window;
    }

    template<typename W>
    static W* child(const QWidget& window, const char* name)
    {
        auto* found = window.findChild<W*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    static qint64 count(const QWidget& window, const char* place)
    {
        return child<PlaceButton>(window, place)->count();
    }
    static void press(const QWidget& window, const char* button)
    {
        QTest::mouseClick(child<QAbstractButton>(window, button), Qt::LeftButton);
    }

    SettingsIsolation settings;
    TestDesk desk;
    SessionPasswords passwords;
    MailFetcher fetcher{*desk, passwords};
    std::array<TestScreen*, 3> made{};
};

TEST_F(MainWindowTest, MakesOnlyTheScreenThatIsLookedAt)
{
    const auto window = shown();
    EXPECT_NE(made[0], nullptr);
    EXPECT_EQ(made[1], nullptr);
    EXPECT_EQ(made[2], nullptr);
}

TEST_F(MainWindowTest, TypingGoesToThePlaceEnteredAndBackToWhereOneWas)
{
    const auto window = shown();
    EXPECT_EQ(made[0]->searched, 1) << "nothing was typed there yet: to its search";
    auto* left = qobject_cast<QLineEdit*>(made[0]->splitter->widget(1));
    left->setFocus();
    press(*window, "walkInPlace");
    EXPECT_EQ(made[2]->searched, 1);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window->focusWidget(), left);
    EXPECT_EQ(made[0]->searched, 1);
}

TEST_F(MainWindowTest, EntersAPlaceByMouseAndByKeys)
{
    const auto window = shown();
    press(*window, "walkInPlace");
    ASSERT_NE(made[2], nullptr);
    EXPECT_TRUE(made[2]->isVisible());
    EXPECT_TRUE(child<PlaceButton>(*window, "walkInPlace")->isChecked());

    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    ASSERT_NE(made[1], nullptr);
    EXPECT_TRUE(made[1]->isVisible());
    EXPECT_FALSE(made[2]->isVisible());
    EXPECT_TRUE(child<PlaceButton>(*window, "feedPlace")->isChecked());
}

TEST_F(MainWindowTest, ReadsTheStoreAgainWheneverAPlaceIsEntered)
{
    const auto window = shown();
    EXPECT_EQ(made[0]->refreshed, 1);
    press(*window, "feedPlace");
    press(*window, "postingsPlace");
    EXPECT_EQ(made[0]->refreshed, 2);
    EXPECT_EQ(made[1]->refreshed, 1);
}

TEST_F(MainWindowTest, CountsWhatWaitsAlsoWhereNobodyHasBeenYet)
{
    const auto window = shown();
    made[0]->waits = 3;
    press(*window, "postingsPlace");
    EXPECT_EQ(count(*window, "postingsPlace"), 3);
    EXPECT_EQ(count(*window, "feedPlace"), 20);
    EXPECT_EQ(count(*window, "walkInPlace"), 0);
}

TEST_F(MainWindowTest, AChangeInOnePlaceReachesTheVisibleOneAndTheCounts)
{
    const auto window = shown();
    press(*window, "feedPlace");
    made[1]->waits = 5;
    const int before = made[1]->refreshed;
    Q_EMIT made[0]->changed();
    EXPECT_EQ(made[1]->refreshed, before + 1);
    EXPECT_EQ(count(*window, "feedPlace"), 5);
}

TEST_F(MainWindowTest, AScreenThatChangedSomethingIsNotToldOfItsOwnChange)
{
    const auto window = shown();
    Q_EMIT made[0]->changed();
    EXPECT_EQ(made[0]->refreshed, 1);
}

TEST_F(MainWindowTest, ShowsWhatAScreenTells)
{
    const auto window = shown();
    Q_EMIT made[0]->told(QStringLiteral("46 postings taken in."));
    EXPECT_EQ(child<QLabel>(*window, "statusSentence")->text(), QStringLiteral("46 postings taken in."));
}

TEST_F(MainWindowTest, ShowsProgressUntilItIsOverAndCancelsTheWorkItShows)
{
    const auto window = shown();
    press(*window, "feedPlace");
    auto* bar = child<QProgressBar>(*window, "progressBar");
    EXPECT_FALSE(bar->isVisible());

    Q_EMIT made[0]->progressed(QStringLiteral("Counting"), 1, 4);
    Q_EMIT made[1]->progressed(QStringLiteral("Reading"), 50, 100);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->value() * 2, bar->maximum());
    EXPECT_EQ(child<QLabel>(*window, "progressWhat")->text(), QStringLiteral("Reading"));

    press(*window, "cancelButton");
    EXPECT_EQ(made[1]->cancelled, 1);
    EXPECT_EQ(made[0]->cancelled, 0);
    EXPECT_FALSE(child<QPushButton>(*window, "cancelButton")->isEnabled());

    Q_EMIT made[1]->progressed({}, 0, 0);
    EXPECT_EQ(child<QLabel>(*window, "progressWhat")->text(), QStringLiteral("Counting"));
    EXPECT_TRUE(child<QPushButton>(*window, "cancelButton")->isEnabled());
    Q_EMIT made[0]->progressed({}, 0, 0);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(MainWindowTest, ProgressOfMoreThanAnIntHoldsStaysInItsBar)
{
    const auto window = shown();
    Q_EMIT made[0]->progressed(QStringLiteral("Reading"), 3'000'000'000, 4'000'000'000);
    auto* bar = child<QProgressBar>(*window, "progressBar");
    EXPECT_EQ(bar->value() * 4, bar->maximum() * 3);
}

TEST_F(MainWindowTest, CtrlFGoesToTheSearchOfTheVisiblePlace)
{
    const auto window = shown();
    const int before = made[0]->searched;
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(made[0]->searched, before + 1);
}

TEST_F(MainWindowTest, FilesGoToThePlaceThatTakesThem)
{
    const auto window = shown();
    window->openFiles({QStringLiteral("/a.eml"), QStringLiteral("/b.xlsx")});
    ASSERT_NE(made[1], nullptr);
    EXPECT_TRUE(made[1]->isVisible());
    EXPECT_THAT(made[1]->files, ElementsAre(QStringLiteral("/a.eml"), QStringLiteral("/b.xlsx")));
}

TEST_F(MainWindowTest, DroppedFilesAreOpenedAndWebAddressesAreNot)
{
    const auto window = shown();
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.jp/list.csv")),
                  QUrl::fromLocalFile(QStringLiteral("/受信/list.csv"))});
    QDragEnterEvent over(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &over);
    EXPECT_TRUE(over.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    ASSERT_NE(made[1], nullptr);
    EXPECT_THAT(made[1]->files, ElementsAre(QStringLiteral("/受信/list.csv")));

    QMimeData address;
    address.setUrls({QUrl(QStringLiteral("https://example.jp/list.csv"))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &address, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(MainWindowTest, AFailureToReadIsToldAndTheBarShowsWhereOneIs)
{
    const auto window = shown();
    press(*window, "feedPlace");
    made[0]->failing = true;
    press(*window, "postingsPlace");
    EXPECT_THAT(prompt::testing::takeFailures(), ElementsAre(QStringLiteral("The store is away.")));
    EXPECT_TRUE(child<PlaceButton>(*window, "postingsPlace")->isChecked());
    EXPECT_TRUE(made[0]->isVisible());
}

TEST_F(MainWindowTest, RemembersPlaceSizeAndSplitters)
{
    QList<int> divided;
    {
        const auto window = shown();
        window->resize(1000, 620);
        press(*window, "feedPlace");
        QCoreApplication::processEvents();
        made[1]->splitter->setSizes({200, 500});
        divided = made[1]->splitter->sizes();
        window->close();
    }
    const auto again = shown();
    QCoreApplication::processEvents();
    EXPECT_EQ(made[0], nullptr);
    ASSERT_NE(made[1], nullptr);
    EXPECT_TRUE(made[1]->isVisible());
    EXPECT_EQ(again->size(), QSize(1000, 620));
    EXPECT_EQ(made[1]->splitter->sizes(), divided);
}

TEST_F(MainWindowTest, ClosingAsksBeforeSomethingIsLost)
{
    const auto window = shown();
    made[0]->loss = QStringLiteral("The applicant is not saved.");
    prompt::testing::setNextConfirm(false);
    EXPECT_FALSE(window->close());
    EXPECT_EQ(made[0]->cancelled, 0);
    prompt::testing::setNextConfirm(true);
    EXPECT_TRUE(window->close());
}

TEST_F(MainWindowTest, ClosingGivesWorkThatStillRunsUp)
{
    const auto window = shown();
    EXPECT_TRUE(window->close());
    EXPECT_EQ(made[0]->cancelled, 1);
}

TEST_F(MainWindowTest, TheTitleNamesTheDeskAndADayThatWasSet)
{
    const auto window = shown();
    EXPECT_EQ(window->windowTitle(),
              QStringLiteral("東京都調整本部 — Kakehashi — 令和2年6月2日 (2020-06-02)"));
}

TEST_F(MainWindowTest, TheTitleOfADeskOnItsUsualDayIsItsName)
{
    const auto usual = Desk::open(desk.path(), Clock());
    MailFetcher usualFetcher{*usual, passwords};
    const MainWindow window(*usual, usualFetcher, places());
    EXPECT_EQ(window.windowTitle(), QStringLiteral("東京都調整本部 — Kakehashi"));
    EXPECT_FALSE(child<QLabel>(window, "deskRemark")->isVisibleTo(&window));
}

TEST_F(MainWindowTest, SampleDataAreCalledSoInTitleAndBar)
{
    const auto sample = createSampleDesk(desk.folder() + QStringLiteral("/s.sqlite"), DeskKind::DoctorBank);
    MailFetcher sampleFetcher{*sample, passwords};
    const MainWindow window(*sample, sampleFetcher, places());
    EXPECT_EQ(
        window.windowTitle(),
        QStringLiteral("東京都医師会ドクターバンク — Kakehashi — Sample data, 令和2年6月3日 (2020-06-03)"));
    EXPECT_TRUE(child<QLabel>(window, "deskRemark")->text().startsWith(QStringLiteral("Sample data")));
}

TEST_F(MainWindowTest, AReportToTheMinistryThatWaitsOpensItsDialog)
{
    const auto window = shown();
    Q_EMIT made[0]->wanted(QStringLiteral("ministry"), 0);
    auto* dialog = child<QDialog>(*window, "ministryDialog");
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(made[1], nullptr) << "it is no place of its own";
    dialog->reject();
}

TEST_F(MainWindowTest, SettingsChangeTheDeskAndItsTitle)
{
    const auto window = shown();
    press(*window, "settingsButton");
    auto* dialog = child<QDialog>(*window, "deskSettingsDialog");
    auto* name = child<QLineEdit>(*dialog, "deskNameEdit");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Shinjuku desk"));
    press(*dialog, "saveSettingsButton");
    EXPECT_EQ(desk->settings().name, QStringLiteral("Shinjuku desk"));
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("Shinjuku desk — Kakehashi")));
    EXPECT_THAT(prompt::testing::takeFailures(), IsEmpty());
}

} // namespace

} // namespace kakehashi::test
