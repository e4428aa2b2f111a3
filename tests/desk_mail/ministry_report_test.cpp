// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk_mail/ministry_report.h"

#include "core/base/error.h"
#include "core/desk_mail/desk_mails.h"
#include "core/desk_mail/ministry_reports.h"
#include "core/feed/message.h"
#include "core/mail/smtp.h"
#include "tests/support/other_writer.h"
#include "tests/support/smtp_server.h"
#include "tests/support/test_desk.h"
#include "tests/training/hired_desk.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

DeskSettings wholeSettings()
{
    DeskSettings desk;
    desk.name = u"東京都調整本部"_s;
    desk.address = u"東京都新宿区西新宿0-0-0"_s;
    desk.phone = u"03-0000-0000"_s;
    desk.fax = u"03-0000-0001"_s;
    desk.email = u"chosei@tokyo.example.jp"_s;
    desk.windowOpenedOn = QDate(2020, 6, 1);
    desk.windowHours = u"平日 9:00～17:00"_s;
    desk.personInCharge = u"佐藤　花子"_s;
    desk.feedAddress = u"boshu@tokyo.example.jp"_s;
    desk.ministryEmail = u"honbu@mhlw.example.jp"_s;
    return desk;
}

MinistryReport reportOf(MinistryReportKind kind, const DeskSettings& desk)
{
    return {kind, desk, QDate(2020, 6, 2), {}, {}};
}

class MinistryReportsTest : public testing::Test
{
protected:
    MinistryReportsTest() { m_desk->changeSettings(wholeSettings()); }
    DeskMails mails() { return DeskMails(*m_desk); }
    DeskMail mail(MinistryReportKind kind = MinistryReportKind::WindowOpened, const QString& words = {})
    {
        return mails().written(DeskMailKind::MinistryReport, codeOf(kind), words);
    }
    QList<MinistryReportMade> made() { return MinistryReports(*m_desk).made(); }

    TestDesk m_desk;
};

} // namespace

// Notice of 29 May, 2 (2): 受付窓口を都道府県内に設置した場合には、…その旨をご報告いただく.
TEST(MinistryReport, SaysOfTheWindowWhatTheSettingsSay)
{
    const MinistryReport report = reportOf(MinistryReportKind::WindowOpened, wholeSettings());
    EXPECT_TRUE(obstaclesToMail(report).isEmpty());
    const QString text = reportText(report);
    for (const QString& part :
         {u"受付窓口"_s, u"東京都"_s, u"東京都調整本部"_s, u"都道府県調整本部"_s, u"西新宿0-0-0"_s,
          u"03-0000-0000"_s, u"03-0000-0001"_s, u"chosei@tokyo.example.jp"_s, u"佐藤　花子"_s,
          u"平日 9:00～17:00"_s, u"令和2年6月1日"_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part);
}

TEST(MinistryReport, EachMissingFieldIsNamedInASentenceOfItsOwn)
{
    const auto of = [](MinistryReportKind kind, void (*lose)(DeskSettings&)) {
        DeskSettings desk = wholeSettings();
        lose(desk);
        return obstaclesToMail(reportOf(kind, desk));
    };
    const auto window = MinistryReportKind::WindowOpened;
    const auto feed = MinistryReportKind::FeedAddress;
    for (const auto& [kind, lose, word] :
         {std::tuple{window, +[](DeskSettings& d) { d.address.clear(); }, u"address"_s},
          std::tuple{window, +[](DeskSettings& d) { d.phone.clear(); }, u"telephone"_s},
          std::tuple{window, +[](DeskSettings& d) { d.email.clear(); }, u"e-mail"_s},
          std::tuple{window, +[](DeskSettings& d) { d.email = u"nowhere"_s; }, u"nowhere"_s},
          std::tuple{window, +[](DeskSettings& d) { d.personInCharge = u" "_s; }, u"person in charge"_s},
          std::tuple{window, +[](DeskSettings& d) { d.windowHours.clear(); }, u"hours"_s},
          std::tuple{window, +[](DeskSettings& d) { d.windowOpenedOn = {}; }, u"day"_s},
          std::tuple{window, +[](DeskSettings& d) { d.windowOpenedOn = QDate(2020, 6, 3); }, u"2020-06-03"_s},
          std::tuple{window, +[](DeskSettings& d) { d.ministryEmail.clear(); }, u"ministry"_s},
          std::tuple{feed, +[](DeskSettings& d) { d.feedAddress.clear(); }, u"for postings"_s},
          std::tuple{feed, +[](DeskSettings& d) { d.feedAddress = u"boshu＠tokyo"_s; }, u"boshu"_s},
          std::tuple{feed, +[](DeskSettings& d) { d.phone.clear(); }, u"telephone"_s}}) {
        const QStringList told = of(kind, lose);
        ASSERT_EQ(told.size(), 1) << qPrintable(word);
        EXPECT_TRUE(told.constFirst().contains(word)) << qPrintable(told.constFirst());
    }
    DeskSettings noFax = wholeSettings();
    noFax.fax.clear();
    EXPECT_TRUE(obstacles(reportOf(window, noFax)).isEmpty());
}

TEST(MinistryReport, TellsAChangeOfTheAddressFromItsFirstRegistration)
{
    MinistryReport report = reportOf(MinistryReportKind::FeedAddress, wholeSettings());
    EXPECT_TRUE(title(report).contains(u"登録"_s));
    EXPECT_FALSE(reportText(report).contains(u"変更"_s));
    report.addressBefore = u"furui@tokyo.example.jp"_s;
    EXPECT_TRUE(title(report).contains(u"変更"_s));
    EXPECT_TRUE(reportText(report).contains(u"furui@tokyo.example.jp"_s));
    EXPECT_TRUE(reportText(report).contains(u"boshu@tokyo.example.jp"_s));
}

TEST_F(MinistryReportsTest, TheSettingsAreKeptAndTheirChangesRecordedByName)
{
    m_desk.reopen();
    EXPECT_EQ(m_desk->settings(), wholeSettings());
}

TEST_F(MinistryReportsTest, WhatIsMissingIsToldAndNothingIsKept)
{
    DeskSettings desk = wholeSettings();
    desk.windowHours.clear();
    m_desk->changeSettings(desk);
    const qint64 before = m_desk->audit().count();
    EXPECT_TRUE(refusal([&] { mail(); }).contains(u"hours"_s));
    EXPECT_TRUE(mails().all().isEmpty());
    EXPECT_TRUE(made().isEmpty());
    EXPECT_EQ(m_desk->audit().count(), before);
}

TEST_F(MinistryReportsTest, ADraftIsNotAReportAndASentOneIsWithItsDay)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    const DeskMail draft = mails().save(mail(MinistryReportKind::WindowOpened, u"よろしくお願いします。"_s));
    EXPECT_TRUE(made().isEmpty());
    const DeskMail sent =
        mails().send(draft, {server.settings, u"chosei@tokyo.example.jp"_s}, SmtpServer::password());
    EXPECT_EQ(sent.sentOn, QDate(2020, 6, 2));
    ASSERT_EQ(server.kept(), 1);
    EXPECT_EQ(server.told(1)["to"_L1].toArray().size(), 1);
    const feed::Message message = feed::parseMessage(server.message(1));
    EXPECT_EQ(message.subject, draft.subject);
    ASSERT_EQ(made().size(), 1);
    EXPECT_EQ(made().constFirst().day, QDate(2020, 6, 2));
    EXPECT_EQ(made().constFirst().way, MinistryReportWay::Mail);
    EXPECT_TRUE(refusal([&] { mails().save(sent); }).contains(u"already"_s));
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(MinistryReportsTest, WhatWasNotLookedAtIsNotSent)
{
    const DeskMail looked = mails().save(mail());
    DeskSettings desk = wholeSettings();
    desk.phone = u"03-0000-9999"_s;
    m_desk->changeSettings(desk);
    EXPECT_TRUE(refusal([&] { mails().send(looked, {}, {}); }).contains(u"changed"_s));
    EXPECT_TRUE(mail().text.contains(u"03-0000-9999"_s));
    EXPECT_EQ(mail().seq, looked.seq) << "the draft about the same thing is the one that is changed";
}

TEST_F(MinistryReportsTest, AMailFileHoldsTheWholeMailAndIsRecorded)
{
    const QString file = m_desk.folder() + u"/report.eml"_s;
    mails().writeFile(mail(MinistryReportKind::FeedAddress), file);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const feed::Message message = feed::parseMessage(written.readAll());
    EXPECT_TRUE(message.subject.contains(u"登録"_s));
    EXPECT_EQ(message.sender, u"chosei@tokyo.example.jp"_s);
    EXPECT_EQ(made().constFirst().feedAddress, u"boshu@tokyo.example.jp"_s);
    DeskSettings desk = wholeSettings();
    desk.feedAddress = u"atarashii@tokyo.example.jp"_s;
    m_desk->changeSettings(desk);
    EXPECT_TRUE(mail(MinistryReportKind::FeedAddress).text.contains(u"boshu@tokyo.example.jp"_s));
    EXPECT_TRUE(refusal([&] {
                    mails().writeFile(mail(), m_desk.folder() + u"/none/x.eml"_s);
                }).contains(u"written"_s));
    EXPECT_EQ(made().size(), 1) << "a file that could not be written was not made";
}

TEST_F(MinistryReportsTest, WhatWasSentAndCouldNotBeNotedIsNeverTakenForUnsent)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    OtherWriter other(m_desk.path());
    EXPECT_FALSE(refusal([&] {
                     mails().send(mail(), {server.settings, u"chosei@tokyo.example.jp"_s},
                                  SmtpServer::password(), other.whileSending());
                 }).isEmpty());
    other.end();
    ASSERT_EQ(server.kept(), 1);
    EXPECT_TRUE(made().isEmpty()) << "nobody knows that it was reported";
    const DeskMail kept = mails().all().constFirst();
    EXPECT_FALSE(kept.sentAt.isValid());
    EXPECT_TRUE(kept.maybeSent);
    EXPECT_EQ(kept.problem, sendingBegun());
    EXPECT_TRUE(mail().maybeSent) << "whoever writes it anew is told";
    DeskMail stale = kept;
    stale.maybeSent = false;
    EXPECT_TRUE(mails().save(stale).maybeSent) << "no window forgets it";
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

} // namespace kakehashi::test
