// SPDX-License-Identifier: GPL-3.0-or-later
// Mail is fetched while the window is open: by itself, when asked, from several mailboxes at once.
#include "core/feed/feed_files.h"
#include "tests/support/dovecot.h"
#include "tests/support/test_desk.h"
#include "ui/mail/mail_fetcher.h"
#include "ui/mail/password_bar.h"
#include "ui/mail/tray_notice.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

constexpr int patience = 60'000;
const QByteArray firstFeed = testData(u"feed/01-first-feed.eml"_s);

class Fetching : public Test
{
protected:
    /// What lies in a watched folder was put there by hand and is taken in.
    QString watchedFolder()
    {
        EXPECT_TRUE(QDir(desk.folder()).mkdir(u"stick"_s));
        MailboxSettings folder;
        folder.kind = MailboxKind::Folder;
        folder.folder = desk.folder() + u"/stick"_s;
        folder.pollMinutes = 24 * 60;
        desk->mailboxes().save(folder);
        return folder.folder;
    }
    qint64 postings() { return desk->search().count({}); }
    bool waitFor(qint64 wanted)
    {
        return QTest::qWaitFor([this, wanted] { return postings() == wanted && !fetcher.isBusy(); },
                               patience);
    }

    TestDesk desk;
    SessionPasswords passwords;
    MailFetcher fetcher{*desk, passwords};
};

class FetchingFromDovecot : public Fetching
{
protected:
    void SetUp() override
    {
        if (!Dovecot::missing().isEmpty())
            GTEST_SKIP() << qPrintable(Dovecot::missing());
        server.emplace();
    }
    MailboxSettings add(const QString& user, MailboxKind kind = MailboxKind::Imap)
    {
        const MailboxSettings mailbox =
            desk->mailboxes().save(server->mailbox(kind, MailSecurity::Tls, user));
        passwords.keep(mailbox.id, Dovecot::password());
        return mailbox;
    }
    qint64 arrivals() { return desk->arrivals().all().size(); }

    std::optional<Dovecot> server;
};

} // namespace

TEST_F(Fetching, AFileCarriedIntoTheWatchedFolderIsTakenInByItself)
{
    const QString folder = watchedFolder();
    QSignalSpy arrived(&fetcher, &MailFetcher::arrived);
    fetcher.start();
    ASSERT_TRUE(
        QFile::copy(QStringLiteral(KAKEHASHI_TEST_DATA "/feed/01-first-feed.eml"), folder + u"/a.eml"_s));
    EXPECT_TRUE(waitFor(40));
    ASSERT_THAT(arrived, SizeIs(1));
    EXPECT_EQ(arrived[0][0].toInt(), 1);
}

TEST_F(Fetching, AFileThatIsStillBeingWrittenIsNeverTakenHalf)
{
    QFile file(watchedFolder() + u"/a.eml"_s);
    fetcher.start();
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(firstFeed.first(firstFeed.size() / 2));
    file.flush();
    // Goes on growing for longer than a folder must rest, each time a moment before it would.
    FolderWatch watch(desk.folder() + u"/stick"_s, std::chrono::milliseconds(1500));
    QSignalSpy rested(&watch, &FolderWatch::rested);
    watch.settle();
    QTimer growing;
    int grown = 0;
    QObject::connect(&growing, &QTimer::timeout, &growing, [&] {
        file.write(" ");
        file.flush();
        ++grown;
    });
    growing.start(500);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grown >= 8; }, patience));
    EXPECT_THAT(rested, IsEmpty());
    EXPECT_THAT(desk->arrivals().all(), IsEmpty());
    growing.stop();
    file.seek(0);
    file.write(firstFeed);
    file.close();
    EXPECT_TRUE(waitFor(40));
    EXPECT_THAT(desk->arrivals().all(), SizeIs(1));
}

TEST_F(Fetching, AFolderThatIsNotThereIsToldOnTheMailboxAndNowhereElse)
{
    const QString folder = watchedFolder();
    QDir(folder).removeRecursively();
    QSignalSpy told(&fetcher, &MailFetcher::told);
    fetcher.start();
    const qint64 mailbox = desk->mailboxes().all()[0].seq;
    EXPECT_TRUE(QTest::qWaitFor([&] { return !fetcher.problemOf(mailbox).isEmpty(); }, patience));
    EXPECT_TRUE(fetcher.problemOf(mailbox).contains(u"is not there"_s));
    EXPECT_THAT(told, Not(IsEmpty()));
}

TEST_F(Fetching, AFileThatIsTooLargeStandsInTheListAtOnce)
{
    const QString folder = watchedFolder();
    QFile file(folder + u"/list.csv"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(feed::largestMailFile + 1)); // takes no room: nothing is written
    file.close();
    QSignalSpy changed(&fetcher, &MailFetcher::changed);
    fetcher.start();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return desk->arrivals().count(ArrivalState::Failed) == 1; }, patience));
    EXPECT_TRUE(QTest::qWaitFor([&changed] { return !changed.isEmpty(); }, patience));
}

TEST_F(Fetching, TheNoticeBesideTheClockSaysHowManyAndNothingElse)
{
    EXPECT_EQ(TrayNotice::sentence(3), u"3 new message(s) came."_s);
}

TEST_F(FetchingFromDovecot, FetchNowLooksIntoSeveralMailboxesAtOnce)
{
    add(u"one"_s);
    add(u"two"_s, MailboxKind::Pop3);
    server->deliver(u"one"_s, firstFeed);
    server->deliver(u"two"_s, testData(u"feed/03-doctor-bank.eml"_s));
    fetcher.reload();
    QSignalSpy progress(&fetcher, &MailFetcher::progressed);
    fetcher.fetchNow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return arrivals() == 2 && !fetcher.isBusy(); }, patience));
    EXPECT_THAT(desk->arrivals().all(ArrivalState::Waiting), SizeIs(2)) << "their senders are not known";
    const bool both = std::ranges::any_of(
        progress, [](const auto& step) { return step[0].toString() == u"Fetching from 2 mailbox(es)"_s; });
    EXPECT_TRUE(both);
    EXPECT_EQ(progress.constLast()[2].toLongLong(), 0) << "it is over";
    EXPECT_EQ(server->messageFiles(u"one"_s).filter(u":2,S"_s).size(), 0) << "the server is untouched";
}

TEST_F(FetchingFromDovecot, MailboxesArePolledByThemselves)
{
    MailFetcher fast(*desk, passwords, std::chrono::milliseconds(20));
    add(u"poll"_s);
    fast.start();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return desk->mailboxes().lastLook(desk->mailboxes().all()[0].seq).at.isValid(); },
        patience));
    server->deliver(u"poll"_s, firstFeed);
    EXPECT_TRUE(QTest::qWaitFor([this] { return arrivals() == 1; }, patience));
}

TEST_F(FetchingFromDovecot, AnUnknownPasswordIsAskedForInABarThatStandsInNobodysWay)
{
    const MailboxSettings mailbox = add(u"secret"_s);
    passwords.forget(mailbox.id);
    server->deliver(u"secret"_s, firstFeed);
    QWidget window;
    auto* bar = new PasswordBar(fetcher, &window);
    window.resize(900, 200);
    window.show();
    fetcher.start();
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->isVisible(); }, patience));
    EXPECT_EQ(window.findChild<QDialog*>(), nullptr) << "nothing pops up";
    QTest::mouseClick(bar->findChild<QAbstractButton*>(u"enterPasswordButton"_s), Qt::LeftButton);
    auto* dialog = window.findChild<QDialog*>(u"passwordDialog"_s);
    ASSERT_TRUE(dialog != nullptr && QTest::qWaitForWindowExposed(dialog));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"passwordEdit"_s), Dovecot::password());
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"acceptPasswordButton"_s), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return arrivals() == 1; }, patience));
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(FetchingFromDovecot, ARefusedPasswordIsNotTriedAgainUntilThereIsAnother)
{
    const MailboxSettings mailbox = add(u"locked"_s);
    passwords.keep(mailbox.id, u"guess"_s);
    fetcher.reload();
    fetcher.fetchNow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return fetcher.isWanting(mailbox) && !fetcher.isBusy(); }, patience));
    const QDateTime looked = desk->mailboxes().lastLook(mailbox.seq).at;
    fetcher.fetchNow();
    EXPECT_FALSE(fetcher.isBusy()) << "an account may be closed after some wrong passwords";
    EXPECT_EQ(desk->mailboxes().lastLook(mailbox.seq).at, looked);
    fetcher.setPassword(mailbox, Dovecot::password());
    EXPECT_TRUE(QTest::qWaitFor([&] { return fetcher.problemOf(mailbox.seq).isEmpty() && !fetcher.isBusy(); },
                                patience));
    EXPECT_FALSE(fetcher.isWanting(mailbox));
}

} // namespace kakehashi::test
