// SPDX-License-Identifier: GPL-3.0-or-later
// A job order that came twice is one: an inspector finds it once, with the referrals of both copies, and the
// figures of the year count it once. And ledgers name the employer that only its answer told.
#include "core/ledgers/ledger_desk.h"
#include "core/store/migrations.h"
#include "tests/ledgers/sheet_rows.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"
#include "tests/training/hired_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const PostingOrigin merger{u"佐藤"_s, {}, {}};

/// Two copies of a job order for three seats, each with somebody hired, entered in March and in April.
class LedgerMerges : public testing::Test
{
protected:
    LedgerMerges()
    {
        m_desk->audit().setActor(u"佐藤"_s);
        m_first = posted(u"R1"_s, QDate(2020, 3, 30));
        m_second = posted(u"R2"_s, QDate(2020, 4, 10));
        m_hires = {hired(m_first, u"受講　一"_s), hired(m_second, u"受講　二"_s)};
    }
    StoredPosting posted(const QString& key, QDate received)
    {
        Posting posting = nursePosting();
        posting.sourceKey = key;
        posting.headcount = 3;
        const StoredPosting stored = m_desk->postings().add(posting, PostingState::Open, merger);
        m_desk->database().run(u"UPDATE posting_changes SET at = ? WHERE posting_seq = ?"_s,
                               {QDateTime(received, QTime(3, 0), Qt::UTC).toMSecsSinceEpoch(), stored.seq});
        return stored;
    }
    Referral hired(const StoredPosting& posting, const QString& name)
    {
        return hire(*m_desk, m_desk->applicants().add(hireable(name)), posting, QDate(2020, 6, 15));
    }
    void merge(const StoredPosting& keep, const StoredPosting& away)
    {
        const auto kept = m_desk->postings().bySeq(keep.seq);
        m_desk->actions().merge(keep.seq, away.seq, kept->posting, kept->version);
    }
    int hiredOf(const StoredPosting& posting) { return m_desk->postings().bySeq(posting.seq)->hired; }

    TestDesk m_desk;
    StoredPosting m_first;
    StoredPosting m_second;
    QList<Referral> m_hires;
};

} // namespace

TEST_F(LedgerMerges, TheJobOrderStandsOnceWithTheReferralsOfBothAndTheFirstReceipt)
{
    merge(m_second, m_first);
    const SheetTable table = sheetTableOf(m_desk->ledgers().jobOrders());
    ASSERT_EQ(m_desk->ledgers().jobOrders().matters.size(), 1);
    ASSERT_EQ(table.rows, 2);
    for (qsizetype row = 0; row < 2; ++row) {
        EXPECT_EQ(cellOf(table, row, u"求人番号"), m_second.reference);
        EXPECT_EQ(cellOf(table, row, u"受付年月日"), u"2020-03-30"_s);
        EXPECT_EQ(cellOf(table, row, u"有効期限"), u"2020-09-30"_s) << "the merge closed nothing";
        EXPECT_EQ(cellOf(table, row, u"紹介番号"), m_hires.at(row).reference);
        EXPECT_EQ(cellOf(table, row, u"採否結果"), u"採用"_s);
    }
    const SheetTable seekers = sheetTableOf(m_desk->ledgers().applicants());
    EXPECT_EQ(cellOf(seekers, 0, u"求人者の名称"), nursePosting().institutionName);
}

TEST_F(LedgerMerges, TheFiguresOfTheYearCountItOnceWithTheHiresOfBoth)
{
    const QDate april(2020, 4, 1);
    const QDate march(2021, 3, 31);
    EXPECT_EQ(m_desk->ledgers().figures(april, march).of(Occupation::Nurse),
              (YearFigures::Line{1, 3, 2, 2, 2}))
        << "before: one of them came in March";
    merge(m_first, m_second);
    EXPECT_EQ(m_desk->ledgers().figures(april, march).of(Occupation::Nurse),
              (YearFigures::Line{0, 0, 2, 2, 2}))
        << "it was new in March, whichever copy is kept";
    EXPECT_EQ(m_desk->ledgers().figures(QDate(2019, 4, 1), QDate(2020, 3, 31)).of(Occupation::Nurse),
              (YearFigures::Line{1, 3, 0, 0, 0}));
}

TEST_F(LedgerMerges, AMergeOfAMergeIsOneToo)
{
    const StoredPosting third = posted(u"R3"_s, QDate(2020, 5, 1));
    merge(m_second, m_first);
    merge(third, m_second);
    const JobOrderLedger ledger = m_desk->ledgers().jobOrders();
    ASSERT_EQ(ledger.matters.size(), 1);
    EXPECT_EQ(ledger.matters.constFirst().reference, third.reference);
    EXPECT_EQ(ledger.matters.constFirst().receivedOn, QDate(2020, 3, 30));
    EXPECT_EQ(ledger.matters.constFirst().referrals.size(), 2);
    EXPECT_EQ(hiredOf(third), 2);
}

TEST_F(LedgerMerges, AMergeTakenBackPartsTheLedgerAgain)
{
    merge(m_second, m_first);
    m_desk->actions().undo();
    const JobOrderLedger ledger = m_desk->ledgers().jobOrders();
    ASSERT_EQ(ledger.matters.size(), 2);
    for (const JobOrder& order : ledger.matters) {
        EXPECT_EQ(order.referrals.size(), 1);
        EXPECT_EQ(order.validUntil, QDate(2020, 9, 30));
    }
    EXPECT_EQ(hiredOf(m_first), 1);
    EXPECT_EQ(hiredOf(m_second), 1);
}

// domain.md §5: at exactly full, nobody else can be hired.
TEST_F(LedgerMerges, SeatsTakenOfBothCountForTheOneThatStands)
{
    const StoredApplicant late = m_desk->applicants().add(hireable(u"受講　三"_s));
    const Referral open = m_desk->referrals()
                              .refer({late.seq, m_first.seq, Ground::Inquiry, TellingChannel::Phone, {}})
                              .referral;
    merge(m_second, m_first);
    EXPECT_EQ(hiredOf(m_second), 2);
    EXPECT_EQ(m_desk->postings().bySeq(m_second.seq)->seatsLeft(), 1);
    EXPECT_EQ(m_desk->referrals().ofPosting(m_second.seq).size(), 3);
    EXPECT_EQ(m_desk->referrals()
                  .refer({late.seq, m_second.seq, Ground::Inquiry, TellingChannel::Phone, {}})
                  .referral.reference,
              open.reference)
        << "the same two: their referral goes on";
    referral_rules::Step last;
    last.to = Stage::Hired;
    last.day = QDate(2020, 6, 20);
    EXPECT_TRUE(m_desk->referrals().step(open.seq, last).full);
    EXPECT_EQ(m_desk->postings().bySeq(m_second.seq)->seatsLeft(), 0);
    EXPECT_EQ(m_desk->referrals().filledPostings(), QList<qint64>{m_second.seq});
    const StoredApplicant fourth = m_desk->applicants().add(hireable(u"受講　四"_s));
    EXPECT_FALSE(m_desk->referrals().obstacles(fourth.seq, m_second.seq).isEmpty());
    m_desk->referrals().takeBack(open.seq, {});
    EXPECT_EQ(hiredOf(m_second), 2);
    EXPECT_EQ(hiredOf(m_first), 1);
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(LedgerMerges, AStoreOfBeforeIsGivenTheSeatsOfItsMerges)
{
    merge(m_second, m_first);
    m_desk->database().run(
        u"INSERT INTO seat_replacements (referral_seq, hire_number, number, at, by_whom, day, kind) "
        "VALUES (?, ?, 1, 1, '佐藤', '2020-06-02', 'offered')"_s,
        {m_hires.at(0).seq, hireOf(m_hires.at(0)).number});
    hired(m_second, u"受講　三"_s);
    m_desk->database().run(u"UPDATE postings SET hired = 0 WHERE seq = ?"_s, {m_second.seq});
    m_desk->database().run(u"UPDATE posting_filters SET seats = 3 WHERE seq = ?"_s, {m_second.seq});
    const QList<Migration> all = migrations();
    const QStringList statements = std::ranges::find(all, 16, &Migration::version)->statements;
    for (const QString& counting : statements.last(2))
        m_desk->database().run(counting);
    EXPECT_EQ(hiredOf(m_second), 2) << "three hired, and one seat is offered again";
    const QString seats = u"SELECT seats FROM posting_filters WHERE seq = ?"_s;
    EXPECT_EQ(m_desk->database().value(seats, {m_second.seq}).toInt(), 1) << "as lists filter by them";
}

// domain.md §4: a Doctor Bank never had the hidden fields; domain.md §8: its ledgers need the employer.
TEST(LedgersOfADoctorBank, NameTheEmployerThatTheInstitutionTold)
{
    TestDesk desk(DeskKind::DoctorBank);
    desk->audit().setActor(u"佐藤"_s);
    Posting masked = nursePosting();
    masked.institutionName.clear();
    masked.institutionId.clear();
    masked.workplace.postalCode.reset();
    masked.workplace.street.clear();
    masked.workplace.facilityName.clear();
    masked.contact = {};
    const StoredPosting posting = desk->postings().add(masked, PostingState::Open, merger);
    SheetTable table = sheetTableOf(desk->ledgers().jobOrders());
    EXPECT_EQ(cellOf(table, 0, u"求人者の名称"), QString());
    Posting told;
    told.institutionName = u"新宿みなと病院"_s;
    told.workplace.street = u"新宿9-8-7"_s;
    told.contact.name = u"仮名　花子"_s;
    told.contact.phone = u"03-0000-1235"_s;
    desk->referrals().answers().record(posting, told, u"採用係"_s, {});
    hire(*desk, desk->applicants().add(hireable(u"試験　太郎"_s)), posting, QDate(2020, 6, 15));
    table = sheetTableOf(desk->ledgers().jobOrders());
    ASSERT_EQ(table.rows, 1);
    EXPECT_EQ(cellOf(table, 0, u"求人者の名称"), u"新宿みなと病院"_s);
    EXPECT_EQ(cellOf(table, 0, u"求人者の所在地"), u"東京都新宿区新宿9-8-7"_s);
    EXPECT_EQ(cellOf(table, 0, u"連絡先担当者"), u"仮名　花子"_s);
    EXPECT_EQ(cellOf(table, 0, u"電話番号"), u"03-0000-1235"_s);
    EXPECT_EQ(cellOf(table, 0, u"就業場所"), u"東京都新宿区新宿9-8-7"_s);
    const SheetTable seekers = sheetTableOf(desk->ledgers().applicants());
    EXPECT_EQ(cellOf(seekers, 0, u"求人者の名称"), u"新宿みなと病院"_s);

    Posting again = masked;
    again.sourceKey = u"R2"_s;
    const StoredPosting kept = desk->postings().add(again, PostingState::Open, merger);
    desk->postings().merge(kept.seq, posting.seq, again, kept.version, merger);
    table = sheetTableOf(desk->ledgers().jobOrders());
    ASSERT_EQ(table.rows, 1);
    EXPECT_EQ(cellOf(table, 0, u"求人者の名称"), u"新宿みなと病院"_s) << "told of the copy";
}

} // namespace kakehashi::test
