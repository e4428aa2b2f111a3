// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/store/transaction.h"
#include "tests/support/test_desk.h"

#include <QCryptographicHash>
#include <QFile>
#include <gmock/gmock.h>

#include <algorithm>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

const QString firstFeed = u"feed/01-first-feed.eml"_s;
const QString update = u"feed/02-update.eml"_s;

class Intake : public Test
{
protected:
    Intake()
    {
        mailbox = desk->mailboxes().save(mailboxFromUrl(u"imaps://desk@mail.example.jp/INBOX"_s)).seq;
    }
    qint64 arrive(const QByteArray& raw, const QString& fileName = {})
    {
        const QString item = fileName.isEmpty() ? QString::number(++number) : u"10:20:"_s + fileName;
        EXPECT_TRUE(desk->arrivals().keep(mailbox, item, !fileName.isEmpty(), raw, Arrivals::digestOf(raw)));
        return desk->arrivals().all().constLast().seq;
    }
    ArrivalState state(qint64 seq) { return desk->arrivals().bySeq(seq)->state; }
    QString reason(qint64 seq) { return desk->arrivals().bySeq(seq)->reason; }
    qint64 postings() { return desk->search().count({}); }
    /// As a person opens a file.
    void open(const QString& name)
    {
        desk->feed().take(desk->feed().plan(feed::parseMessage(testData(name)), feed::FeedMode::Judge), name);
    }
    void trustSender()
    {
        desk->senderRules().setTrusted(feed::parseMessage(testData(firstFeed)).sender, true);
    }
    QByteArray mailWith(const QByteArray& type, const QByteArray& name, const QByteArray& body)
    {
        return "From: hr@hospital.example.jp\r\nSubject: list\r\nDate: Mon, 1 Jun 2020 09:00:00 +0900\r\n"
               "MIME-Version: 1.0\r\nContent-Type: " +
               type + "; charset=utf-8; name=" + name +
               "\r\nContent-Disposition: attachment; filename=" + name + "\r\n\r\n" + body;
    }

    TestDesk desk;
    qint64 mailbox = 0;
    int number = 0;
};

const QByteArray greeting = "From: friend@example.jp\r\nSubject: lunch\r\n\r\nAt noon?\r\n";

} // namespace

TEST_F(Intake, MailOfAnUnknownSenderWaitsForADecision)
{
    const qint64 mail = arrive(testData(firstFeed));
    const QList<IntakeResult> results = desk->mailIntake().takeIn();
    ASSERT_THAT(results, SizeIs(1));
    EXPECT_EQ(state(mail), ArrivalState::Waiting);
    EXPECT_EQ(reason(mail), unknownSender);
    EXPECT_EQ(postings(), 0);
    EXPECT_THAT(desk->mailIntake().takeIn(), IsEmpty()) << "it goes on waiting";
}

TEST_F(Intake, AnAcceptedSenderIsTakenInFromThenOn)
{
    const qint64 first = arrive(testData(firstFeed));
    desk->mailIntake().takeIn();
    const QString sender = desk->arrivals().bySeq(first)->envelope.sender;
    const QList<IntakeResult> results = desk->mailIntake().accept(sender.toUpper());
    ASSERT_THAT(results, SizeIs(1));
    EXPECT_EQ(results[0].result.created, 40);
    EXPECT_EQ(state(first), ArrivalState::Taken);
    EXPECT_EQ(desk->arrivals().bySeq(first)->message, results[0].result.message);
    EXPECT_EQ(desk->arrivals().raw(first), testData(firstFeed)) << "kept by the message it became";

    const qint64 second = arrive(testData(update));
    const QList<IntakeResult> next = desk->mailIntake().takeIn();
    EXPECT_EQ(state(second), ArrivalState::Taken);
    ASSERT_THAT(next, SizeIs(1));
    EXPECT_EQ(next[0].result.created, 10);
    EXPECT_EQ(next[0].result.updated, 8);
    EXPECT_THROW(desk->mailIntake().accept(sender), UsageError) << "nothing waits of it";
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

// Issue 4, item 2: a file opened by hand is trusted for that act.
TEST_F(Intake, AListOpenedByHandDecidesNothingAboutItsSender)
{
    const qint64 waits = arrive(testData(update));
    desk->mailIntake().takeIn();
    EXPECT_EQ(state(waits), ArrivalState::Waiting);
    open(firstFeed);
    EXPECT_THAT(desk->mailIntake().takeIn(), IsEmpty());
    EXPECT_EQ(state(waits), ArrivalState::Waiting);
    EXPECT_EQ(postings(), 40);
    trustSender();
    EXPECT_THAT(desk->mailIntake().takeIn(), SizeIs(1));
    EXPECT_EQ(state(waits), ArrivalState::Taken);
    EXPECT_EQ(postings(), 50);
}

TEST_F(Intake, TheSameListFetchedAfterItWasTakenBackWaitsForADecision)
{
    open(firstFeed);
    desk->reverts().revert(desk->reverts().plan(desk->feed().messages().constFirst().seq), u"佐藤"_s);
    const qint64 mail = arrive(testData(update));
    desk->mailIntake().takeIn();
    EXPECT_EQ(state(mail), ArrivalState::Waiting);
    EXPECT_EQ(postings(), 0);
}

TEST_F(Intake, AnAddressThatIsNoneIsTakenInWhenStaffSayAndNoRuleIsMadeOfIt)
{
    QByteArray mail = testData(firstFeed);
    const QByteArray sender = feed::parseMessage(mail).sender.toLatin1();
    ASSERT_TRUE(mail.contains(sender));
    mail.replace(sender, "nobody at all");
    const qint64 arrival = arrive(mail);
    desk->mailIntake().takeIn();
    EXPECT_EQ(state(arrival), ArrivalState::Waiting);
    desk->mailIntake().decide(desk->arrivals().bySeq(arrival)->envelope.sender, true);
    EXPECT_THAT(desk->senderRules().all(), IsEmpty());
    EXPECT_EQ(desk->mailIntake().retry(arrival).result.created, 40);
}

// Issue 4, item 3: a mail that only says the password of one that waits must not vanish.
TEST_F(Intake, ThePasswordOfAMessageThatWaitsForItIsVisiblyWaitingToo)
{
    open(u"feed/04-zip.eml"_s);
    const qint64 mail = arrive(testData(u"feed/04-zip-password.eml"_s));
    desk->mailIntake().takeIn();
    EXPECT_EQ(state(mail), ArrivalState::Waiting);
    EXPECT_EQ(reason(mail), unknownSender);
}

TEST_F(Intake, TheSameMessageOpenedByHandBeforeChangesNothing)
{
    open(firstFeed);
    trustSender();
    const qint64 mail = arrive(testData(firstFeed));
    const QList<IntakeResult> results = desk->mailIntake().takeIn();
    ASSERT_THAT(results, SizeIs(1));
    EXPECT_EQ(results[0].result.created, 0);
    EXPECT_EQ(results[0].result.unchanged, 40);
    EXPECT_EQ(state(mail), ArrivalState::Taken);
    EXPECT_THAT(desk->feed().messages(), SizeIs(1));
}

TEST_F(Intake, MailThatIsNoFeedIsNotedAndLeftAlone)
{
    const qint64 mail = arrive(greeting);
    desk->mailIntake().takeIn();
    EXPECT_EQ(state(mail), ArrivalState::NoFeed);
    EXPECT_EQ(desk->arrivals().bySeq(mail)->envelope.subject, u"lunch"_s);
    EXPECT_EQ(desk->arrivals().raw(mail), greeting);
    EXPECT_THAT(desk->feed().messages(), IsEmpty());
    EXPECT_THAT(desk->mailIntake().takeIn(), IsEmpty());
}

TEST_F(Intake, MailOfNoUseIsDisposedOfAndNothingOfItIsLeftInTheFile)
{
    QByteArray secret = "From: friend@example.jp\r\nSubject: lunch\r\n"
                        "Date: Mon, 1 Jun 2020 09:00:00 +0900\r\n\r\n";
    for (int i = 0; i < 40; ++i)
        secret +=
            QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex() + "\r\n";
    const QByteArray kept = qCompress(secret).mid(200, 300);
    const auto standsInAFile = [&] {
        return std::ranges::any_of(QStringList{desk.path(), desk.path() + u"-wal"_s},
                                   [&](const QString& path) {
                                       QFile file(path);
                                       return file.open(QIODevice::ReadOnly) && file.readAll().contains(kept);
                                   });
    };
    const qint64 mail = arrive(secret);
    desk->mailIntake().takeIn();
    ASSERT_TRUE(standsInAFile());
    ASSERT_THAT(desk->arrivals().disposable(), SizeIs(1));
    desk->arrivals().dispose({mail});
    EXPECT_FALSE(standsInAFile());
    const Arrival gone = desk->arrivals().bySeq(mail).value();
    EXPECT_EQ(gone.state, ArrivalState::NoFeed);
    EXPECT_FALSE(gone.hasBytes);
    EXPECT_EQ(gone.envelope.subject, QString());
    EXPECT_EQ(gone.envelope.sender, u"friend@example.jp"_s) << "that it came is still known";
    EXPECT_TRUE(gone.envelope.sentAt.isValid());
    EXPECT_THAT(desk->arrivals().disposable(), IsEmpty());
    EXPECT_FALSE(desk->arrivals().keep(mailbox, u"77"_s, false, secret, Arrivals::digestOf(secret)))
        << "the same bytes are no new mail";
    EXPECT_THROW(desk->mailIntake().retry(mail), Error);
    EXPECT_EQ(state(mail), ArrivalState::NoFeed) << "trying it changed nothing";
    EXPECT_TRUE(desk->audit().brokenEntries().isEmpty());
    EXPECT_EQ(
        desk->database().value(u"SELECT count(*) FROM audit_log WHERE action = 'arrival.disposed'"_s).toInt(),
        1);
}

TEST_F(Intake, OnlyMailThatHoldsNoListOrWasPutAsideIsDisposedOfAllOrNothing)
{
    const qint64 waiting = arrive(testData(firstFeed));
    const qint64 taken = arrive(testData(update));
    const qint64 none = arrive(greeting);
    desk->mailIntake().takeIn();
    ASSERT_GT(desk->mailIntake().retry(taken).result.created, 0);
    EXPECT_THROW(desk->arrivals().dispose({none, waiting}), Error);
    EXPECT_THROW(desk->arrivals().dispose({none, taken}), Error);
    EXPECT_THROW(desk->arrivals().dispose({4711}), Error);
    EXPECT_EQ(desk->arrivals().raw(none), greeting) << "nothing of a refused act happens";
    desk->mailIntake().ignore(waiting);
    desk->arrivals().dispose({none, waiting});
    EXPECT_THROW(desk->arrivals().dispose({none}), Error) << "once is enough";
    EXPECT_EQ(desk->arrivals().raw(taken), testData(update)) << "what was taken in keeps its original";
}

TEST_F(Intake, WhatLiesInAWatchedFolderWasPutThereByHandAndIsTakenIn)
{
    const qint64 mail = arrive(testData(firstFeed), u"6月分.eml"_s);
    const QList<IntakeResult> results = desk->mailIntake().takeIn();
    ASSERT_THAT(results, SizeIs(1));
    EXPECT_EQ(results[0].result.created, 40);
    EXPECT_EQ(results[0].name, u"6月分.eml"_s);
    EXPECT_EQ(state(mail), ArrivalState::Taken);
}

TEST_F(Intake, AFolderOfMailsInOneFileIsTakenInMailByMail)
{
    QByteArray mbox;
    for (const QString& name : {firstFeed, update})
        mbox += "From desk@example.jp Mon Jun  1 09:00:00 2020\n" + testData(name) + '\n';
    const qint64 file = arrive(mbox, u"export.mbox"_s);
    const QList<IntakeResult> results = desk->mailIntake().takeIn();
    ASSERT_THAT(results, SizeIs(1));
    EXPECT_EQ(results[0].result.created, 50);
    EXPECT_THAT(results[0].messages, SizeIs(2));
    EXPECT_EQ(state(file), ArrivalState::Taken);
    EXPECT_EQ(desk->arrivals().raw(file), mbox);
}

TEST_F(Intake, AFileThatCannotBeReadHasFailedWithItsReason)
{
    const qint64 file = arrive("\x7f"
                               "ELF nothing of use",
                               u"program.bin"_s);
    desk->mailIntake().takeIn();
    EXPECT_THAT(state(file), AnyOf(ArrivalState::Waiting, ArrivalState::Failed, ArrivalState::NoFeed));
    EXPECT_EQ(postings(), 0);
    EXPECT_THAT(desk->mailIntake().takeIn(), IsEmpty()) << "not looked at again and again";
}

TEST_F(Intake, OneThatWasPutAsideStaysThereUntilItIsTriedAgain)
{
    const qint64 mail = arrive(testData(firstFeed));
    desk->mailIntake().takeIn();
    desk->mailIntake().ignore(mail);
    EXPECT_EQ(state(mail), ArrivalState::Ignored);
    open(update);
    EXPECT_THAT(desk->mailIntake().takeIn(), IsEmpty());
    EXPECT_GT(desk->mailIntake().retry(mail).result.created, 0);
    EXPECT_EQ(state(mail), ArrivalState::Taken);
    EXPECT_THROW(desk->mailIntake().ignore(mail), Error);
    EXPECT_THROW(desk->mailIntake().retry(mail), Error);
}

TEST_F(Intake, MailOfADistrustedSenderWaitsWhateverCameBefore)
{
    open(firstFeed);
    const qint64 mail = arrive(testData(update));
    const QString sender = feed::parseMessage(testData(update)).sender;
    desk->senderRules().setTrusted(sender, false);
    desk->mailIntake().takeIn();
    EXPECT_EQ(state(mail), ArrivalState::Waiting);
    EXPECT_EQ(reason(mail), distrustedSender);
    EXPECT_EQ(postings(), 40);
    EXPECT_THAT(desk->mailIntake().takeIn(), IsEmpty()) << "it goes on waiting";
    desk->mailIntake().accept(sender);
    EXPECT_EQ(state(mail), ArrivalState::Taken);
    EXPECT_EQ(desk->senderRules().policyFor(sender).trusted, true) << "from now on";
}

TEST_F(Intake, MailOfATrustedSenderIsTakenInThoughNothingCameBefore)
{
    const QString sender = feed::parseMessage(testData(firstFeed)).sender;
    const qint64 waits = arrive(testData(firstFeed));
    desk->mailIntake().takeIn();
    EXPECT_EQ(reason(waits), unknownSender);
    desk->senderRules().setTrusted(sender.mid(sender.indexOf(u'@')), true);
    EXPECT_THAT(desk->mailIntake().takeIn(), SizeIs(1));
    EXPECT_EQ(state(waits), ArrivalState::Taken);
}

TEST_F(Intake, AListThatCouldNotBeReadIsTakenInOnceItsHeadingIsRemembered)
{
    QByteArray mail =
        "From: hr@hospital.example.jp\r\nSubject: list\r\nDate: Mon, 1 Jun 2020 09:00:00 +0900\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/csv; charset=utf-8; name=list.csv\r\n"
        "Content-Disposition: attachment; filename=list.csv\r\n\r\n";
    mail += "募集番号,求める職名,募集人数,施設類型,休日\r\nR1,看護師,2,病院,土日\r\n";
    desk->senderRules().setTrusted(u"hr@hospital.example.jp"_s, true);
    const qint64 arrival = arrive(mail);
    const QList<IntakeResult> first = desk->mailIntake().takeIn();
    ASSERT_EQ(state(arrival), ArrivalState::Waiting);
    EXPECT_EQ(reason(arrival), unreadable);
    ASSERT_THAT(first[0].files[0].unknownHeadings, SizeIs(1));
    desk->senderRules().rememberHeading(u"hr@hospital.example.jp"_s, u"求める職名"_s, u"occupation"_s);
    const QList<IntakeResult> second = desk->mailIntake().takeIn();
    ASSERT_THAT(second, SizeIs(1));
    EXPECT_EQ(state(arrival), ArrivalState::Taken);
    EXPECT_EQ(second[0].result.created + second[0].result.held, 1);
}

TEST_F(Intake, APostingInTheTextOfAMailIsAFeed)
{
    const QByteArray mail =
        "From: hr@hospital.example.jp\r\nSubject: post\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/html; charset=utf-8\r\n\r\n<p>募集番号：R1<br>職種：看護師<br>"
        "人数：2<br>施設類型：病院<br>休日：土日</p>\r\n";
    const qint64 arrival = arrive(mail);
    desk->mailIntake().takeIn();
    EXPECT_EQ(state(arrival), ArrivalState::Waiting) << "its sender is unknown";
    const QList<IntakeResult> taken = desk->mailIntake().accept(u"hr@hospital.example.jp"_s);
    EXPECT_EQ(taken[0].result.created + taken[0].result.held, 1);
}

// Issue 4: fetched mail from an unknown sender waits for a decision; the mail that only says the password of
// its archive waits for the same one.
class PasswordOfAnUnknownSender : public Intake, public WithParamInterface<bool>
{
};

TEST_P(PasswordOfAnUnknownSender, WaitsForTheSameDecisionAsItsArchive)
{
    const QByteArray archive = testData(u"feed/04-zip.eml"_s);
    const QByteArray password = testData(u"feed/04-zip-password.eml"_s);
    const qint64 first = arrive(GetParam() ? archive : password);
    const qint64 second = arrive(GetParam() ? password : archive);
    desk->mailIntake().takeIn();
    EXPECT_EQ(postings(), 0);
    EXPECT_EQ(state(GetParam() ? first : second), ArrivalState::Waiting);
    desk->mailIntake().accept(feed::parseMessage(archive).sender);
    EXPECT_GT(postings(), 0);
    EXPECT_EQ(state(first), ArrivalState::Taken);
    EXPECT_EQ(state(second), ArrivalState::Taken);
    EXPECT_THAT(desk->feed().waitingMessages(), IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(EitherOrder, PasswordOfAnUnknownSender, Bool());

TEST_F(Intake, CancelKeepsWhatWasTakenInAndTheRestIsTakenInNextTime)
{
    open(firstFeed);
    trustSender();
    arrive(testData(update));
    arrive(greeting);
    EXPECT_THROW(desk->mailIntake().takeIn([](qint64 done, qint64 total) { return 2 * done < total; }),
                 Cancelled);
    EXPECT_EQ(postings(), 50);
    EXPECT_THAT(desk->mailIntake().takeIn(), SizeIs(1));
}

TEST_F(Intake, ALongListSaysHowFarItIsAndCanBeCancelledAndIsTakenInTheNextTime)
{
    QByteArray rows = "募集番号,職種,募集人数,施設類型,休日\r\n";
    for (int row = 0; row < 3000; ++row)
        rows += "L" + QByteArray::number(row) + ",看護師,2,病院,土日\r\n";
    desk->senderRules().setTrusted(u"hr@hospital.example.jp"_s, true);
    const qint64 mail = arrive(mailWith("text/csv", "list.csv", rows));
    QList<qint64> steps;
    EXPECT_THROW(desk->mailIntake().takeIn([&steps](qint64 done, qint64 total) {
        EXPECT_LE(done, total);
        steps.append(done * 100 / total);
        return steps.constLast() < 60; // it is being written by then
    }),
                 Cancelled);
    EXPECT_GT(steps.size(), 4);
    EXPECT_TRUE(std::ranges::is_sorted(steps));
    EXPECT_EQ(state(mail), ArrivalState::Arrived);
    EXPECT_EQ(postings(), 0);
    EXPECT_THAT(desk->feed().messages(), IsEmpty());
    desk->mailIntake().takeIn();
    EXPECT_EQ(state(mail), ArrivalState::Taken);
    const feed::StoredMessage taken = desk->feed().messages().constFirst();
    EXPECT_EQ(taken.created + taken.held, 3000);
}

TEST_F(Intake, WhileSomebodyElseWritesToTheStoreAMailStaysAndIsTakenInLater)
{
    trustSender();
    const qint64 mail = arrive(testData(firstFeed));
    {
        Database other(desk.path(), Database::Mode::Worker);
        const Transaction writing(other);
        const QList<IntakeResult> results = desk->mailIntake().takeIn();
        ASSERT_THAT(results, SizeIs(1));
        EXPECT_THAT(results[0].problems, SizeIs(1));
        EXPECT_EQ(state(mail), ArrivalState::Arrived);
    }
    EXPECT_THAT(desk->mailIntake().takeIn(), SizeIs(1));
    EXPECT_EQ(state(mail), ArrivalState::Taken);
}

TEST_F(Intake, AMailThatNeedsMoreThanThereIsHasFailedAndKeepsNoOtherAway)
{
    trustSender();
    const qint64 bad = arrive(testData(firstFeed));
    const qint64 good = arrive(testData(update));
    const auto greedy = [](feed::Message& message) {
        if (message.subject == feed::parseMessage(testData(firstFeed)).subject)
            throw std::bad_alloc();
    };
    EXPECT_THAT(desk->mailIntake(greedy).takeIn(), SizeIs(2));
    EXPECT_EQ(state(bad), ArrivalState::Failed);
    EXPECT_FALSE(reason(bad).isEmpty());
    EXPECT_TRUE(desk->arrivals().bySeq(bad)->hasBytes) << "it can be tried again";
    EXPECT_EQ(state(good), ArrivalState::Taken);
    EXPECT_THAT(desk->mailIntake(greedy).takeIn(), IsEmpty()) << "not again at every fetch";
}

// "Nothing lost": of what could not be read nobody knows that it is no feed.
TEST_F(Intake, AMailThatCouldNotBeReadAtAllWaitsAndIsNoMailWithoutAList)
{
    QByteArray deep = "From: hr@hospital.example.jp\r\nSubject: list\r\nMIME-Version: 1.0\r\n";
    for (int depth = 0; depth < 60; ++depth) {
        const QByteArray boundary = "b" + QByteArray::number(depth);
        deep += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    deep += "Content-Type: text/csv; name=list.csv\r\n\r\na,b\r\n";
    for (const bool trusted : {false, true}) {
        if (trusted)
            desk->senderRules().setTrusted(u"hr@hospital.example.jp"_s, true);
        const qint64 mail = arrive(deep + (trusted ? "1" : "2"));
        const QList<IntakeResult> results = desk->mailIntake().takeIn();
        EXPECT_EQ(state(mail), ArrivalState::Waiting);
        EXPECT_EQ(reason(mail), unreadable);
        EXPECT_THAT(results.constLast().problems, Not(IsEmpty()));
    }
}

TEST_F(Intake, AMailThatTheParserRefusesWaits)
{
    const qint64 mail = arrive("From: hr@hospital.example.jp\r\nSubject: list\r\n\r\n" +
                               QByteArray("--b\r\n").repeated(60'000));
    desk->mailIntake().takeIn();
    EXPECT_EQ(state(mail), ArrivalState::Waiting);
    EXPECT_EQ(reason(mail), unreadable);
}

TEST_F(Intake, AMailThatIsOnlyOddIsLeftAloneWhereItHoldsNoList)
{
    const qint64 charset = arrive("From: friend@example.jp\r\nSubject: lunch\r\n"
                                  "Content-Type: text/plain; charset=ansi-odd\r\n\r\nAt noon?\r\n");
    const qint64 nobody =
        arrive("Subject: lunch\r\nDate: Mon, 1 Jun 2020 09:00:00 +0900\r\n\r\nAt noon?\r\n");
    desk->mailIntake().takeIn();
    EXPECT_EQ(state(charset), ArrivalState::NoFeed);
    EXPECT_EQ(state(nobody), ArrivalState::NoFeed);
}

TEST_F(Intake, OneUnreadableMailOfAFolderOfMailsIsNamedAtTheOneThatWasTakenIn)
{
    QByteArray mbox = "From desk@example.jp Mon Jun  1 09:00:00 2020\n" + testData(firstFeed) + '\n';
    mbox +=
        "From desk@example.jp Mon Jun  1 09:00:00 2020\n" +
        mailWith("application/vnd.ms-excel", "old.xls", QByteArray::fromHex("d0cf11e0a1b11ae1") + "old\n") +
        '\n';
    const qint64 file = arrive(mbox, u"export.mbox"_s);
    desk->mailIntake().takeIn();
    ASSERT_EQ(state(file), ArrivalState::Taken);
    const QList<feed::StoredMessage> messages = desk->feed().messages();
    ASSERT_THAT(messages, SizeIs(1));
    EXPECT_TRUE(messages[0].partlyRead);
    EXPECT_TRUE(desk->feed().unreadParts(messages[0].seq).join(u' ').contains(u"old.xls"_s));
}

TEST_F(Intake, AProgramThatEndsBetweenTheTwoLosesNothing)
{
    open(firstFeed);
    trustSender();
    const qint64 mail = arrive(testData(update));
    {
        // Everything of the taking happens in one transaction: here it does not come to its end.
        Transaction never(desk->database());
        desk->mailIntake().takeIn();
        EXPECT_EQ(state(mail), ArrivalState::Taken);
    }
    desk.reopen();
    EXPECT_EQ(state(mail), ArrivalState::Arrived);
    EXPECT_EQ(postings(), 40);
    desk->mailIntake().takeIn();
    EXPECT_EQ(postings(), 50);
}

} // namespace kakehashi::test
