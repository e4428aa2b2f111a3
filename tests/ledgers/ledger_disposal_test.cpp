// SPDX-License-Identifier: GPL-3.0-or-later
// domain.md §8: how long the ledgers are kept, what is disposed of then, and what stands in them again.
#include "core/ledgers/ledger_desk.h"
#include "core/store/migrations.h"
#include "tests/ledgers/sheet_rows.h"
#include "tests/support/sample_values.h"
#include "tests/training/hired_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const PostingOrigin keeper{u"佐藤"_s, {}, {}};

class LedgerDisposal : public testing::Test
{
protected:
    LedgerDesk ledgers() { return m_desk->ledgers(); }
    SheetTable jobOrders() { return sheetTableOf(ledgers().jobOrders()); }
    SheetTable applicants() { return sheetTableOf(ledgers().applicants()); }

    /// Somebody who wants work until the end of September 2020 and is not hired; disposed of with the job
    /// order two years later.
    Referral disposedOf()
    {
        m_desk.onDay(QDate(2020, 6, 2));
        Applicant applicant = hireable(u"見本　三郎"_s);
        applicant.wishes.availableTo = QDate(2020, 9, 30);
        m_applicant = m_desk->applicants().add(applicant).seq;
        const Referral referral = refer(m_desk.posting().seq);
        step(referral, Stage::NotHired);
        m_desk.onDay(QDate(2022, 10, 1));
        const QList<Disposable> due = ledgers().disposable();
        EXPECT_EQ(due.size(), 2);
        ledgers().dispose(due);
        EXPECT_EQ(jobOrders().rows + applicants().rows, 0);
        return referral;
    }
    Referral refer(qint64 posting)
    {
        return m_desk->referrals()
            .refer({m_applicant, posting, Ground::Inquiry, TellingChannel::Phone, {}})
            .referral;
    }
    void step(const Referral& referral, Stage stage)
    {
        referral_rules::Step next;
        next.to = stage;
        next.day = m_desk->today();
        m_desk->referrals().step(referral.seq, next);
    }
    void wants(std::optional<QDate> until)
    {
        const auto stored = m_desk->applicants().bySeq(m_applicant);
        Applicant applicant = stored->applicant;
        applicant.wishes.availableTo = until;
        m_desk->applicants().revise(m_applicant, applicant, stored->version);
    }
    void offeredUntil(QDate end)
    {
        const auto stored = m_desk->postings().bySeq(m_desk.posting().seq);
        Posting posting = stored->posting;
        posting.employment.end = end;
        m_desk->postings().revise(stored->seq, posting, stored->version, keeper);
    }
    QStringList disposals()
    {
        QStringList found;
        for (const Disposal& each : ledgers().disposals())
            found.append(each.what.reference + u' ' + each.what.keptUntil.toString(Qt::ISODate));
        return found;
    }

    HiredDesk m_desk;
    qint64 m_applicant = 0;
};

LedgerMatter matter(std::optional<QDate> validUntil, const QList<LedgerReferral>& referrals = {})
{
    LedgerMatter made;
    made.validUntil = validUntil;
    made.referrals = referrals;
    return made;
}

} // namespace

// domain.md §8: two years after the latest of expiry, outcome and six-month check.
TEST(LedgerRetention, RunsTwoYearsFromTheLatestOfExpiryOutcomeAndSixMonthCheck)
{
    const QDate today(2023, 1, 1);
    const QDate expiry(2020, 9, 30);
    EXPECT_EQ(matter(expiry).keptUntil(today), QDate(2022, 9, 30));
    LedgerReferral referral;
    referral.outcome = Stage::NotHired;
    referral.outcomeDay = QDate(2020, 10, 5);
    EXPECT_EQ(matter(expiry, {referral}).keptUntil(today), QDate(2022, 10, 5));
    referral.outcomeDay = QDate(2020, 7, 1);
    EXPECT_EQ(matter(expiry, {referral}).keptUntil(today), QDate(2022, 9, 30));
    referral.outcome = Stage::Hired;
    referral.hiredOn = QDate(2020, 6, 15);
    EXPECT_EQ(matter(expiry, {referral}).keptUntil(today), QDate(2022, 9, 30)) << "not permanent";
    referral.permanent = true;
    EXPECT_EQ(matter(expiry, {referral}).keptUntil(today), QDate(2022, 12, 15)) << "the check is due then";
    referral.checkedOn = QDate(2020, 12, 28);
    EXPECT_EQ(matter(expiry, {referral}).keptUntil(today), QDate(2022, 12, 28));
}

TEST(LedgerRetention, DoesNotRunWhileTheMatterGoesOn)
{
    const QDate today(2023, 1, 1);
    EXPECT_FALSE(matter(std::nullopt).keptUntil(today).has_value());
    EXPECT_FALSE(matter(today).keptUntil(today).has_value());
    LedgerReferral open;
    open.outcome = Stage::Interview;
    open.outcomeDay = QDate(2020, 6, 3);
    EXPECT_FALSE(matter(QDate(2020, 9, 30), {open}).keptUntil(today).has_value());
}

TEST_F(LedgerDisposal, DisposalIsOfferedWhenTheTimeHasRunOutAndIsRecorded)
{
    m_desk.hired();
    m_desk.onDay(QDate(2022, 9, 30));
    EXPECT_TRUE(ledgers().disposable().isEmpty()) << "the last day of keeping";
    m_desk.onDay(QDate(2022, 10, 1));
    const QList<Disposable> due = ledgers().disposable();
    ASSERT_EQ(due.size(), 1) << "the applicant's request has no end";
    EXPECT_EQ(due.constFirst().reference, m_desk.posting().reference);
    EXPECT_EQ(due.constFirst().keptUntil, QDate(2022, 9, 30));
    EXPECT_EQ(ledgers().jobOrders().matters.size(), 1) << "nothing goes by itself";
    ledgers().dispose(due);
    EXPECT_TRUE(ledgers().jobOrders().matters.isEmpty());
    EXPECT_TRUE(ledgers().disposable().isEmpty());
    ASSERT_EQ(ledgers().disposals().size(), 1);
    EXPECT_EQ(ledgers().disposals().constFirst().what.reference, m_desk.posting().reference);
    EXPECT_EQ(ledgers().disposals().constFirst().day, QDate(2022, 10, 1));
    EXPECT_EQ(ledgers().disposals().constFirst().by, u"佐藤"_s);
    EXPECT_TRUE(m_desk->postings().bySeq(m_desk.posting().seq).has_value()) << "the record itself stays";
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(LedgerDisposal, NothingIsDisposedOfBeforeItsTime)
{
    m_desk.onDay(QDate(2022, 10, 1));
    QList<Disposable> due = ledgers().disposable();
    ASSERT_EQ(due.size(), 1);
    const Disposable early{LedgerKind::Applicants, 1, u"A13-2020-000001"_s, QDate(2022, 9, 30)};
    EXPECT_TRUE(refusal([&] { ledgers().dispose({due.constFirst(), early}); }).contains(early.reference));
    EXPECT_TRUE(ledgers().disposals().isEmpty()) << "all of them or none";
}

TEST_F(LedgerDisposal, AnApplicantWhoReturnsStandsInTheLedgerAgainFromThatDayOn)
{
    const Referral old = disposedOf();
    m_desk.onDay(QDate(2023, 4, 3));
    EXPECT_EQ(applicants().rows, 0);
    wants(QDate(2023, 9, 30));
    SheetTable table = applicants();
    ASSERT_EQ(table.rows, 1);
    EXPECT_EQ(rowOf(table, 0),
              (QStringList{u"求職番号="_s + old.applicantReference, u"求職者氏名=見本　三郎"_s,
                           u"住所=東京都中野区"_s, u"生年月日=1985-01-02"_s, u"希望職種=看護師"_s,
                           u"受付年月日=2023-04-03"_s, u"有効期限=2023-09-30"_s}))
        << "the referral of 2020 was disposed of";
    EXPECT_EQ(jobOrders().rows, 0) << "nothing new of the job order";
}

TEST_F(LedgerDisposal, APostingReferredAgainStandsInTheLedgerWithTheNewReferralsOnly)
{
    const Referral old = disposedOf();
    m_desk.onDay(QDate(2023, 4, 3));
    wants(std::nullopt);
    offeredUntil(QDate(2023, 12, 31));
    EXPECT_EQ(jobOrders().rows, 1) << "offered again";
    const Referral anew = refer(m_desk.posting().seq);
    ASSERT_NE(anew.reference, old.reference);
    for (const SheetTable& table : {jobOrders(), applicants()}) {
        ASSERT_EQ(table.rows, 1);
        EXPECT_EQ(cellOf(table, 0, u"紹介番号"), anew.reference);
        EXPECT_EQ(cellOf(table, 0, u"受付年月日"), u"2023-04-03"_s);
    }
    EXPECT_EQ(m_desk->ledgers().figures(QDate(2020, 4, 1), QDate(2021, 3, 31)).sum().referrals, 1)
        << "figures of the past stay what they were";
}

TEST_F(LedgerDisposal, APostingReopenedStandsInTheLedgerAgain)
{
    m_desk.onDay(QDate(2020, 6, 2));
    m_desk->postings().close(m_desk.posting().seq, CloseReason::Withdrawn, keeper);
    m_desk.onDay(QDate(2022, 10, 1));
    ledgers().dispose(ledgers().disposable());
    ASSERT_EQ(jobOrders().rows, 0);
    m_desk.onDay(QDate(2023, 4, 3));
    m_desk->postings().reopen(m_desk.posting().seq, keeper);
    EXPECT_EQ(jobOrders().rows, 0) << "its period has ended long ago";
    offeredUntil(QDate(2023, 12, 31));
    ASSERT_EQ(jobOrders().rows, 1);
    EXPECT_EQ(cellOf(jobOrders(), 0, u"受付年月日"), u"2023-04-03"_s);
}

TEST_F(LedgerDisposal, AReferralThatGoesOnAfterAllComesBackWithItsOutcome)
{
    const Referral old = disposedOf();
    m_desk.onDay(QDate(2023, 4, 3));
    m_desk->referrals().takeBack(old.seq, u"誤り"_s);
    ASSERT_EQ(jobOrders().rows, 1);
    EXPECT_EQ(cellOf(jobOrders(), 0, u"採否結果"), u"問い合わせ"_s);
    EXPECT_TRUE(ledgers().disposable().isEmpty()) << "it has not ended";
}

TEST_F(LedgerDisposal, WhatCameBackIsKeptTwoYearsAndDisposedOfASecondTime)
{
    const Referral old = disposedOf();
    m_desk.onDay(QDate(2023, 4, 3));
    wants(QDate(2023, 9, 30));
    m_desk.onDay(QDate(2025, 9, 30));
    EXPECT_TRUE(ledgers().disposable().isEmpty()) << "the last day of keeping";
    m_desk.onDay(QDate(2025, 10, 1));
    const QList<Disposable> due = ledgers().disposable();
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due.constFirst().keptUntil, QDate(2025, 9, 30));
    ledgers().dispose(due);
    EXPECT_EQ(applicants().rows, 0);
    EXPECT_EQ(disposals().first(), old.applicantReference + u" 2025-09-30"_s);
    EXPECT_EQ(disposals().filter(old.applicantReference).size(), 2);
    EXPECT_FALSE(refusal([&] { ledgers().dispose(due); }).isEmpty()) << "once each time";
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(LedgerDisposal, WhatWasDisposedOfDoesNotComeBackByAMerge)
{
    disposedOf();
    m_desk.onDay(QDate(2023, 4, 3));
    Posting again = nursePosting();
    again.sourceKey = u"R9"_s;
    again.employment.end = QDate(2023, 12, 31);
    const StoredPosting kept = m_desk->postings().add(again, PostingState::Open, keeper);
    m_desk->postings().merge(kept.seq, m_desk.posting().seq, again, kept.version, keeper);
    ASSERT_EQ(jobOrders().rows, 1);
    EXPECT_EQ(cellOf(jobOrders(), 0, u"求人番号"), kept.reference);
    EXPECT_EQ(cellOf(jobOrders(), 0, u"紹介番号"), QString());
    EXPECT_EQ(cellOf(jobOrders(), 0, u"受付年月日"), u"2023-04-03"_s);
}

// Stores made before could dispose of a record once only; what they disposed of stays recorded.
TEST_F(LedgerDisposal, AStoreOfBeforeKeepsItsDisposals)
{
    disposedOf();
    const QStringList before = disposals();
    const QList<Migration> all = migrations();
    const auto migration = std::ranges::find(all, 16, &Migration::version);
    ASSERT_NE(migration, all.end());
    for (const QString& statement : migration->statements)
        m_desk->database().run(statement);
    EXPECT_EQ(disposals(), before);
    EXPECT_EQ(jobOrders().rows + applicants().rows, 0);
}

} // namespace kakehashi::test
