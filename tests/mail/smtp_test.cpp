// SPDX-License-Identifier: GPL-3.0-or-later
// aiosmtpd, a real SMTP server, on loopback.
#include "core/base/error.h"
#include "core/mail/mail_failure.h"
#include "core/mail/smtp.h"
#include "tests/support/certificates.h"
#include "tests/support/smtp_server.h"

#include <QJsonArray>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;
using Kind = MailFailure::Kind;

namespace {

const QString password = u"correct-horse"_s;
const QString sender = u"desk@example.jp"_s;
const QByteArray message = "From: desk@example.jp\nTo: a@example.jp\nSubject: rows\n\n.\n..dots\nlast\n";

class Smtp : public TestWithParam<const char16_t*>
{
protected:
    void SetUp() override
    {
        if (!SmtpServer::missing().isEmpty())
            GTEST_SKIP() << qPrintable(SmtpServer::missing());
    }
    QString security() const { return QString::fromUtf16(GetParam()); }
};

Kind kindOf(const MailServer& server, const QString& with = password)
{
    try {
        sendMail(server, with, sender, {u"a@example.jp"_s}, message);
    } catch (const MailFailure& failure) {
        EXPECT_FALSE((failure.message() + failure.detail()).contains(with));
        return failure.kind();
    }
    ADD_FAILURE() << "it was sent";
    return Kind::Broken;
}

} // namespace

TEST_P(Smtp, SendsAMessageAsItIsOverAnEncryptedLine)
{
    const SmtpServer server(security());
    const QList<MailDelivery> deliveries =
        sendMail(server.settings, password, sender, {u"a@example.jp"_s, u"b@example.jp"_s}, message);
    ASSERT_THAT(deliveries, SizeIs(2));
    EXPECT_TRUE(deliveries[0].accepted && deliveries[1].accepted);
    ASSERT_EQ(server.kept(), 1);
    QByteArray wanted = message;
    EXPECT_EQ(server.message(1), wanted.replace('\n', "\r\n"));
    EXPECT_EQ(server.told(1)[u"from"_s].toString(), sender);
    EXPECT_EQ(server.told(1)[u"to"_s].toArray(), (QJsonArray{u"a@example.jp"_s, u"b@example.jp"_s}));
    EXPECT_TRUE(server.told(1)[u"tls"_s].toBool());
}

TEST_P(Smtp, SaysOfEachRecipientWhatTheServerSaid)
{
    const SmtpServer server(security());
    const QList<MailDelivery> deliveries =
        sendMail(server.settings, password, sender,
                 {u"refused1@example.jp"_s, u"a@example.jp"_s, u"refused2@example.jp"_s}, message);
    ASSERT_THAT(deliveries, SizeIs(3));
    EXPECT_FALSE(deliveries[0].accepted);
    EXPECT_TRUE(deliveries[1].accepted);
    EXPECT_FALSE(deliveries[2].accepted);
    EXPECT_EQ(deliveries[2].recipient, u"refused2@example.jp"_s);
    EXPECT_TRUE(deliveries[2].answer.contains(u"no such person"_s)) << qPrintable(deliveries[2].answer);
    EXPECT_EQ(server.told(1)[u"to"_s].toArray(), (QJsonArray{u"a@example.jp"_s}));
}

TEST_P(Smtp, WhereAllRecipientsAreRefusedNothingIsSentAndEachIsTold)
{
    const SmtpServer server(security());
    const QList<MailDelivery> deliveries =
        sendMail(server.settings, password, sender, {u"refused@example.jp"_s}, message);
    ASSERT_THAT(deliveries, SizeIs(1));
    EXPECT_FALSE(deliveries[0].accepted);
    EXPECT_EQ(server.kept(), 0);
}

TEST_P(Smtp, AMessageTheServerDoesNotTakeIsAFailure)
{
    const SmtpServer server(security());
    EXPECT_THROW(
        sendMail(server.settings, password, sender, {u"a@example.jp"_s}, "Subject: refuse me\n\nx\n"),
        MailFailure);
    EXPECT_EQ(server.kept(), 0);
}

TEST_P(Smtp, AWrongPasswordAndAWrongAuthorityAreRefused)
{
    SmtpServer server(security());
    EXPECT_EQ(kindOf(server.settings, u"guess"_s), Kind::Login);
    server.settings.caFile = Certificates::get().otherAuthority();
    EXPECT_EQ(kindOf(server.settings), Kind::Certificate);
    EXPECT_EQ(server.kept(), 0);
}

TEST_P(Smtp, WhatIsNoAddressNeverReachesTheServer)
{
    const SmtpServer server(security());
    for (const QString& address :
         {u"nobody"_s, u"a@example.jp>\r\nRCPT TO:<b@example.jp"_s, u"a b@example.jp"_s, QString()})
        EXPECT_THROW(sendMail(server.settings, password, sender, {address}, message), UsageError);
    EXPECT_THROW(sendMail(server.settings, password, sender, {}, message), UsageError);
    EXPECT_EQ(server.kept(), 0);
}

INSTANTIATE_TEST_SUITE_P(Aiosmtpd, Smtp, Values(u"tls", u"starttls"),
                         [](const auto& way) { return QString::fromUtf16(way.param).toStdString(); });

TEST(SmtpInClear, AServerThatOffersNoEncryptionGetsNeitherPasswordNorMail)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"clear"_s);
    EXPECT_EQ(kindOf(server.settings), Kind::Certificate);
    EXPECT_EQ(server.kept(), 0);
}

} // namespace kakehashi::test
