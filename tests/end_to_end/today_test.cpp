// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/command_line.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

TEST(Today, SaysWhatWaitsAsTheDeskProgramDoes)
{
    CommandLine desk;
    desk.init();
    const Ran nothing = desk.json({u"today"_s});
    ASSERT_EQ(nothing.exit, 0) << qPrintable(nothing.err);
    EXPECT_TRUE(nothing.json()["items"_L1].toArray().isEmpty());
    const QJsonObject imported = desk.json({u"import"_s, sample(u"05-row-errors.eml"_s)}).json();
    const QJsonArray items = desk.json({u"today"_s}).json()["items"_L1].toArray();
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0]["matter"_L1].toString(), u"rows_held"_s);
    EXPECT_EQ(items[0]["count"_L1].toInt(), imported["held"_L1].toInt());
    EXPECT_FALSE(items[0]["text"_L1].toString().isEmpty());
}

} // namespace kakehashi::test
