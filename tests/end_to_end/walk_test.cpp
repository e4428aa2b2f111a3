// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the real window: from opening a message to the handout in the applicant's hand.
// With KAKEHASHI_PICTURES set to a folder it speaks Japanese and leaves pictures of its screens there.
#include "core/base/language.h"
#include "tests/support/test_desk.h"
#include "ui/feed/feed_screen.h"
#include "ui/feed/held_row_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/places.h"
#include "ui/walk_in/match_delegate.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPrintPreviewDialog>
#include <QProcess>
#include <QScrollArea>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class Walk : public testing::Test
{
protected:
    void SetUp() override
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_desk.folder());
        theme::apply(*qApp);
        if (qEnvironmentVariableIsSet("KAKEHASHI_PICTURES"))
            installLanguage(u"ja"_s);
        prompt::testing::takeFailures();
        m_window = std::make_unique<MainWindow>(*m_desk, m_fetcher, deskPlaces(m_fetcher));
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->resize(1366, 768);
    }

    template<typename T>
    T* visible(const char* name) const
    {
        for (T* each : m_window->findChildren<T*>(QLatin1StringView(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// Places fill themselves in the background: waits until the widget is there.
    template<typename T>
    T* find(const char* name) const
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return visible<T>(name) != nullptr; }))
            << "nothing visible called " << name;
        return visible<T>(name);
    }

    void go(Qt::Key place)
    {
        m_window->activateWindow(); // no window manager gives it back when a dialog closes
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), place, Qt::ControlModifier);
    }

    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        if (auto* form = m_window->findChild<QScrollArea*>(); form != nullptr && form->isAncestorOf(button))
            form->ensureWidgetVisible(button);
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// Japanese goes the way of an input method.
    void type(QLineEdit* edit, const QString& text)
    {
        ASSERT_NE(edit, nullptr);
        edit->setFocus();
        edit->selectAll();
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QCoreApplication::sendEvent(edit, &typed);
    }
    void type(const char* name, const QString& text) { type(find<QLineEdit>(name), text); }

    void openMessage(const char* sample)
    {
        prompt::testing::setNextFiles(
            {QStringLiteral(KAKEHASHI_TEST_DATA "/feed/") + QLatin1StringView(sample)});
        click("openButton");
        waitForFeed();
    }

    void waitForFeed()
    {
        auto* feed = find<FeedScreen>("feedScreen");
        ASSERT_NE(feed, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([feed] { return !feed->isBusy(); }, 60'000));
    }

    qint64 stored()
    {
        PostingQuery everything;
        everything.status = StatusFilter::All;
        return m_desk->search().count(everything);
    }

    void picture(const char* name, QWidget* of = nullptr)
    {
        const QString folder = qEnvironmentVariable("KAKEHASHI_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300); // for the picture's sake only
        EXPECT_TRUE((of == nullptr ? m_window.get() : of)
                        ->grab()
                        .save(folder + u'/' + QLatin1StringView(name) + u".png"_s));
    }

    void takeMessageIn(const char* sample, qint64 postingsAfter)
    {
        openMessage(sample);
        EXPECT_LT(stored(), postingsAfter) << "opening must not take anything in";
        click("takeInButton");
        waitForFeed();
        EXPECT_EQ(stored(), postingsAfter);
    }

    void mendHeldRow()
    {
        auto* held = find<QTableView>("heldTable");
        ASSERT_NE(held, nullptr);
        ASSERT_EQ(held->model()->rowCount(), 5);
        held->selectRow(1); // 若干名 people are wanted
        click("mendButton");
        auto* dialog = m_window->findChild<HeldRowDialog*>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
        picture("held-row", dialog);
        auto* wrong = qobject_cast<QLineEdit*>(dialog->focusWidget());
        ASSERT_NE(wrong, nullptr) << "the wrong field has the focus";
        type(wrong, u"2"_s);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"takeInMendedButton"_s), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_desk->feed().waitingCount() == 4; }));
    }

    void typeApplicant()
    {
        type("nameEdit", u"試験　花子"_s);
        type("kanaEdit", u"しけん　はなこ"_s);
        type("birthDateEdit", u"S60.1.2"_s);
        auto* licence = find<QComboBox>("licenceBox0");
        ASSERT_NE(licence, nullptr);
        licence->setFocus();
        QTest::keyClick(licence, Qt::Key_Home);
        for (int i = licence->findText(labelOf(Occupation::Nurse)); i > 0; --i)
            QTest::keyClick(licence, Qt::Key_Down);
        ASSERT_EQ(licence->currentText(), labelOf(Occupation::Nurse));
        type("licenceNumberEdit0", u"1234567"_s);
        type("licenceSeenByEdit0", u"佐藤"_s);
        click("seenTodayButton0");
        type("placesEdit", u"とうきょう"_s);
        QTest::keyClick(find<QLineEdit>("placesEdit"), Qt::Key_Return);
        type("availableFromEdit", u"R2.6.8"_s);
        type("earliestStartEdit", u"830"_s);
        type("latestEndEdit", u"1730"_s);
        type("payFloorEdit", u"1800"_s);
    }

    void tick(QListView* list, int row)
    {
        const QModelIndex index = list->model()->index(row, 0);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          MatchDelegate::tickArea(list->visualRect(index)).center());
    }

    void clickCard(const char* column)
    {
        auto* cards = find<QListView>(column);
        ASSERT_TRUE(QTest::qWaitFor([&] { return cards->model()->rowCount() > 0; })) << column;
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, {},
                          cards->visualRect(cards->model()->index(0, 0)).center());
    }

    QStringList hiddenValues()
    {
        QStringList hidden;
        m_desk->postings().forEach(StatusFilter::All, [&hidden](const StoredPosting& each) {
            hidden.append(each.posting.institutionId);
            if (each.posting.maskingRequested)
                hidden.append({each.posting.institutionName, each.posting.contact.email,
                               each.posting.contact.applicationPhone});
            return true;
        });
        hidden.removeAll(QString());
        return hidden;
    }

    TestDesk m_desk;
    SessionPasswords m_passwords;
    MailFetcher m_fetcher{*m_desk, m_passwords};
    std::unique_ptr<MainWindow> m_window;
};

QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    EXPECT_TRUE(process.waitForFinished()) << "pdftotext (poppler-utils) is needed";
    return QString::fromUtf8(process.readAllStandardOutput()).remove(u'\n');
}

// Issue: "the walk from opening a message to the printed handout is a GUI test with real widgets".
TEST_F(Walk, FromOpeningAMessageToThePrintedHandout)
{
    go(Qt::Key_3);
    takeMessageIn("01-first-feed.eml", 40);
    openMessage("02-update.eml");
    picture("feed");
    click("takeInButton");
    waitForFeed();
    EXPECT_EQ(stored(), 50);
    takeMessageIn("05-row-errors.eml", 57);
    mendHeldRow();
    EXPECT_EQ(stored(), 58);

    go(Qt::Key_2);
    auto* postings = find<QTableView>("postingList");
    ASSERT_NE(postings, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return postings->model()->rowCount() == 58; }));
    type("searchEdit", u"ﾅｲｶ"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return postings->model()->rowCount() == 0; }))
        << "kana is no reading of kanji";
    type("searchEdit", u"内科"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return postings->model()->rowCount() > 5; }));
    QTest::mouseClick(postings->viewport(), Qt::LeftButton, {},
                      postings->visualRect(postings->model()->index(2, 2)).center());
    EXPECT_EQ(postings->selectionModel()->selectedRows().size(), 1);
    picture("postings");

    go(Qt::Key_4);
    typeApplicant();
    auto* list = find<QListView>("matchList");
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() >= 4; }));
    for (int row = 0; row < 3; ++row)
        tick(list, row);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    picture("walk-in");

    const QString pdf = m_desk.folder() + u"/handout.pdf"_s;
    prompt::testing::setNextSaveFile(pdf);
    click("pdfButton");
    const QString printed = textOf(pdf);
    EXPECT_EQ(printed.count(u"13-2020-0000"_s), 3) << "three were ticked";
    for (const QString& hidden : hiddenValues())
        EXPECT_FALSE(printed.contains(hidden));
    EXPECT_TRUE(prompt::testing::takeFailures().isEmpty());
}

// Issue: "A GUI test walks intake → match → handout → application → disclosure → interview → hire → closing."
TEST_F(Walk, FromTheCounterToTheHireAndTheClosingOfThePosting)
{
    go(Qt::Key_3);
    takeMessageIn("01-first-feed.eml", 40);

    go(Qt::Key_4);
    typeApplicant();
    for (const char* consent : {"deskUseCheck", "tellInstitutionsCheck"}) {
        find<QAbstractButton>(consent)->setFocus();
        QTest::keyClick(find<QAbstractButton>(consent), Qt::Key_Space);
        ASSERT_TRUE(find<QAbstractButton>(consent)->isChecked());
    }
    auto* list = find<QListView>("matchList");
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() >= 1; }));
    tick(list, 0);
    prompt::testing::setNextSaveFile(m_desk.folder() + u"/handout.pdf"_s);
    click("pdfButton");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    click("applicantWindowButton");
    picture("applicant-screen", m_window->findChild<QWidget*>(u"applicantWindow"_s));
    click("applicantWindowButton");
    click("applicationButton");
    EXPECT_EQ(m_window->findChild<QLabel*>(u"disclosureObstacles"_s)->text(), QString());
    click("recordDisclosure");
    picture("disclosure", m_window->findChild<QWidget*>(u"disclosureDialog"_s));
    click("closeDisclosure");
    ASSERT_EQ(m_desk->referrals().disclosures().find({}).size(), 1);
    const Referral applied = m_desk->referrals().all().constFirst();
    ASSERT_EQ(applied.stage, Stage::Application);

    go(Qt::Key_5);
    clickCard("applicationColumn");
    click("stepInterview");
    type("stepDay", u"R2.6.5"_s);
    type("stepTime", u"14:00"_s);
    type("stepPlace", u"見本病院 2階 会議室"_s);
    click("enterStep");
    clickCard("interviewColumn");
    picture("referrals");
    const StoredPosting posting = *m_desk->postings().bySeq(applied.posting);
    m_desk->postings().setHired(posting.seq, *posting.posting.headcount - 1, {u"test"_s, {}, {}});
    click("stepHired");
    type("stepDay", u"R2.6.15"_s);
    picture("hire", m_window->findChild<QWidget*>(u"stepDialog"_s));
    click("enterStep");
    EXPECT_EQ(m_desk->referrals().bySeq(applied.seq)->stage, Stage::Hired);

    click("doTicked"); // that was its last seat: closing is offered
    EXPECT_EQ(m_desk->postings().bySeq(applied.posting)->statusOn(m_desk->today()), PostingStatus::Filled);
    EXPECT_TRUE(prompt::testing::takeFailures().isEmpty());
}

} // namespace
} // namespace kakehashi::test
