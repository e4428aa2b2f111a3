// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to registered applicants through the real command line and a real mail server.
#include "core/feed/message.h"
#include "tests/end_to_end/command_line.h"
#include "tests/support/smtp_server.h"

#include <QUrl>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;

class ApplicantMailCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.init();
        ASSERT_EQ(desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)}).exit, 0);
        nurse = add(u"見本　桜"_s, u"sakura@example.jp"_s, true);
    }

    QString add(const QString& name, const QString& email, bool consents)
    {
        const QJsonObject person{
            {"name"_L1, name},
            {"email"_L1, email},
            {"licences"_L1, QJsonArray{QJsonObject{{"occupation"_L1, u"nurse"_s}, {"number"_L1, u"1"_s}}}},
            {"consent"_L1,
             QJsonObject{{"desk_use"_L1, consents ? QJsonValue(u"2020-06-01"_s) : QJsonValue()}}}};
        const Ran ran = desk.json(
            {u"applicant"_s, u"add"_s, desk.write(u"person.json"_s, QJsonDocument(person).toJson())});
        EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
        return ran.json()["reference"_L1].toString();
    }
    Ran mail(const QStringList& arguments)
    {
        return desk.json(QStringList{u"applicant"_s, u"mail"_s} + arguments);
    }

    CommandLine desk;
    QString nurse;
};

} // namespace

TEST_F(ApplicantMailCommand, PreviewsTheWholeLetterAndKeepsAndSendsNothing)
{
    const Ran ran = mail({nurse, u"--top"_s, u"3"_s, u"--words"_s, u"先日はありがとうございました。"_s});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    const QJsonObject letter = ran.json()["mails"_L1][0].toObject();
    EXPECT_EQ(letter["to"_L1].toString(), u"sakura@example.jp"_s);
    EXPECT_EQ(letter["state"_L1].toString(), u"preview"_s);
    EXPECT_EQ(letter["postings"_L1].toArray().size(), 3);
    EXPECT_TRUE(letter["text"_L1].toString().contains(u"先日はありがとうございました。"_s));
    EXPECT_EQ(desk.json({u"applicant"_s, u"mails"_s}).json()["total"_L1].toInt(-1), 0);
}

// domain.md §4: of a masked posting the public view only, and the leak check holds what staff write.
TEST_F(ApplicantMailCommand, TellsNothingThatMaskingHidesAndHoldsWordsThatDo)
{
    const QMap<QString, QJsonObject> postings = desk.postings({u"--occupation"_s, u"nurse"_s});
    int masked = 0;
    for (const QJsonObject& posting : postings) {
        if (!posting["masking_requested"_L1].toBool())
            continue;
        ++masked;
        const QString reference = posting["reference"_L1].toString();
        const Ran ran = mail({u"--posting"_s, reference});
        for (const QJsonValue& letter : ran.json()["mails"_L1].toArray()) {
            EXPECT_FALSE(letter["text"_L1].toString().contains(posting["institution_name"_L1].toString()));
            EXPECT_FALSE(letter["text"_L1].toString().contains(posting["institution_id"_L1].toString()));
        }
        if (ran.json()["mails"_L1].toArray().isEmpty())
            continue;
        const Ran held = mail({u"--posting"_s, reference, u"--draft"_s, u"--words"_s,
                               posting["institution_name"_L1].toString() + u"です"_s});
        EXPECT_EQ(held.exit, 1);
        EXPECT_FALSE(held.json()["not_mailed"_L1].toArray().isEmpty());
        EXPECT_TRUE(held.json()["mails"_L1].toArray().isEmpty());
    }
    EXPECT_GT(masked, 0);
}

TEST_F(ApplicantMailCommand, SaysWhoIsNotWrittenToAndWhy)
{
    const QString silent = add(u"見本　椿"_s, u"tsubaki@example.jp"_s, false);
    const Ran ran = mail({silent});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.json()["not_mailed"_L1][0]["applicant"_L1].toString(), silent);
    EXPECT_FALSE(ran.json()["not_mailed"_L1][0]["why"_L1].toString().isEmpty());
    EXPECT_EQ(desk.json({u"applicant"_s, u"no-mail"_s, nurse}).exit, 0);
    EXPECT_EQ(mail({nurse}).exit, 1);
    EXPECT_EQ(desk.json({u"applicant"_s, u"show"_s, nurse}).json()["no_mail_since"_L1].toString(),
              u"2020-06-02"_s);
    EXPECT_EQ(desk.json({u"applicant"_s, u"mail-again"_s, nurse}).exit, 0);
    EXPECT_EQ(mail({nurse}).exit, 0);
    EXPECT_EQ(mail({nurse, u"--send"_s, u"--draft"_s}).exit, 2);
    EXPECT_EQ(mail({nurse, u"--send"_s}).exit, 3) << "no server is set up";
}

TEST_F(ApplicantMailCommand, SendsEachPersonAMessageOfTheirOwnAndLogsIt)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    qputenv("KAKEHASHI_MAIL_PASSWORD", SmtpServer::password().toUtf8());
    const QString other = add(u"見本　梅"_s, u"ume@example.jp"_s, true);
    const QString url = u"smtps://%1@%2:%3"_s.arg(server.settings.user, server.settings.host)
                            .arg(server.settings.effectivePort());
    ASSERT_EQ(desk.json({u"mailbox"_s, u"outgoing"_s, u"--url"_s, url, u"--from"_s, u"desk@example.jp"_s,
                         u"--ca"_s, server.settings.caFile})
                  .exit,
              0);
    const Ran first = mail({nurse, u"--send"_s, u"--top"_s, u"2"_s});
    ASSERT_EQ(first.exit, 0) << qPrintable(first.err);
    const QString posting = first.json()["mails"_L1][0]["postings"_L1][0]["posting"_L1].toString();
    const Ran ran = mail({u"--posting"_s, posting, u"--send"_s});
    qunsetenv("KAKEHASHI_MAIL_PASSWORD");
    EXPECT_EQ(ran.exit, 1) << "one of the two was written to about it already";
    EXPECT_EQ(ran.json()["not_mailed"_L1][0]["applicant"_L1].toString(), nurse);
    ASSERT_EQ(server.kept(), 2);
    EXPECT_EQ(server.told(1)["to"_L1].toArray(), QJsonArray{u"sakura@example.jp"_s});
    EXPECT_EQ(server.told(2)["to"_L1].toArray(), QJsonArray{u"ume@example.jp"_s});
    EXPECT_FALSE(server.message(2).contains("sakura"));
    EXPECT_TRUE(feed::parseMessage(server.message(2)).text.contains(posting));
    const QJsonObject log = desk.json({u"applicant"_s, u"mails"_s}).json();
    ASSERT_EQ(log["total"_L1].toInt(), 2);
    EXPECT_EQ(log["mails"_L1][0]["applicant"_L1].toString(), other);
    EXPECT_EQ(log["mails"_L1][0]["state"_L1].toString(), u"sent"_s);
    EXPECT_TRUE(desk.json({u"check"_s}).json()["ok"_L1].toBool());
}

} // namespace kakehashi::test
