// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk writes back to a sender, kept and sent through a real server.
#include "core/base/error.h"
#include "core/feed/message.h"
#include "core/intake/held_reply.h"
#include "core/mail/mail_text.h"
#include "tests/support/certificates.h"
#include "tests/support/other_writer.h"
#include "tests/support/smtp_server.h"
#include "tests/support/test_desk.h"

#include <QJsonArray>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

class RepliesTest : public Test
{
protected:
    RepliesTest()
    {
        const feed::Message message = feed::parseMessage(testData(u"feed/05-row-errors.eml"_s));
        stored = desk->feed().take(desk->feed().plan(message, feed::FeedMode::Judge), u"05.eml"_s).message;
    }
    Reply written()
    {
        Reply reply = replyAbout(desk->feed().message(stored), desk->feed().heldRows(stored),
                                 {u"東京都調整本部"_s, u"電話: 03-0000-0000"_s});
        reply.message = stored;
        return reply;
    }
    OutgoingMail outgoing(const SmtpServer& server) { return {server.settings, u"desk@example.jp"_s}; }

    TestDesk desk;
    qint64 stored = 0;
};

} // namespace

TEST_F(RepliesTest, NamesEveryHeldRowWithItsHeadingAndValueAndNothingOfOthers)
{
    const QList<feed::HeldRow> held = desk->feed().heldRows(stored);
    const Reply reply = written();
    EXPECT_EQ(reply.recipient, desk->feed().message(stored).sender);
    EXPECT_TRUE(reply.subject.startsWith(u"Re: "_s));
    for (const feed::HeldRow& row : held) {
        EXPECT_TRUE(reply.text.contains(u"%1行目"_s.arg(row.row))) << row.row;
        EXPECT_TRUE(reply.text.contains(row.sourceKey));
        for (const auto& finding : row.findings) {
            if (finding.problem.severity == Severity::Error) {
                EXPECT_TRUE(reply.text.contains(finding.problem.value.simplified()));
            }
        }
    }
    desk->postings().forEach(StatusFilter::All, [&reply](const StoredPosting& posting) {
        EXPECT_FALSE(reply.text.contains(posting.posting.institutionName))
            << "it is in a row that was taken in";
        EXPECT_FALSE(reply.text.contains(posting.posting.sourceKey));
        return true;
    });
}

TEST_F(RepliesTest, TheMailAnswersTheMessageItIsAbout)
{
    MailText mail;
    mail.from = u"desk@example.jp"_s;
    mail.fromName = u"東京都調整本部"_s;
    mail.to = u"jinzai@mhlw.example.jp"_s;
    mail.subject = replySubject(u"募集情報①の送付\r\nBcc: everybody@example.jp"_s);
    mail.messageId = u"1@example.jp"_s;
    mail.inReplyTo = u"b@mhlw.example.jp"_s;
    mail.references = {u"a@mhlw.example.jp"_s, u"b@mhlw.example.jp"_s};
    mail.date = QDateTime(QDate(2020, 6, 2), QTime(0, 0), Qt::UTC);
    mail.text = u"②募集人数「若干名」髙橋\n.\n..\n"_s;
    const QByteArray raw = composed(mail);
    const feed::Message read = feed::parseMessage(raw);
    EXPECT_EQ(read.subject, u"Re: 募集情報①の送付 Bcc: everybody@example.jp"_s)
        << "one line, whatever was typed";
    EXPECT_FALSE(raw.contains("\nBcc"));
    EXPECT_EQ(read.sender, mail.from);
    EXPECT_EQ(read.senderName, mail.fromName);
    EXPECT_EQ(read.messageId, mail.messageId);
    EXPECT_EQ(read.inReplyTo, mail.inReplyTo);
    EXPECT_EQ(read.sentAt, mail.date);
    EXPECT_EQ(read.text.trimmed(), mail.text.trimmed());
    EXPECT_TRUE(raw.contains("References: <a@mhlw.example.jp> <b@mhlw.example.jp>"));
    const QList<QByteArray> lines = raw.split('\n');
    EXPECT_TRUE(std::ranges::all_of(lines, [](const QByteArray& line) { return line.size() <= 998; }));
    EXPECT_EQ(replySubject(u"RE: x"_s), u"RE: x"_s);
}

TEST_F(RepliesTest, ADraftIsKeptAndChangedUntilItIsSent)
{
    Reply draft = desk->replies().save(written());
    draft.text = u"別の文面\n"_s;
    draft = desk->replies().save(draft);
    ASSERT_THAT(desk->replies().of(stored), SizeIs(1));
    EXPECT_EQ(desk->replies().of(stored)[0].text, u"別の文面\n"_s);
    EXPECT_FALSE(desk->replies().of(stored)[0].sentAt.isValid());
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

TEST_F(RepliesTest, SentThroughARealServerItArrivesWholeAndIsNoDraftAnyMore)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    const Reply sent =
        desk->replies().send(written(), outgoing(server), SmtpServer::password(), desk->settings().name);
    EXPECT_TRUE(sent.sentAt.isValid());
    EXPECT_FALSE(sent.maybeSent);
    ASSERT_EQ(server.kept(), 1);
    const feed::Message arrived = feed::parseMessage(server.message(1));
    EXPECT_EQ(arrived.text.trimmed(), sent.text.trimmed());
    EXPECT_EQ(arrived.inReplyTo, desk->feed().message(stored).messageId);
    EXPECT_EQ(server.told(1)[u"to"_s].toArray(), QJsonArray{sent.recipient});
    EXPECT_THROW(desk->replies().save(sent), Error) << "what is sent is not changed";
}

TEST_F(RepliesTest, WhatCannotBeSentStaysADraftWithTheReason)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"starttls"_s);
    EXPECT_THROW(desk->replies().send(written(), outgoing(server), u"guess"_s, {}), Error);
    const QList<Reply> kept = desk->replies().of(stored);
    ASSERT_THAT(kept, SizeIs(1));
    EXPECT_FALSE(kept[0].sentAt.isValid());
    EXPECT_FALSE(kept[0].problem.isEmpty());
    EXPECT_EQ(server.kept(), 0);
    Reply refused = kept[0];
    refused.recipient = u"refused@example.jp"_s;
    EXPECT_THROW(desk->replies().send(refused, outgoing(server), SmtpServer::password(), {}), Error);
    EXPECT_TRUE(desk->replies().of(stored)[0].problem.contains(u"no such person"_s));
    const Reply again = desk->replies().send(kept[0], outgoing(server), SmtpServer::password(), {});
    EXPECT_EQ(again.problem, QString());
    EXPECT_EQ(again.id, kept[0].id) << "one mail, however often it is tried";
}

TEST_F(RepliesTest, WhatWasSentAndCouldNotBeNotedIsNeverTakenForUnsent)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    OtherWriter other(desk.path());
    EXPECT_THROW(
        desk->replies().send(written(), outgoing(server), SmtpServer::password(), {}, other.whileSending()),
        Error);
    other.end();
    ASSERT_EQ(server.kept(), 1);
    const Reply kept = desk->replies().of(stored).constFirst();
    EXPECT_FALSE(kept.sentAt.isValid());
    EXPECT_TRUE(kept.maybeSent);
    EXPECT_FALSE(kept.problem.isEmpty());
    Reply stale = kept;
    stale.maybeSent = false;
    EXPECT_TRUE(desk->replies().save(stale).maybeSent) << "no window forgets it";
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

} // namespace kakehashi::test
