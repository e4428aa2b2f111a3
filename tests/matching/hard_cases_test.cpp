// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk sees in the cases that are easily got wrong.
#include "core/matching/would_open.h"
#include "tests/matching/random_matching.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

MatchResult matched(const Applicant& applicant, const Posting& posting)
{
    return match(applicant, indexOf({stored(posting)}), dayOfWish);
}

const Reason* reasonOf(const MatchResult& result, const char* criterion)
{
    if (result.offered.isEmpty())
        return nullptr;
    const QList<Reason>& reasons = result.offered.first().reasons;
    const auto found = std::ranges::find(reasons, QString::fromLatin1(criterion), &Reason::criterion);
    return found == reasons.end() ? nullptr : &*found;
}

} // namespace

TEST(HardCases, APeriodThatTouchesByOneDayIsOfferedAndSaysSo)
{
    Applicant applicant = nurseApplicant();
    applicant.wishes.availableFrom = QDate(2020, 9, 30); // the posting's last day
    const MatchResult result = matched(applicant, nursePosting());
    ASSERT_EQ(result.offeredCount, 1);
    const Reason* shared = reasonOf(result, "shared_period");
    ASSERT_NE(shared, nullptr);
    EXPECT_TRUE(shared->wanted.startsWith(QStringLiteral("1 "))) << shared->wanted.toStdString();
    EXPECT_EQ(shared->verdict, Verdict::Unmet);
    applicant.wishes.availableFrom = QDate(2020, 10, 1);
    const MatchResult after = matched(applicant, nursePosting());
    ASSERT_EQ(after.leftOut.size(), 1);
    EXPECT_EQ(after.leftOut.first().gate, Gate::Period);
}

TEST(HardCases, AShiftPastMidnightIsLeftOutForNoNightsAndSaysWhatWouldOpenIt)
{
    Applicant applicant = nurseApplicant();
    applicant.wishes.nightDuty = false;
    Posting posting = nursePosting();
    posting.hours.start = QTime(22, 0);
    posting.hours.end = QTime(7, 0);
    const MatchResult result = matched(applicant, posting);
    ASSERT_EQ(result.leftOut.size(), 1);
    EXPECT_EQ(result.leftOut.first().gate, Gate::Night);
    const QList<WouldOpen> opens = wouldOpen(applicant, indexOf({stored(posting)}), dayOfWish);
    const auto night = std::ranges::find(opens, QStringLiteral("night_duty"), &WouldOpen::wish);
    ASSERT_NE(night, opens.end());
    EXPECT_EQ(night->count, 1);
}

TEST(HardCases, AMonthlyFloorAgainstHourlyPaySaysWhatItTookForGranted)
{
    Applicant applicant = nurseApplicant();
    applicant.wishes.payFloor = PayFloor{PayBasis::Monthly, *Yen::make(250000)};
    const MatchResult result = matched(applicant, nursePosting());
    const Reason* pay = reasonOf(result, "pay");
    ASSERT_NE(pay, nullptr);
    EXPECT_EQ(pay->verdict, Verdict::Met); // 1,800 × 445 min × 21 days = 280,350
    EXPECT_TRUE(pay->note.contains(QStringLiteral("280,350"))) << pay->note.toStdString();
}

TEST(HardCases, AMonthlyFloorAgainstHourlyPayWithoutHoursIsUnknown)
{
    Applicant applicant = nurseApplicant();
    applicant.wishes.payFloor = PayFloor{PayBasis::Monthly, *Yen::make(250000)};
    Posting posting = nursePosting();
    posting.hours.end.reset();
    EXPECT_EQ(reasonOf(matched(applicant, posting), "pay")->verdict, Verdict::Unknown);
}

// 浜松市中区 became a part of 浜松市中央区 on 1 January 2024: lists still name it.
TEST(HardCases, AWardThatIsGoneIsStillWithinItsCityAndHasADistance)
{
    Applicant applicant = nurseApplicant();
    applicant.wishes.prefectures.clear();
    applicant.wishes.municipalities = {QStringLiteral("静岡県浜松市")};
    Posting posting = nursePosting();
    posting.workplace.prefecture = QStringLiteral("静岡県");
    posting.workplace.municipality = QStringLiteral("浜松市中区");
    const MatchResult result = matched(applicant, posting);
    ASSERT_EQ(result.offeredCount, 1);
    ASSERT_NE(reasonOf(result, "distance"), nullptr);
    EXPECT_TRUE(reasonOf(result, "distance")->offered.contains(QStringLiteral("km")));
}

TEST(HardCases, AMunicipalityThatIsNoneIsOfferedWhereItsPrefectureIsWantedWithItsDistanceUnknown)
{
    Applicant applicant = nurseApplicant();
    applicant.wishes.maxDistanceKm = 10;
    Posting posting = nursePosting();
    posting.workplace.municipality = QStringLiteral("どこにもない市");
    const MatchResult result = matched(applicant, posting);
    ASSERT_EQ(result.offeredCount, 1);
    EXPECT_EQ(reasonOf(result, "distance")->verdict, Verdict::Unknown);
}

TEST(HardCases, APostingNearlyEmptyIsOfferedWithUnknownReasonsAndHalfTheirPoints)
{
    Applicant applicant = nurseApplicant();
    applicant.wishes.weekdays = {Weekday::Mon};
    applicant.wishes.earliestStart = QTime(9, 0);
    applicant.wishes.payFloor = PayFloor{PayBasis::Hourly, *Yen::make(1500)};
    applicant.wishes.lodgingNeeded = true;
    applicant.wishes.dutiesAccepted = {Duty::GeneralOutpatient};
    applicant.wishes.prefectures.clear();
    Posting empty;
    empty.occupation = Occupation::Nurse;
    const MatchResult result = matched(applicant, empty);
    ASSERT_EQ(result.offeredCount, 1);
    for (const char* criterion : {"period", "pay", "hours", "weekdays", "lodging", "duty"})
        EXPECT_EQ(reasonOf(result, criterion)->verdict, Verdict::Unknown) << criterion;
    EXPECT_EQ(result.offered.first().score, 45); // half of everything but urgency
}

TEST(HardCases, FiveHundredNearlyEmptyPostingsKeepOneOrder)
{
    QList<StoredPosting> postings;
    Posting empty;
    empty.occupation = Occupation::Nurse;
    for (int seq = 1; seq <= 500; ++seq)
        postings.append(stored(empty, seq));
    Applicant applicant = nurseApplicant();
    applicant.wishes.prefectures.clear();
    const MatchResult first = match(applicant, indexOf(postings), dayOfWish, 50);
    std::ranges::reverse(postings);
    const MatchResult again = match(applicant, indexOf(postings), dayOfWish, 50);
    ASSERT_EQ(first.offered.size(), 50);
    for (qsizetype i = 0; i < 50; ++i)
        EXPECT_EQ(first.offered[i].reference, again.offered[i].reference);
    EXPECT_EQ(first.offered.first().reference, stored(empty, 1).reference);
}

} // namespace kakehashi::test
