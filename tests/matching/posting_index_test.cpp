// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matching/random_matching.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

namespace {

QStringList offers(const MatchResult& result)
{
    QStringList lines;
    for (const Match& match : result.offered)
        lines.append(QStringLiteral("%1 %2").arg(match.reference).arg(match.score));
    for (const LeftOut& leftOut : result.leftOut)
        lines.append(QStringLiteral("%1 %2").arg(gateCode(leftOut.gate)).arg(leftOut.count));
    lines.append(QString::number(result.considered));
    return lines;
}

} // namespace

TEST(PostingIndex, GivesBackWhatItWasGiven)
{
    QRandomGenerator random(91);
    for (StoredPosting stored : randomPostings(random, 300)) {
        Posting& posting = stored.posting;
        if (random.bounded(3) == 0)
            posting.employment.end.reset();
        if (random.bounded(5) == 0)
            posting.employment = {};
        if (random.bounded(5) == 0)
            posting.hours = {};
        if (random.bounded(5) == 0)
            posting.pay = {};
        if (random.bounded(5) == 0)
            posting.occupation.reset();
        if (random.bounded(5) == 0)
            posting.headcount.reset();
        stored.state = PostingState::Open;
        const PostingIndex index = indexOf({stored});
        const IndexedPosting read = index.postings().at(0);
        ASSERT_EQ(read.seq, stored.seq);
        ASSERT_EQ(read.reference, stored.reference);
        ASSERT_EQ(read.headcount, posting.headcount.value_or(0));
        ASSERT_EQ(read.hired, stored.hired);
        ASSERT_EQ(read.urgency, stored.urgency);
        ASSERT_EQ(read.occupation, posting.occupation);
        ASSERT_EQ(read.duties, posting.duties);
        ASSERT_EQ(read.municipality, posting.workplace.municipality);
        ASSERT_EQ(read.period, posting.period());
        ASSERT_EQ(read.shift.has_value(), posting.shift().has_value());
        if (read.shift) {
            ASSERT_EQ(read.shift->start(), posting.shift()->start());
            ASSERT_EQ(read.shift->end(), posting.shift()->end());
        }
        ASSERT_EQ(read.breakMinutes, posting.hours.breakMinutes);
        ASSERT_EQ(read.pay, posting.pay);
        ASSERT_EQ(read.daysOff, readDaysOff(posting.hours.daysOff));
        const QString texts = posting.remarks + QLatin1Char('\n') + posting.dutyDetail;
        ASSERT_EQ(read.lodging, readLodging(texts));
        ASSERT_EQ(read.experience, readExperience(texts));
    }
}

// One posting changed: matching over the index that followed says what it says over one made anew.
TEST(PostingIndex, FollowsEachChange)
{
    QRandomGenerator random(92);
    QList<StoredPosting> postings = randomPostings(random, 120);
    PostingIndex index = indexOf(postings);
    for (int n = 0; n < 150; ++n) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<int>(postings.size())));
        StoredPosting changed = randomPostings(random, 1).first();
        changed.seq = postings[at].seq;
        changed.reference = postings[at].reference;
        if (n % 5 == 0) { // a new one, in front of or behind the others
            changed = stored(changed.posting, 500 + n);
            postings.append(changed);
        } else {
            postings[at] = changed;
        }
        index.add(changed);
        if (n % 7 == 0) {
            index.remove(changed.seq);
            postings.removeIf([&](const StoredPosting& each) { return each.seq == changed.seq; });
        }
        const Applicant applicant = randomApplicant(random);
        ASSERT_EQ(offers(match(applicant, index, deskDay)),
                  offers(match(applicant, indexOf(postings), deskDay)));
    }
}

TEST(PostingIndex, FindsWhatItConsidersAndNothingElse)
{
    StoredPosting draft = stored(nursePosting(), 2);
    draft.state = PostingState::Draft;
    PostingIndex index = indexOf({stored(nursePosting(), 3), draft, stored(nursePosting(), 1)});
    EXPECT_EQ(index.considered(), 2);
    EXPECT_EQ(index.find(3)->reference, stored(nursePosting(), 3).reference);
    EXPECT_FALSE(index.find(2));
    EXPECT_FALSE(index.find(4));
    index.remove(3);
    EXPECT_FALSE(index.find(3));
    EXPECT_EQ(index.considered(), 1);
}

TEST(PostingIndex, TakesNoMoreThanAHundredBytesAPosting)
{
    PostingIndex index;
    for (int seq = 1; seq <= 20000; ++seq)
        index.add(stored(nursePosting(), seq));
    index.squeeze();
    EXPECT_LE(index.bytes() / 20000, 100);
}

} // namespace kakehashi::test
