// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/feed/reconciling_desk.h"

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using feed::FieldProvenance;
using testing::IsEmpty;
using testing::SizeIs;

class Provenance : public ReconcilingDesk
{
protected:
    FieldProvenance of(const QString& field, qint64 posting = 1)
    {
        const QList<FieldProvenance> all = desk->provenance().of(posting);
        for (const FieldProvenance& one : all) {
            if (one.field == field)
                return one;
        }
        ADD_FAILURE() << "no provenance of " << field.toStdString();
        return {};
    }
    const QString headcount = u"headcount"_s;
    const QString wish = u"remarks"_s;
};

class AbsentPostings : public ReconcilingDesk
{
};

} // namespace

TEST_F(Provenance, EachValueNamesMessageAttachmentAndRowOfItsOwn)
{
    const qint64 first = take({ministryRow(u"R0"_s), ministryRow(u"R1"_s)}, 1).message;
    const qint64 second = take({ministryRow(u"R1"_s, {{people, u"5"_s}})}, 2, feed::FeedMode::Update).message;
    take({ministryRow(u"R9"_s), ministryRow(u"R1"_s, {{people, u"5"_s}})}, 3); // says nothing new
    const FieldProvenance from = of(headcount, 2);
    EXPECT_EQ(from.message, second);
    EXPECT_EQ(from.row, 2);
    EXPECT_EQ(from.attachment, u"list.csv"_s);
    EXPECT_EQ(from.sender, u"jinzai@mhlw.example.jp"_s);
    EXPECT_EQ(from.sentAt, june(2));
    EXPECT_EQ(from.value, QJsonValue(5));
    EXPECT_FALSE(from.byStaff);
    EXPECT_EQ(of(wish, 2).message, first);
    EXPECT_EQ(of(wish, 2).row, 3) << "of an older message too";
    EXPECT_FALSE(desk->feed().rawMessage(first).isEmpty());
}

TEST_F(Provenance, WhatStaffTypedIsTheirs)
{
    take({ministryRow(u"R1"_s)}, 1);
    revise(1, [](Posting& posting) {
        posting.headcount = 4;
        posting.remarks.clear();
    });
    EXPECT_TRUE(of(headcount).byStaff);
    EXPECT_EQ(of(headcount).by, staff);
    EXPECT_EQ(of(headcount).message, 0);
    EXPECT_TRUE(of(wish).byStaff) << "that it was emptied is told too";
}

TEST_F(Provenance, AnAnswerNamesWhoAnsweredAndTheRow)
{
    take({ministryRow(u"R1"_s)}, 1);
    revise(1, [](Posting& posting) { posting.headcount = 4; });
    const qint64 second = take({ministryRow(u"R9"_s), ministryRow(u"R1"_s, {{people, u"5"_s}})}, 2).message;
    desk->questions().answerFields(onlyQuestion().row.seq,
                                   {{headcount, {feed::FieldAnswer::Side::Theirs, {}}}}, staff);
    const FieldProvenance from = of(headcount);
    EXPECT_TRUE(from.byStaff);
    EXPECT_EQ(from.by, staff);
    EXPECT_EQ(from.message, second);
    EXPECT_EQ(from.row, 3);
}

TEST_F(Provenance, AfterARevertTheEarlierSourceHoldsAgain)
{
    const qint64 first = take({ministryRow(u"R1"_s)}, 1).message;
    const qint64 second = take({ministryRow(u"R1"_s, {{people, u"5"_s}})}, 2).message;
    desk->reverts().revert(desk->reverts().plan(second), staff);
    EXPECT_EQ(of(headcount).message, first);
    EXPECT_EQ(of(headcount).row, 2);
}

TEST_F(Provenance, EveryStatedFieldHasOneAndBlankOnesHaveNone)
{
    take({ministryRow(u"R1"_s)}, 1);
    const auto all = desk->provenance().of(1);
    for (const FieldProvenance& one : all)
        EXPECT_NE(one.value, QJsonValue(QString())) << one.field.toStdString();
    EXPECT_GT(all.size(), 25);
    EXPECT_THROW(desk->provenance().of(99), Error);
}

TEST_F(AbsentPostings, AreClosedAsOneActThatCanBeTakenBack)
{
    take({ministryRow(u"R1"_s), ministryRow(u"R2"_s), ministryRow(u"R3"_s)}, 1);
    const qint64 message = take({ministryRow(u"R1"_s)}, 2, feed::FeedMode::Snapshot).message;
    const auto result = desk->absences().close(message, CloseReason::Withdrawn);
    EXPECT_THAT(result.done, testing::ElementsAre(2, 3));
    EXPECT_EQ(at(2).state, PostingState::Closed);
    EXPECT_EQ(at(2).closeReason, CloseReason::Withdrawn);
    EXPECT_EQ(at(1).state, PostingState::Open);
    desk->actions().undo();
    EXPECT_EQ(at(3).state, PostingState::Open);
}

TEST_F(AbsentPostings, NamedByALaterMessageOrClosedAlreadyAreRefused)
{
    take({ministryRow(u"R1"_s), ministryRow(u"R2"_s), ministryRow(u"R3"_s)}, 1);
    const qint64 message = take({ministryRow(u"R1"_s)}, 2, feed::FeedMode::Snapshot).message;
    take({ministryRow(u"R2"_s)}, 3, feed::FeedMode::Update);
    desk->postings().close(3, CloseReason::Filled, {staff, {}, {}});
    const auto result = desk->absences().close(message, CloseReason::Withdrawn);
    EXPECT_THAT(result.done, IsEmpty());
    EXPECT_THAT(result.refused, SizeIs(2));
    EXPECT_EQ(at(2).state, PostingState::Open);
    EXPECT_EQ(at(3).closeReason, CloseReason::Filled);
}

TEST_F(AbsentPostings, OnlyThoseOfTheMessageCanBeClosedForIt)
{
    take({ministryRow(u"R1"_s), ministryRow(u"R2"_s), ministryRow(u"R3"_s)}, 1);
    const qint64 message = take({ministryRow(u"R1"_s)}, 2, feed::FeedMode::Snapshot).message;
    EXPECT_THROW(desk->absences().close(message, CloseReason::Withdrawn, {1}), UsageError);
    EXPECT_THAT(desk->absences().close(message, CloseReason::Withdrawn, {3}).done, testing::ElementsAre(3));
    EXPECT_EQ(at(2).state, PostingState::Open);
}

} // namespace kakehashi::test
