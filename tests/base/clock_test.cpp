// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <gmock/gmock.h>

using namespace kakehashi;

namespace {

class StoppedClock : public Clock
{
public:
    using Clock::Clock;
    QDateTime now() const override
    {
        return QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::LocalTime).toUTC();
    }
};

} // namespace

TEST(Clock, TheDesksDayIsTheLocalDayUnlessItIsSet)
{
    EXPECT_EQ(StoppedClock().today(), QDate(2026, 3, 4));
    EXPECT_FALSE(StoppedClock().isSet());
    EXPECT_EQ(StoppedClock(QDate(2020, 6, 2)).today(), QDate(2020, 6, 2));
    EXPECT_TRUE(StoppedClock(QDate(2020, 6, 2)).isSet());
}

TEST(Clock, NowIsThePresentInUtcWhateverTheDesksDay)
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = Clock(QDate(2020, 6, 2)).now();
    EXPECT_EQ(now.timeSpec(), Qt::UTC);
    EXPECT_GE(now, before);
    EXPECT_LE(now, QDateTime::currentDateTimeUtc());
}

TEST(Clock, TheDesksMomentIsThePresentTimeOfDayOnTheDesksDay)
{
    const QDateTime moment = StoppedClock(QDate(2020, 6, 2)).deskMoment();
    EXPECT_EQ(moment.timeSpec(), Qt::UTC);
    EXPECT_EQ(moment.toLocalTime(), QDateTime(QDate(2020, 6, 2), QTime(5, 6, 7), Qt::LocalTime));
    EXPECT_EQ(StoppedClock().deskMoment(), StoppedClock().now());
}
