// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledgers/ledger_desk.h"

#include "tests/ledgers/sheet_rows.h"
#include "tests/support/sample_values.h"
#include "tests/training/hired_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const QDate june15(2020, 6, 15);

class LedgerTest : public testing::Test
{
protected:
    LedgerDesk ledgers() { return m_desk->ledgers(); }

    void permanentHire(const Referral& referral)
    {
        m_desk->tenures().enter(hireOf(referral), {TenureKind::Permanent, june15, std::nullopt, {}});
    }

    Referral notHired(const QString& name)
    {
        m_desk.onDay(QDate(2020, 6, 2));
        const StoredApplicant applicant = m_desk->applicants().add(hireable(name));
        const Referral referral =
            m_desk->referrals()
                .refer({applicant.seq, m_desk.posting().seq, Ground::Inquiry, TellingChannel::Phone, {}})
                .referral;
        m_desk.onDay(QDate(2020, 6, 30));
        referral_rules::Step step;
        step.to = Stage::NotHired;
        step.day = QDate(2020, 6, 9);
        return m_desk->referrals().step(referral.seq, step).referral;
    }

    HiredDesk m_desk;
};

} // namespace

// domain.md §8: employer's name, address, contact and telephone, date received, validity, headcount,
// occupation, place, period, pay, and per referral: date, applicant, outcome, hire date; worked by hand.
TEST_F(LedgerTest, TheJobOrderLedgerHasExactlyTheItemsOfTheLaw)
{
    const Referral hired = m_desk.hired(u"試験　太郎"_s);
    const SheetTable table = sheetTableOf(ledgers().jobOrders());
    ASSERT_EQ(table.rows, 1);
    EXPECT_EQ(
        rowOf(table, 0),
        (QStringList{
            u"求人番号="_s + m_desk.posting().reference, u"求人者の名称=医療法人社団架橋会新宿みなと病院"_s,
            u"求人者の所在地=東京都新宿区新宿9-8-7"_s, u"連絡先担当者=仮名　花子"_s,
            u"電話番号=03-0000-1235（内線 12）"_s, u"受付年月日=2020-06-02"_s, u"有効期限=2020-09-30"_s,
            u"求人数=30"_s, u"職種=看護師"_s, u"就業場所=東京都新宿区新宿9-8-7 新宿みなと病院 発熱外来棟"_s,
            u"雇用期間=令和2年6月15日 (2020-06-15) ～ 令和2年9月30日 (2020-09-30)"_s, u"賃金=時給 1,800円"_s,
            u"紹介番号="_s + hired.reference, u"紹介年月日=2020-06-02"_s, u"求職者氏名=試験　太郎"_s,
            u"採否結果=採用"_s, u"採用年月日=2020-06-15"_s, u"雇用期間の定め=有期"_s}));
}

// domain.md §8: name, address, birth date, occupation wanted, date received, validity, and per referral.
TEST_F(LedgerTest, TheApplicantLedgerHasExactlyTheItemsOfTheLaw)
{
    const Referral referral = notHired(u"見本　三郎"_s);
    const SheetTable table = sheetTableOf(ledgers().applicants());
    ASSERT_EQ(table.rows, 1);
    EXPECT_EQ(rowOf(table, 0),
              (QStringList{u"求職番号="_s + referral.applicantReference, u"求職者氏名=見本　三郎"_s,
                           u"住所=東京都中野区"_s, u"生年月日=1985-01-02"_s, u"希望職種=看護師"_s,
                           u"受付年月日=2020-06-02"_s, u"紹介番号="_s + referral.reference,
                           u"紹介年月日=2020-06-02"_s, u"求人者の名称=医療法人社団架橋会新宿みなと病院"_s,
                           u"採否結果=不採用"_s}));
}

// domain.md §8: for permanent hires also that it is permanent, until when recruiting away is barred, whether
// the person left within six months, with date and method of the check.
TEST_F(LedgerTest, APermanentHireHasFourItemsMoreInBothLedgers)
{
    const Referral hired = m_desk.hired();
    permanentHire(hired);
    const QStringList unasked{u"雇用期間の定め=無期"_s, u"転職勧奨禁止期限=2022-06-14"_s,
                              u"6か月以内の離職=未確認"_s};
    EXPECT_EQ(rowOf(sheetTableOf(ledgers().jobOrders()), 0).sliced(17), unasked);
    m_desk.onDay(QDate(2020, 12, 20));
    m_desk->tenures().enter(hireOf(hired),
                            {TenureKind::SixMonths, QDate(2020, 12, 18), TenureMethod::Phone, {}});
    const QStringList asked{u"雇用期間の定め=無期"_s, u"転職勧奨禁止期限=2022-06-14"_s,
                            u"6か月以内の離職=離職なし"_s, u"離職確認日=2020-12-18"_s,
                            u"離職確認方法=電話"_s};
    EXPECT_EQ(rowOf(sheetTableOf(ledgers().jobOrders()), 0).sliced(17), asked);
    const QStringList seeker = rowOf(sheetTableOf(ledgers().applicants()), 0);
    EXPECT_EQ(seeker.sliced(seeker.size() - 5), asked);
}

TEST_F(LedgerTest, AHireTakenBackIsNoHireInEitherLedger)
{
    const Referral hired = m_desk.hired();
    m_desk->referrals().takeBack(hired.seq, {});
    EXPECT_TRUE(rowOf(sheetTableOf(ledgers().jobOrders()), 0).contains(u"採否結果=応募"_s));
    EXPECT_FALSE(rowOf(sheetTableOf(ledgers().jobOrders()), 0).join(u' ').contains(u"採用年月日"_s));
}

TEST_F(LedgerTest, APostingWithoutReferralsHasARowOfItsOwnAndADraftHasNone)
{
    m_desk->postings().add(nursePosting(), PostingState::Draft, {u"佐藤"_s, {}, {}});
    EXPECT_EQ(sheetTableOf(ledgers().jobOrders()).rows, 1);
    m_desk.hired(u"受講　一"_s);
    m_desk.hired(u"受講　二"_s);
    EXPECT_EQ(sheetTableOf(ledgers().jobOrders()).rows, 2);
    EXPECT_EQ(ledgers().jobOrders().matters.size(), 1);
    EXPECT_EQ(sheetTableOf(ledgers().applicants()).rows, 2);
}

TEST_F(LedgerTest, IsNarrowedByPeriodAndByPairs)
{
    const Referral one = m_desk.hired(u"受講　一"_s);
    m_desk.hired(u"受講　二"_s);
    const auto rows = [this](const LedgerQuery& query) {
        return sheetTableOf(ledgers().applicants(query)).rows;
    };
    EXPECT_EQ(rows({QDate(2020, 6, 2), QDate(2020, 6, 2), {}}), 2);
    EXPECT_EQ(rows({QDate(2020, 6, 3), QDate(2020, 6, 30), {}}), 0);
    EXPECT_EQ(rows({std::nullopt, QDate(2020, 6, 1), {}}), 0);
    EXPECT_EQ(rows({std::nullopt, std::nullopt, {one.reference}}), 1);
    const SheetTable empty = sheetTableOf(ledgers().jobOrders({QDate(2019, 1, 1), QDate(2019, 12, 31), {}}));
    EXPECT_EQ(empty.rows, 0);
    EXPECT_FALSE(empty.nothing.isEmpty());
    EXPECT_EQ(rowOf(sheetTableOf(ledgers().jobOrders({std::nullopt, std::nullopt, {one.reference}})), 0)
                  .filter(u"求職者氏名"_s),
              QStringList{u"求職者氏名=受講　一"_s});
}

TEST(LedgerPairs, AreReadAsPeopleTypeThem)
{
    EXPECT_EQ(typedReferences(u" S13-2020-000001,s13-2020-000002、Ｓ１３－２０２０－０００００３　"
                              "S13‐2020−000004\nS13-2020-000001 "_s),
              (QStringList{u"S13-2020-000001"_s, u"S13-2020-000002"_s, u"S13-2020-000003"_s,
                           u"S13-2020-000004"_s}));
    EXPECT_EQ(typedReferences(u" 、,　"_s), QStringList());
}

TEST_F(LedgerTest, ALedgerOfGivenPairsSaysSo)
{
    const Referral one = m_desk.hired(u"受講　一"_s);
    const QStringList titles = sheetTableOf(ledgers().applicants({{}, {}, {one.reference}})).titles;
    EXPECT_EQ(titles.filter(one.reference).size(), 1);
    EXPECT_TRUE(sheetTableOf(ledgers().applicants()).titles.filter(one.reference).isEmpty());
}

TEST_F(LedgerTest, WhoWasMergedHasOneEntryWithTheReferralsOfBoth)
{
    const Referral one = m_desk.hired(u"同一　人物"_s);
    const Referral two = m_desk.hired(u"同一　人物"_s);
    const auto kept = m_desk->applicants().bySeq(one.applicant);
    m_desk->applicants().merge(one.applicant, two.applicant, kept->applicant, kept->version);
    const ApplicantLedger ledger = ledgers().applicants();
    ASSERT_EQ(ledger.matters.size(), 1);
    EXPECT_EQ(ledger.matters.constFirst().referrals.size(), 2);
}

} // namespace kakehashi::test
