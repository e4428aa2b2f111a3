// SPDX-License-Identifier: GPL-3.0-or-later
// "The password in a separate message, before or after, from the same sender: found and tried by itself, else
// asked for once" (issue 4, item 3).
#include "core/base/error.h"
#include "core/postings/posting_json.h"
#include "tests/feed/feed_lists.h"
#include "tests/feed/made_archives.h"
#include "tests/feed/sample_message.h"
#include "tests/support/test_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <gtest/gtest.h>

#include <algorithm>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed::FeedMode;
using feed::ImportResult;
using feed::MessageState;

namespace {

const QString password = u"Key2020!"_s;
const QString sender = u"jinzai@mhlw.example.jp"_s;
constexpr qint64 rowsOfSample = 6;
const QString another = u"hp@example.jp"_s;

QByteArray lockedZip(const QString& key, const QString& with = password)
{
    return byInfoZip({u"-P"_s, with}, {{"list.csv", csvOf({ministryHeadings(), ministryRow(key)})}});
}

/// As the store keeps it: what a message is made of stands in its bytes.
feed::Message mail(const QDateTime& sentAt, const QString& text, const QList<NamedFile>& files = {},
                   const QString& from = sender)
{
    QByteArray raw = "From: " + from.toUtf8() + "\r\nDate: " + sentAt.toString(Qt::RFC2822Date).toLatin1() +
                     "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                     "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
                     text.toUtf8() + "\r\n";
    for (const NamedFile& file : files) {
        raw += "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
               "Content-Disposition: attachment; filename=" +
               file.name.toUtf8() + "\r\n\r\n" + file.data.toBase64() + "\r\n";
    }
    return feed::parseMessage(raw + "--b--\r\n");
}

feed::Message lockedMail(int day, const QString& from = sender)
{
    return mail(june(day), u"パスワードは別途お送りします。"_s, {{u"list.zip"_s, lockedZip(u"A1"_s)}}, from);
}

feed::Message passwordMail(const QDateTime& sentAt, const QString& from = sender)
{
    return mail(sentAt, u"パスワード：Key2020!"_s, {}, from);
}

QStringList keys(Desk& desk)
{
    QStringList keys;
    desk.postings().forEach(StatusFilter::All, [&keys](const StoredPosting& posting) {
        keys.append(posting.posting.sourceKey);
        return true;
    });
    keys.sort();
    return keys;
}

void expectTruth(Desk& desk)
{
    const QJsonArray truth =
        QJsonDocument::fromJson(testData(u"feed/truth-04-zip.json"_s)).object()[u"postings"_s].toArray();
    QMap<QString, QJsonObject> stored;
    desk.postings().forEach(StatusFilter::All, [&stored](const StoredPosting& posting) {
        QJsonObject object = toJson(posting.posting);
        object.remove(u"form_version"_s);
        stored.insert(posting.posting.sourceKey, object);
        return true;
    });
    EXPECT_EQ(stored.size(), truth.size());
    for (const auto& each : truth) {
        const QJsonObject right = each.toObject();
        EXPECT_EQ(QJsonDocument(stored.value(right[u"source_key"_s].toString())).toJson().toStdString(),
                  QJsonDocument(right).toJson().toStdString());
    }
}

MessageState stateOf(Desk& desk, qint64 message)
{
    const QList<feed::StoredMessage> messages = desk.feed().messages();
    const auto found = std::ranges::find(messages, message, &feed::StoredMessage::seq);
    EXPECT_NE(found, messages.end());
    return found->state;
}

} // namespace

TEST(WaitingMessage, SampleIsTakenInWhenItsPasswordComesAfterIt)
{
    TestDesk desk;
    const ImportResult first = take(*desk, sample("04-zip.eml"));
    EXPECT_EQ(first.waitingFor, QStringList{u"bosyu.zip"_s});
    EXPECT_TRUE(keys(*desk).isEmpty());
    EXPECT_EQ(stateOf(*desk, first.message), MessageState::Waiting);
    const ImportResult second = take(*desk, sample("04-zip-password.eml"));
    EXPECT_EQ(second.created, 0);
    ASSERT_EQ(second.unlocked.size(), 1U);
    EXPECT_EQ(second.unlocked[0].result.created, rowsOfSample);
    EXPECT_EQ(second.unlocked[0].result.message, first.message);
    EXPECT_EQ(stateOf(*desk, first.message), MessageState::Taken);
    EXPECT_EQ(stateOf(*desk, second.message), MessageState::NoFeed);
    expectTruth(*desk);
}

TEST(WaitingMessage, SampleIsTakenInAtOnceWhenItsPasswordCameBeforeIt)
{
    TestDesk desk;
    take(*desk, sample("04-zip-password.eml"));
    const ImportResult result = take(*desk, sample("04-zip.eml"));
    EXPECT_EQ(result.created, rowsOfSample);
    EXPECT_TRUE(result.waitingFor.isEmpty());
    EXPECT_TRUE(desk->feed().waitingMessages().isEmpty());
    expectTruth(*desk);
}

TEST(WaitingMessage, PlanShowsTheRowsWhenThePasswordIsKnown)
{
    TestDesk desk;
    take(*desk, sample("04-zip-password.eml"));
    const feed::FeedPlan plan = desk->feed().plan(sample("04-zip.eml"), FeedMode::Judge);
    EXPECT_EQ(plan.rows.size(), static_cast<std::size_t>(rowsOfSample));
    EXPECT_EQ(plan.rows.front().attachment, u"bosyu.zip/募集情報.csv"_s);
}

TEST(WaitingMessage, PostingsAreThoseOfTheMessageThatBroughtThem)
{
    TestDesk desk;
    const qint64 waiting = take(*desk, sample("04-zip.eml")).message;
    take(*desk, sample("04-zip-password.eml"));
    const QList<feed::StoredMessage> messages = desk->feed().messages();
    const auto found = std::ranges::find(messages, waiting, &feed::StoredMessage::seq);
    EXPECT_EQ(found->created, rowsOfSample);
    EXPECT_EQ(desk->feed().rawMessage(waiting), testData(u"feed/04-zip.eml"_s));
}

TEST(WaitingMessage, TakenInAgainGoesOnWaitingAndChangesNothing)
{
    TestDesk desk;
    const feed::Message message = lockedMail(4);
    take(*desk, message);
    const qint64 audit = desk->audit().count();
    const ImportResult again = take(*desk, message);
    EXPECT_EQ(again.waitingFor, QStringList{u"list.zip"_s});
    EXPECT_EQ(desk->audit().count(), audit);
    EXPECT_EQ(desk->feed().messages().size(), 1);
}

TEST(WaitingMessage, TakenInAgainAfterItWasOpenedChangesNothing)
{
    TestDesk desk;
    take(*desk, sample("04-zip.eml"));
    take(*desk, sample("04-zip-password.eml"));
    const qint64 audit = desk->audit().count();
    for (const char* name : {"04-zip.eml", "04-zip-password.eml"}) {
        const ImportResult again = take(*desk, sample(name));
        EXPECT_EQ(again.created + again.updated + again.held, 0) << name;
        EXPECT_TRUE(again.waitingFor.isEmpty());
        EXPECT_TRUE(again.unlocked.empty());
    }
    EXPECT_EQ(desk->audit().count(), audit);
    EXPECT_EQ(desk->feed().messages().size(), 2);
}

TEST(WaitingMessage, OpenedByHandIsKnownAgainWithoutItsPassword)
{
    TestDesk desk;
    const feed::Message message = lockedMail(4);
    desk->feed().unlock(take(*desk, message).message, u" Key2020! "_s);
    const ImportResult again = take(*desk, message);
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_TRUE(again.waitingFor.isEmpty());
}

TEST(WaitingMessage, WrongPasswordByHandIsSaidAndNothingChanges)
{
    TestDesk desk;
    const qint64 message = take(*desk, lockedMail(4)).message;
    const qint64 audit = desk->audit().count();
    try {
        desk->feed().unlock(message, u"key2020!"_s);
        ADD_FAILURE();
    } catch (const Error& error) {
        EXPECT_TRUE(error.message().contains(u"list.zip"_s));
        EXPECT_FALSE(error.message().contains(u"key2020!"_s)) << "what was typed is said to nobody";
    }
    EXPECT_EQ(desk->audit().count(), audit);
    EXPECT_EQ(stateOf(*desk, message), MessageState::Waiting);
}

TEST(WaitingMessage, PasswordGivenWithTheMessageOpensItAtOnceAndLater)
{
    TestDesk desk;
    const feed::Message message = lockedMail(4);
    const auto planned = [&] {
        return desk->feed().plan(message, FeedMode::Judge, {}, {u"wrong"_s, password});
    };
    EXPECT_EQ(planned().rows.size(), 1U);
    take(*desk, message);
    EXPECT_EQ(desk->feed().take(planned(), u"again.eml"_s).created, 1);
    EXPECT_EQ(keys(*desk), QStringList{u"A1"_s});
    EXPECT_TRUE(desk->feed().waitingMessages().isEmpty());
}

TEST(WaitingMessage, PasswordOfAnotherSenderIsNotTried)
{
    TestDesk desk;
    take(*desk, lockedMail(4));
    EXPECT_TRUE(take(*desk, passwordMail(june(4), another)).unlocked.empty());
    EXPECT_EQ(desk->feed().waitingMessages().size(), 1);
    EXPECT_TRUE(take(*desk, mail(june(5), {}, {{u"b.zip"_s, lockedZip(u"B1"_s)}})).created == 0);
}

TEST(WaitingMessage, PasswordIsLookedForFourteenDaysEitherWay)
{
    for (const int days : {-feed::passwordDays, feed::passwordDays}) {
        TestDesk desk;
        take(*desk, lockedMail(15));
        take(*desk, passwordMail(june(15).addDays(days).addSecs(days < 0 ? -60 : 60)));
        EXPECT_TRUE(keys(*desk).isEmpty()) << days;
        take(*desk, passwordMail(june(15).addDays(days)));
        EXPECT_EQ(keys(*desk), QStringList{u"A1"_s}) << days;
    }
}

TEST(WaitingMessage, OnePasswordOpensAllThatWaitForIt)
{
    TestDesk desk;
    take(*desk, lockedMail(4));
    take(*desk, mail(june(5), {}, {{u"b.zip"_s, lockedZip(u"B1"_s)}}));
    take(*desk, mail(june(6), {}, {{u"c.zip"_s, lockedZip(u"C1"_s, u"Other99"_s)}}));
    EXPECT_EQ(take(*desk, passwordMail(june(7))).unlocked.size(), 2U);
    EXPECT_EQ(keys(*desk), (QStringList{u"A1"_s, u"B1"_s}));
    ASSERT_EQ(desk->feed().waitingMessages().size(), 1);
    EXPECT_EQ(desk->feed().waitingMessages().constFirst().attachments, QStringList{u"c.zip"_s});
}

TEST(WaitingMessage, PasswordInItsOwnTextOpensIt)
{
    TestDesk desk;
    const feed::Message message =
        mail(june(4), u"パスワードは「Key2020!」です。"_s, {{u"list.zip"_s, lockedZip(u"A1"_s)}});
    EXPECT_EQ(take(*desk, message).created, 1);
}

TEST(WaitingMessage, PasswordInAMessageWithAListOpensItToo)
{
    TestDesk desk;
    take(*desk, lockedMail(4));
    const feed::Message both = mail(june(5), u"先日のパスワード：Key2020!"_s,
                                    {{u"b.csv"_s, csvOf({ministryHeadings(), ministryRow(u"B1"_s)})}});
    const ImportResult result = take(*desk, both);
    EXPECT_EQ(result.created, 1);
    EXPECT_EQ(result.unlocked.size(), 1U);
    EXPECT_EQ(stateOf(*desk, result.message), MessageState::Taken);
}

TEST(WaitingMessage, WhatCanBeReadIsTakenInAtOnceAndTheRestOnce)
{
    TestDesk desk;
    QStringList wrong = ministryRow(u"B2"_s);
    wrong[ministryHeadings().indexOf(u"②募集人数"_s)] = u"若干名"_s;
    const feed::Message message =
        mail(june(4), {},
             {{u"a.zip"_s, lockedZip(u"A1"_s)},
              {u"b.csv"_s, csvOf({ministryHeadings(), ministryRow(u"B1"_s), wrong})}});
    const ImportResult first = take(*desk, message);
    EXPECT_EQ(first.created, 1);
    EXPECT_EQ(first.held, 1);
    EXPECT_EQ(first.waitingFor, QStringList{u"a.zip"_s});
    const ImportResult second = take(*desk, passwordMail(june(5)));
    ASSERT_EQ(second.unlocked.size(), 1U);
    EXPECT_EQ(second.unlocked[0].result.created, 1);
    EXPECT_EQ(second.unlocked[0].result.held, 0);
    EXPECT_EQ(second.unlocked[0].files.size(), 1) << "what was told before is not told again";
    EXPECT_EQ(keys(*desk), (QStringList{u"A1"_s, u"B1"_s}));
    EXPECT_EQ(desk->feed().heldRows().size(), 1);
    const feed::StoredMessage stored = desk->feed().messages().constLast();
    EXPECT_EQ(stored.created, 2);
}

TEST(WaitingMessage, NothingIsAbsentWhileAPartOfTheListIsLocked)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"A1"_s), ministryRow(u"B1"_s), ministryRow(u"C1"_s)}, june(3)));
    const feed::Message message = mail(
        june(4), {},
        {{u"a.zip"_s, lockedZip(u"A1"_s)}, {u"b.csv"_s, csvOf({ministryHeadings(), ministryRow(u"B1"_s)})}});
    const ImportResult first = take(*desk, message, FeedMode::Snapshot);
    EXPECT_EQ(first.absent, 0);
    const ImportResult second = take(*desk, passwordMail(june(5)));
    ASSERT_EQ(second.unlocked.size(), 1U);
    EXPECT_EQ(second.unlocked[0].result.absent, 1) << "only C1: the part that was read before counts, and so "
                                                      "does how the list was to be read";
    EXPECT_EQ(desk->feed().absentPostings(first.message).size(), 1);
}

TEST(WaitingMessage, OlderThanANewerWordItOverwritesNothing)
{
    TestDesk desk;
    const qint64 waiting = take(*desk, lockedMail(4)).message;
    take(*desk, listOf({ministryRow(u"A1"_s, {{u"②募集人数"_s, u"7"_s}})}, june(5)));
    const feed::UnlockedMessage unlocked = desk->feed().unlock(waiting, password);
    EXPECT_EQ(unlocked.result.updated, 0);
    EXPECT_EQ(unlocked.result.unchanged, 1);
}

TEST(WaitingMessage, SeveralArchivesOpenOneAfterTheOther)
{
    TestDesk desk;
    const qint64 message =
        take(*desk, mail(june(4), {},
                         {{u"a.zip"_s, lockedZip(u"A1"_s)}, {u"c.zip"_s, lockedZip(u"C1"_s, u"Other99"_s)}}))
            .message;
    EXPECT_EQ(desk->feed().unlock(message, password).result.waitingFor, QStringList{u"c.zip"_s});
    EXPECT_EQ(keys(*desk), QStringList{u"A1"_s});
    EXPECT_EQ(stateOf(*desk, message), MessageState::Waiting);
    EXPECT_EQ(desk->feed().unlock(message, u"Other99"_s).result.created, 1);
    EXPECT_EQ(stateOf(*desk, message), MessageState::Taken);
}

TEST(WaitingMessage, BareArchiveWaitsForAPerson)
{
    TestDesk desk;
    const feed::Message bare = feed::messageFromFile(u"list.zip"_s, lockedZip(u"A1"_s), june(4));
    const qint64 message = take(*desk, bare).message;
    take(*desk, passwordMail(june(4)));
    EXPECT_TRUE(keys(*desk).isEmpty());
    desk->feed().unlock(message, password);
    EXPECT_EQ(keys(*desk), QStringList{u"A1"_s});
}

TEST(WaitingMessage, CancelledUnlockingLeavesItWaiting)
{
    TestDesk desk;
    const qint64 message = take(*desk, lockedMail(4)).message;
    EXPECT_THROW(desk->feed().unlock(message, password, [](qint64, qint64) { return false; }), Cancelled);
    EXPECT_TRUE(keys(*desk).isEmpty());
    EXPECT_EQ(stateOf(*desk, message), MessageState::Waiting);
}

TEST(WaitingMessage, MessageWithNeitherListNorPasswordIsNotKept)
{
    TestDesk desk;
    EXPECT_EQ(take(*desk, mail(june(4), u"お世話になっております。"_s)).message, 0);
    EXPECT_TRUE(desk->feed().messages().isEmpty());
}

TEST(WaitingMessage, PasswordsStandNowhereInTheAudit)
{
    TestDesk desk;
    take(*desk, lockedMail(4));
    take(*desk, passwordMail(june(5)));
    QSqlQuery& query = desk->database().run(u"SELECT detail FROM audit_log"_s);
    while (query.next())
        EXPECT_FALSE(query.value(0).toString().contains(password));
}

} // namespace kakehashi::test
