// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/referral_store.h"

#include "core/base/error.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using referral_rules::Step;

namespace {

Applicant referable()
{
    Applicant applicant = nurseApplicant();
    for (Licence& licence : applicant.licences) {
        licence.verifiedBy = u"佐藤"_s;
        licence.verifiedOn = QDate(2020, 6, 1);
    }
    applicant.consentDeskUse = QDate(2020, 6, 1);
    applicant.consentTellInstitutions = QDate(2020, 6, 1);
    return applicant;
}

class ReferralStoreTest : public testing::Test
{
protected:
    ReferralStoreTest()
    {
        m_desk->audit().setActor(u"佐藤"_s);
        applicant = m_desk->applicants().add(referable());
        posting = addPosting(nursePosting());
    }

    StoredPosting addPosting(const Posting& value)
    {
        return m_desk->postings().add(value, PostingState::Open, {u"佐藤"_s, {}, {}});
    }

    ReferralStore& referrals() { return m_desk->referrals(); }

    Referred refer(const StoredPosting& to, Ground ground = Ground::Inquiry)
    {
        return referrals().refer({applicant.seq, to.seq, ground, TellingChannel::Counter, {}});
    }

    Stepped step(const Referral& referral, Stage stage)
    {
        Step next;
        next.to = stage;
        next.day = m_desk->today();
        return referrals().step(referral.seq, next);
    }

    /// What the desk is told; empty when it goes through.
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

    TestDesk m_desk;
    StoredApplicant applicant;
    StoredPosting posting;
};

} // namespace

// domain.md §4: the masked part is told when the applicant inquires, then all of it; and the desk records it.
TEST_F(ReferralStoreTest, TellsEverythingButTheInstitutionIdAndRecordsIt)
{
    ASSERT_TRUE(posting.posting.maskingRequested);
    const Referred referred = refer(posting);
    EXPECT_EQ(referred.posting.shown().institutionName, posting.posting.institutionName);
    EXPECT_EQ(referred.posting.shown().contact, posting.posting.contact);
    EXPECT_TRUE(referred.posting.shown().institutionId.isEmpty());
    const QList<Disclosure> log = referrals().disclosures().find({});
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log[0].applicant, applicant.seq);
    EXPECT_EQ(log[0].postingReference, posting.reference);
    EXPECT_EQ(log[0].postingVersion, posting.version);
    EXPECT_EQ(log[0].ground, Ground::Inquiry);
    EXPECT_EQ(log[0].channel, TellingChannel::Counter);
    EXPECT_EQ(log[0].by, u"佐藤"_s);
    EXPECT_EQ(log[0].day, m_desk->today());
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

// domain.md §6: no referral without a consent and a checked licence.
TEST_F(ReferralStoreTest, RefersNobodyWithoutConsentsAndACheckedLicence)
{
    const auto refusedFor = [this](const std::function<void(Applicant&)>& change) {
        Applicant other = referable();
        change(other);
        const StoredApplicant stored = m_desk->applicants().add(other);
        return refusal([&] {
            referrals().refer({stored.seq, posting.seq, Ground::Inquiry, TellingChannel::Phone, {}});
        });
    };
    EXPECT_EQ(refusedFor([](Applicant&) {}), QString());
    EXPECT_TRUE(refusedFor([](Applicant& a) { a.consentDeskUse.reset(); }).contains(u"consented"_s));
    EXPECT_TRUE(
        refusedFor([](Applicant& a) { a.consentTellInstitutions.reset(); }).contains(u"institutions"_s));
    EXPECT_TRUE(
        refusedFor([](Applicant& a) { a.licences.first().verifiedBy.clear(); }).contains(u"original"_s));
    EXPECT_TRUE(refusedFor([](Applicant& a) { a.licences.clear(); }).contains(u"no licence"_s));
    EXPECT_EQ(referrals().disclosures().find({}).size(), 1) << "who is refused is told nothing";
    EXPECT_EQ(referrals().all().size(), 1);
}

TEST_F(ReferralStoreTest, ClericalWorkNeedsNoLicence)
{
    Posting clerical = nursePosting();
    clerical.occupation = Occupation::ClericalWorker;
    Applicant nobody = referable();
    nobody.licences.clear();
    applicant = m_desk->applicants().add(nobody);
    EXPECT_NO_THROW(refer(addPosting(clerical)));
}

// "Posting closed while the handout was printed".
TEST_F(ReferralStoreTest, RefersToNoPostingThatIsNotOpen)
{
    const PostingOrigin staff{u"佐藤"_s, {}, {}};
    m_desk->postings().close(posting.seq, CloseReason::Withdrawn, staff);
    EXPECT_TRUE(refusal([this] { refer(posting); }).contains(posting.reference));
    Posting past = nursePosting();
    past.employment = {QDate(2020, 4, 1), QDate(2020, 6, 1)};
    EXPECT_NE(refusal([&] { refer(addPosting(past)); }), QString()) << "its period has ended";
    EXPECT_TRUE(referrals().all().isEmpty());
}

TEST_F(ReferralStoreTest, GoesOnWithTheReferralThatIsOpen)
{
    const Referral first = refer(posting).referral;
    const Referral again = refer(posting).referral;
    EXPECT_EQ(again.seq, first.seq);
    EXPECT_EQ(again.events.size(), 1) << "to ask once more is no step";
    const Referral applied = refer(posting, Ground::Application).referral;
    EXPECT_EQ(applied.seq, first.seq);
    EXPECT_EQ(applied.stage, Stage::Application);
    EXPECT_EQ(referrals().disclosures().find({}).size(), 3) << "each telling is on record";
    step(applied, Stage::Declined);
    EXPECT_NE(refer(posting).referral.seq, first.seq) << "what has ended is not gone on with";
}

// domain.md §5: at exactly full nobody else is hired, and nobody loses an application already made.
TEST_F(ReferralStoreTest, HiresToTheHeadcountAndNoFurther)
{
    Posting one = nursePosting();
    one.headcount = 1;
    const StoredPosting last = addPosting(one);
    const Referral first = refer(last, Ground::Application).referral;
    applicant = m_desk->applicants().add(referable());
    const Referral second = refer(last, Ground::Application).referral;
    const Stepped hired = step(first, Stage::Hired);
    EXPECT_TRUE(hired.full) << "closing is offered";
    EXPECT_EQ(m_desk->postings().bySeq(last.seq)->seatsLeft(), 0);
    EXPECT_TRUE(refusal([&] { step(second, Stage::Hired); }).contains(u"full"_s));
    EXPECT_EQ(referrals().bySeq(second.seq)->stage, Stage::Application);
    EXPECT_EQ(m_desk->postings().bySeq(last.seq)->hired, 1);
    // A step taken back frees the seat, and only the step.
    referrals().takeBack(first.seq, u"辞退の連絡"_s);
    EXPECT_EQ(m_desk->postings().bySeq(last.seq)->hired, 0);
    EXPECT_EQ(referrals().bySeq(first.seq)->stage, Stage::Application);
    EXPECT_EQ(referrals().bySeq(first.seq)->events.size(), 3) << "none is deleted";
    EXPECT_NO_THROW(step(second, Stage::Hired));
}

TEST_F(ReferralStoreTest, OffersTheOthersForWithdrawalAfterAHire)
{
    Posting elsewhere = nursePosting();
    elsewhere.headcount = 5;
    const Referral other = refer(addPosting(elsewhere)).referral;
    const Referral ended = refer(addPosting(elsewhere)).referral;
    step(ended, Stage::Withdrawn);
    const Stepped hired = step(refer(posting).referral, Stage::Hired);
    ASSERT_EQ(hired.othersOpen.size(), 1);
    EXPECT_EQ(hired.othersOpen[0].seq, other.seq);
    EXPECT_EQ(referrals().bySeq(other.seq)->stage, Stage::Inquiry) << "offered, not done";
}

TEST_F(ReferralStoreTest, KeepsWhatDiffersBetweenPostingAndHire)
{
    Step step;
    step.to = Stage::Hired;
    step.day = QDate(2020, 6, 15);
    step.conditions = {{.field = u"headcount"_s, .posted = {}, .agreed = u"1人"_s}};
    const Referral hired = referrals().step(refer(posting).referral.seq, step).referral;
    const Referral read = *referrals().byReference(hired.reference);
    ASSERT_EQ(read.events.constLast().conditions.size(), 1);
    EXPECT_TRUE(
        read.events.constLast().conditions[0].posted.startsWith(QString::number(*posting.posting.headcount)));
    EXPECT_EQ(read.events.constLast().day, QDate(2020, 6, 15));
    step.conditions = {{.field = u"institution_id"_s, .posted = {}, .agreed = u"x"_s}};
    EXPECT_THROW(referrals().step(refer(addPosting(nursePosting())).referral.seq, step), UsageError);
}

TEST_F(ReferralStoreTest, DoesNotTakeBackWhatWasTold)
{
    const Referral begun = refer(posting).referral;
    EXPECT_NE(refusal([&] { referrals().takeBack(begun.seq, {}); }), QString());
    EXPECT_EQ(referrals().bySeq(begun.seq)->events.size(), 1);
}

TEST_F(ReferralStoreTest, FindsDisclosuresByPersonPostingStaffAndDay)
{
    refer(posting);
    DisclosureQuery query;
    query.applicant = applicant.seq;
    query.posting = posting.seq;
    query.by = u"佐藤"_s;
    query.from = m_desk->today();
    query.to = m_desk->today();
    EXPECT_EQ(referrals().disclosures().find(query).size(), 1);
    query.from = m_desk->today().addDays(1);
    EXPECT_EQ(referrals().disclosures().find(query).size(), 0);
    EXPECT_EQ(referrals().disclosures().find({.by = u"鈴木"_s}).size(), 0);
    EXPECT_EQ(referrals().disclosures().find({.posting = posting.seq + 1}).size(), 0);
}

TEST_F(ReferralStoreTest, NotesThePapersOfADisclosure)
{
    const Referral referral = refer(posting).referral;
    referrals().disclosures().recordPaper(referral.seq, u"disclosed"_s, posting.version);
    const Disclosure log = referrals().disclosures().find({}).constFirst();
    ASSERT_EQ(log.papers.size(), 1);
    EXPECT_EQ(log.papers[0].paper, u"disclosed"_s);
    EXPECT_THROW(referrals().disclosures().recordPaper(referral.seq + 1, u"disclosed"_s, 1), UsageError);
}

// Booking an assignment: consents, licences and seats are looked at once more at that moment.
TEST_F(ReferralStoreTest, RefersManyAtOnceAndSaysWhatHasBecomeImpossible)
{
    Posting single = nursePosting();
    single.headcount = 1;
    single.sourceKey = u"R1"_s;
    const StoredPosting last = addPosting(single);
    Applicant withdrawn = referable();
    withdrawn.consentTellInstitutions.reset();
    const StoredApplicant silent = m_desk->applicants().add(withdrawn);
    const StoredApplicant second = m_desk->applicants().add(referable());
    const auto to = [](const StoredApplicant& whom, const StoredPosting& where) {
        return Referring{whom.seq, where.seq, Ground::Application, TellingChannel::Phone, {}};
    };
    const QList<ReferredOne> done = referrals().referAll(
        {to(applicant, last), to(silent, posting), to(second, last), to(second, posting)});
    ASSERT_EQ(done.size(), 4);
    EXPECT_TRUE(done[0].referral);
    EXPECT_FALSE(done[1].referral);
    EXPECT_TRUE(done[1].obstacles.join(u' ').contains(silent.reference));
    EXPECT_FALSE(done[2].referral) << "the last seat is promised once";
    EXPECT_TRUE(done[2].obstacles.join(u' ').contains(last.reference));
    EXPECT_TRUE(done[3].referral);
    EXPECT_EQ(referrals().all().size(), 2);
    EXPECT_EQ(referrals().disclosures().find({}).size(), 2);
}

TEST_F(ReferralStoreTest, RefersNobodyOfManyWhenOneFails)
{
    EXPECT_THROW(
        referrals().referAll({{applicant.seq, posting.seq, Ground::Inquiry, TellingChannel::Counter, {}},
                              {applicant.seq, 4711, Ground::Inquiry, TellingChannel::Counter, {}}}),
        Error);
    EXPECT_TRUE(referrals().all().isEmpty());
}

TEST_F(ReferralStoreTest, FollowsAnApplicantWhoTurnedOutToBeAnother)
{
    const Referral early = refer(posting).referral;
    const StoredApplicant second = m_desk->applicants().add(referable());
    m_desk->applicants().merge(second.seq, applicant.seq, second.applicant, second.version);
    ASSERT_EQ(referrals().ofApplicant(second.seq).size(), 1);
    const Referred again =
        referrals().refer({applicant.seq, posting.seq, Ground::Application, TellingChannel::Counter, {}});
    EXPECT_EQ(again.referral.seq, early.seq) << "the open referral goes on";
    EXPECT_EQ(again.disclosure.applicant, second.seq) << "told to who the person is now";
    m_desk->applicants().unmerge(applicant.seq);
    EXPECT_TRUE(referrals().ofApplicant(second.seq).isEmpty());
}

TEST_F(ReferralStoreTest, NotesThatAnInstitutionWasReminded)
{
    const Referral waits = refer(posting).referral;
    referrals().chase(waits.seq, u"電話、担当者不在"_s);
    const Referral read = *referrals().bySeq(waits.seq);
    ASSERT_EQ(read.chases.size(), 1);
    EXPECT_EQ(read.chases[0].note, u"電話、担当者不在"_s);
    EXPECT_EQ(read.chases[0].by, u"佐藤"_s);
    EXPECT_EQ(read.chases[0].day, m_desk->today());
    EXPECT_EQ(read.stage, Stage::Inquiry);
    step(waits, Stage::Declined);
    EXPECT_FALSE(refusal([&] { referrals().chase(waits.seq, {}); }).isEmpty());
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

// domain.md §6: a consent that is withdrawn ends what may be done from then on, not what was recorded.
TEST_F(ReferralStoreTest, AWithdrawnConsentStopsTheNextTellingAndTheHireAndKeepsTheRecord)
{
    const Referred referred = refer(posting);
    Applicant withdrawn = applicant.applicant;
    withdrawn.consentTellInstitutions.reset();
    m_desk->applicants().revise(applicant.seq, withdrawn, applicant.version);
    EXPECT_TRUE(refusal([&] { refer(posting, Ground::Application); }).contains(u"institutions being told"_s));
    EXPECT_TRUE(
        refusal([&] { step(referred.referral, Stage::Hired); }).contains(u"institutions being told"_s));
    EXPECT_EQ(m_desk->postings().bySeq(posting.seq)->hired, 0);
    EXPECT_EQ(referrals().disclosures().find({}).size(), 1);
    step(referred.referral, Stage::Withdrawn);
    EXPECT_EQ(referrals().bySeq(referred.referral.seq)->stage, Stage::Withdrawn) << "it can be ended";
}

} // namespace kakehashi::test
