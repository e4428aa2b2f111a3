// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledgers/year_figures.h"

#include "tests/support/sample_values.h"
#include "tests/training/hired_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

TEST(YearFigures, GoFromAprilToMarch)
{
    EXPECT_EQ(fiscalYear(2020), (std::pair(QDate(2020, 4, 1), QDate(2021, 3, 31))));
}

TEST(YearFigures, OneBoundAloneIsOfItsOwnFiscalYear)
{
    const QDate deskDay(2020, 6, 30);
    const auto days = [](QDate from, QDate to) { return std::pair(from, to); };
    EXPECT_EQ(figuresPeriod({}, {}, deskDay), days({2020, 4, 1}, {2021, 3, 31}));
    EXPECT_EQ(figuresPeriod({}, QDate(2020, 3, 31), deskDay), days({2019, 4, 1}, {2020, 3, 31}));
    EXPECT_EQ(figuresPeriod({}, QDate(2020, 4, 1), deskDay), days({2020, 4, 1}, {2020, 4, 1}));
    EXPECT_EQ(figuresPeriod(QDate(2019, 3, 1), {}, deskDay), days({2019, 3, 1}, {2019, 3, 31}));
    EXPECT_EQ(figuresPeriod(QDate(2019, 3, 1), QDate(2020, 6, 1), deskDay), days({2019, 3, 1}, {2020, 6, 1}));
}

TEST(YearFigures, CountWhatCameAndWhatWasDoneByOccupation)
{
    HiredDesk desk;
    desk.hired(u"受講　一"_s);
    const Referral back = desk.hired(u"受講　二"_s);
    desk->referrals().takeBack(back.seq, {});
    desk.hired(u"受講　三"_s, QDate(2021, 4, 1));
    const auto [from, to] = fiscalYear(2020);
    YearFigures figures = desk->ledgers().figures(from, to);
    EXPECT_EQ(figures.of(Occupation::Nurse), (YearFigures::Line{1, 30, 3, 3, 1}))
        << "one hire was taken back, one begins in the next year";
    EXPECT_EQ(figures.sum(), figures.of(Occupation::Nurse));
    EXPECT_EQ(desk->ledgers().figures(QDate(2021, 4, 1), QDate(2022, 3, 31)).sum(),
              (YearFigures::Line{0, 0, 0, 0, 1}));
    const SheetTable table = sheetTableOf(figures, u"東京都調整本部"_s, QDate(2020, 6, 30));
    ASSERT_EQ(table.rows, 13);
    EXPECT_EQ(std::get<QString>(table.value(3, 0)), u"看護師"_s);
    EXPECT_EQ(std::get<qint64>(table.value(3, 4)), 3);
    EXPECT_EQ(std::get<QString>(table.value(12, 0)), u"計"_s);
    EXPECT_EQ(std::get<qint64>(table.value(12, 2)), 30);
}

} // namespace kakehashi::test
