// SPDX-License-Identifier: GPL-3.0-or-later
// domain.md §4: a Doctor Bank never had the hidden fields of a masked posting; the institution's answer is
// kept apart from the feed's fields and dies with nothing.
#include "core/base/error.h"
#include "core/referrals/referral_store.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// As a Doctor Bank's list brings it.
Posting maskedPosting()
{
    Posting posting = nursePosting();
    posting.institutionName.clear();
    posting.institutionId.clear();
    posting.workplace.postalCode.reset();
    posting.workplace.street.clear();
    posting.workplace.facilityName.clear();
    posting.contact = {};
    return posting;
}

Posting told(const QString& institution)
{
    Posting answer;
    answer.institutionName = institution;
    answer.contact.name = u"仮名　花子"_s;
    answer.contact.phone = u"03-0000-1235"_s;
    return answer;
}

class InstitutionAnswersTest : public Test
{
protected:
    InstitutionAnswersTest()
    {
        desk->audit().setActor(u"佐藤"_s);
        applicant = desk->applicants().add(nurseApplicant());
        posting = add(maskedPosting());
    }
    StoredPosting add(const Posting& value)
    {
        return desk->postings().add(value, PostingState::Open, {{}, u"message"_s, u"jma@example.jp"_s});
    }
    QStringList obstacles() { return desk->referrals().obstacles(applicant.seq, posting.seq); }
    Referred refer()
    {
        return desk->referrals().refer(
            {applicant.seq, posting.seq, Ground::Inquiry, TellingChannel::Phone, {}});
    }
    void answer(const Posting& value)
    {
        desk->referrals().answers().record(*desk->postings().bySeq(posting.seq), value, u"採用係"_s, {});
    }

    TestDesk desk{DeskKind::DoctorBank};
    StoredApplicant applicant;
    StoredPosting posting;
};

} // namespace

TEST_F(InstitutionAnswersTest, WhatNobodyToldTheDeskIsNotDisclosed)
{
    ASSERT_THAT(obstacles(), SizeIs(1));
    EXPECT_THAT(obstacles()[0].toStdString(), HasSubstr("Ask the institution"));
    EXPECT_THROW(refer(), Error);
    EXPECT_THAT(desk->referrals().disclosures().find({}), IsEmpty());
    Posting half;
    half.institutionName = u"新宿みなと病院"_s;
    answer(half);
    EXPECT_THAT(obstacles(), SizeIs(1)) << "a name without any way to reach it is not enough";
}

TEST_F(InstitutionAnswersTest, AfterTheAnswerAllOfItIsDisclosedWithTheAnswerInIt)
{
    answer(told(u"新宿みなと病院"_s));
    EXPECT_THAT(obstacles(), IsEmpty());
    const Referred referred = refer();
    EXPECT_EQ(referred.posting.shown().institutionName, u"新宿みなと病院"_s);
    EXPECT_EQ(referred.posting.shown().contact.phone, u"03-0000-1235"_s);
    EXPECT_EQ(referred.posting.shown().remarks, maskedPosting().remarks);
    EXPECT_EQ(desk->postings().bySeq(posting.seq)->posting, maskedPosting()) << "kept apart";
}

TEST_F(InstitutionAnswersTest, NoLaterListTouchesTheAnswer)
{
    answer(told(u"新宿みなと病院"_s));
    Posting later = maskedPosting();
    later.remarks = u"変更あり"_s;
    later.institutionName = u"別の名前"_s;
    desk->postings().revise(posting.seq, later, 1, {{}, u"message2"_s, u"jma@example.jp"_s});
    const StoredPosting now = desk->referrals().tellable(*desk->postings().bySeq(posting.seq));
    EXPECT_EQ(now.posting.institutionName, u"新宿みなと病院"_s);
    EXPECT_EQ(now.posting.remarks, u"変更あり"_s);
}

TEST_F(InstitutionAnswersTest, TheNewestAnswerToAFieldStandsAndTheOthersStay)
{
    answer(told(u"新宿みなと病院"_s));
    Posting moved;
    moved.contact.phone = u"03-0000-9999"_s;
    answer(moved);
    const StoredPosting now = desk->referrals().tellable(*desk->postings().bySeq(posting.seq));
    EXPECT_EQ(now.posting.institutionName, u"新宿みなと病院"_s);
    EXPECT_EQ(now.posting.contact.phone, u"03-0000-9999"_s);
    const QList<InstitutionAnswer> all = desk->referrals().answers().of({posting.seq});
    ASSERT_THAT(all, SizeIs(2));
    EXPECT_EQ(all[0].told, told(u"新宿みなと病院"_s));
    EXPECT_EQ(all[0].toldBy, u"採用係"_s);
    EXPECT_EQ(all[0].by, u"佐藤"_s);
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

TEST_F(InstitutionAnswersTest, OutliveTheClosingAndTheMergingOfThePosting)
{
    answer(told(u"新宿みなと病院"_s));
    const StoredPosting other = add(maskedPosting());
    desk->postings().merge(other.seq, posting.seq, maskedPosting(), 1, {u"佐藤"_s, {}, {}});
    EXPECT_EQ(desk->referrals().tellable(*desk->postings().bySeq(other.seq)).posting.institutionName,
              u"新宿みなと病院"_s);
    EXPECT_THAT(desk->referrals().answers().of({posting.seq}), SizeIs(1));
}

TEST_F(InstitutionAnswersTest, OnlyHiddenFieldsAreAnswersAndOnlyOfMaskedPostings)
{
    Posting pay;
    pay.pay.amount = Yen::make(2000);
    EXPECT_THROW(answer(pay), UsageError);
    Posting both = told(u"新宿みなと病院"_s);
    both.pay.amount = Yen::make(2000);
    both.institutionId = u"1310000901"_s;
    answer(both);
    const Posting kept = desk->referrals().answers().of({posting.seq})[0].told;
    EXPECT_FALSE(kept.pay.amount);
    EXPECT_EQ(kept.institutionId, QString());
    Posting open = maskedPosting();
    open.maskingRequested = false;
    const StoredPosting unmasked = add(open);
    EXPECT_THROW(desk->referrals().answers().record(unmasked, told(u"病院"_s), {}, {}), Error);
    EXPECT_THAT(desk->referrals().obstacles(applicant.seq, unmasked.seq), IsEmpty());
}

} // namespace kakehashi::test
