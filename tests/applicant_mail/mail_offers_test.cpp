// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a posting fits, and what is new for an applicant since the last letter.
#include "core/applicant_mail/mail_offers.h"

#include "core/desk.h"
#include "tests/support/sample_values.h"
#include "tests/support/smtp_server.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

class MailOffersTest : public Test
{
protected:
    StoredApplicant add(const QString& name, Occupation occupation = Occupation::Nurse)
    {
        Applicant applicant = nurseApplicant();
        applicant.name = name;
        applicant.email = u"someone@example.jp"_s;
        applicant.licences[0].occupation = occupation;
        return desk->applicants().add(applicant);
    }
    StoredPosting post(const QString& remarks)
    {
        Posting posting = nursePosting();
        posting.remarks = remarks;
        return desk->postings().add(posting, PostingState::Open, {u"佐藤"_s, {}, {}});
    }
    QList<qint64> newFor(const StoredApplicant& person, qsizetype most = 10)
    {
        QList<qint64> seqs;
        for (const Match& each : desk->mailOffers().newFor(person.seq, desk->postingIndex(), most).postings)
            seqs.append(each.posting);
        return seqs;
    }

    TestDesk desk;
};

} // namespace

TEST_F(MailOffersTest, APostingGoesToThoseItFitsAndSaysWhyOthersAmongThemGetNoLetter)
{
    const StoredPosting posting = post(u"一"_s);
    const StoredApplicant fits = add(u"合う 人"_s);
    add(u"資格 違い"_s, Occupation::Pharmacist);
    const StoredApplicant stopped = add(u"不要 人"_s);
    desk->applicants().setMailWelcome(stopped.seq, false);
    const StoredApplicant referred = add(u"紹介 済"_s);
    desk->referrals().refer({referred.seq, posting.seq, Ground::Inquiry, TellingChannel::Counter, {}});
    QHash<qint64, QString> told;
    for (const MailOffer& offer : desk->mailOffers().whomFits(posting.seq))
        told.insert(offer.applicant.seq, offer.obstacle);
    ASSERT_EQ(told.size(), 3);
    EXPECT_EQ(told[fits.seq], QString());
    EXPECT_TRUE(told[stopped.seq].contains(u"wants no letters"_s));
    EXPECT_TRUE(told[referred.seq].contains(u"referred to it already"_s));
}

TEST_F(MailOffersTest, WhatWasReferredToIsNotNewAndTheBestComeFirst)
{
    const StoredApplicant person = add(u"一人"_s);
    const StoredPosting first = post(u"一"_s);
    const StoredPosting second = post(u"二"_s);
    EXPECT_THAT(newFor(person), ElementsAre(first.seq, second.seq)) << "ties by reference";
    EXPECT_THAT(newFor(person, 1), ElementsAre(first.seq));
    desk->referrals().refer({person.seq, first.seq, Ground::Inquiry, TellingChannel::Counter, {}});
    EXPECT_THAT(newFor(person), ElementsAre(second.seq));
}

TEST_F(MailOffersTest, WhatALetterToldOfIsNotNewOnceItWasSent)
{
    if (!SmtpServer::missing().isEmpty())
        GTEST_SKIP() << qPrintable(SmtpServer::missing());
    const SmtpServer server(u"tls"_s);
    const StoredApplicant person = add(u"一人"_s);
    const StoredPosting first = post(u"一"_s);
    ApplicantMail mail =
        desk->applicantMails().save(desk->applicantMails().written(person.seq, newFor(person), {}));
    EXPECT_THAT(newFor(person), ElementsAre(first.seq)) << "a draft tells nobody";
    desk->applicantMails().send(mail, {server.settings, u"desk@example.jp"_s}, SmtpServer::password());
    EXPECT_THAT(newFor(person), IsEmpty());
    EXPECT_FALSE(desk->mailOffers().newFor(person.seq, desk->postingIndex(), 10).obstacle.isEmpty());
    EXPECT_TRUE(desk->mailOffers().whomFits(first.seq)[0].obstacle.contains(u"written to about it"_s));
    const StoredPosting second = post(u"二"_s);
    EXPECT_THAT(newFor(person), ElementsAre(second.seq));
}

} // namespace kakehashi::test
