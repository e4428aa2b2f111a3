// SPDX-License-Identifier: GPL-3.0-or-later
// Reports to the ministry and mails to employers through the real command line and a real mail server.
#include "core/feed/message.h"
#include "tests/end_to_end/command_line.h"
#include "tests/support/smtp_server.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;

class DeskMailCommand : public testing::Test
{
protected:
    void SetUp() override { desk.init(); }

    void fillSettings() const
    {
        const Ran ran =
            desk.json({u"desk"_s, u"set"_s, u"address=東京都新宿区西新宿0-0-0"_s, u"phone=03-0000-0000"_s,
                       u"email=chosei@tokyo.example.jp"_s, u"person_in_charge=佐藤　花子"_s,
                       u"window_hours=平日 9:00～17:00"_s, u"window_opened_on=2020-06-01"_s,
                       u"feed_address=boshu@tokyo.example.jp"_s, u"ministry_email=honbu@mhlw.example.jp"_s});
        ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
        EXPECT_EQ(ran.json()["person_in_charge"_L1].toString(), u"佐藤　花子"_s);
    }
    Ran report(const QStringList& arguments) const
    {
        return desk.json(QStringList{u"report"_s, u"ministry"_s} + arguments);
    }
    QJsonArray reports() const { return desk.json({u"report"_s, u"list"_s}).json()["reports"_L1].toArray(); }
    void useServer(const SmtpServer& server) const
    {
        qputenv("KAKEHASHI_MAIL_PASSWORD", SmtpServer::password().toUtf8());
        const QString url = u"smtps://desk@%1:%2"_s.arg(server.settings.host).arg(server.settings.port);
        const Ran ran = desk.json({u"mailbox"_s, u"outgoing"_s, u"--url"_s, url, u"--from"_s,
                                   u"chosei@tokyo.example.jp"_s, u"--ca"_s, server.settings.caFile});
        ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    }
    /// Of a posting that names an address of the employer.
    QString hired() const
    {
        EXPECT_EQ(desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)}).exit, 0);
        QJsonObject posting;
        for (const QJsonObject& each : desk.postings({u"--occupation"_s, u"nurse"_s})) {
            if (each["masking_requested"_L1].toBool() && each["headcount"_L1].toInt() >= 2)
                posting = each;
        }
        QJsonObject contact = posting["contact"_L1].toObject();
        contact["email"_L1] = u"saiyo@byoin.example.jp"_s;
        posting["contact"_L1] = contact;
        const QString reference = posting["reference"_L1].toString();
        const Ran revised = desk.json({u"posting"_s, u"revise"_s, reference,
                                       desk.write(u"posting.json"_s, QJsonDocument(posting).toJson())});
        EXPECT_EQ(revised.exit, 0) << qPrintable(revised.err);
        const QJsonObject person{
            {"name"_L1, u"見本　桜"_s},
            {"licences"_L1, QJsonArray{QJsonObject{{"occupation"_L1, u"nurse"_s},
                                                   {"number"_L1, u"1"_s},
                                                   {"verified_by"_L1, u"佐藤"_s},
                                                   {"verified_on"_L1, u"2020-06-01"_s}}}},
            {"consent"_L1,
             QJsonObject{{"desk_use"_L1, u"2020-06-01"_s}, {"tell_institutions"_L1, u"2020-06-01"_s}}}};
        const QString applicant = desk.json({u"applicant"_s, u"add"_s,
                                             desk.write(u"person.json"_s, QJsonDocument(person).toJson())})
                                      .json()["reference"_L1]
                                      .toString();
        const QString referral =
            desk.json({u"refer"_s, applicant, reference, u"--ground"_s, u"application"_s})
                .json()["referral"_L1]
                .toString();
        EXPECT_EQ(desk.json({u"referral"_s, u"step"_s, referral, u"--to"_s, u"hired"_s}).exit, 0);
        return referral;
    }
    Ran on(const QString& day, const QStringList& arguments) const
    {
        return desk.plain(QStringList{u"--store"_s, desk.store(), u"--json"_s, u"--today"_s, day} +
                          arguments);
    }
    QString path(const QString& name) const { return desk.folder() + u'/' + name; }

    CommandLine desk;
};

} // namespace

// Notice of 29 May, 2 (2): 受付窓口を都道府県内に設置した場合には、…その旨をご報告いただく.
TEST_F(DeskMailCommand, AReportNamesWhatIsMissingAndLeavesNothing)
{
    const qint64 before = desk.json({u"check"_s}).json()["audit_entries"_L1].toInteger();
    for (const QStringList& arguments :
         {QStringList{u"window-opened"_s}, QStringList{u"feed-address"_s, u"--draft"_s}}) {
        const Ran ran = report(arguments);
        EXPECT_EQ(ran.exit, 3);
        EXPECT_TRUE(ran.err.contains(u"person in charge"_s)) << qPrintable(ran.err);
        EXPECT_TRUE(ran.err.contains(u"ministry's e-mail"_s)) << qPrintable(ran.err);
    }
    const Ran paper =
        desk.json({u"print"_s, u"ministry-report"_s, u"window-opened"_s, u"--out"_s, path(u"no.pdf"_s)});
    EXPECT_EQ(paper.exit, 3);
    EXPECT_FALSE(QFileInfo::exists(path(u"no.pdf"_s)));
    EXPECT_EQ(report({u"window-closed"_s}).exit, 2);
    EXPECT_EQ(desk.json({u"desk"_s, u"set"_s, u"colour=red"_s}).exit, 2);
    EXPECT_EQ(desk.json({u"desk"_s, u"set"_s, u"window_opened_on=yesterday"_s}).exit, 2);
    EXPECT_TRUE(reports().isEmpty());
    EXPECT_EQ(desk.json({u"check"_s}).json()["audit_entries"_L1].toInteger(), before);
}

TEST_F(DeskMailCommand, AReportIsPreviewedPrintedWrittenAndListedWithItsDay)
{
    fillSettings();
    const Ran preview = report({u"window-opened"_s});
    ASSERT_EQ(preview.exit, 0) << qPrintable(preview.err);
    EXPECT_EQ(preview.json()["state"_L1].toString(), u"preview"_s);
    EXPECT_EQ(preview.json()["to"_L1].toString(), u"honbu@mhlw.example.jp"_s);
    EXPECT_TRUE(preview.json()["text"_L1].toString().contains(u"平日 9:00～17:00"_s));
    EXPECT_TRUE(reports().isEmpty());
    const QString pdf = path(u"window.pdf"_s);
    ASSERT_EQ(desk.json({u"print"_s, u"ministry-report"_s, u"window-opened"_s, u"--out"_s, pdf}).exit, 0);
    const QString text = textIn(pdf);
    for (const QString& words :
         {u"受付窓口の開設について"_s, u"東京都調整本部"_s, u"新宿区"_s, u"令和2年6月1日"_s})
        EXPECT_TRUE(text.contains(comparable(words))) << qPrintable(words);
    const QString eml = path(u"feed.eml"_s);
    ASSERT_EQ(report({u"feed-address"_s, u"--out"_s, eml}).exit, 0);
    QFile file(eml);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(feed::parseMessage(file.readAll()).subject.contains(u"登録"_s));
    ASSERT_EQ(reports().size(), 2);
    EXPECT_EQ(reports().last()["report"_L1].toString(), u"window_opened"_s);
    EXPECT_EQ(reports().last()["date"_L1].toString(), u"2020-06-02"_s);
    ASSERT_EQ(desk.json({u"desk"_s, u"set"_s, u"feed_address=new@tokyo.example.jp"_s}).exit, 0);
    EXPECT_TRUE(
        report({u"feed-address"_s}).json()["text"_L1].toString().contains(u"boshu@tokyo.example.jp"_s))
        << "a change names the address it replaces";
    EXPECT_EQ(desk.json({u"check"_s}).exit, 0);
}

TEST_F(DeskMailCommand, AReportIsSentToTheMinistryAlone)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    fillSettings();
    EXPECT_EQ(report({u"window-opened"_s, u"--send"_s}).exit, 3) << "no server is set up yet";
    const SmtpServer server(u"tls"_s);
    useServer(server);
    const Ran sent = report({u"window-opened"_s, u"--send"_s, u"--words"_s, u"よろしくお願いします。"_s});
    ASSERT_EQ(sent.exit, 0) << qPrintable(sent.err);
    EXPECT_EQ(sent.json()["sent_on"_L1].toString(), u"2020-06-02"_s);
    ASSERT_EQ(server.kept(), 1);
    EXPECT_EQ(server.told(1)["to"_L1].toArray(), QJsonArray{u"honbu@mhlw.example.jp"_s});
    EXPECT_EQ(reports().first()["way"_L1].toString(), u"mail"_s);
}

TEST_F(DeskMailCommand, EmployersAreRemindedAndToldOfTheirOwnHire)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    const QString referral = hired();
    useServer(server);
    const Ran none = on(u"2020-06-10"_s, {u"training"_s, u"mail"_s, u"remind"_s, u"--due"_s});
    EXPECT_TRUE(none.json()["mails"_L1].toArray().isEmpty()) << "nobody is late yet";
    const Ran reminder =
        on(u"2020-06-20"_s, {u"training"_s, u"mail"_s, u"remind"_s, u"--due"_s, u"--send"_s});
    ASSERT_EQ(reminder.exit, 0) << qPrintable(reminder.err);
    ASSERT_EQ(server.kept(), 1);
    EXPECT_EQ(server.told(1)["to"_L1].toArray(), QJsonArray{u"saiyo@byoin.example.jp"_s});
    const Ran early = on(u"2020-06-20"_s, {u"training"_s, u"mail"_s, u"report"_s, referral, u"--send"_s});
    EXPECT_EQ(early.exit, 1);
    EXPECT_TRUE(early.err.contains(u"not complete"_s)) << qPrintable(early.err);
    for (const QString& module :
         {u"infection_control_lecture"_s, u"infection_control_practical"_s, u"patient_safety_lecture"_s})
        ASSERT_EQ(on(u"2020-06-20"_s, {u"training"_s, u"record"_s, referral, u"--module"_s, module,
                                       u"--date"_s, u"2020-06-18"_s, u"--minutes"_s, u"40"_s, u"--method"_s,
                                       u"in_person"_s, u"--provider"_s, u"東京都"_s})
                      .exit,
                  0);
    const Ran sent = on(u"2020-06-22"_s, {u"training"_s, u"mail"_s, u"report"_s, referral, u"--send"_s});
    ASSERT_EQ(sent.exit, 0) << qPrintable(sent.err);
    const QJsonObject shown = desk.json({u"training"_s, u"show"_s, referral}).json();
    EXPECT_EQ(shown["report"_L1].toObject()["date"_L1].toString(), u"2020-06-22"_s);
    EXPECT_EQ(shown["report"_L1].toObject()["way"_L1].toString(), u"email"_s);
    EXPECT_EQ(desk.json({u"training"_s, u"mails"_s, referral}).json()["total"_L1].toInt(), 2);
    EXPECT_EQ(desk.json({u"training"_s, u"mail"_s, u"shout"_s, referral}).exit, 2);
    EXPECT_EQ(desk.json({u"check"_s}).exit, 0);
}

// domain.md §6: consent to the desk's use, and to telling institutions, each with its date.
TEST_F(DeskMailCommand, TheConsentFormAsksForEachPurposeByItself)
{
    const QJsonObject person{{"name"_L1, u"見本　桜"_s}, {"prefecture"_L1, u"東京都"_s}};
    const QString applicant =
        desk.json({u"applicant"_s, u"add"_s, desk.write(u"person.json"_s, QJsonDocument(person).toJson())})
            .json()["reference"_L1]
            .toString();
    const QString file = path(u"consent.pdf"_s);
    ASSERT_EQ(desk.json({u"print"_s, u"consent-form"_s, applicant, u"--out"_s, file}).exit, 0);
    const QString text = textIn(file);
    for (const QString& words :
         {u"同意書"_s, u"窓口での利用"_s, u"医療機関等への提供"_s, u"署名"_s, u"見本"_s})
        EXPECT_TRUE(text.contains(comparable(words))) << qPrintable(words);
    EXPECT_EQ(text.count(u"同意しません"_s), 2);
    const QString blank = path(u"blank.pdf"_s);
    ASSERT_EQ(desk.json({u"print"_s, u"consent-form"_s, u"--out"_s, blank}).exit, 0);
    EXPECT_FALSE(textIn(blank).contains(u"見本"_s));
    EXPECT_EQ(desk.json({u"print"_s, u"consent-form"_s, u"A13-2020-999999"_s, u"--out"_s, blank}).exit, 2);
}

} // namespace kakehashi::test
