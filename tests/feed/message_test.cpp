// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/message.h"
#include "core/feed/table.h"
#include "tests/feed/sample_message.h"
#include "tests/feed/table_text.h"
#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::feed {
using test::sample;

namespace {

const QByteArray head =
    "From: Sender <Feed@Example.JP>\r\nSubject: list\r\nDate: Mon, 01 Jun 2020 09:05:00 +0900\r\n"
    "Message-ID: <one@example.jp>\r\nMIME-Version: 1.0\r\n";

/// A multipart message of these parts, each with its own fields.
QByteArray multipart(const QList<QByteArray>& parts, const QByteArray& end = "--b--\r\n")
{
    QByteArray raw = head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    for (const QByteArray& part : parts)
        raw += "--b\r\n" + part + "\r\n";
    return raw + end;
}

QByteArray csvPart(const QByteArray& name, const QByteArray& text)
{
    return "Content-Type: text/csv\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; "
           "filename=" +
           name + "\r\n\r\n" + text.toBase64();
}

TEST(Message, ReadsTheFirstSample)
{
    const Message message = sample("01-first-feed.eml");
    EXPECT_EQ(message.sender, QStringLiteral("jinzai@mhlw.example.jp"));
    EXPECT_EQ(message.senderName, QStringLiteral("厚生労働省 医療人材確保チーム"));
    EXPECT_EQ(message.subject, QStringLiteral("【募集情報】東京都内の募集情報の送付について"));
    EXPECT_EQ(message.messageId, QStringLiteral("01-first-feed.20200601@mail.example.jp"));
    EXPECT_EQ(message.sentAt, QDateTime(QDate(2020, 6, 1), QTime(0, 5), Qt::UTC));
    EXPECT_EQ(message.text, QStringLiteral("東京都 御中\n\n管内の募集情報を送付します。"));
    EXPECT_TRUE(message.problems.isEmpty());
}

TEST(Message, ReadsAnswersAndTheMessageTheyAnswer)
{
    const Message message = sample("04-zip-password.eml");
    EXPECT_EQ(message.inReplyTo, QStringLiteral("04-zip.20200601@mail.example.jp"));
    EXPECT_TRUE(message.text.contains(QStringLiteral("パスワード：Key2020!")));
}

struct SampleList
{
    const char* message;
    QString attachment;
    QString kind;
    size_t rows;
    QString firstKey;
};

TEST(Message, EverySampleHoldsItsListWithItsNameAndRows)
{
    const SampleList lists[] = {
        {"01-first-feed.eml", QStringLiteral("募集情報_20200601.csv"), QStringLiteral("csv"), 41,
         QStringLiteral("R000000")},
        {"02-update.eml", QStringLiteral("募集情報_20200602.xlsx"), QStringLiteral("xlsx"), 47,
         QStringLiteral("R000000")},
        {"03-doctor-bank.eml", QStringLiteral("医師募集情報.xlsx"), QStringLiteral("xlsx"), 26,
         QStringLiteral("R000200")},
        {"05-row-errors.eml", QStringLiteral("募集情報_20200605.csv"), QStringLiteral("csv"), 13,
         QStringLiteral("R000400")},
    };
    for (const SampleList& list : lists) {
        const Message message = sample(list.message);
        ASSERT_EQ(message.attachments.size(), 1) << list.message;
        const Attachment& attachment = message.attachments.first();
        EXPECT_EQ(attachment.name, list.attachment);
        const TableFile file = readTableFile(attachment.name, attachment.data, attachment.charset);
        EXPECT_EQ(file.kind, list.kind);
        EXPECT_TRUE(file.problems.isEmpty());
        ASSERT_FALSE(file.tables.isEmpty());
        EXPECT_EQ(file.tables[0].rows.size(), list.rows);
        EXPECT_EQ(test::rowTexts(file.tables[0], 1).value(5), QStringLiteral("①募集職種"));
        EXPECT_EQ(test::rowTexts(file.tables[0], 2).value(0), list.firstKey);
    }
}

TEST(Message, TheSecondSheetOfTheThirdSampleIsRead)
{
    const Attachment attachment = sample("03-doctor-bank.eml").attachments.value(0);
    const TableFile file = readTableFile(attachment.name, attachment.data);
    ASSERT_EQ(file.tables.size(), 2);
    EXPECT_EQ(file.tables[0].sheet, QStringLiteral("募集情報"));
    EXPECT_EQ(file.tables[1].sheet, QStringLiteral("注意事項"));
    EXPECT_EQ(test::rowTexts(file.tables[1], 1), QStringList(QStringLiteral("このシートは読み込まない")));
}

TEST(Message, TheSecondSamplesTimesAndDatesAreThoseItsSenderTyped)
{
    const Attachment attachment = sample("02-update.eml").attachments.value(0);
    const QStringList row =
        test::rowTexts(readTableFile(attachment.name, attachment.data).tables.value(0), 2);
    EXPECT_EQ(row.mid(13, 2), QStringList({QStringLiteral("2020/06/09"), QStringLiteral("2020/07/26")}));
    EXPECT_EQ(row.mid(22, 2), QStringList({QStringLiteral("09:13"), QStringLiteral("17:38")}));
}

TEST(Message, TheSameBytesHaveTheSameDigest)
{
    EXPECT_EQ(sample("01-first-feed.eml").digest, sample("01-first-feed.eml").digest);
    EXPECT_NE(sample("01-first-feed.eml").digest, sample("02-update.eml").digest);
    EXPECT_EQ(parseMessage("abc").digest,
              QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

TEST(Message, TakesTheAttachmentsOfAForwardedMessage)
{
    const QByteArray inner = multipart({csvPart("list.csv", "a,b\n1,2\n")});
    const QByteArray forward = head +
                               "Content-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\n"
                               "Content-Type: message/rfc822\r\n\r\n" +
                               inner + "\r\n--outer--\r\n";
    const Message message = parseMessage(forward);
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_EQ(message.attachments[0].data, QByteArray("a,b\n1,2\n"));
}

TEST(Message, TakesTheAttachmentsOfAnEncodedMessageFile)
{
    const QByteArray inner = multipart({csvPart("list.csv", "a,b\n1,2\n")});
    const Message message = parseMessage(multipart(
        {"Content-Type: application/octet-stream; name=fwd.eml\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
         inner.toBase64()}));
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_EQ(message.attachments[0].name, QStringLiteral("list.csv"));
}

TEST(Message, NamesAttachmentsWithoutANameByTheirType)
{
    const Message message = parseMessage(multipart(
        {"Content-Type: text/csv\r\n\r\na,b", "Content-Type: application/octet-stream\r\n\r\n%PDF-1"}));
    ASSERT_EQ(message.attachments.size(), 2);
    EXPECT_EQ(message.attachments[0].name, QStringLiteral("attachment-1.csv"));
    EXPECT_EQ(message.attachments[1].name, QStringLiteral("attachment-2.pdf"));
}

TEST(Message, KeepsEqualNamesApart)
{
    const Message message = parseMessage(multipart({csvPart("l.csv", "a"), csvPart("l.csv", "b")}));
    ASSERT_EQ(message.attachments.size(), 2);
    EXPECT_EQ(message.attachments[1].name, QStringLiteral("l (2).csv"));
}

TEST(Message, ReducesAPathToItsLastPart)
{
    const Message message = parseMessage(multipart({csvPart("\"../../etc/l.csv\"", "a")}));
    EXPECT_EQ(message.attachments.value(0).name, QStringLiteral("l.csv"));
}

TEST(Message, TextIsTextUnlessItIsAFile)
{
    const Message message = parseMessage(multipart(
        {"Content-Type: text/plain\r\n\r\nhello", "Content-Type: text/plain; name=l.txt\r\n\r\na,b"}));
    EXPECT_EQ(message.text, QStringLiteral("hello"));
    EXPECT_EQ(message.attachments.value(0).name, QStringLiteral("l.txt"));
}

TEST(Message, HtmlAloneBecomesText)
{
    const Message message =
        parseMessage(head + "Content-Type: text/html; charset=utf-8\r\n\r\n<style>p{}</style>"
                            "<p>A &amp; B&#12354;</p><!-- no --><p>C<br>D</p>");
    EXPECT_EQ(message.text, QStringLiteral("A & Bあ\nC\nD"));
}

TEST(Message, PlainTextGoesBeforeItsHtmlTwin)
{
    const Message message = parseMessage(
        multipart({"Content-Type: text/html\r\n\r\n<b>html</b>", "Content-Type: text/plain\r\n\r\nplain"}));
    EXPECT_EQ(message.text, QStringLiteral("plain"));
}

TEST(Message, SignaturesAndPicturesOfTheBodyAreNoAttachments)
{
    const Message message =
        parseMessage(multipart({"Content-Type: text/plain\r\n\r\nx",
                                "Content-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nzzz",
                                "Content-Type: image/png; name=logo.png\r\nContent-ID: "
                                "<a>\r\nContent-Disposition: inline\r\n\r\nzzz"}));
    EXPECT_TRUE(message.attachments.isEmpty());
}

TEST(Message, ABodyOfAnUnknownCharsetIsGuessedAndNamed)
{
    const Message message = parseMessage(
        head + "Content-Type: text/plain; charset=x-nonsense\r\n\r\n\x95\xE5\x8F\x57\x90\x45\x8E\xED");
    EXPECT_EQ(message.text, QStringLiteral("募集職種"));
    ASSERT_EQ(message.problems.size(), 1);
    EXPECT_TRUE(message.problems[0].contains(QStringLiteral("x-nonsense")));
}

TEST(Message, ABodyInMicrosoftsIso2022JpIsRead)
{
    const Message message = parseMessage(
        head + "Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n\x1B$B\x2D\x6A\x2D\x21\x1B(B");
    EXPECT_EQ(message.text, QStringLiteral("㈱①"));
    EXPECT_TRUE(message.problems.isEmpty());
}

TEST(Message, WithoutADateTheFirstReceivedFieldCounts)
{
    const Message message = parseMessage("Received: by b; Mon, 01 Jun 2020 10:00:00 +0900\r\n"
                                         "Received: by a; Mon, 01 Jun 2020 09:00:00 +0900\r\n"
                                         "From: a@example.jp\r\nDate: someday\r\n\r\nx");
    EXPECT_EQ(message.sentAt, QDateTime(QDate(2020, 6, 1), QTime(0, 0), Qt::UTC));
    EXPECT_FALSE(parseMessage("From: a@example.jp\r\n\r\nx").sentAt.isValid());
}

TEST(Message, OnlyASingleSenderIsTheSender)
{
    EXPECT_EQ(parseMessage(head + "\r\nx").sender, QStringLiteral("feed@example.jp"));
    for (const char* from : {"", "From: a@example.jp, b@example.jp\r\n",
                             "From: a@example.jp\r\nFrom: b@example.jp\r\n", "From: nobody\r\n"}) {
        const Message message = parseMessage(QByteArray("Subject: x\r\n") + from + "\r\nx");
        EXPECT_EQ(message.sender, QString()) << from;
        EXPECT_EQ(message.problems.size(), 1) << from;
    }
}

TEST(Message, ANameWithRawBytesOrACommaHidesNoAddress)
{
    const Message raw =
        parseMessage("Subject: x\r\nFrom: \x1B$B\x3B\x33\x45\x44\x1B(B <y@example.jp>\r\n\r\nx");
    EXPECT_EQ(raw.sender, QStringLiteral("y@example.jp"));
    EXPECT_EQ(raw.senderName, QStringLiteral("山田"));
    const Message comma =
        parseMessage("Subject: x\r\nFrom: =?utf-8?Q?Yamada,_Taro?= <y@example.jp>\r\n\r\nx");
    EXPECT_EQ(comma.sender, QStringLiteral("y@example.jp"));
    EXPECT_EQ(comma.senderName, QStringLiteral("Yamada, Taro"));
}

TEST(Message, ATruncatedMessageGivesWhatIsThereAndSaysSo)
{
    QByteArray raw =
        multipart({csvPart("first.csv", "a,b\n1,2\n"), csvPart("second.csv", "c,d\n3,4\n5,6\n")});
    raw.truncate(raw.lastIndexOf("--b--") - 5);
    const Message message = parseMessage(raw);
    ASSERT_EQ(message.attachments.size(), 2);
    EXPECT_EQ(message.attachments[0].data, QByteArray("a,b\n1,2\n"));
    EXPECT_TRUE(message.attachments[1].data.startsWith("c,d\n3,4"));
    EXPECT_TRUE(message.problems.join(u'\n').contains(QStringLiteral("breaks off")));
    EXPECT_TRUE(message.problems.join(u'\n').contains(QStringLiteral("second.csv")));
}

TEST(Message, DamagedBase64GivesWhatCanBeReadAndNamesTheAttachment)
{
    const Message message =
        parseMessage(multipart({"Content-Type: text/csv; name=l.csv\r\n"
                                "Content-Transfer-Encoding: base64\r\n\r\nYSxi!!CjEs Mgo="}));
    EXPECT_EQ(message.attachments.value(0).data, QByteArray("a,b\n1,2\n"));
    ASSERT_EQ(message.problems.size(), 1);
    EXPECT_TRUE(message.problems[0].contains(QStringLiteral("l.csv")));
}

TEST(Message, ReadsQuotedPrintableAndUuencode)
{
    const Message message = parseMessage(
        multipart({"Content-Type: text/csv; name=q.csv\r\nContent-Transfer-Encoding: "
                   "quoted-printable\r\n\r\na=2Cb=\r\n=0A1",
                   "Content-Type: text/csv; name=u.csv\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\n"
                   "begin 644 u.csv\r\n#82QB\r\n`\r\nend\r\n"}));
    ASSERT_EQ(message.attachments.size(), 2);
    EXPECT_EQ(message.attachments[0].data, QByteArray("a,b\n1"));
    EXPECT_EQ(message.attachments[1].data, QByteArray("a,b"));
}

TEST(Message, BytesThatAreNoMessageAreSaidToBeNone)
{
    for (const QByteArray& raw :
         {QByteArray(), QByteArray("%PDF-1.7\n..."), QByteArray(300, '\0'), QByteArray("a,b\n1,2\n")}) {
        const Message message = parseMessage(raw);
        EXPECT_TRUE(message.attachments.isEmpty());
        ASSERT_EQ(message.problems.size(), 1);
        EXPECT_TRUE(message.problems[0].contains(QStringLiteral("no e-mail message")));
    }
}

TEST(Message, ZeroBytesInsideAreSuffered)
{
    const Message message = parseMessage(multipart({csvPart("l.csv", QByteArray("a,\0b", 4))})
                                             .replace("Subject: list", QByteArray("Subject: li\0st", 14)));
    EXPECT_EQ(message.sender, QStringLiteral("feed@example.jp"));
    EXPECT_EQ(message.attachments.value(0).data, QByteArray("a,\0b", 4));
}

TEST(Message, AnAttachmentBeyondTheLimitIsNamedAndTheOthersAreTaken)
{
    const QByteArray huge =
        "Content-Type: text/csv; name=huge.csv\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
        QByteArray(200 * 1024 * 1024, 'A');
    const Message message = parseMessage(multipart({huge, csvPart("small.csv", "a,b\n")}));
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_EQ(message.attachments[0].name, QStringLiteral("small.csv"));
    ASSERT_EQ(message.problems.size(), 1);
    EXPECT_TRUE(message.problems[0].contains(QStringLiteral("huge.csv")));
    EXPECT_TRUE(message.problems[0].contains(QStringLiteral("64 MB")));
}

TEST(Message, PartsWithinPartsEndSomewhere)
{
    QByteArray deep = head;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        deep += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
    }
    EXPECT_FALSE(parseMessage(deep + "\r\nx").problems.isEmpty());
    QList<QByteArray> many(5000, "Content-Type: text/csv\r\n\r\na");
    const Message message = parseMessage(multipart(many));
    EXPECT_LE(message.attachments.size(), 1000);
    EXPECT_EQ(message.problems.size(), 1);
}

TEST(Message, WhatWouldKeepAParserBusyForMinutesIsRefused)
{
    const QByteArray divided = head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    for (const QByteArray& raw :
         {head + QByteArray("X: y\r\n").repeated(1'000'000) + "\r\nx",
          divided + QByteArray("--b\r\n\r\n").repeated(1'000'000),
          divided + "--b\r\n" + QByteArray("X: y\r\n").repeated(1'000'000) + "\r\nx"}) {
        const Message message = parseMessage(raw);
        EXPECT_TRUE(message.attachments.isEmpty());
        EXPECT_EQ(message.problems.size(), 1);
    }
}

TEST(Message, ALongTextIsNotTakenForALongHead)
{
    for (const char* line :
         {"R1,nurse,09:00,17:00\r\n", "2020-06-01T09:00:00 in\r\n", "two words: text\r\n"}) {
        const QByteArray text = QByteArray(line).repeated(300'000);
        EXPECT_TRUE(parseMessage(multipart({"Content-Type: text/plain\r\n\r\n" + text})).problems.isEmpty());
    }
}

TEST(Message, ABareFileBecomesAMessageWithoutSender)
{
    const QDateTime moment(QDate(2020, 6, 2), QTime(9, 0), Qt::UTC);
    const Message message = messageFromFile(QStringLiteral("/home/desk/list.csv"), "a,b\n", moment);
    EXPECT_EQ(message.sentAt, moment);
    EXPECT_EQ(message.sender, QString());
    ASSERT_EQ(message.attachments.size(), 1);
    EXPECT_EQ(message.attachments[0].name, QStringLiteral("list.csv"));
    EXPECT_EQ(message.attachments[0].data, QByteArray("a,b\n"));
}

TEST(Message, AMailWithinAMailThatTheParserRefusesIsTold)
{
    const QByteArray inner =
        "From: a@example.jp\r\nSubject: x\r\nDate: Mon, 1 Jun 2020 09:00:00 +0900\r\n\r\n" +
        QByteArray("--b\r\n").repeated(60'000);
    const Message message =
        parseMessage("From: a@example.jp\r\nSubject: list\r\nMIME-Version: 1.0\r\n"
                     "Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n"
                     "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                     "Content-Disposition: attachment; filename=inner.eml\r\n\r\n" +
                     inner.toBase64() + "\r\n--c--\r\n");
    EXPECT_TRUE(message.isPartial);
    EXPECT_EQ(message.problems.size(), 1);
}

} // namespace
} // namespace kakehashi::feed
