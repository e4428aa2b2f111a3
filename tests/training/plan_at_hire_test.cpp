// SPDX-License-Identifier: GPL-3.0-or-later
// Issue, 1: a plan made at hire from occupation, duties, experience and time away. What posting and applicant
// come to say later is about the next one.
#include "core/training/training_store.h"

#include "tests/training/hired_desk.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class PlanAtHireTest : public testing::Test
{
protected:
    QStringList codes(const HireKey& hire)
    {
        TrainingStore trainings = m_desk->training();
        QStringList found;
        for (const PlanItem& item :
             planOf(trainings.of(hire).value(), trainings, m_desk->postings(), m_desk->applicants()))
            found.append(item.entry > 0 ? item.topic : item.code);
        return found;
    }
    void revise(const std::function<void(Posting&)>& change)
    {
        const StoredPosting stored = m_desk->postings().bySeq(m_desk.posting().seq).value();
        Posting posting = stored.posting;
        change(posting);
        ASSERT_TRUE(m_desk->postings().revise(stored.seq, posting, stored.version, {u"佐藤"_s, {}, {}}));
    }
    /// Somebody else hired by a step with these conditions.
    HireKey hiredWith(const QString& duties)
    {
        m_desk.onDay(QDate(2020, 6, 2));
        const StoredApplicant applicant = m_desk->applicants().add(hireable(u"別人　花子"_s));
        const Referred referred = m_desk->referrals().refer(
            {applicant.seq, m_desk.posting().seq, Ground::Application, TellingChannel::Counter, {}});
        referral_rules::Step step;
        step.to = Stage::Hired;
        step.day = QDate(2020, 6, 15);
        step.conditions = {NegotiatedItem{u"duties"_s, {}, {}, {}, duties}};
        return hireOf(m_desk->referrals().step(referred.referral.seq, step).referral);
    }

    HiredDesk m_desk;
};

} // namespace

TEST_F(PlanAtHireTest, APostingRevisedAfterTheHireDoesNotChangeThePlan)
{
    const HireKey before = hireOf(m_desk.hired());
    const QStringList made = codes(before);
    revise([](Posting& posting) {
        posting.duties = {Duty::PublicHealthCenter, Duty::MildCaseLodging};
        posting.occupation = Occupation::RadiologicalTechnologist;
    });
    EXPECT_EQ(codes(before), made);
    revise([](Posting& posting) { posting.occupation = Occupation::Nurse; });
    EXPECT_EQ(codes(before), made);
    const HireKey after = hireOf(m_desk.hired(u"別人　花子"_s));
    EXPECT_TRUE(codes(after).contains(u"duty_public_health_center"_s)) << "whoever is hired now";
    EXPECT_FALSE(made.contains(u"duty_public_health_center"_s));
}

TEST_F(PlanAtHireTest, AnApplicantRevisedAfterTheHireDoesNotChangeThePlan)
{
    const Referral referral = m_desk.hired();
    const QStringList made = codes(hireOf(referral));
    ASSERT_FALSE(made.contains(u"time_away"_s));
    StoredApplicant stored = m_desk->applicants().bySeq(referral.applicant).value();
    stored.applicant.monthsSincePractice = 60;
    ASSERT_TRUE(m_desk->applicants().revise(stored.seq, stored.applicant, stored.version));
    EXPECT_EQ(codes(hireOf(referral)), made);
}

TEST_F(PlanAtHireTest, AnApplicantMergedAfterTheHireDoesNotChangeThePlan)
{
    const Referral referral = m_desk.hired();
    const QStringList made = codes(hireOf(referral));
    Applicant same = hireable(u"試験　太郎"_s);
    same.monthsSincePractice = 60;
    const StoredApplicant kept = m_desk->applicants().add(same);
    same.experienceYears = 0;
    m_desk->applicants().merge(kept.seq, referral.applicant, same, kept.version);
    EXPECT_EQ(codes(hireOf(referral)), made);
}

TEST_F(PlanAtHireTest, AnApplicantMergedBeforeTheHireIsPlannedForAsTheMergedRecordSays)
{
    m_desk.onDay(QDate(2020, 6, 2));
    const StoredApplicant told = m_desk->applicants().add(hireable(u"試験　太郎"_s));
    const Referred referred = m_desk->referrals().refer(
        {told.seq, m_desk.posting().seq, Ground::Application, TellingChannel::Counter, {}});
    const StoredApplicant kept = m_desk->applicants().add(hireable(u"試験　太郎"_s));
    Applicant same = kept.applicant;
    same.monthsSincePractice = 60;
    m_desk->applicants().merge(kept.seq, told.seq, same, kept.version);
    referral_rules::Step step;
    step.to = Stage::Hired;
    step.day = QDate(2020, 6, 15);
    const HireKey hire = hireOf(m_desk->referrals().step(referred.referral.seq, step).referral);
    EXPECT_TRUE(codes(hire).contains(u"time_away"_s));
}

TEST_F(PlanAtHireTest, APlanEditedByStaffStaysAsEdited)
{
    const HireKey hire = hireOf(m_desk.hired());
    m_desk->training().addToPlan(hire, TrainingModule::Other, u"電子カルテ"_s, u"希望"_s);
    const QStringList edited = codes(hire);
    EXPECT_EQ(edited.constLast(), u"電子カルテ"_s);
    revise([](Posting& posting) { posting.duties = {Duty::PublicHealthCenter}; });
    EXPECT_EQ(codes(hire), edited);
}

TEST_F(PlanAtHireTest, DutiesAgreedOnWithTheHireStandInPlaceOfThePostings)
{
    const HireKey agreed = hiredWith(u"保健所業務・帰国者・接触者外来業務"_s);
    EXPECT_TRUE(codes(agreed).contains(u"duty_public_health_center"_s));
    EXPECT_TRUE(codes(agreed).contains(u"duty_returnee_contact_outpatient"_s));
    EXPECT_FALSE(codes(agreed).contains(u"duty_general_outpatient"_s));
}

TEST_F(PlanAtHireTest, AgreedWordsThatCannotBeReadAsDutiesLeaveThePostings)
{
    const QStringList usual = codes(hireOf(m_desk.hired()));
    EXPECT_EQ(codes(hiredWith(u"保健所業務は除く"_s)), usual);
}

} // namespace kakehashi::test
