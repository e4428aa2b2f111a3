// SPDX-License-Identifier: GPL-3.0-or-later
// kakehashi-cli and a real Dovecot.
#include "tests/end_to_end/command_line.h"
#include "tests/support/certificates.h"
#include "tests/support/dovecot.h"
#include "tests/support/test_desk.h"

#include <QDateTime>
#include <QFile>
#include <gmock/gmock.h>

#include <algorithm>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

class Fetch : public Test
{
protected:
    void SetUp() override
    {
        if (!Dovecot::missing().isEmpty())
            GTEST_SKIP() << qPrintable(Dovecot::missing());
        server.emplace();
        // Inherited by the program: no real keychain is touched.
        qputenv("KAKEHASHI_KEYCHAIN", "off");
        qputenv("KAKEHASHI_MAIL_PASSWORD", Dovecot::password().toUtf8());
        desk.init();
    }
    void TearDown() override
    {
        qunsetenv("KAKEHASHI_KEYCHAIN");
        qunsetenv("KAKEHASHI_MAIL_PASSWORD");
    }
    Ran add(MailboxKind kind, MailSecurity security = MailSecurity::Tls)
    {
        return desk.json({u"mailbox"_s, u"add"_s, u"--url"_s,
                          urlOf(server->mailbox(kind, security, u"desk"_s)), u"--ca"_s,
                          Certificates::get().authority()});
    }
    Ran fetch(const QStringList& more = {}) { return desk.json(QStringList{u"fetch"_s} + more); }
    void deliver(const QString& name) { server->deliver(u"desk"_s, testData(u"feed/"_s + name)); }

    std::optional<Dovecot> server;
    CommandLine desk;
};

qsizetype sizeOf(const QJsonObject& answer, const QString& key)
{
    return answer[key].toArray().size();
}

} // namespace

TEST_F(Fetch, TakesTheSamplesInFromImapAndASecondFetchChangesNothing)
{
    ASSERT_EQ(add(MailboxKind::Imap).exit, 0);
    deliver(u"01-first-feed.eml"_s);
    const Ran unknown = fetch();
    EXPECT_EQ(unknown.exit, 1) << qPrintable(unknown.err);
    ASSERT_EQ(sizeOf(unknown.json(), u"waiting"_s), 1);
    const QJsonObject waiting = unknown.json()[u"waiting"_s].toArray()[0].toObject();
    EXPECT_EQ(waiting[u"reason"_s].toString(), u"unknown_sender"_s);
    EXPECT_TRUE(desk.postings().isEmpty());

    const Ran accepted = fetch({u"--accept"_s, waiting[u"sender"_s].toString()});
    EXPECT_EQ(accepted.exit, 0) << qPrintable(accepted.err);
    EXPECT_EQ(accepted.json()[u"created"_s].toInt(), 40);

    deliver(u"02-update.eml"_s);
    const Ran news = fetch();
    EXPECT_EQ(news.json()[u"created"_s].toInt(), 10) << qPrintable(news.out);
    EXPECT_EQ(news.json()[u"updated"_s].toInt(), 8);
    EXPECT_EQ(news.json()[u"unchanged"_s].toInt(), 28);
    EXPECT_EQ(news.json()[u"absent"_s].toInt(), 4);

    const auto before = desk.postings();
    const Ran again = fetch();
    EXPECT_EQ(again.exit, 0) << qPrintable(again.err);
    EXPECT_EQ(again.json()[u"created"_s].toInt() + again.json()[u"updated"_s].toInt() +
                  again.json()[u"unchanged"_s].toInt(),
              0);
    EXPECT_EQ(desk.postings(), before);
    const QJsonArray wanted = truth(u"02-update.json"_s)[u"postings"_s].toArray();
    for (const auto& each : wanted) {
        const QJsonObject right = each.toObject();
        const QJsonObject stored = before[right[u"source_key"_s].toString()];
        for (const QString& field : right.keys())
            EXPECT_EQ(stored[field], right[field]) << qPrintable(field);
    }
}

// Issue 4, "Done when": all samples, the encrypted pair among them, by IMAP, in both orders.
TEST_F(Fetch, AllSamplesMatchTheirTruthInWhicheverOrderTheyCome)
{
    QStringList samples = {u"01-first-feed"_s, u"02-update"_s,       u"03-doctor-bank"_s,
                           u"04-zip"_s,        u"04-zip-password"_s, u"05-row-errors"_s};
    QMap<QString, QJsonObject> wanted;
    for (const QString& name : {samples[0], samples[1], samples[2], samples[3], samples[5]}) {
        const QJsonArray postings = truth(name + u".json"_s)[u"postings"_s].toArray();
        for (const auto& each : postings)
            wanted.insert(each.toObject()[u"source_key"_s].toString(), each.toObject());
    }
    for (const QString& user : {u"first"_s, u"last"_s}) {
        const CommandLine fresh;
        fresh.init();
        for (const QString& name : samples)
            server->deliver(user, testData(u"feed/"_s + name + u".eml"_s));
        fresh.json({u"mailbox"_s, u"add"_s, u"--url"_s,
                    urlOf(server->mailbox(MailboxKind::Imap, MailSecurity::Tls, user)), u"--ca"_s,
                    Certificates::get().authority()});
        fresh.json({u"fetch"_s});
        for (const QString& sender : {u"jinzai@mhlw.example.jp"_s, u"chiiki@jma.example.jp"_s})
            fresh.json({u"fetch"_s, u"--accept"_s, sender});
        const auto stored = fresh.postings();
        EXPECT_EQ(stored.keys(), wanted.keys());
        for (const QJsonObject& right : std::as_const(wanted)) {
            for (const QString& field : right.keys())
                EXPECT_EQ(stored[right[u"source_key"_s].toString()][field], right[field])
                    << qPrintable(right[u"source_key"_s].toString() + u' ' + field);
        }
        const Ran again = fresh.json({u"fetch"_s});
        EXPECT_EQ(again.json()[u"created"_s].toInt() + again.json()[u"updated"_s].toInt(), 0);
        EXPECT_EQ(fresh.postings(), stored);
        std::ranges::reverse(samples);
    }
}

TEST_F(Fetch, AnArchiveAndItsPasswordComeInWhicheverIsFirst)
{
    const QStringList pair = {u"04-zip.eml"_s, u"04-zip-password.eml"_s};
    for (const bool archiveFirst : {true, false}) {
        const CommandLine fresh;
        fresh.init();
        // Both from one mailbox, as two fetches would bring them.
        const QString user = archiveFirst ? u"first"_s : u"last"_s;
        for (const QString& name : archiveFirst ? pair : QStringList{pair[1], pair[0]})
            server->deliver(user, testData(u"feed/"_s + name));
        ASSERT_EQ(fresh
                      .json({u"mailbox"_s, u"add"_s, u"--url"_s,
                             urlOf(server->mailbox(MailboxKind::Imap, MailSecurity::Tls, user)), u"--ca"_s,
                             Certificates::get().authority()})
                      .exit,
                  0);
        const QJsonArray waiting = fresh.json({u"fetch"_s}).json()[u"waiting"_s].toArray();
        ASSERT_FALSE(waiting.isEmpty());
        const QString sender = waiting[0].toObject()[u"sender"_s].toString();
        fresh.json({u"fetch"_s, u"--accept"_s, sender});
        const auto stored = fresh.postings();
        const QJsonArray wanted = truth(u"04-zip.json"_s)[u"postings"_s].toArray();
        ASSERT_FALSE(wanted.isEmpty());
        EXPECT_EQ(stored.size(), wanted.size());
        for (const auto& each : wanted) {
            const QJsonObject right = each.toObject();
            for (const QString& field : right.keys())
                EXPECT_EQ(stored[right[u"source_key"_s].toString()][field], right[field])
                    << qPrintable(field);
        }
        EXPECT_TRUE(fresh.json({u"fetch"_s}).json()[u"waiting"_s].toArray().isEmpty());
    }
}

TEST_F(Fetch, TheServerForSendingIsSetUpAndNonsenseIsRefused)
{
    const Ran set = desk.json({u"mailbox"_s, u"outgoing"_s, u"--url"_s, u"smtp://desk@mail.example.jp"_s,
                               u"--from"_s, u"desk@example.jp"_s});
    ASSERT_EQ(set.exit, 0);
    EXPECT_EQ(set.json()[u"port"_s].toInt(), 587);
    EXPECT_EQ(desk.json({u"mailbox"_s, u"outgoing"_s, u"--url"_s, u"smtps://mail.example.jp"_s, u"--from"_s,
                         u"nobody"_s})
                  .exit,
              2);
}

TEST_F(Fetch, RowsThatAreHeldAreToldAsByImport)
{
    ASSERT_EQ(desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)}).exit, 0);
    const Ran imported = [] {
        CommandLine other;
        other.init();
        other.json({u"import"_s, sample(u"01-first-feed.eml"_s)});
        return other.json({u"import"_s, sample(u"05-row-errors.eml"_s)});
    }();
    ASSERT_EQ(add(MailboxKind::Pop3, MailSecurity::StartTls).exit, 0);
    deliver(u"05-row-errors.eml"_s);
    Ran fetched = fetch();
    if (sizeOf(fetched.json(), u"waiting"_s) == 1) {
        const QJsonObject waiting = fetched.json()[u"waiting"_s].toArray()[0].toObject();
        fetched = fetch({u"--accept"_s, waiting[u"sender"_s].toString()});
    }
    EXPECT_EQ(fetched.exit, imported.exit);
    for (const QString& count : {u"created"_s, u"held"_s, u"unchanged"_s})
        EXPECT_EQ(fetched.json()[count], imported.json()[count]) << qPrintable(count);
    EXPECT_EQ(sizeOf(fetched.json(), u"held_rows"_s), sizeOf(imported.json(), u"held_rows"_s));
    EXPECT_GT(sizeOf(fetched.json(), u"held_rows"_s), 0);
}

TEST_F(Fetch, MailboxesAreListedAndRemovedAndNeverShowAPassword)
{
    ASSERT_EQ(add(MailboxKind::Imap).exit, 0);
    EXPECT_EQ(add(MailboxKind::Imap).exit, 2) << "the same one twice";
    const Ran listed = desk.json({u"mailbox"_s, u"list"_s});
    ASSERT_EQ(sizeOf(listed.json(), u"mailboxes"_s), 1);
    EXPECT_FALSE(listed.out.contains(Dovecot::password()));
    const QString url = listed.json()[u"mailboxes"_s].toArray()[0].toObject()[u"url"_s].toString();
    EXPECT_EQ(desk.json({u"mailbox"_s, u"remove"_s, url}).exit, 0);
    EXPECT_EQ(sizeOf(desk.json({u"mailbox"_s, u"list"_s}).json(), u"mailboxes"_s), 0);
    EXPECT_EQ(fetch().exit, 2) << "there is nothing to fetch from";
    QFile store(desk.store());
    ASSERT_TRUE(store.open(QIODevice::ReadOnly));
    EXPECT_FALSE(store.readAll().contains(Dovecot::password().toUtf8()));
}

TEST_F(Fetch, AServerThatIsAwayChangesNothingAndComesBack)
{
    ASSERT_EQ(add(MailboxKind::Imap).exit, 0);
    ASSERT_EQ(desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)}).exit, 0);
    ASSERT_EQ(desk.json({u"sender"_s, u"set"_s, u"jinzai@mhlw.example.jp"_s, u"--trusted"_s, u"yes"_s}).exit,
              0);
    deliver(u"02-update.eml"_s);
    server->stop();
    const Ran away = fetch();
    EXPECT_EQ(away.exit, 3) << qPrintable(away.err);
    EXPECT_EQ(desk.postings().size(), 40);
    server->start();
    EXPECT_EQ(fetch().json()[u"created"_s].toInt(), 10);
}

TEST_F(Fetch, AWrongPasswordIsToldWithoutSayingIt)
{
    ASSERT_EQ(add(MailboxKind::Imap).exit, 0);
    qputenv("KAKEHASHI_MAIL_PASSWORD", "open sesame");
    const Ran ran = fetch();
    EXPECT_EQ(ran.exit, 3);
    EXPECT_TRUE(ran.err.contains(u"password"_s)) << qPrintable(ran.err);
    EXPECT_FALSE((ran.err + ran.out).contains(u"open sesame"_s));
}

TEST_F(Fetch, FilesInAWatchedFolderAreTakenInOnce)
{
    QDir(desk.folder()).mkdir(u"stick"_s);
    const QString file = desk.write(u"stick/01.eml"_s, testData(u"feed/01-first-feed.eml"_s));
    QFile copied(file);
    ASSERT_TRUE(copied.open(QIODevice::ReadWrite) &&
                copied.setFileTime(QDateTime(QDate(2020, 6, 1), QTime(9, 0), Qt::UTC),
                                   QFileDevice::FileModificationTime));
    copied.close();
    ASSERT_EQ(
        desk.json({u"mailbox"_s, u"add"_s, u"--url"_s, u"file://"_s + desk.folder() + u"/stick"_s}).exit, 0);
    const Ran first = fetch();
    EXPECT_EQ(first.exit, 0) << qPrintable(first.err);
    EXPECT_EQ(first.json()[u"created"_s].toInt(), 40);
    const Ran second = fetch();
    EXPECT_EQ(second.json()[u"unchanged"_s].toInt() + second.json()[u"created"_s].toInt(), 0);
}

TEST_F(Fetch, WhatCameIsListedPutAsideAndTriedAgain)
{
    ASSERT_EQ(add(MailboxKind::Imap).exit, 0);
    deliver(u"01-first-feed.eml"_s);
    EXPECT_EQ(fetch().exit, 1) << "its sender is unknown";
    const QJsonArray listed = desk.json({u"arrival"_s, u"list"_s}).json()[u"arrivals"_s].toArray();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed[0][u"state"_s].toString(), u"waiting"_s);
    EXPECT_EQ(listed[0][u"reason"_s].toString(), u"unknown_sender"_s);
    const QString number = QString::number(listed[0][u"arrival"_s].toInt());
    const Ran ignored = desk.json({u"arrival"_s, u"ignore"_s, number});
    EXPECT_EQ(ignored.exit, 0);
    EXPECT_EQ(ignored.json()[u"state"_s].toString(), u"ignored"_s);
    EXPECT_EQ(fetch().exit, 0);
    EXPECT_TRUE(desk.postings().isEmpty());
    const Ran taken = desk.json({u"arrival"_s, u"retry"_s, number});
    EXPECT_EQ(taken.exit, 0) << qPrintable(taken.err);
    EXPECT_EQ(taken.json()[u"created"_s].toInt(), 40);
    EXPECT_EQ(taken.json()[u"state"_s].toString(), u"taken"_s);
    EXPECT_EQ(desk.json({u"arrival"_s, u"retry"_s, number}).exit, 3) << "it is taken in";
    EXPECT_EQ(desk.json({u"arrival"_s, u"retry"_s, u"77"_s}).exit, 2);
    EXPECT_EQ(desk.json({u"sender"_s, u"list"_s}).json()[u"senders"_s].toArray().size(), 0)
        << "that was no decision about the sender";
}

TEST_F(Fetch, WhatIsOfNoUseIsDisposedOf)
{
    ASSERT_EQ(add(MailboxKind::Imap).exit, 0);
    deliver(u"01-first-feed.eml"_s);
    EXPECT_EQ(fetch().exit, 1);
    const auto listed = [this] {
        return desk.json({u"arrival"_s, u"list"_s}).json()[u"arrivals"_s].toArray()[0].toObject();
    };
    const QString number = QString::number(listed()[u"arrival"_s].toInt());
    EXPECT_EQ(desk.json({u"arrival"_s, u"dispose"_s, number}).exit, 3) << "it waits for a decision";
    EXPECT_TRUE(listed()[u"has_content"_s].toBool());
    ASSERT_EQ(desk.json({u"arrival"_s, u"ignore"_s, number}).exit, 0);
    const Ran gone = desk.json({u"arrival"_s, u"dispose"_s, number, number});
    EXPECT_EQ(gone.exit, 0) << qPrintable(gone.err);
    EXPECT_EQ(gone.json()[u"disposed"_s].toInt(), 1);
    EXPECT_FALSE(listed()[u"has_content"_s].toBool());
    EXPECT_EQ(listed()[u"state"_s].toString(), u"ignored"_s);
    EXPECT_EQ(desk.json({u"arrival"_s, u"retry"_s, number}).exit, 3) << "there is nothing to try";
    EXPECT_EQ(fetch().exit, 0) << "it is no new mail either";
    EXPECT_EQ(desk.json({u"arrival"_s, u"dispose"_s}).exit, 2);
}

} // namespace kakehashi::test
