// SPDX-License-Identifier: GPL-3.0-or-later
// How a desk sets up its mailbox, in the real window and against a real server; the README shows the same
// steps. With KAKEHASHI_PICTURES set to a folder it speaks Japanese and leaves pictures of its screens there.
#include "core/base/language.h"
#include "tests/support/certificates.h"
#include "tests/support/dovecot.h"
#include "tests/support/test_desk.h"
#include "ui/feed/feed_screen.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/places.h"
#include "ui/widgets/prompt.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

class MailWalk : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!Dovecot::missing().isEmpty())
            GTEST_SKIP() << qPrintable(Dovecot::missing());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_desk.folder());
        theme::apply(*qApp);
        if (qEnvironmentVariableIsSet("KAKEHASHI_PICTURES"))
            installLanguage(u"ja"_s);
        prompt::testing::takeFailures();
        m_server.emplace();

        m_window = std::make_unique<MainWindow>(*m_desk, m_fetcher, deskPlaces(m_fetcher));
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_window->resize(1366, 768);
        m_fetcher.start();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    }

    template<typename T>
    T* find(const char* name) const
    {
        T* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                const auto all = m_window->findChildren<T*>(QLatin1StringView(name));
                const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
                found = shown == all.end() ? nullptr : *shown;
                return found != nullptr;
            },
            patience))
            << "nothing visible called " << name;
        return found;
    }
    void click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        ASSERT_NE(edit, nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void waitForFeed()
    {
        auto* feed = find<FeedScreen>("feedScreen");
        ASSERT_NE(feed, nullptr);
        ASSERT_TRUE(
            QTest::qWaitFor([this, feed] { return !feed->isBusy() && !m_fetcher.isBusy(); }, patience));
    }
    void picture(const char* name, const char* of = nullptr)
    {
        const QString folder = qEnvironmentVariable("KAKEHASHI_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(300); // for the picture's sake only
        QWidget* widget = of == nullptr ? m_window.get() : find<QWidget>(of);
        EXPECT_TRUE(widget->grab().save(folder + u'/' + QLatin1StringView(name) + u".png"_s));
    }
    void setUpMailbox()
    {
        const MailboxSettings mailbox =
            m_server->mailbox(MailboxKind::Imap, MailSecurity::Tls, u"chousei@example.jp"_s);
        click("addMailboxButton");
        type("mailboxHostEdit", mailbox.host);
        find<QSpinBox>("mailboxPortBox")->setValue(mailbox.port);
        type("mailboxUserEdit", mailbox.user);
        type("mailboxPasswordEdit", Dovecot::password());
        click("tryConnectionButton");
        ASSERT_TRUE(QTest::qWaitFor([this] { return find<QLabel>("trialResult")->text().startsWith(u"✗"_s); },
                                    patience));
        picture("mailbox-refused", "mailboxDialog");
        type("mailboxCaFileEdit", mailbox.caFile);
        click("tryConnectionButton");
        ASSERT_TRUE(QTest::qWaitFor([this] { return find<QLabel>("trialResult")->text().startsWith(u"✔"_s); },
                                    patience));
        picture("mailbox-new", "mailboxDialog");
        click("saveMailboxButton");
    }
    void deliver(const char* name)
    {
        m_server->deliver(u"chousei@example.jp"_s,
                          testData(u"feed/"_s + QLatin1StringView(name) + u".eml"_s));
    }
    void selectFirst()
    {
        auto* list = find<QListView>("messageList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        waitForFeed();
    }

    TestDesk m_desk;
    SessionPasswords m_passwords;
    MailFetcher m_fetcher{*m_desk, m_passwords};
    std::optional<Dovecot> m_server;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(MailWalk, FromAnEmptyDeskToPostingsThatComeByThemselves)
{
    deliver("01-first-feed");
    picture("feed-empty");
    click("fetchButton");
    picture("mailboxes-none", "mailSettingsDialog");
    setUpMailbox();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return m_desk->arrivals().all(ArrivalState::Waiting).size() == 1 && !m_fetcher.isBusy(); },
        patience))
        << "it is looked into at once";
    picture("mailboxes", "mailSettingsDialog");
    find<QDialog>("mailSettingsDialog")->close();

    selectFirst();
    EXPECT_EQ(m_desk->search().count({}), 0) << "an unknown sender waits";
    picture("feed-unknown-sender");
    click("takeArrivalButton");
    waitForFeed();
    EXPECT_EQ(m_desk->search().count({}), 40);

    deliver("02-update");
    click("fetchButton");
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_desk->search().count({}) == 50; }, patience))
        << "a known sender does not";
    deliver("05-row-errors");
    deliver("04-zip");
    click("fetchButton");
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_desk->feed().waitingCount() == 5; }, patience));
    waitForFeed();
    picture("feed-inbox");
    click("standing_held_Button");
    find<QListView>("messageList")->setCurrentIndex({});
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

TEST_F(MailWalk, WhatWasNotReadOfAMessageIsSeenAndAcknowledged)
{
    prompt::testing::setNextFiles({QStringLiteral(KAKEHASHI_TEST_DATA "/feed/03-doctor-bank.eml")});
    click("openButton");
    waitForFeed();
    click("takeInButton");
    waitForFeed();
    picture("feed-partly-read");
    click("seenButton");
    EXPECT_TRUE(m_desk->feed().partlyRead().isEmpty());
    picture("feed-seen");
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

TEST_F(MailWalk, HeldRowsAreMendedWithTheFormOrSentBack)
{
    prompt::testing::setNextFiles({QStringLiteral(KAKEHASHI_TEST_DATA "/feed/05-row-errors.eml")});
    click("openButton");
    waitForFeed();
    click("takeInButton");
    waitForFeed();
    picture("feed-held");
    find<QTableView>("heldTable")->selectRow(1);
    click("mendButton");
    ASSERT_NE(find<QDialog>("heldRowDialog"), nullptr);
    picture("held-row", "heldRowDialog");
    find<QDialog>("heldRowDialog")->reject();
    click("replyButton");
    picture("reply", "replyDialog");
    find<QDialog>("replyDialog")->reject();
    click("revertButton");
    picture("revert", "revertDialog");
    find<QDialog>("revertDialog")->reject();
    EXPECT_EQ(prompt::testing::takeFailures(), QStringList());
}

} // namespace kakehashi::test
