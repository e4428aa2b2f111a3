// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk_mail/training_mail.h"

#include "core/base/error.h"
#include "core/desk_mail/desk_mails.h"
#include "tests/support/smtp_server.h"
#include "tests/training/hired_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class TrainingMailTest : public testing::Test
{
protected:
    DeskMails mails() { return DeskMails(*m_desk); }
    DeskMail written(DeskMailKind kind, const Referral& referral, const QString& words = {})
    {
        return mails().written(kind, referral.reference, words);
    }
    QString refused(DeskMailKind kind, const Referral& referral)
    {
        return refusal([&] { written(kind, referral); });
    }
    void complete(const Referral& referral)
    {
        TrainingClass held;
        held.day = QDate(2020, 6, 16);
        held.provider = u"新宿みなと病院"_s;
        for (const TrainingModule module : requiredModules())
            held.parts.append({module, 40, TrainingMethod::InPerson, {}});
        m_desk->training().enter(held, {hireOf(referral)}, true);
    }
    Training of(const Referral& referral) { return *m_desk->training().byReference(referral.reference); }
    Posting posting() { return m_desk->postings().bySeq(m_desk.posting().seq)->posting; }

    HiredDesk m_desk;
};

} // namespace

// Notice of 27 May, annex 1 (7): the employer reports that training was taken; the desk tells it when it was.
TEST_F(TrainingMailTest, TheReportTellsTheEmployerOfItsOwnHire)
{
    const Referral referral = m_desk.hired();
    EXPECT_TRUE(refused(DeskMailKind::TrainingReport, referral).contains(u"not complete"_s));
    complete(referral);
    const DeskMail mail = written(DeskMailKind::TrainingReport, referral, u"ご確認ください。"_s);
    EXPECT_EQ(mail.recipient, posting().contact.email);
    for (const QString& part :
         {posting().institutionName, posting().contact.name, u"試験　太郎"_s, referral.reference, u"120分"_s,
          u"感染管理（実技実習）"_s, u"新宿みなと病院"_s, u"ご確認ください。"_s, u"東京都調整本部"_s})
        EXPECT_TRUE(mail.text.contains(part)) << qPrintable(part);
    EXPECT_FALSE(mail.text.contains(posting().institutionId));
    EXPECT_FALSE(mail.subject.contains(u"試験"_s)) << "subjects are read by whoever passes";
}

TEST_F(TrainingMailTest, ARemindersTermsAreThoseOfTheTraining)
{
    const Referral referral = m_desk.hired();
    const DeskMail reminder = written(DeskMailKind::TrainingReminder, referral);
    EXPECT_TRUE(
        reminder.text.contains(u"未受講：感染管理（講義）、感染管理（実技実習）、医療安全（講義）"_s));
    EXPECT_TRUE(refused(DeskMailKind::AnswerReminder, referral).contains(u"not reported"_s));
    complete(referral);
    EXPECT_TRUE(refused(DeskMailKind::TrainingReminder, referral).contains(u"complete"_s));
    m_desk->training().report(hireOf(referral), QDate(2020, 6, 17), ReportWay::Letter, {});
    EXPECT_TRUE(written(DeskMailKind::AnswerReminder, referral).text.contains(u"令和2年6月17日"_s));
    m_desk->training().acknowledge(hireOf(referral), QDate(2020, 6, 18));
    EXPECT_TRUE(refused(DeskMailKind::AnswerReminder, referral).contains(u"2020-06-18"_s));
}

TEST_F(TrainingMailTest, SaysWhoIsToBeWrittenToAndWhy)
{
    const Referral late = m_desk.hired(u"遅延　一"_s);
    m_desk.hired(u"新人　二"_s, QDate(2020, 6, 25));
    const Referral complete3 = m_desk.hired(u"完了　三"_s);
    const Referral reported4 = m_desk.hired(u"報告　四"_s);
    const Referral fresh5 = m_desk.hired(u"直近　五"_s);
    for (const Referral& each : {complete3, reported4, fresh5})
        complete(each);
    m_desk->training().report(hireOf(reported4), QDate(2020, 6, 17), ReportWay::Letter, {});
    m_desk->training().report(hireOf(fresh5), QDate(2020, 6, 29), ReportWay::Letter, {});
    const auto dueOf = [this](DeskMailKind kind) {
        QStringList references;
        for (const Training& each : training_mail::due(*m_desk, kind))
            references.append(each.reference);
        return references;
    };
    EXPECT_EQ(dueOf(DeskMailKind::TrainingReminder), QStringList{late.reference});
    EXPECT_EQ(dueOf(DeskMailKind::TrainingReport), QStringList{complete3.reference});
    EXPECT_EQ(dueOf(DeskMailKind::AnswerReminder), QStringList{reported4.reference});
}

TEST_F(TrainingMailTest, NobodyIsRemindedOfTrainingForSomebodyWhoLeft)
{
    const Referral left = m_desk.hired();
    ASSERT_EQ(training_mail::due(*m_desk, DeskMailKind::TrainingReminder).size(), 1);
    m_desk->tenures().enter(hireOf(left), {TenureKind::Ended, QDate(2020, 6, 20), std::nullopt, u"転居"_s});
    EXPECT_TRUE(training_mail::due(*m_desk, DeskMailKind::TrainingReminder).isEmpty());
    EXPECT_TRUE(refused(DeskMailKind::TrainingReminder, left).contains(u"left on 2020-06-20"_s));
    m_desk->tenures().takeBack(hireOf(left), TenureKind::Ended, u"別人"_s);
    EXPECT_EQ(training_mail::due(*m_desk, DeskMailKind::TrainingReminder).size(), 1);
}

TEST_F(TrainingMailTest, AnEmployerWithoutAnAddressIsNotWrittenTo)
{
    const Referral referral = m_desk.hired();
    const auto changed = [this](const QString& email) {
        Posting now = posting();
        now.contact.email = email;
        const int version = m_desk->postings().bySeq(m_desk.posting().seq)->version;
        m_desk->postings().revise(m_desk.posting().seq, now, version, {u"佐藤"_s, {}, {}});
    };
    changed({});
    EXPECT_TRUE(refused(DeskMailKind::TrainingReminder, referral).contains(u"no e-mail"_s));
    changed(u"電話で"_s);
    EXPECT_TRUE(refused(DeskMailKind::TrainingReminder, referral).contains(u"電話で"_s));
}

// domain.md §4: each receiver is told its share and no more.
TEST_F(TrainingMailTest, WordsThatNameAnotherEmployerOrAnotherPersonDoNotLeave)
{
    const Referral referral = m_desk.hired();
    m_desk.hired(u"別人　花子"_s);
    Posting other = posting();
    other.institutionName = u"医療法人社団 架空会 渋谷総合病院"_s;
    other.institutionId = u"ID-99887"_s;
    other.maskingRequested = false;
    m_desk.onDay(QDate(2020, 6, 2));
    const StoredPosting second = m_desk->postings().add(other, PostingState::Open, {u"佐藤"_s, {}, {}});
    m_desk->referrals().refer({referral.applicant, second.seq, Ground::Inquiry, TellingChannel::Counter, {}});
    m_desk.onDay(QDate(2020, 6, 30));
    const auto leaksOf = [&](const QString& words) {
        return mails().leaks(written(DeskMailKind::TrainingReminder, referral, words));
    };
    EXPECT_TRUE(leaksOf(u"お世話になっております。"_s).isEmpty());
    EXPECT_EQ(leaksOf(posting().institutionName + u"様"_s), QStringList()) << "it knows its own name";
    EXPECT_EQ(leaksOf(u"渋谷総合病院にも応募中です。"_s).size(), 1);
    EXPECT_EQ(leaksOf(u"別人花子さんも未受講です。"_s).size(), 1)
        << qPrintable(leaksOf(u"別人花子さんも未受講です。"_s).join(u' '));
    EXPECT_EQ(leaksOf(posting().institutionId).size(), 1);
    EXPECT_TRUE(refusal([&] {
                    mails().save(written(DeskMailKind::TrainingReminder, referral, u"別人　花子さんも"_s));
                }).contains(u"cannot leave"_s));
    EXPECT_TRUE(mails().all().isEmpty());
}

TEST_F(TrainingMailTest, ASentReportIsEnteredWithItsDayAndAFailedOneStaysADraft)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const Referral referral = m_desk.hired();
    complete(referral);
    const SmtpServer server(u"tls"_s);
    const OutgoingMail outgoing{server.settings, u"chosei@tokyo.example.jp"_s};
    const DeskMail mail = written(DeskMailKind::TrainingReport, referral);
    EXPECT_FALSE(refusal([&] { mails().send(mail, outgoing, u"wrong"_s); }).isEmpty());
    EXPECT_FALSE(of(referral).report.has_value());
    const auto draft = mails().draftOf(DeskMailKind::TrainingReport, referral.reference);
    ASSERT_TRUE(draft.has_value());
    EXPECT_FALSE(draft->problem.isEmpty());
    mails().send(written(DeskMailKind::TrainingReport, referral), outgoing, SmtpServer::password());
    ASSERT_EQ(server.kept(), 1);
    ASSERT_TRUE(of(referral).report.has_value());
    EXPECT_EQ(of(referral).report->sentOn, QDate(2020, 6, 30));
    EXPECT_EQ(of(referral).report->way, ReportWay::Email);
    EXPECT_EQ(mails().all().size(), 1);
    EXPECT_EQ(mails().all().constFirst().sentOn, QDate(2020, 6, 30));
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

} // namespace kakehashi::test
