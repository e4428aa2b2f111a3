// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/would_open.h"
#include "tests/matching/random_matching.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

// What is promised is what matching with that wish given up finds.
TEST(WouldOpen, CountsWhatMatchingWithoutTheWishOffersMore)
{
    QRandomGenerator random(95);
    QMap<QString, int> opened;
    for (int n = 0; n < 120; ++n) {
        const PostingIndex index = indexOf(randomPostings(random, 250));
        Applicant applicant = randomApplicant(random);
        if (random.bounded(2) == 0)
            applicant.wishes.dutiesRefused.insert(Duty::GeneralOutpatient);
        const qint64 before = match(applicant, index, deskDay, 1).offeredCount;
        for (const WouldOpen& each : wouldOpen(applicant, index, deskDay)) {
            Applicant relaxed = applicant;
            relaxed.wishes = each.wishes;
            ASSERT_NE(relaxed.wishes, applicant.wishes);
            ASSERT_EQ(each.count, match(relaxed, index, deskDay, 1).offeredCount - before)
                << n << ' ' << each.wish.toStdString();
            if (each.count > 0)
                ++opened[each.wish.section(QLatin1Char(':'), 0, 0)];
        }
    }
    for (const char* wish :
         {"occupations", "duties_refused", "duty", "period", "distance", "places", "night_duty"})
        EXPECT_GT(opened.value(QString::fromLatin1(wish)), 0) << wish << " never opened anything";
}

TEST(WouldOpen, SaysNothingOfWhatIsNotWished)
{
    Applicant applicant = nurseApplicant();
    applicant.wishes = {};
    EXPECT_TRUE(wouldOpen(applicant, indexOf({stored(nursePosting())}), deskDay).isEmpty());
}

TEST(WouldOpen, TellsByHowFarToCommute)
{
    Applicant applicant = nurseApplicant(); // of Nakano; the posting lies in Shinjuku
    applicant.wishes.prefectures.clear();
    applicant.wishes.maxDistanceKm = 1;
    const QList<WouldOpen> all = wouldOpen(applicant, indexOf({stored(nursePosting())}), deskDay);
    const auto found = std::ranges::find(all, QStringLiteral("distance:5"), &WouldOpen::wish);
    ASSERT_NE(found, all.end());
    EXPECT_EQ(found->count, 1);
    EXPECT_TRUE(found->label.contains(QStringLiteral("5 km")));
}

} // namespace kakehashi::test
