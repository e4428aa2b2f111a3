// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identifiers.h"

#include <QDateTime>
#include <QSet>
#include <QUuid>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

namespace kakehashi::test {

TEST(Identifiers, AreUuidsOfVersion7WithThePresentMoment)
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString id = newId();
    const QUuid uuid(id);
    ASSERT_FALSE(uuid.isNull());
    EXPECT_EQ(id, uuid.toString(QUuid::WithoutBraces));
    EXPECT_EQ(id.at(14), QLatin1Char('7'));
    EXPECT_EQ(uuid.variant(), QUuid::DCE);
    const qint64 moment = QString(id).remove(QLatin1Char('-')).left(12).toLongLong(nullptr, 16);
    EXPECT_GE(moment, before);
    EXPECT_LE(moment, QDateTime::currentMSecsSinceEpoch() + 1000);
}

TEST(Identifiers, AscendWithinAProcessAndNeverRepeatInAnyThread)
{
    constexpr std::size_t each = 10000;
    std::array<std::vector<QString>, 4> made;
    std::vector<std::thread> threads;
    for (std::vector<QString>& mine : made) {
        threads.emplace_back([&mine] {
            for (std::size_t i = 0; i < each; ++i)
                mine.push_back(newId());
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QSet<QString> all;
    for (const std::vector<QString>& mine : made) {
        EXPECT_TRUE(std::is_sorted(mine.begin(), mine.end()));
        all += QSet<QString>(mine.begin(), mine.end());
    }
    EXPECT_EQ(static_cast<std::size_t>(all.size()), made.size() * each);
}

} // namespace kakehashi::test
