// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to registered applicants, kept, sent through a real server and logged.
#include "core/applicant_mail/applicant_mails.h"

#include "core/base/error.h"
#include "core/desk.h"
#include "core/feed/message.h"
#include "core/mail/smtp.h"
#include "tests/support/other_writer.h"
#include "tests/support/sample_values.h"
#include "tests/support/smtp_server.h"
#include "tests/support/test_desk.h"

#include <QJsonArray>
#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

class ApplicantMailsTest : public Test
{
protected:
    ApplicantMailsTest()
    {
        desk->audit().setActor(u"佐藤"_s);
        posting = desk->postings().add(nursePosting(), PostingState::Open, {u"佐藤"_s, {}, {}});
        person = add(u"渡辺 桜"_s, u"sakura@example.jp"_s);
    }

    StoredApplicant add(const QString& name, const QString& email)
    {
        Applicant applicant = nurseApplicant();
        applicant.name = name;
        applicant.email = email;
        return desk->applicants().add(applicant);
    }
    ApplicantMail written(const StoredApplicant& to, const QString& words = {})
    {
        return desk->applicantMails().written(to.seq, {posting.seq}, words);
    }
    static OutgoingMail outgoing(const SmtpServer& server) { return {server.settings, u"desk@example.jp"_s}; }
    template<typename Act>
    static QString refusal(Act act)
    {
        try {
            act();
        } catch (const Error& error) {
            return error.message();
        }
        return {};
    }

    TestDesk desk;
    StoredPosting posting;
    StoredApplicant person;
};

} // namespace

TEST_F(ApplicantMailsTest, NobodyIsWrittenToWithoutConsentOrAnAddressOrAgainstTheirWish)
{
    Applicant silent = nurseApplicant();
    silent.email = u"silent@example.jp"_s;
    silent.consentDeskUse.reset();
    const StoredApplicant without = desk->applicants().add(silent);
    EXPECT_THAT(ApplicantMails::obstacle(without).toStdString(), HasSubstr("consented"));
    EXPECT_THAT(ApplicantMails::obstacle(add(u"宛先 なし"_s, {})).toStdString(), HasSubstr("no e-mail"));
    for (const QString& address : {u"two@example.jp,three@example.jp"_s, u"no address"_s,
                                   u"a@example.jp b@example.jp"_s, u"＠example.jp"_s})
        EXPECT_THAT(ApplicantMails::obstacle(add(u"宛先 不明"_s, address)).toStdString(),
                    HasSubstr("none that can be written to"))
            << qPrintable(address);
    EXPECT_TRUE(desk->applicants().setMailWelcome(person.seq, false));
    EXPECT_THAT(refusal([&] { written(person); }).toStdString(),
                HasSubstr("wants no letters (since 2020-06-02)"));
    EXPECT_TRUE(desk->applicants().setMailWelcome(person.seq, true));
    EXPECT_FALSE(desk->applicants().setMailWelcome(person.seq, true));
    EXPECT_EQ(refusal([&] { written(person); }), QString());
    desk->applicants().setState(person.seq, ApplicantState::Paused);
    EXPECT_THAT(refusal([&] { written(person); }).toStdString(), HasSubstr("does not look for work"));
}

TEST_F(ApplicantMailsTest, WhoTurnedOutToBeOnePersonWithSomebodyWhoWantsNoLettersGetsNone)
{
    const StoredApplicant double_ = add(u"渡邉 桜"_s, u"sakura2@example.jp"_s);
    desk->applicants().setMailWelcome(double_.seq, false);
    desk->applicants().merge(person.seq, double_.seq, person.applicant, person.version);
    EXPECT_THAT(refusal([&] { written(person); }).toStdString(), HasSubstr("wants no letters"));
}

TEST_F(ApplicantMailsTest, LettersToBothAreThoseOfThePersonTheyTurnedOutToBe)
{
    const StoredApplicant other = add(u"渡邉 桜"_s, u"sakura2@example.jp"_s);
    desk->applicantMails().save(written(other));
    desk->applicants().merge(person.seq, other.seq, person.applicant, person.version);
    ASSERT_THAT(desk->applicantMails().of(person.seq), SizeIs(1));
    EXPECT_EQ(desk->applicantMails().of(person.seq)[0].recipient, u"sakura2@example.jp"_s);
}

TEST_F(ApplicantMailsTest, ALetterTellsOfOpenPostingsWithASeatLeftOnly)
{
    const StoredPosting closed =
        desk->postings().add(nursePosting(), PostingState::Open, {u"佐藤"_s, {}, {}});
    desk->postings().close(closed.seq, CloseReason::Withdrawn, {u"佐藤"_s, {}, {}});
    EXPECT_THAT(refusal([&] {
                    desk->applicantMails().written(person.seq, {posting.seq, closed.seq}, {});
                }).toStdString(),
                HasSubstr(closed.reference.toStdString()));
    desk->postings().setHired(posting.seq, 3, {u"佐藤"_s, {}, {}});
    EXPECT_THAT(refusal([&] { written(person); }).toStdString(), HasSubstr("no seat left"));
}

// domain.md §4: the leak check holds what names the institution, whoever wrote it.
TEST_F(ApplicantMailsTest, WordsThatNameTheInstitutionAreFoundAndNotKept)
{
    for (const QString& words :
         {u"新宿みなと病院です。"_s, u"電話は０３−００００−１２３４"_s,
          u"ｓａｉｙｏ＠ｍｉｎａｔｏ．ｅｘａｍｐｌｅ．ｊｐ"_s, u"担当は仮名花子"_s, u"ID 1310000901"_s}) {
        const ApplicantMail mail = written(person, words);
        const QList<LetterLeak> leaks = desk->applicantMails().leaks(mail);
        ASSERT_THAT(leaks, Not(IsEmpty())) << qPrintable(words);
        EXPECT_EQ(leaks[0].posting, posting.reference);
        EXPECT_LE(leaks[0].leak.start + leaks[0].leak.length, words.size());
        EXPECT_THROW(desk->applicantMails().save(mail), Error);
    }
    ApplicantMail subject = written(person);
    subject.subject = u"新宿みなと病院のご案内"_s;
    ASSERT_THAT(desk->applicantMails().leaks(subject), SizeIs(1));
    EXPECT_TRUE(desk->applicantMails().leaks(subject)[0].inSubject);
    EXPECT_THAT(desk->applicantMails().leaks(written(person, u"新宿区の病院です。"_s)), IsEmpty());
    EXPECT_THAT(desk->applicantMails().of(0), IsEmpty());
}

TEST_F(ApplicantMailsTest, ADraftIsKeptAndChangedAndNoLetterSentYet)
{
    ApplicantMail draft = desk->applicantMails().save(written(person));
    draft.subject = u"ご案内"_s;
    draft = desk->applicantMails().save(draft);
    const QList<ApplicantMail> kept = desk->applicantMails().of(person.seq);
    ASSERT_THAT(kept, SizeIs(1));
    EXPECT_EQ(kept[0].subject, u"ご案内"_s);
    EXPECT_FALSE(kept[0].sentAt.isValid());
    EXPECT_THAT(kept[0].postings, ElementsAre(ApplicantMail::Told{posting.seq, posting.reference, 1}));
    EXPECT_THAT(desk->applicantMails().toldTo(person.seq), IsEmpty());
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

TEST_F(ApplicantMailsTest, WhatHasChangedSinceItWasLookedAtDoesNotLeave)
{
    const ApplicantMail draft = desk->applicantMails().save(written(person));
    const OutgoingMail nowhere{{MailProtocol::Smtp, u"localhost"_s, 1, MailSecurity::Tls, {}, {}},
                               u"desk@example.jp"_s};
    Posting changed = nursePosting();
    changed.pay.amount = Yen::make(1500);
    desk->postings().revise(posting.seq, changed, 1, {u"佐藤"_s, {}, {}});
    EXPECT_THAT(refusal([&] { desk->applicantMails().send(draft, nowhere, {}); }).toStdString(),
                HasSubstr("has changed since"));
    Applicant withdrawn = person.applicant;
    withdrawn.consentDeskUse.reset();
    desk->applicants().revise(person.seq, withdrawn, person.version);
    EXPECT_THAT(refusal([&] { desk->applicantMails().send(draft, nowhere, {}); }).toStdString(),
                HasSubstr("has not consented"));
}

TEST_F(ApplicantMailsTest, EachPersonGetsAMessageOfTheirOwnThatShowsNoOtherAddress)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    const QList<StoredApplicant> people{person, add(u"高橋 椿"_s, u"tsubaki@example.jp"_s),
                                        add(u"斉藤 梅"_s, u"ume@example.jp"_s)};
    for (const StoredApplicant& each : people) {
        const ApplicantMail sent =
            desk->applicantMails().send(written(each), outgoing(server), SmtpServer::password());
        EXPECT_TRUE(sent.sentAt.isValid());
        EXPECT_EQ(sent.by, u"佐藤"_s);
        EXPECT_THROW(desk->applicantMails().save(sent), Error) << "what is sent is not changed";
    }
    ASSERT_EQ(server.kept(), 3);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(server.told(i + 1)[u"to"_s].toArray(), QJsonArray{people[i].applicant.email});
        const QByteArray raw = server.message(i + 1);
        const feed::Message read = feed::parseMessage(raw);
        for (const StoredApplicant& other : people) {
            EXPECT_EQ(raw.contains(other.applicant.email.toUtf8()), other.seq == people[i].seq);
            EXPECT_EQ(read.text.contains(other.applicant.name), other.seq == people[i].seq);
        }
        EXPECT_FALSE(read.text.contains(nursePosting().institutionName));
        QByteArray unfolded = raw;
        unfolded.replace("\r\n", "\n").replace("\n\t", " ").replace("\n ", " ");
        EXPECT_TRUE(
            unfolded.simplified().contains("List-Unsubscribe: <mailto:desk@example.jp?subject=unsubscribe-" +
                                           people[i].reference.toUtf8() + '>'))
            << raw.left(raw.indexOf("\r\n\r\n")).constData();
        EXPECT_EQ(desk->applicantMails().toldTo(people[i].seq), QSet<qint64>{posting.seq});
    }
}

TEST_F(ApplicantMailsTest, WhatCannotBeSentStaysADraftWithTheReason)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"starttls"_s);
    const StoredApplicant refused = add(u"断る 人"_s, u"refused@example.jp"_s);
    EXPECT_THROW(desk->applicantMails().send(written(refused), outgoing(server), SmtpServer::password()),
                 Error);
    const QList<ApplicantMail> kept = desk->applicantMails().of(refused.seq);
    ASSERT_THAT(kept, SizeIs(1));
    EXPECT_FALSE(kept[0].sentAt.isValid());
    EXPECT_THAT(kept[0].problem.toStdString(), HasSubstr("no such person"));
    EXPECT_EQ(server.kept(), 0);
}

TEST_F(ApplicantMailsTest, WhatWasSentAndCouldNotBeNotedIsNeverTakenForUnsent)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    OtherWriter other(desk.path());
    EXPECT_FALSE(refusal([&] {
                     desk->applicantMails().send(written(person), outgoing(server), SmtpServer::password(),
                                                 other.whileSending());
                 }).isEmpty());
    other.end();
    ASSERT_EQ(server.kept(), 1);
    const ApplicantMail kept = desk->applicantMails().of(person.seq).constFirst();
    EXPECT_FALSE(kept.sentAt.isValid());
    EXPECT_TRUE(kept.maybeSent);
    EXPECT_EQ(kept.problem, sendingBegun());
    ApplicantMail stale = kept;
    stale.maybeSent = false;
    EXPECT_TRUE(desk->applicantMails().save(stale).maybeSent) << "no window forgets it";
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

} // namespace kakehashi::test
