// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/scoring.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace kakehashi {

namespace {

IndexedPosting indexed(const Posting& posting, int urgency = 0)
{
    StoredPosting stored = test::stored(posting);
    stored.urgency = urgency;
    PostingIndex index;
    index.add(stored);
    return index.postings().front();
}

/// The sample posting, 08:45-17:10 with a break of 60 minutes (445 paid), at this pay.
IndexedPosting paying(PayBasis basis, int yen)
{
    Posting posting = test::nursePosting();
    posting.pay = {basis, Yen::make(yen), {}};
    return indexed(posting);
}

Wishes floorOf(PayBasis basis, int yen)
{
    Wishes wishes;
    wishes.payFloor = PayFloor{basis, *Yen::make(yen)};
    return wishes;
}

IndexedPosting working(QTime start, QTime end)
{
    Posting posting = test::nursePosting();
    posting.hours.start = start;
    posting.hours.end = end;
    return indexed(posting);
}

Wishes between(std::optional<QTime> earliest, std::optional<QTime> latest)
{
    Wishes wishes;
    wishes.earliestStart = earliest;
    wishes.latestEnd = latest;
    return wishes;
}

IndexedPosting off(const char16_t* daysOff)
{
    Posting posting = test::nursePosting();
    posting.hours.daysOff = QString::fromUtf16(daysOff);
    return indexed(posting);
}

Wishes on(const QList<Weekday>& days)
{
    Wishes wishes;
    wishes.weekdays = days;
    return wishes;
}

void expect(const Judgement& judgement, Verdict verdict, double share)
{
    EXPECT_EQ(judgement.verdict, verdict);
    EXPECT_DOUBLE_EQ(judgement.share, share);
}

} // namespace

TEST(Weights, SumToAHundred)
{
    const Weights w;
    EXPECT_DOUBLE_EQ(w.pay + w.hours + w.weekdays + w.distance + w.sharedPeriod + w.duty + w.lodging +
                         w.experience + w.urgency,
                     100);
}

TEST(Pay, IsComparedOnACommonBasis)
{
    expect(judgePay(floorOf(PayBasis::Hourly, 1800), paying(PayBasis::Hourly, 1800)), Verdict::Met, 1);
    expect(judgePay(floorOf(PayBasis::Hourly, 2000), paying(PayBasis::Hourly, 1800)), Verdict::Unmet, 0.9);
    // 13,350 yen for 445 minutes are 1,800 an hour.
    expect(judgePay(floorOf(PayBasis::Hourly, 1800), paying(PayBasis::Daily, 13350)), Verdict::Met, 1);
    EXPECT_EQ(judgePay(floorOf(PayBasis::Hourly, 1801), paying(PayBasis::Daily, 13350)).verdict,
              Verdict::Unmet);
    // 21 days of 10,000 yen.
    expect(judgePay(floorOf(PayBasis::Daily, 10000), paying(PayBasis::Monthly, 210000)), Verdict::Met, 1);
    expect(judgePay(floorOf(PayBasis::Monthly, 420000), paying(PayBasis::Daily, 10000)), Verdict::Unmet, 0.5);
}

TEST(Pay, IsUnknownWithoutTheHoursThatTheComparisonNeeds)
{
    Posting posting = test::nursePosting();
    posting.hours.start.reset();
    expect(judgePay(floorOf(PayBasis::Daily, 10000), indexed(posting)), Verdict::Unknown, 0.5);
    expect(judgePay(floorOf(PayBasis::Hourly, 1000), indexed(posting)), Verdict::Met, 1);
}

TEST(Hours, CountTheShareOfTheShiftInsideTheWish)
{
    expect(judgeHours(between({}, {}), working({9, 0}, {17, 0})), Verdict::Met, 1);
    expect(judgeHours(between(QTime(9, 0), QTime(17, 0)), working({9, 0}, {17, 0})), Verdict::Met, 1);
    expect(judgeHours(between(QTime(9, 0), QTime(17, 0)), working({9, 0}, {19, 0})), Verdict::Unmet, 0.8);
    expect(judgeHours(between(QTime(10, 0), {}), working({8, 0}, {18, 0})), Verdict::Unmet, 0.8);
    expect(judgeHours(between(QTime(10, 0), {}), working({22, 0}, {7, 0})), Verdict::Met, 1);
    expect(judgeHours(between({}, QTime(18, 0)), working({22, 0}, {7, 0})), Verdict::Unmet, 0);
    expect(judgeHours(between(QTime(20, 0), QTime(8, 0)), working({22, 0}, {7, 0})), Verdict::Met, 1);
    expect(judgeHours(between(QTime(20, 0), QTime(8, 0)), working({0, 30}, {6, 30})), Verdict::Met, 1);
    expect(judgeHours(between(QTime(20, 0), QTime(8, 0)), working({9, 0}, {17, 0})), Verdict::Unmet, 0);
}

TEST(Weekdays, AreMetWhenEveryWorkingDayCanBeWorked)
{
    using enum Weekday;
    expect(judgeWeekdays(on({}), off(u"シフト制")), Verdict::Met, 1);
    expect(judgeWeekdays(on({Mon}), off(u"シフト制")), Verdict::Unknown, 0.5);
    expect(judgeWeekdays(on({Mon, Tue, Wed, Thu, Fri}), off(u"土日祝")), Verdict::Met, 1);
    expect(judgeWeekdays(on({Mon, Tue, Wed}), off(u"土日祝")), Verdict::Unmet, 0.6);
    EXPECT_EQ(missingWeekdays(on({Mon, Tue, Wed}), off(u"土日祝")), 0b0011000);
}

TEST(Weekdays, MayBeMetByADayOffThatIsNotNamed)
{
    using enum Weekday;
    // Five of Monday to Saturday are worked.
    expect(judgeWeekdays(on({Mon, Tue, Wed, Thu, Fri, Sat}), off(u"日・祝、その他1日")), Verdict::Met, 1);
    expect(judgeWeekdays(on({Mon, Tue, Wed, Thu, Fri}), off(u"日・祝、その他1日")), Verdict::Unknown, 0.5);
    expect(judgeWeekdays(on({Mon, Tue, Wed, Thu}), off(u"日・祝、その他1日")), Verdict::Unmet, 0.8);
}

TEST(SharedPeriod, IsTheShareOfThePostingsDays)
{
    Posting posting = test::nursePosting();
    posting.employment = {QDate(2020, 6, 1), QDate(2020, 6, 30)};
    Wishes wishes;
    expect(judgeSharedPeriod(wishes, indexed(posting)), Verdict::Met, 1);
    wishes.availableFrom = QDate(2020, 6, 16);
    expect(judgeSharedPeriod(wishes, indexed(posting)), Verdict::Unmet, 0.5);
    posting.employment.end.reset();
    expect(judgeSharedPeriod(wishes, indexed(posting)), Verdict::Unknown, 0.5);
}

TEST(Distance, CountsFromHomeToTwiceTheWish)
{
    Wishes wishes;
    wishes.maxDistanceKm = 20;
    expect(judgeDistance(wishes, 0.0), Verdict::Met, 1);
    expect(judgeDistance(wishes, 20.0), Verdict::Met, 0.5);
    expect(judgeDistance(wishes, 30.0), Verdict::Unmet, 0.25);
    expect(judgeDistance(wishes, 100.0), Verdict::Unmet, 0);
    expect(judgeDistance(wishes, std::nullopt), Verdict::Unknown, 0.5);
    wishes.maxDistanceKm = 0;
    expect(judgeDistance(wishes, 0.0), Verdict::Met, 1);
    expect(judgeDistance({}, 30.0), Verdict::Met, 0.5);
}

TEST(LodgingAndExperience, AreUnknownWhenThePostingIsSilent)
{
    Applicant applicant = test::nurseApplicant();
    applicant.wishes.lodgingNeeded = true;
    applicant.experienceYears = 2;
    Posting posting = test::nursePosting();
    posting.remarks = QStringLiteral("よろしくお願いします。");
    expect(judgeLodging(applicant.wishes, indexed(posting)), Verdict::Unknown, 0.5);
    expect(judgeExperience(applicant, indexed(posting)), Verdict::Unknown, 0.5);
    posting.remarks = QStringLiteral("宿舎なし。経験4年以上の方。");
    expect(judgeLodging(applicant.wishes, indexed(posting)), Verdict::Unmet, 0);
    expect(judgeExperience(applicant, indexed(posting)), Verdict::Unmet, 0.5);
    posting.remarks = QStringLiteral("感染症対応の経験者を優遇します。");
    expect(judgeExperience(applicant, indexed(posting)), Verdict::Unknown, 0.5);
    applicant.infectiousDiseaseExperience = true;
    expect(judgeExperience(applicant, indexed(posting)), Verdict::Met, 1);
}

TEST(Score, OfAHandWorkedPair)
{
    Applicant applicant = test::nurseApplicant(); // free from 8 June, whole period: 10
    applicant.wishes.payFloor = PayFloor{PayBasis::Hourly, *Yen::make(2000)}; // 1,800: 0.9 of 20 = 18
    applicant.wishes.earliestStart = QTime(8, 0);                             // 15
    applicant.wishes.weekdays = {Weekday::Mon, Weekday::Tue, Weekday::Wed};   // 0.6 of 15 = 9
    applicant.wishes.maxDistanceKm = 20;                                      // 10 km: 0.75 of 15 = 11.25
    applicant.wishes.dutiesAccepted = {Duty::GeneralOutpatient};              // 0.5 of 5 = 2.5
    // lodging not wished: 5; experience not said: 2.5; urgent: 5
    EXPECT_DOUBLE_EQ(scoreOf(applicant, indexed(test::nursePosting(), 1), 10.0, {}), 78.3);
}

// domain.md §6: a nurse may be shown assistant_nurse postings, ranked lower.
TEST(Score, OfAnAssistantNursesPostingIsLowerForANurse)
{
    Applicant applicant = test::nurseApplicant();
    Posting posting = test::nursePosting();
    const double asNurse = scoreOf(applicant, indexed(posting), 10.0, {});
    posting.occupation = Occupation::AssistantNurse;
    EXPECT_NEAR(scoreOf(applicant, indexed(posting), 10.0, {}), asNurse - 20, 0.06);
    applicant.licences.append({Occupation::AssistantNurse, {}, {}, {}, {}});
    EXPECT_DOUBLE_EQ(scoreOf(applicant, indexed(posting), 10.0, {}), asNurse);
}

} // namespace kakehashi
