// SPDX-License-Identifier: GPL-3.0-or-later
// Issue 4: everything a message did can be reverted as a whole, however long its list was.
#include "tests/feed/reconciling_desk.h"

namespace kakehashi::test {

using namespace Qt::StringLiterals;

class LongRevert : public ReconcilingDesk
{
};

TEST_F(LongRevert, OfAMessageOfTenThousandRowsIsTheStoreBefore)
{
    constexpr int rows = 10'000;
    take({ministryRow(u"before"_s)}, 1);
    const auto before = listed();
    QList<QStringList> list{ministryRow(u"before"_s, {{people, u"9"_s}})};
    for (int i = 0; i < rows; ++i)
        list.append(ministryRow(u"R%1"_s.arg(i), {{u"医療機関名"_s, u"架空第%1病院"_s.arg(i)},
                                                  {u"医療機関ID"_s, QString::number(1'000'000 + i)}}));
    const auto taken = take(list, 2);
    ASSERT_EQ(taken.created, rows);
    ASSERT_EQ(taken.updated, 1);
    desk->reverts().revert(desk->reverts().plan(taken.message), staff);
    EXPECT_EQ(listed(), before);
    const auto again = desk->feed().takeAgain(taken.message, feed::FeedMode::Judge);
    EXPECT_EQ(again.created, rows);
    EXPECT_EQ(count(), rows + 1);
}

} // namespace kakehashi::test
