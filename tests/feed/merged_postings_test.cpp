// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/feed/feed_lists.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using feed::FeedMode;
using feed::FeedPlan;
using feed::RowOutcome;

const QString people = QStringLiteral("②募集人数");
const QString start = QStringLiteral("④雇用期間_開始");

/// Two postings of one list, of which staff find that they are one: R2 is merged into R1.
class MergedPostings : public testing::Test
{
protected:
    MergedPostings()
    {
        take({ministryRow(u"R1"_s), ministryRow(u"R2"_s, {{people, u"4"_s}})}, 1);
        kept = byKey(u"R1"_s);
        away = byKey(u"R2"_s);
        desk->actions().merge(kept, away, at(kept).posting, 1);
    }

    feed::ImportResult take(const QList<QStringList>& rows, int day, FeedMode mode = FeedMode::Judge,
                            const QString& sender = u"jinzai@mhlw.example.jp"_s)
    {
        return desk->feed().take(plan(rows, day, mode, sender), u"list.csv"_s);
    }
    FeedPlan plan(const QList<QStringList>& rows, int day, FeedMode mode = FeedMode::Judge,
                  const QString& sender = u"jinzai@mhlw.example.jp"_s)
    {
        return desk->feed().plan(listOf(rows, june(day), sender), mode);
    }
    StoredPosting at(qint64 seq) { return desk->postings().bySeq(seq).value(); }
    qint64 byKey(const QString& key)
    {
        return desk->database().value(u"SELECT seq FROM postings WHERE source_key = ?"_s, {key}).toLongLong();
    }
    qint64 count() { return desk->database().value(u"SELECT count(*) FROM postings"_s).toLongLong(); }

    TestDesk desk;
    qint64 kept = 0;
    qint64 away = 0;
};

} // namespace

TEST_F(MergedPostings, TheSameListAgainChangesNothing)
{
    const auto result = take({ministryRow(u"R1"_s), ministryRow(u"R2"_s, {{people, u"4"_s}})}, 2);
    EXPECT_EQ(result.unchanged, 2);
    EXPECT_EQ(result.held, 0);
    EXPECT_EQ(at(kept).posting.headcount, 3);
    EXPECT_EQ(count(), 2);
}

TEST_F(MergedPostings, NewsOfTheSurvivorsNumberReachIt)
{
    EXPECT_EQ(take({ministryRow(u"R1"_s, {{people, u"6"_s}})}, 2).updated, 1);
    EXPECT_EQ(at(kept).posting.headcount, 6);
}

TEST_F(MergedPostings, NewsOfTheMergedNumberReachTheSurvivorAndNeverRevive)
{
    const int version = at(away).version;
    const QString remarks = u"夜勤できる方。"_s;
    const auto result = take({ministryRow(u"R2"_s, {{people, u"4"_s}, {u"⑪補足内容"_s, remarks}})}, 2);
    EXPECT_EQ(result.updated, 1);
    EXPECT_EQ(at(kept).posting.remarks, remarks);
    EXPECT_EQ(at(kept).posting.sourceKey, u"R1"_s);
    EXPECT_EQ(at(kept).posting.headcount, 3); // said before the merge, and decided by staff
    EXPECT_EQ(at(away).version, version);
    EXPECT_EQ(at(away).state, PostingState::Closed);
    EXPECT_EQ(count(), 2);
    // What was said is remembered under the number it was said of.
    EXPECT_EQ(take({ministryRow(u"R2"_s, {{people, u"4"_s}, {u"⑪補足内容"_s, remarks}})}, 3).unchanged, 1);
    EXPECT_EQ(take({ministryRow(u"R1"_s)}, 4).unchanged, 1);
    EXPECT_EQ(at(kept).posting.remarks, remarks);
}

TEST_F(MergedPostings, ADifferentWordOfTheMergedNumberIsAsked)
{
    const FeedPlan asked = plan({ministryRow(u"R2"_s, {{people, u"9"_s}})}, 2);
    ASSERT_EQ(asked.count(RowOutcome::Held), 1); // 4 became 9 there, and staff decided on 3
    EXPECT_EQ(asked.rows.front().existing, kept);
}

TEST_F(MergedPostings, BothNumbersInOneMessageChangeTheSurvivorOneAfterTheOther)
{
    const auto result = take({ministryRow(u"R1"_s, {{u"⑪補足内容"_s, u"甲"_s}}),
                              ministryRow(u"R2"_s, {{people, u"4"_s}, {u"⑧休日"_s, u"水曜"_s}})},
                             2);
    EXPECT_EQ(result.updated, 2);
    EXPECT_EQ(at(kept).posting.remarks, u"甲"_s);
    EXPECT_EQ(at(kept).posting.hours.daysOff, u"水曜"_s);
}

TEST_F(MergedPostings, BothNumbersSayingOtherwiseInOneMessageAreAsked)
{
    const auto result = take({ministryRow(u"R1"_s, {{u"⑪補足内容"_s, u"甲"_s}}),
                              ministryRow(u"R2"_s, {{people, u"4"_s}, {u"⑪補足内容"_s, u"乙"_s}})},
                             2);
    EXPECT_EQ(result.updated, 1);
    EXPECT_EQ(result.held, 1);
    EXPECT_EQ(at(kept).posting.remarks, u"甲"_s);
}

TEST_F(MergedPostings, ARowMendedByStaffGoesToTheSurvivorWithoutTakingItsNumber)
{
    take({ministryRow(u"R2"_s, {{people, u"若干名"_s}})}, 2);
    const feed::HeldRow held = desk->feed().heldRows().constFirst();
    EXPECT_EQ(held.existing, kept);
    Posting mended = held.posting;
    mended.headcount = 5;
    EXPECT_EQ(desk->feed().takeMended(held.seq, mended, u"佐藤"_s), kept);
    EXPECT_EQ(at(kept).posting.headcount, 5);
    EXPECT_EQ(at(kept).posting.sourceKey, u"R1"_s);
    EXPECT_EQ(take({ministryRow(u"R1"_s)}, 3).created, 0);
}

TEST_F(MergedPostings, ARowHeldBeforeTheMergeGoesToTheSurvivorToo)
{
    desk->actions().undo();
    take({ministryRow(u"R2"_s, {{people, u"若干名"_s}})}, 2);
    desk->actions().merge(kept, away, at(kept).posting, at(kept).version);
    const feed::HeldRow held = desk->feed().heldRows().constFirst();
    EXPECT_EQ(held.existing, kept);
    Posting mended = held.posting;
    mended.headcount = 5;
    EXPECT_EQ(desk->feed().takeMended(held.seq, mended, u"佐藤"_s), kept);
    EXPECT_EQ(at(away).state, PostingState::Closed);
}

TEST_F(MergedPostings, ASnapshotWithEitherNumberNamesTheSurvivor)
{
    EXPECT_THAT(plan({ministryRow(u"R1"_s)}, 2, FeedMode::Snapshot).absent, testing::IsEmpty());
    EXPECT_THAT(plan({ministryRow(u"R2"_s, {{people, u"4"_s}})}, 2, FeedMode::Snapshot).absent,
                testing::IsEmpty());
    EXPECT_THAT(plan({ministryRow(u"R3"_s)}, 2, FeedMode::Snapshot).absent, testing::ElementsAre(kept));
}

TEST_F(MergedPostings, ThroughSeveralMergesTheLastSurvivorIsFound)
{
    take({ministryRow(u"R3"_s, {{start, u"2020-07-01"_s}})}, 2);
    const qint64 last = byKey(u"R3"_s);
    desk->actions().merge(last, kept, at(last).posting, 1);
    EXPECT_EQ(take({ministryRow(u"R2"_s, {{people, u"4"_s}, {u"⑧休日"_s, u"水曜"_s}})}, 3).updated, 1);
    EXPECT_EQ(at(last).posting.hours.daysOff, u"水曜"_s);
}

TEST_F(MergedPostings, PartedAgainEachNumberIsItself)
{
    desk->actions().undo();
    const auto result =
        take({ministryRow(u"R1"_s, {{people, u"6"_s}}), ministryRow(u"R2"_s, {{people, u"7"_s}})}, 2);
    EXPECT_EQ(result.updated, 2);
    EXPECT_EQ(at(kept).posting.headcount, 6);
    EXPECT_EQ(at(away).posting.headcount, 7);
}

TEST(MergedTypedPosting, ASentPostingMergedIntoATypedOneIsFoundByItsNumber)
{
    TestDesk desk;
    Posting typed = nursePosting();
    typed.sourceKey.clear();
    typed.remarks = u"電話で聞いた。"_s;
    const qint64 kept = desk->actions().add(typed, PostingState::Open).seq;
    const auto take = [&desk](const QStringList& row, int day) {
        const feed::Message message = listOf({row}, june(day));
        return desk->feed().take(desk->feed().plan(message, FeedMode::Judge), u"list.csv"_s);
    };
    take(ministryRow(u"R1"_s), 1);
    const qint64 away =
        desk->database().value(u"SELECT seq FROM postings WHERE source_key = 'R1'"_s).toLongLong();
    desk->actions().merge(kept, away, typed, 1);
    EXPECT_EQ(take(ministryRow(u"R1"_s), 2).unchanged, 1);
    EXPECT_EQ(take(ministryRow(u"R1"_s, {{people, u"6"_s}}), 3).updated, 1);
    const StoredPosting survivor = desk->postings().bySeq(kept).value();
    EXPECT_EQ(survivor.posting.headcount, 6);
    EXPECT_EQ(survivor.posting.remarks, typed.remarks);
}

// Lists without numbers name a posting by its stable fields, the start among them.
TEST(MergedWithoutNumbers, EitherPostingIsFoundByItsStableFieldsOfBeforeTheMerge)
{
    TestDesk desk;
    const QStringList july = ministryRow(QString(), {{start, u"2020-07-01"_s}});
    const QStringList june15 = ministryRow(QString());
    const auto take = [&desk](const QList<QStringList>& rows, int day) {
        return desk->feed().take(desk->feed().plan(listOf(rows, june(day)), FeedMode::Judge), u"list.csv"_s);
    };
    take({june15, july}, 1);
    const StoredPosting kept = desk->postings().bySeq(1).value();
    const StoredPosting away = desk->postings().bySeq(2).value();
    Posting merged = kept.posting;
    merged.employment.start = QDate(2020, 6, 22);
    desk->actions().merge(kept.seq, away.seq, merged, 1);
    const auto result = take({june15, july}, 2);
    EXPECT_EQ(result.created, 0);
    EXPECT_EQ(result.unchanged, 2);
    EXPECT_EQ(desk->postings().bySeq(kept.seq)->posting.employment.start, QDate(2020, 6, 22));
}

} // namespace kakehashi::test
