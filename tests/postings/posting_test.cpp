// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting.h"
#include "tests/support/sample_values.h"

#include <gmock/gmock.h>

using namespace kakehashi;

namespace {

std::optional<QString> postalDigits(const char* text)
{
    const auto code = PostalCode::parse(QString::fromUtf8(text));
    return code ? std::optional(code->digits()) : std::nullopt;
}

TEST(PostalCode, IsReadFromAnyWritingOfSevenDigits)
{
    for (const char* text : {"1046112", "104-6112", "〒104-6112", "１０４６１１２", "〒１０４－６１１２",
                             " 104 6112 ", "104ー6112"})
        EXPECT_EQ(postalDigits(text), QStringLiteral("1046112")) << text;
    EXPECT_EQ(PostalCode::parse(QStringLiteral("1046112"))->formatted(), QStringLiteral("104-6112"));
}

TEST(PostalCode, IsNothingElse)
{
    for (const char* text : {"", "104611", "10461123", "1046112円", "104-61a12", "一〇四六一一二"})
        EXPECT_EQ(postalDigits(text), std::nullopt) << text;
}

TEST(Yen, IsAWholeAmountWithinReason)
{
    EXPECT_EQ(Yen::make(1)->formatted(), QStringLiteral("1円"));
    EXPECT_EQ(Yen::make(1800)->formatted(), QStringLiteral("1,800円"));
    EXPECT_EQ(Yen::make(99'999'999)->formatted(), QStringLiteral("99,999,999円"));
    EXPECT_FALSE(Yen::make(0));
    EXPECT_FALSE(Yen::make(-1));
    EXPECT_FALSE(Yen::make(100'000'000));
}

const QDate june1(2020, 6, 1);
const QDate june30(2020, 6, 30);

TEST(Period, NeverEndsBeforeItStarts)
{
    EXPECT_FALSE(Period::make(june30, june1));
    EXPECT_FALSE(Period::make(QDate(), june1));
    EXPECT_EQ(Period::make(june1, june1)->days(), 1);
    EXPECT_EQ(Period::make(june1, june30)->days(), 30);
    EXPECT_EQ(Period::make(june1, std::nullopt)->days(), std::nullopt);
}

TEST(Period, ContainsBothItsEnds)
{
    const auto june = *Period::make(june1, june30);
    EXPECT_TRUE(june.contains(june1));
    EXPECT_TRUE(june.contains(june30));
    EXPECT_FALSE(june.contains(june1.addDays(-1)));
    EXPECT_FALSE(june.contains(june30.addDays(1)));
    EXPECT_FALSE(june.contains(QDate()));
    EXPECT_TRUE(Period::make(std::nullopt, june30)->contains(QDate(1990, 1, 1)));
    EXPECT_TRUE(Period::make(june1, std::nullopt)->contains(QDate(2990, 1, 1)));
}

TEST(Period, SharesTheDaysThatBothHave)
{
    const auto june = *Period::make(june1, june30);
    EXPECT_EQ(june.shared(*Period::make(june30, std::nullopt)), Period::make(june30, june30));
    EXPECT_EQ(june.shared(*Period::make(june30.addDays(1), std::nullopt)), std::nullopt);
    EXPECT_EQ(june.shared(*Period::make(std::nullopt, std::nullopt)), june);
    EXPECT_EQ(Period::make(std::nullopt, june30)->shared(*Period::make(june1, std::nullopt)), june);
}

TEST(Period, SharesTheSameDaysSeenFromEitherSide)
{
    QRandomGenerator random(7);
    const auto someDay = [&random]() -> std::optional<QDate> {
        return random.bounded(5) == 0 ? std::nullopt : std::optional(june1.addDays(random.bounded(12)));
    };
    for (int i = 0; i < 2000; ++i) {
        const auto a = Period::make(someDay(), someDay());
        const auto b = Period::make(someDay(), someDay());
        if (!a || !b)
            continue;
        const auto shared = a->shared(*b);
        EXPECT_EQ(shared, b->shared(*a));
        for (int day = -2; day < 15; ++day) {
            const QDate date = june1.addDays(day);
            EXPECT_EQ(shared && shared->contains(date), a->contains(date) && b->contains(date));
        }
    }
}

struct ShiftCase
{
    QTime start;
    QTime end;
    int minutes;
    bool passesMidnight;
    bool isNight;
};

// domain.md §3 ⑧: an end before the start is the next day; §6: night passes midnight or touches 22:00-05:00.
TEST(Shift, KnowsMidnightAndNight)
{
    const QList<ShiftCase> table{
        {{8, 45}, {17, 10}, 505, false, false}, {{22, 0}, {7, 0}, 540, true, true},
        {{14, 0}, {22, 0}, 480, false, false},  {{14, 0}, {22, 1}, 481, false, true},
        {{5, 0}, {13, 0}, 480, false, false},   {{4, 59}, {13, 0}, 481, false, true},
        {{0, 0}, {8, 0}, 480, false, true},     {{16, 0}, {0, 0}, 480, true, true},
        {{9, 0}, {9, 0}, 1440, true, true},     {{22, 0}, {23, 0}, 60, false, true},
    };
    for (const ShiftCase& expected : table) {
        const auto shift = Shift::make(expected.start, expected.end);
        ASSERT_TRUE(shift);
        const std::string name =
            expected.start.toString().toStdString() + "-" + expected.end.toString().toStdString();
        EXPECT_EQ(shift->minutes(), expected.minutes) << name;
        EXPECT_EQ(shift->passesMidnight(), expected.passesMidnight) << name;
        EXPECT_EQ(shift->isNight(), expected.isNight) << name;
    }
    EXPECT_FALSE(Shift::make(QTime(), QTime(8, 0)));
    EXPECT_FALSE(Shift::make(QTime(8, 0), QTime()));
}

TEST(Posting, HasAPeriodAndAShiftOnlyWhenTheyAreStated)
{
    Posting posting = test::nursePosting();
    EXPECT_EQ(posting.period(), Period::make(posting.employment.start, posting.employment.end));
    EXPECT_EQ(posting.shift()->minutes(), 505);
    posting.hours.end.reset();
    EXPECT_FALSE(posting.shift());
    posting.employment.end = posting.employment.start->addDays(-1);
    EXPECT_FALSE(posting.period());
    posting.employment = {};
    EXPECT_FALSE(posting.period());
}

TEST(StoredPosting, IsOpenOnItsLastDayAndExpiredTheNext) // domain.md §5: derived, never stored
{
    StoredPosting stored = test::stored(test::nursePosting());
    const QDate last = *stored.posting.employment.end;
    EXPECT_EQ(stored.statusOn(last), PostingStatus::Open);
    EXPECT_EQ(stored.statusOn(last.addDays(1)), PostingStatus::Expired);
    stored.posting.employment.end.reset();
    EXPECT_EQ(stored.statusOn(last.addYears(9)), PostingStatus::Open);
}

TEST(StoredPosting, StaysClosedOrADraftWhateverTheDay)
{
    StoredPosting stored = test::stored(test::nursePosting());
    const QDate after = stored.posting.employment.end->addDays(1);
    stored.state = PostingState::Draft;
    EXPECT_EQ(stored.statusOn(after), PostingStatus::Draft);
    stored.state = PostingState::Closed;
    stored.closeReason = CloseReason::Filled;
    EXPECT_EQ(stored.statusOn(after), PostingStatus::Filled);
    stored.closeReason = CloseReason::Withdrawn;
    EXPECT_EQ(stored.statusOn(after), PostingStatus::Withdrawn);
}

TEST(StoredPosting, HasNoFewerThanNoSeatsLeft)
{
    StoredPosting stored = test::stored(test::nursePosting());
    EXPECT_EQ(stored.seatsLeft(), 3);
    stored.hired = 2;
    EXPECT_EQ(stored.seatsLeft(), 1);
    stored.hired = 4;
    EXPECT_EQ(stored.seatsLeft(), 0);
    stored.posting.headcount.reset();
    stored.hired = 0;
    EXPECT_EQ(stored.seatsLeft(), 0);
}

TEST(PostingStatus, HasACodeForEach)
{
    EXPECT_EQ(statusCode(PostingStatus::Draft), QStringLiteral("draft"));
    EXPECT_EQ(statusCode(PostingStatus::Open), QStringLiteral("open"));
    EXPECT_EQ(statusCode(PostingStatus::Filled), QStringLiteral("filled"));
    EXPECT_EQ(statusCode(PostingStatus::Withdrawn), QStringLiteral("withdrawn"));
    EXPECT_EQ(statusCode(PostingStatus::Expired), QStringLiteral("expired"));
    EXPECT_EQ(statusLabel(PostingStatus::Expired), QStringLiteral("Expired"));
}

} // namespace
