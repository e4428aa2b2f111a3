// SPDX-License-Identifier: GPL-3.0-or-later
// Small cases worked out by hand, and reversals, which correct the figures.
#include "core/feed/message.h"
#include "core/overview/overview_words.h"
#include "core/referrals/follow_up.h"
#include "tests/overview/generated_desk.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"
#include "tests/training/hired_desk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const PostingOrigin staff{u"佐藤"_s, {}, {}};
const OverviewPeriod june = {QDate(2020, 6, 1), QDate(2020, 6, 30)};

class OverviewOf : public testing::Test
{
protected:
    StoredPosting posted(int headcount, QDate received, const QString& municipality = u"新宿区"_s)
    {
        Posting posting = nursePosting();
        posting.sourceKey = u"R%1"_s.arg(++m_number);
        posting.headcount = headcount;
        posting.workplace.municipality = municipality;
        const StoredPosting stored = m_desk->postings().add(posting, PostingState::Open, staff);
        backdateChange(*m_desk, stored.seq, 1, received);
        return stored;
    }
    Referral referred(const StoredPosting& posting)
    {
        const auto applicant = m_desk->applicants().add(hireable(u"試験　%1"_s.arg(++m_number)));
        return m_desk->referrals()
            .refer({applicant.seq, posting.seq, Ground::Inquiry, TellingChannel::Phone, {}})
            .referral;
    }
    /// Entered and dated on that day; the referral itself is begun on the desk's day, 20 June.
    Referral step(const Referral& referral, Stage to, QDate day)
    {
        referral_rules::Step step;
        step.to = to;
        step.day = day;
        const Referral stepped = m_desk->referrals().step(referral.seq, step).referral;
        backdateEvent(*m_desk, stepped.seq, stepped.events.constLast().number, m_desk->today());
        return stepped;
    }
    Overview made(const OverviewPeriod& period = june) { return overviewOf(*m_desk, period); }
    QString value(Figure figure) { return overview_words::valueOf(made(), figure); }

    TestDesk m_desk{DeskKind::Prefecture, QDate(2020, 6, 20)};
    int m_number = 0;
};

} // namespace

TEST(OverviewPeriod, WeeksBeginOnMondayAndFiscalYearsInApril)
{
    const QDate saturday(2020, 6, 20);
    const auto both = [](QDate from, QDate to) { return OverviewPeriod{from, to}; };
    EXPECT_EQ(periodOf(PeriodChoice::ThisWeek, saturday), both({2020, 6, 15}, {2020, 6, 21}));
    EXPECT_EQ(periodOf(PeriodChoice::ThisWeek, QDate(2020, 6, 21)), both({2020, 6, 15}, {2020, 6, 21}));
    EXPECT_EQ(periodOf(PeriodChoice::ThisMonth, saturday), both({2020, 6, 1}, {2020, 6, 30}));
    EXPECT_EQ(periodOf(PeriodChoice::LastMonth, QDate(2020, 1, 31)), both({2019, 12, 1}, {2019, 12, 31}));
    EXPECT_EQ(periodOf(PeriodChoice::FiscalYear, QDate(2021, 3, 31)), both({2020, 4, 1}, {2021, 3, 31}));
    EXPECT_EQ(periodOf(PeriodChoice::FiscalYear, QDate(2021, 4, 1)), both({2021, 4, 1}, {2022, 3, 31}));
    EXPECT_TRUE(periodOf(PeriodChoice::Everything, saturday).contains(QDate(1999, 1, 1)));
}

TEST(OverviewMedian, IsTheMiddleOneOrTheMeanOfTheMiddleTwo)
{
    EXPECT_EQ(follow_up::medianOf({}), std::nullopt);
    EXPECT_EQ(follow_up::medianOf({9, 1, 4}), 4.0);
    EXPECT_EQ(follow_up::medianOf({9, 1, 4, 7}), 5.5);
}

TEST_F(OverviewOf, ADeskWithNothingSaysNothingIsKnownAndNeverNought)
{
    EXPECT_EQ(value(Figure::OpenSeats), u"–"_s);
    EXPECT_EQ(value(Figure::FilledShare), u"–"_s);
    EXPECT_EQ(value(Figure::FirstAnswer), u"–"_s);
    EXPECT_EQ(value(Figure::TimeToFill), u"–"_s);
    EXPECT_EQ(value(Figure::NewPostings), u"0"_s) << "that nothing happened is known";
    EXPECT_FALSE(made().prefecture(u"北海道"_s).has_value());
}

TEST_F(OverviewOf, SeatsStandByMunicipalityAtHomeAndByPrefectureElsewhere)
{
    posted(3, {2020, 6, 2});
    posted(2, {2020, 6, 3}, u"中野区"_s);
    Posting far = nursePosting();
    far.occupation = Occupation::Physician;
    far.workplace.prefecture = u"北海道"_s;
    for (const QString& town : {u"函館市"_s, u"小樽市"_s}) {
        far.workplace.municipality = town;
        far.sourceKey = town;
        m_desk->postings().add(far, PostingState::Open, staff);
    }
    const Overview overview = made();
    QStringList names;
    for (const OverviewArea& area : overview.areas())
        names.append(u"%1 %2"_s.arg(overview_words::nameOf(area)).arg(area.sum().seats));
    EXPECT_EQ(names, (QStringList{u"新宿区 3"_s, u"中野区 2"_s, u"北海道 6"_s}));
    EXPECT_EQ(overview.open(Occupation::Physician).seats, 6);
    EXPECT_EQ(overview.open().seats, 11);
    EXPECT_EQ(overview.municipality(u"北海道"_s, u"函館市"_s)->sum().seats, 3);
}

TEST_F(OverviewOf, APostingWithoutHeadcountIsNamedApartAndNotCountedAsNought)
{
    Posting silent = nursePosting();
    silent.headcount.reset();
    m_desk->postings().add(silent, PostingState::Open, staff);
    EXPECT_EQ(value(Figure::OpenSeats), u"–"_s);
    EXPECT_EQ(value(Figure::FilledShare), u"–"_s);
    posted(4, {2020, 6, 2});
    EXPECT_EQ(value(Figure::OpenSeats), u"4+"_s);
    EXPECT_EQ(made().open(), (OpenSeats{2, 4, 1}));
}

TEST_F(OverviewOf, AHireTakesASeatAndTakingItBackCorrectsEveryFigure)
{
    const StoredPosting posting = posted(4, {2020, 6, 10});
    const Overview before = made();
    const Referral hired = step(referred(posting), Stage::Hired, {2020, 7, 1});
    const Overview after = made();
    EXPECT_EQ(after.open().seats, 3);
    EXPECT_DOUBLE_EQ(*after.filledShare(), 0.25);
    EXPECT_EQ(after.count(Figure::Hires), 1);
    EXPECT_EQ(after.medianDays(Figure::TimeToFill), 10) << "from 10 June to the agreement on the 20th";
    EXPECT_EQ(after.medianDays(Figure::FirstAnswer), 0);
    EXPECT_EQ(after.count(Figure::AtHired), 1);

    m_desk->referrals().takeBack(hired.seq, u"誤り"_s);
    const Overview back = made();
    EXPECT_EQ(back.open(), before.open());
    EXPECT_EQ(back.filledShare(), before.filledShare());
    EXPECT_EQ(back.count(Figure::Hires), 0);
    EXPECT_EQ(back.medianDays(Figure::TimeToFill), std::nullopt);
    EXPECT_EQ(back.medianDays(Figure::FirstAnswer), std::nullopt);
    EXPECT_EQ(back.unanswered, 1);
    EXPECT_EQ(back.count(Figure::AtHired), 0);
    EXPECT_EQ(back.count(Figure::AtInquiry), 1);
}

TEST_F(OverviewOf, AWithdrawalTakenBackIsNone)
{
    const Referral withdrawn = step(referred(posted(2, {2020, 6, 10})), Stage::Withdrawn, {2020, 6, 20});
    EXPECT_EQ(made().count(Figure::Withdrawals), 1);
    m_desk->referrals().takeBack(withdrawn.seq, {});
    EXPECT_EQ(made().count(Figure::Withdrawals), 0);
}

TEST_F(OverviewOf, AClosingTakenBackInThePeriodIsNeitherClosedNorReopened)
{
    const StoredPosting posting = posted(2, {2020, 5, 10});
    m_desk->postings().close(posting.seq, CloseReason::Withdrawn, staff);
    backdateChange(*m_desk, posting.seq, 2, {2020, 6, 3});
    EXPECT_EQ(made().count(Figure::ClosedPostings), 1);
    m_desk->postings().reopen(posting.seq, staff);
    backdateChange(*m_desk, posting.seq, 3, {2020, 6, 4});
    EXPECT_EQ(made().count(Figure::ClosedPostings), 0);
    EXPECT_EQ(made().count(Figure::ReopenedPostings), 0);
    const OverviewPeriod fourth{QDate(2020, 6, 4), QDate(2020, 6, 4)};
    EXPECT_EQ(made(fourth).count(Figure::ReopenedPostings), 1) << "on that day alone it came back";
}

TEST_F(OverviewOf, ARevisionChangedBackIsNone)
{
    const StoredPosting posting = posted(2, {2020, 5, 10});
    Posting revised = posting.posting;
    revised.remarks = u"別の文"_s;
    m_desk->postings().revise(posting.seq, revised, 1, staff);
    EXPECT_EQ(made().count(Figure::RevisedPostings), 1);
    m_desk->postings().revise(posting.seq, posting.posting, 2, staff);
    EXPECT_EQ(made().count(Figure::RevisedPostings), 0);
}

TEST_F(OverviewOf, APostingThatARevertedMessageBroughtIsNoneAnyMore)
{
    const feed::Message message = feed::parseMessage(testData(u"feed/01-first-feed.eml"_s));
    const qint64 taken =
        m_desk->feed().take(m_desk->feed().plan(message, feed::FeedMode::Judge), u"01.eml"_s).message;
    const Overview brought = made({});
    EXPECT_GT(brought.count(Figure::NewPostings), 20);
    EXPECT_GT(brought.open().seats, 20);
    m_desk->reverts().revert(m_desk->reverts().plan(taken), u"佐藤"_s);
    EXPECT_EQ(made({}).count(Figure::NewPostings), 0);
    EXPECT_EQ(made({}).open(), OpenSeats());
}

TEST_F(OverviewOf, AMergedPostingIsCountedOnce)
{
    const StoredPosting kept = posted(2, {2020, 6, 2});
    const StoredPosting other = posted(2, {2020, 6, 3});
    m_desk->postings().merge(kept.seq, other.seq, kept.posting, 1, staff);
    const Overview overview = made();
    EXPECT_EQ(overview.open(), (OpenSeats{1, 2, 0}));
    EXPECT_EQ(overview.count(Figure::NewPostings), 1);
    EXPECT_EQ(overview.count(Figure::ClosedPostings), 0);
}

TEST_F(OverviewOf, AHireOfACopyMergedAwayTakesASeatOfThePostingThatStands)
{
    const StoredPosting kept = posted(4, {2020, 6, 15});
    const StoredPosting copy = posted(4, {2020, 6, 10});
    step(referred(copy), Stage::Hired, {2020, 6, 20});
    m_desk->postings().merge(kept.seq, copy.seq, kept.posting, 1, staff);
    const Overview overview = made();
    EXPECT_EQ(overview.open(), (OpenSeats{1, 3, 0}));
    EXPECT_EQ(m_desk->postings().bySeq(kept.seq)->seatsLeft(), 3) << "the list of postings says the same";
    EXPECT_DOUBLE_EQ(*overview.filledShare(), 0.25);
    EXPECT_EQ(overview.medianDays(Figure::TimeToFill), 10) << "it was received with the first copy";
    const YearFigures year = m_desk->ledgers().figures(*june.from, *june.to);
    EXPECT_EQ(year.sum().postings, overview.count(Figure::NewPostings));
    EXPECT_EQ(year.sum().referrals, overview.count(Figure::NewReferrals));
    EXPECT_EQ(year.sum().hires, overview.count(Figure::Hires));
}

TEST_F(OverviewOf, ClosedAsFilledCountsAsFullAndWithdrawnByWhatWasTaken)
{
    const StoredPosting filled = posted(3, {2020, 6, 2});
    const StoredPosting withdrawn = posted(5, {2020, 6, 2});
    posted(2, {2020, 6, 2});
    step(referred(withdrawn), Stage::Hired, {2020, 6, 20});
    m_desk->postings().close(filled.seq, CloseReason::Filled, staff);
    m_desk->postings().close(withdrawn.seq, CloseReason::Withdrawn, staff);
    EXPECT_DOUBLE_EQ(*made().filledShare(), 4.0 / 6.0);
}

TEST_F(OverviewOf, ReadingCanBeGivenUp)
{
    EXPECT_THROW(overviewOf(*m_desk, june, [](qint64, qint64) { return false; }), Cancelled);
}

TEST(OverviewTraining, ALateTrainingIsCountedUntilTheHireIsTakenBack)
{
    HiredDesk desk;
    const Referral hired = desk.hired(u"見本　桜"_s, QDate(2020, 6, 12));
    EXPECT_EQ(overviewOf(*desk, {}).count(Figure::TrainingLate), 1);
    EXPECT_EQ(overviewOf(*desk, {}).list(Figure::TrainingLate).constFirst().days, 18);
    desk->referrals().takeBack(hired.seq, {});
    EXPECT_EQ(overviewOf(*desk, {}).count(Figure::TrainingLate), 0);
}

TEST(OverviewTraining, TrainingOfSomebodyWhoLeftIsNotLateUntilThatIsTakenBack)
{
    HiredDesk desk;
    const HireKey hire = hireOf(desk.hired(u"見本　桜"_s, QDate(2020, 6, 12)));
    desk->tenures().enter(hire, {TenureKind::Ended, QDate(2020, 6, 20), std::nullopt, u"転居"_s});
    EXPECT_EQ(overviewOf(*desk, {}).count(Figure::TrainingLate), 0);
    desk->tenures().takeBack(hire, TenureKind::Ended, u"別人"_s);
    EXPECT_EQ(overviewOf(*desk, {}).count(Figure::TrainingLate), 1);
}

TEST(OverviewReplacement, ASeatThatWasLeftIsOpenAgainUntilThatIsTakenBack)
{
    HiredDesk desk;
    const HireKey hire = hireOf(desk.hired(u"見本　桜"_s, QDate(2020, 6, 12)));
    const OpenSeats taken = overviewOf(*desk, {}).open();
    const double share = *overviewOf(*desk, {}).filledShare();
    desk->tenures().enter(hire, {TenureKind::Ended, desk->today(), std::nullopt, u"転居"_s});
    EXPECT_EQ(overviewOf(*desk, {}).open(), taken) << "nobody offers it yet";
    desk->replacements().enter(hire, {});
    EXPECT_EQ(overviewOf(*desk, {}).open().seats, taken.seats + 1);
    EXPECT_LT(*overviewOf(*desk, {}).filledShare(), share);
    EXPECT_EQ(overviewOf(*desk, {}).count(Figure::Hires), 1) << "the hire was agreed all the same";
    desk->replacements().takeBack(hire, {});
    EXPECT_EQ(overviewOf(*desk, {}).open(), taken);
}

TEST(OverviewWords, EveryFigureSaysHowItIsCounted)
{
    QSet<QString> codes;
    for (std::size_t i = 0; i < figureCount; ++i) {
        const auto figure = static_cast<Figure>(i);
        EXPECT_FALSE(overview_words::labelOf(figure).isEmpty());
        EXPECT_FALSE(overview_words::ruleOf(figure).isEmpty());
        codes.insert(overview_words::codeOf(figure));
    }
    EXPECT_THAT(codes, testing::Contains(u"time_to_fill"_s));
    for (const Figure each : {Figure::FirstAnswer, Figure::TimeToFill})
        EXPECT_TRUE(overview_words::ruleOf(each).contains(u"edian"_s)) << "a median says that it is one";
}

} // namespace kakehashi::test
