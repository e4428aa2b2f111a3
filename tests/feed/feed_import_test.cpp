// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/feed/feed_import.h"
#include "tests/feed/feed_lists.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed::FeedMode;
using feed::FeedPlan;

namespace {

const QString headcountColumn = QStringLiteral("②募集人数");

QList<StoredPosting> all(Desk& desk)
{
    QList<StoredPosting> found;
    desk.postings().forEach(StatusFilter::All, [&found](const StoredPosting& posting) {
        found.append(posting);
        return true;
    });
    return found;
}

QStringList wrongRow(const QString& key)
{
    return ministryRow(key, {{headcountColumn, u"若干名"_s}});
}

feed::HeldRow onlyHeld(Desk& desk)
{
    const QList<feed::HeldRow> held = desk.feed().heldRows();
    if (held.size() != 1)
        ADD_FAILURE() << "one held row expected, there are " << held.size();
    return held.isEmpty() ? feed::HeldRow() : held.constFirst();
}

Posting mended(const feed::HeldRow& held, int headcount = 2)
{
    Posting posting = held.posting;
    posting.headcount = headcount;
    return posting;
}

} // namespace

TEST(FeedImport, PostingCarriesItsMessageAndSender)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    const StoredPosting posting = all(*desk).constFirst();
    EXPECT_EQ(posting.sender, u"jinzai@mhlw.example.jp"_s);
    EXPECT_EQ(posting.state, PostingState::Open);
    const PostingVersion version = desk->postings().history(posting.seq).constFirst();
    EXPECT_EQ(version.by, u"jinzai@mhlw.example.jp"_s);
    EXPECT_EQ(version.message, desk->feed().messages().constFirst().id);
}

TEST(FeedImport, MessageIsAudited)
{
    TestDesk desk;
    const qint64 before = desk->audit().count();
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    EXPECT_EQ(desk->audit().count(), before + 2); // the posting and the message
}

TEST(FeedImport, MessageWithoutAListLeavesNoTrace)
{
    TestDesk desk;
    const auto result = take(*desk, messageOf({{u"a.csv"_s, "a,b\r\n1,2\r\n"}}, june(1)));
    EXPECT_EQ(result.message, 0);
    EXPECT_TRUE(desk->feed().messages().isEmpty());
}

TEST(FeedImport, CancellingLeavesNothing)
{
    TestDesk desk;
    const FeedPlan plan =
        desk->feed().plan(listOf({ministryRow(u"R1"_s), wrongRow(u"R2"_s)}, june(1)), FeedMode::Judge);
    EXPECT_THROW(desk->feed().take(plan, u"list.csv"_s, [](qint64, qint64) { return false; }), Cancelled);
    EXPECT_TRUE(all(*desk).isEmpty());
    EXPECT_TRUE(desk->feed().messages().isEmpty());
    EXPECT_TRUE(desk->feed().heldRows().isEmpty());
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s)}, june(1))).created, 1); // and the store goes on
}

TEST(FeedImport, PlanThatNoLongerFitsIsRefused)
{
    TestDesk desk;
    const FeedPlan plan = desk->feed().plan(listOf({ministryRow(u"R1"_s)}, june(1)), FeedMode::Judge);
    take(*desk, listOf({ministryRow(u"R1"_s, {{headcountColumn, u"5"_s}})}, june(2)));
    EXPECT_THROW(desk->feed().take(plan, u"list.csv"_s), Error);
    EXPECT_EQ(all(*desk).size(), 1);
    EXPECT_EQ(desk->feed().messages().size(), 1);
}

TEST(FeedImport, PlanIsRefusedWhenStaffChangedThePostingMeanwhile)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    const FeedPlan plan = desk->feed().plan(
        listOf({ministryRow(u"R1"_s, {{headcountColumn, u"5"_s}})}, june(2)), FeedMode::Judge);
    const StoredPosting posting = all(*desk).constFirst();
    Posting revised = posting.posting;
    revised.headcount = 4;
    desk->postings().revise(posting.seq, revised, posting.version, {u"佐藤"_s, {}, {}});
    EXPECT_THROW(desk->feed().take(plan, u"list.csv"_s), Error);
    EXPECT_EQ(all(*desk).constFirst().posting.headcount, 4);
    EXPECT_EQ(desk->feed().messages().size(), 1);
}

TEST(FeedImport, MessageWithoutADateCountsAsSentNow)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    feed::Message undated = listOf({ministryRow(u"R1"_s, {{headcountColumn, u"5"_s}})}, june(1));
    undated.sentAt = {};
    undated.digest += u"x"_s;
    EXPECT_EQ(take(*desk, undated).updated, 1);
}

TEST(HeldRows, KeepTheRowAsItStood)
{
    TestDesk desk;
    const QStringList row = wrongRow(u"R1"_s);
    take(*desk, listOf({row}, june(1)));
    const feed::HeldRow held = onlyHeld(*desk);
    EXPECT_EQ(held.row, 2);
    EXPECT_EQ(held.attachment, u"list.csv"_s);
    EXPECT_EQ(held.sourceKey, u"R1"_s);
    EXPECT_EQ(held.headings, ministryHeadings());
    EXPECT_EQ(held.cells, row);
    Posting expected = nursePosting();
    expected.sourceKey = u"R1"_s;
    expected.headcount.reset();
    EXPECT_EQ(held.posting, expected);
    ASSERT_EQ(held.findings.size(), 1);
    EXPECT_EQ(held.findings.constFirst().column, headcountColumn);
    EXPECT_EQ(held.findings.constFirst().problem.field, u"headcount"_s);
    EXPECT_EQ(held.findings.constFirst().problem.value, u"若干名"_s);
}

TEST(HeldRows, MendedRowBecomesAPosting)
{
    TestDesk desk;
    const qint64 message = take(*desk, listOf({wrongRow(u"R1"_s)}, june(1))).message;
    EXPECT_EQ(desk->feed().waitingCount(), 1);
    const feed::HeldRow held = onlyHeld(*desk);
    const qint64 before = desk->audit().count();
    const qint64 posting = desk->feed().takeMended(held.seq, mended(held), u"佐藤"_s);
    EXPECT_EQ(desk->postings().bySeq(posting)->posting, mended(held));
    EXPECT_EQ(desk->postings().bySeq(posting)->sender, u"jinzai@mhlw.example.jp"_s);
    EXPECT_EQ(desk->feed().waitingCount(), 0);
    EXPECT_EQ(desk->feed().messages().constFirst().held, 0);
    EXPECT_EQ(desk->feed().messages().constFirst().seq, message);
    EXPECT_EQ(desk->audit().count(), before + 2);
    EXPECT_THROW(desk->feed().takeMended(held.seq, mended(held), u"佐藤"_s), Error);
}

TEST(HeldRows, RowWithErrorsLeftIsNotTakenIn)
{
    TestDesk desk;
    take(*desk, listOf({wrongRow(u"R1"_s)}, june(1)));
    const feed::HeldRow held = onlyHeld(*desk);
    EXPECT_THROW(desk->feed().takeMended(held.seq, held.posting, u"佐藤"_s), Error);
    EXPECT_TRUE(all(*desk).isEmpty());
    EXPECT_EQ(desk->feed().waitingCount(), 1);
}

TEST(HeldRows, MendedRowOfAKnownNumberRevisesItsPosting)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    take(*desk, listOf({wrongRow(u"R1"_s)}, june(2)));
    const feed::HeldRow held = onlyHeld(*desk);
    EXPECT_EQ(held.existing, all(*desk).constFirst().seq);
    desk->feed().takeMended(held.seq, mended(held, 7), u"佐藤"_s);
    ASSERT_EQ(all(*desk).size(), 1);
    EXPECT_EQ(all(*desk).constFirst().posting.headcount, 7);
    EXPECT_EQ(all(*desk).constFirst().version, 2);
}

TEST(HeldRows, DecidedConflictIsNotAskedAgain)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    const StoredPosting posting = all(*desk).constFirst();
    Posting revised = posting.posting;
    revised.headcount = 4;
    desk->postings().revise(posting.seq, revised, posting.version, {u"佐藤"_s, {}, {}});
    const QMap<QString, QString> five{{headcountColumn, u"5"_s}};
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s, five)}, june(2))).held, 1);
    const feed::HeldRow held = onlyHeld(*desk);
    desk->feed().takeMended(held.seq, revised, u"佐藤"_s); // staff stay with theirs
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s, five)}, june(3))).unchanged, 1);
    EXPECT_EQ(all(*desk).constFirst().posting.headcount, 4);
}

TEST(HeldRows, DismissedRowWaitsNoMore)
{
    TestDesk desk;
    take(*desk, listOf({wrongRow(u"R1"_s)}, june(1)));
    const qint64 held = onlyHeld(*desk).seq;
    desk->feed().dismissHeld(held, u"佐藤"_s, u"重複"_s);
    EXPECT_EQ(desk->feed().waitingCount(), 0);
    EXPECT_TRUE(desk->feed().heldRows().isEmpty());
    EXPECT_THROW(desk->feed().dismissHeld(held, u"佐藤"_s, u"重複"_s), Error);
    EXPECT_EQ(desk->database().value(u"SELECT settled_by FROM held_rows"_s).toString(), u"佐藤"_s);
    EXPECT_EQ(desk->database().value(u"SELECT settled_why FROM held_rows"_s).toString(), u"重複"_s);
}

TEST(HeldRows, LaterGoodRowOfTheSameNumberReplacesTheWaitingOne)
{
    TestDesk desk;
    take(*desk, listOf({wrongRow(u"R1"_s), wrongRow(u"R2"_s)}, june(1)));
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(2)));
    EXPECT_EQ(onlyHeld(*desk).sourceKey, u"R2"_s);
    EXPECT_EQ(desk->database().value(u"SELECT COUNT(*) FROM held_rows WHERE state = 'superseded'"_s).toInt(),
              1);
}

TEST(HeldRows, EarlierGoodRowDoesNotReplaceALaterWrongOne)
{
    TestDesk desk;
    take(*desk, listOf({wrongRow(u"R1"_s)}, june(2)));
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    EXPECT_EQ(onlyHeld(*desk).sourceKey, u"R1"_s);
}

} // namespace kakehashi::test
