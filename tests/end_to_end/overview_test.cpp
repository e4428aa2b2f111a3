// SPDX-License-Identifier: GPL-3.0-or-later
// The headquarters' overview by the command line.
#include "tests/end_to_end/command_line.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kakehashi::test {
namespace {

using namespace Qt::StringLiterals;

class OverviewCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.init();
        ASSERT_EQ(desk.json({u"import"_s, sample(u"01-first-feed.eml"_s)}).exit, 0);
    }
    CommandLine desk;
};

} // namespace

TEST_F(OverviewCommand, SeatsAgreeWithTheListOfPostings)
{
    int seats = 0;
    const auto postings = desk.postings();
    for (const QJsonObject& each : postings)
        seats += each["headcount"_L1].toInt();
    const QJsonObject made = desk.json({u"overview"_s}).json();
    EXPECT_EQ(made["open"_L1]["seats"_L1].toInt(), seats);
    EXPECT_EQ(made["open"_L1]["postings"_L1].toInt(), postings.size());
    int byArea = 0;
    for (const QJsonValue& area : made["areas"_L1].toArray())
        byArea += area["seats"_L1].toInt();
    EXPECT_EQ(byArea, seats);
    EXPECT_TRUE(made["first_answer_days"_L1].isNull()) << "nobody was asked yet: not nought days";
    EXPECT_EQ(made["changed"_L1]["new_postings"_L1].toInt(), postings.size());
}

TEST_F(OverviewCommand, ThePeriodNarrowsWhatHappened)
{
    const QJsonObject made =
        desk.json({u"overview"_s, u"--from"_s, u"2019-01-01"_s, u"--to"_s, u"2019-12-31"_s}).json();
    EXPECT_EQ(made["changed"_L1]["new_postings"_L1].toInt(), 0);
    EXPECT_EQ(made["to"_L1].toString(), u"2019-12-31"_s);
    EXPECT_TRUE(made["filled_share"_L1].isNull());
    EXPECT_EQ(desk.json({u"overview"_s, u"--from"_s, u"2020-02-01"_s, u"--to"_s, u"2020-01-01"_s}).exit, 2);
    EXPECT_EQ(desk.json({u"overview"_s, u"--from"_s, u"soon"_s}).exit, 2);
}

TEST_F(OverviewCommand, IsPrinted)
{
    const QString out = desk.folder() + u"/overview.pdf"_s;
    const Ran ran = desk.json({u"print"_s, u"overview"_s, u"--out"_s, out});
    ASSERT_EQ(ran.exit, 0) << qPrintable(ran.err);
    EXPECT_GE(ran.json()["pages"_L1].toInt(), 1);
    EXPECT_TRUE(textIn(out).contains(u"概況"_s));
    EXPECT_TRUE(textIn(out).contains(u"新宿区"_s));
}

} // namespace kakehashi::test
