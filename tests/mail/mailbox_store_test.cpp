// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/mail/arrivals.h"
#include "core/mail/mailbox_store.h"
#include "core/store/transaction.h"
#include "tests/support/test_desk.h"

#include <QFile>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

class Mailboxes : public Test
{
protected:
    MailboxSettings added(const QString& url = u"imaps://desk@mail.example.jp/INBOX"_s)
    {
        return store.save(mailboxFromUrl(url));
    }

    TestDesk desk;
    MailboxStore& store = desk->mailboxes();
    Arrivals& arrivals = desk->arrivals();
};

} // namespace

TEST_F(Mailboxes, AreKeptAsTheyWereGivenAndRecorded)
{
    const qint64 before = desk->audit().count();
    MailboxSettings mailbox = mailboxFromUrl(u"pop3://desk%40example.jp@mail.example.jp:1110"_s);
    mailbox.pollMinutes = 5;
    mailbox.enabled = false;
    mailbox = store.save(mailbox);
    EXPECT_THAT(store.all(), ElementsAre(mailbox));
    EXPECT_EQ(store.byId(mailbox.id), mailbox);
    EXPECT_EQ(desk->audit().count(), before + 1);
    mailbox.enabled = true;
    store.save(mailbox);
    EXPECT_THAT(store.all(), ElementsAre(mailbox));
    store.save(mailbox);
    EXPECT_EQ(desk->audit().count(), before + 2) << "what changes nothing is not recorded";
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

TEST_F(Mailboxes, TheSameOneTwiceIsRefused)
{
    const MailboxSettings first = added();
    EXPECT_THROW(added(u"imaps://desk@mail.example.jp:993/INBOX"_s), UsageError);
    EXPECT_NO_THROW(added(u"imaps://desk@mail.example.jp/Archive"_s));
    store.remove(first.seq);
    EXPECT_NO_THROW(added());
    EXPECT_THROW(store.remove(first.seq), UsageError);
}

TEST_F(Mailboxes, WhatCannotWorkIsRefusedWithItsReason)
{
    MailboxSettings mailbox = mailboxFromUrl(u"imaps://mail.example.jp/INBOX"_s);
    try {
        store.save(mailbox);
        FAIL() << "a mailbox without a user";
    } catch (const UsageError& error) {
        EXPECT_EQ(error.message(), checkMailbox(mailbox).constFirst().message);
    }
}

TEST_F(Mailboxes, WhatWasSeenIsForgottenWhenAnotherServerTakesTheirPlace)
{
    MailboxSettings mailbox = added();
    store.noteSeen(mailbox.seq, u"7"_s, u"12"_s, u"d"_s);
    store.noteLook(mailbox.seq, {u"7"_s, 12}, {});
    mailbox.pollMinutes = 3;
    store.save(mailbox);
    EXPECT_TRUE(store.hasSeen(mailbox.seq, u"7"_s, u"12"_s)) << "it is the same place";
    mailbox.host = u"mail2.example.jp"_s;
    store.save(mailbox);
    EXPECT_FALSE(store.hasSeen(mailbox.seq, u"7"_s, u"12"_s));
    EXPECT_EQ(store.mark(mailbox.seq).completeTo, 0);
}

TEST_F(Mailboxes, SeenBelongsToOneNumbering)
{
    const MailboxSettings mailbox = added();
    store.noteSeen(mailbox.seq, u"7"_s, u"12"_s, u"d"_s);
    EXPECT_THAT(store.seen(mailbox.seq, u"7"_s), UnorderedElementsAre(u"12"_s));
    EXPECT_THAT(store.seen(mailbox.seq, u"8"_s), IsEmpty());
}

TEST_F(Mailboxes, SayHowTheLastLookWent)
{
    const MailboxSettings mailbox = added();
    EXPECT_FALSE(store.lastLook(mailbox.seq).at.isValid());
    store.noteLook(mailbox.seq, {u"7"_s, 3}, u"The server is away."_s);
    EXPECT_TRUE(store.lastLook(mailbox.seq).at.isValid());
    EXPECT_EQ(store.lastLook(mailbox.seq).problem, u"The server is away."_s);
}

TEST_F(Mailboxes, NoPasswordIsEverWrittenIntoTheStore)
{
    const OutgoingMail outgoing{smtpServerFromUrl(u"smtps://desk@mail.example.jp"_s), u"desk@example.jp"_s};
    EXPECT_EQ(store.outgoing(), std::nullopt);
    store.saveOutgoing(outgoing);
    EXPECT_EQ(store.outgoing(), outgoing);
    for (const QString& table : {u"mailboxes"_s, u"outgoing_mail"_s}) {
        QSqlQuery columns = desk->database().prepare(u"SELECT name FROM pragma_table_info(?)"_s);
        Database::execute(columns, {table});
        int count = 0;
        while (columns.next()) {
            ++count;
            EXPECT_FALSE(columns.value(0).toString().contains(u"pass"_s));
        }
        EXPECT_GT(count, 5);
    }
}

TEST_F(Mailboxes, TheSameBytesArriveOnceWhateverMailboxBringsThem)
{
    const MailboxSettings one = added();
    const MailboxSettings other = added(u"pop3s://desk@mail.example.jp"_s);
    const QByteArray raw = "Subject: once\r\n\r\nbody\r\n";
    EXPECT_TRUE(arrivals.keep(one.seq, u"1"_s, false, raw, Arrivals::digestOf(raw)));
    EXPECT_FALSE(arrivals.keep(other.seq, u"uidl-1"_s, false, raw, Arrivals::digestOf(raw)));
    ASSERT_THAT(arrivals.all(), SizeIs(1));
    EXPECT_EQ(arrivals.raw(arrivals.all().constFirst().seq), raw);
}

TEST_F(Mailboxes, WhatBecomesOfAnArrivalIsKeptAndRecorded)
{
    const QByteArray raw = "Subject: x\r\n\r\n";
    arrivals.keep(added().seq, u"1"_s, false, raw, Arrivals::digestOf(raw));
    const qint64 seq = arrivals.all(ArrivalState::Arrived).constFirst().seq;
    arrivals.describe(seq, {u"a@example.jp"_s, u"A"_s, u"x"_s, {}});
    arrivals.settle(seq, ArrivalState::Waiting, unknownSender);
    const Arrival waiting = arrivals.bySeq(seq).value();
    EXPECT_EQ(waiting.state, ArrivalState::Waiting);
    EXPECT_EQ(waiting.reason, unknownSender);
    EXPECT_EQ(waiting.envelope.sender, u"a@example.jp"_s);
    EXPECT_EQ(waiting.envelope.subject, u"x"_s);
    EXPECT_EQ(arrivals.count(ArrivalState::Waiting), 1);
    EXPECT_THAT(arrivals.all(ArrivalState::Arrived), IsEmpty());
    const qint64 entries = desk->audit().count();
    arrivals.settle(seq, ArrivalState::Waiting, unknownSender);
    EXPECT_EQ(desk->audit().count(), entries);
    arrivals.settle(seq, ArrivalState::Ignored);
    EXPECT_EQ(desk->audit().count(), entries + 1);
}

} // namespace kakehashi::test
