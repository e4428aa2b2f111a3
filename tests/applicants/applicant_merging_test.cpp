// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant_store.h"
#include "core/base/error.h"
#include "tests/support/sample_values.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;

class ApplicantMerging : public testing::Test
{
protected:
    StoredApplicant add(const QString& name)
    {
        Applicant applicant = nurseApplicant();
        applicant.name = name;
        return applicants.add(applicant);
    }
    /// Two entries become one, which says something new.
    void mergeTwo()
    {
        kept = add(u"渡辺 桜"_s);
        other = add(u"渡邉 桜"_s);
        merged = kept.applicant;
        merged.phone = u"090-0000-1234"_s;
        applicants.merge(kept.seq, other.seq, merged, kept.version);
    }

    QTemporaryDir folder;
    Clock clock{QDate(2020, 6, 2)};
    Database database{folder.filePath(u"desk.sqlite"_s), Database::Mode::Create};
    AuditLog audit{database, clock};
    ApplicantStore applicants{database, audit, clock, 13};
    StoredApplicant kept;
    StoredApplicant other;
    Applicant merged;
};

} // namespace

TEST_F(ApplicantMerging, KeepsBothHistories)
{
    mergeTwo();
    EXPECT_EQ(applicants.survivorOf(other.seq), kept.seq);
    EXPECT_EQ(applicants.bySeq(kept.seq)->applicant, merged);
    EXPECT_EQ(applicants.bySeq(other.seq)->applicant, other.applicant);
    EXPECT_EQ(applicants.bySeq(other.seq)->mergedInto, kept.seq);
    EXPECT_EQ(applicants.history(kept.seq).size(), 2);
    EXPECT_EQ(applicants.history(other.seq).size(), 1);
    ASSERT_EQ(applicants.mergedFrom(kept.seq).size(), 1);
    EXPECT_EQ(applicants.mergedFrom(kept.seq)[0].seq, other.seq);
    ASSERT_EQ(applicants.all().size(), 1);
    EXPECT_EQ(applicants.all().first().seq, kept.seq);
    EXPECT_TRUE(audit.brokenEntries().isEmpty());
}

TEST_F(ApplicantMerging, IsTakenBack)
{
    mergeTwo();
    applicants.unmerge(other.seq);
    EXPECT_EQ(applicants.bySeq(kept.seq)->applicant, kept.applicant);
    EXPECT_EQ(applicants.survivorOf(other.seq), other.seq);
    EXPECT_TRUE(applicants.mergedFrom(kept.seq).isEmpty());
    EXPECT_EQ(applicants.all().size(), 2);
    EXPECT_THROW(applicants.unmerge(other.seq), Error);
}

TEST_F(ApplicantMerging, TakenBackKeepsWhatChangedSince)
{
    mergeTwo();
    merged.email = u"sakura@example.jp"_s;
    applicants.revise(kept.seq, merged, 2);
    applicants.unmerge(other.seq);
    EXPECT_EQ(applicants.bySeq(kept.seq)->applicant, merged);
}

TEST_F(ApplicantMerging, IsRefusedForWhomItWasDoneAlready)
{
    const StoredApplicant a = add(u"渡辺 桜"_s);
    const StoredApplicant b = add(u"渡邉 桜"_s);
    const StoredApplicant c = add(u"渡邊 桜"_s);
    applicants.merge(a.seq, b.seq, a.applicant, a.version);
    EXPECT_THROW(applicants.merge(c.seq, b.seq, c.applicant, c.version), Error);
    EXPECT_THROW(applicants.merge(b.seq, c.seq, b.applicant, b.version), Error);
    EXPECT_THROW(applicants.merge(a.seq, a.seq, a.applicant, a.version), UsageError);
    applicants.merge(c.seq, a.seq, c.applicant, c.version);
    EXPECT_EQ(applicants.survivorOf(b.seq), c.seq);
}

TEST_F(ApplicantMerging, AnApplicantPausesResumesAndFinishes)
{
    const StoredApplicant one = add(u"渡辺 桜"_s);
    EXPECT_EQ(one.state, ApplicantState::Registered);
    EXPECT_TRUE(applicants.setState(one.seq, ApplicantState::Paused));
    EXPECT_EQ(applicants.bySeq(one.seq)->state, ApplicantState::Paused);
    EXPECT_FALSE(applicants.setState(one.seq, ApplicantState::Paused));
    EXPECT_TRUE(applicants.setState(one.seq, ApplicantState::Finished));
    EXPECT_TRUE(applicants.setState(one.seq, ApplicantState::Registered));
    EXPECT_EQ(applicants.bySeq(one.seq)->version, 1) << "what the person said is unchanged";
}

TEST_F(ApplicantMerging, DoublesAreFoundByAnEarlierName)
{
    StoredApplicant one = add(u"佐藤 桜"_s);
    Applicant married = one.applicant;
    married.name = u"渡辺 桜"_s;
    applicants.revise(one.seq, married, 1);
    Applicant again = nurseApplicant();
    again.name = u"佐藤　桜"_s;
    again.licences.clear();
    const QList<ApplicantDouble> found = applicants.doublesOf(again);
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found[0].agrees.contains(u"former_name"_s));
    EXPECT_TRUE(applicants.doublesOf(again, one.seq).isEmpty());
}

} // namespace kakehashi::test
