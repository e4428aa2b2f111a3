// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/postings/posting_actions.h"
#include "tests/postings/posting_store_fixture.h"

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class PostingActionsTest : public PostingStoreFixture
{
protected:
    PostingActionsTest() { desk.audit.setActor(u"職員 甲"_s); }

    PostingActions actions{desk.database, desk.postings, desk.audit};

    StoredPosting at(qint64 seq) { return desk.postings.bySeq(seq).value(); }
    bool unchanged(const StoredPosting& before)
    {
        const StoredPosting now = at(before.seq);
        return now.version == before.version && now.state == before.state && now.posting == before.posting;
    }
    StoredPosting nurse(PostingState state = PostingState::Open)
    {
        return actions.add(nursePosting(), state);
    }
    StoredPosting unsound()
    {
        Posting posting = nursePosting();
        posting.headcount.reset();
        return actions.add(posting, PostingState::Draft);
    }
    QStringList steps(qint64 seq)
    {
        QStringList all;
        for (const PostingVersion& version : desk.postings.history(seq))
            all.prepend(version.what);
        return all;
    }
    qint64 rowsOf(const QString& table, const QString& column, qint64 seq)
    {
        return desk.database.value(u"SELECT count(*) FROM %1 WHERE %2 = ?"_s.arg(table, column), {seq})
            .toLongLong();
    }
};

Posting withHeadcount(Posting posting, int headcount)
{
    posting.headcount = headcount;
    return posting;
}

} // namespace

TEST_F(PostingActionsTest, AnOpenPostingMustHaveNoErrorsAndADraftMay)
{
    Posting unsound = nursePosting();
    unsound.headcount.reset();
    EXPECT_THROW(actions.add(unsound, PostingState::Open), Error);
    const StoredPosting draft = actions.add(unsound, PostingState::Draft);
    EXPECT_THROW(actions.save(draft.seq, unsound, draft.version, true), Error);
    EXPECT_TRUE(unchanged(draft));
    const StoredPosting open = nurse();
    EXPECT_THROW(actions.save(open.seq, unsound, open.version, false), Error);
    EXPECT_TRUE(unchanged(open));
    EXPECT_EQ(actions.undoText(), u"Add %1"_s.arg(open.reference));
}

TEST_F(PostingActionsTest, WhatAFeedSentMaskedMayLackTheMaskedFields) // domain.md §4, Doctor Bank
{
    Posting masked = nursePosting();
    masked.institutionName.clear();
    masked.contact = {};
    const StoredPosting told = desk.postings.add(masked, PostingState::Open,
                                                 {u"jma@example.jp"_s, u"message"_s, u"jma@example.jp"_s});
    EXPECT_TRUE(actions.save(told.seq, withHeadcount(masked, 5), 1, false));
    const StoredPosting typed = actions.add(masked, PostingState::Draft);
    EXPECT_THAT(actions.open({typed.seq}).refused, SizeIs(1));
}

TEST_F(PostingActionsTest, SavingAndOpeningIsOneActTakenBackAsOne)
{
    const StoredPosting draft = unsound();
    ASSERT_TRUE(actions.save(draft.seq, nursePosting(), draft.version, true));
    EXPECT_EQ(at(draft.seq).state, PostingState::Open);
    EXPECT_EQ(at(draft.seq).posting, nursePosting());
    EXPECT_THAT(actions.undo().done, ElementsAre(draft.seq));
    EXPECT_EQ(at(draft.seq).state, PostingState::Draft);
    EXPECT_EQ(at(draft.seq).posting, draft.posting);
    EXPECT_EQ(steps(draft.seq),
              (QStringList{u"created"_s, u"revised"_s, u"opened"_s, u"revised"_s, u"drafted"_s}));
}

TEST_F(PostingActionsTest, SavingWhatIsTheSameIsNoAct)
{
    const StoredPosting stored = nurse();
    EXPECT_FALSE(actions.save(stored.seq, stored.posting, stored.version, true));
    EXPECT_EQ(actions.undoText(), u"Add %1"_s.arg(stored.reference));
    EXPECT_THROW(actions.save(stored.seq, withHeadcount(stored.posting, 9), 7, false), Error);
}

TEST_F(PostingActionsTest, ABulkActLeavesAloneWhatItCannotDoAndSaysWhy)
{
    const StoredPosting open = nurse();
    const StoredPosting closed = nurse();
    actions.close({closed.seq}, CloseReason::Filled);
    const StoredPosting draft = nurse(PostingState::Draft);
    const auto result = actions.close({open.seq, closed.seq, draft.seq, 999}, CloseReason::Withdrawn);
    EXPECT_THAT(result.done, ElementsAre(open.seq));
    ASSERT_THAT(result.refused, SizeIs(3));
    EXPECT_EQ(result.refused[0].reference, closed.reference);
    for (const auto& refused : result.refused)
        EXPECT_FALSE(refused.why.isEmpty());
    EXPECT_EQ(result.sentence, u"1 posting(s) closed."_s);
    EXPECT_EQ(at(open.seq).closeReason, CloseReason::Withdrawn);
    EXPECT_EQ(at(closed.seq).closeReason, CloseReason::Filled);
    EXPECT_EQ(at(draft.seq).state, PostingState::Draft);
}

TEST_F(PostingActionsTest, OpeningRefusesADraftWithItsFirstError)
{
    const StoredPosting good = nurse(PostingState::Draft);
    const StoredPosting bad = unsound();
    const auto result = actions.open({good.seq, bad.seq});
    EXPECT_THAT(result.done, ElementsAre(good.seq));
    ASSERT_THAT(result.refused, SizeIs(1));
    EXPECT_TRUE(result.refused[0].why.contains(u"②"_s)) << qPrintable(result.refused[0].why);
}

TEST_F(PostingActionsTest, AnActOnNothingIsNotTakenBack)
{
    const StoredPosting draft = nurse(PostingState::Draft);
    const QString before = actions.undoText();
    EXPECT_EQ(actions.close({draft.seq}, CloseReason::Filled).sentence, u"Nothing was changed."_s);
    EXPECT_EQ(actions.undoText(), before);
}

TEST_F(PostingActionsTest, TakingBackRestoresStateReasonAndUrgencyAsNewVersions) // domain.md §5
{
    const StoredPosting one = nurse();
    const StoredPosting other = nurse();
    actions.close({one.seq, other.seq}, CloseReason::Filled);
    EXPECT_EQ(actions.undoText(), u"Close 2 posting(s)"_s);
    actions.reopen({one.seq, other.seq});
    actions.setUrgency({one.seq}, 2);
    EXPECT_THAT(actions.undo().done, ElementsAre(one.seq));
    EXPECT_EQ(at(one.seq).urgency, 0);
    EXPECT_THAT(actions.undo().done, ElementsAre(one.seq, other.seq));
    EXPECT_EQ(at(one.seq).closeReason, CloseReason::Filled);
    actions.undo();
    EXPECT_EQ(at(one.seq).state, PostingState::Open);
    EXPECT_EQ(steps(one.seq),
              (QStringList{u"created"_s, u"closed"_s, u"reopened"_s, u"closed"_s, u"reopened"_s}));
    EXPECT_EQ(desk.postings.history(one.seq).constFirst().by, u"職員 甲"_s);
}

TEST_F(PostingActionsTest, WhatSomebodyChangedSinceIsNotTakenBackAndTheRestIs)
{
    const StoredPosting one = nurse();
    const StoredPosting other = nurse();
    actions.close({one.seq, other.seq}, CloseReason::Filled);
    desk.postings.revise(one.seq, withHeadcount(one.posting, 7), 2, {u"職員 乙"_s, {}, {}});
    const auto result = actions.undo();
    EXPECT_THAT(result.done, ElementsAre(other.seq));
    ASSERT_THAT(result.refused, SizeIs(1));
    EXPECT_EQ(result.refused[0].seq, one.seq);
    EXPECT_EQ(at(one.seq).state, PostingState::Closed);
    EXPECT_EQ(at(one.seq).posting.headcount, 7);
}

TEST_F(PostingActionsTest, UrgencySetAnewSinceIsNotTakenBack)
{
    const StoredPosting one = nurse();
    actions.setUrgency({one.seq}, 1);
    desk.postings.setUrgency(one.seq, 2, origin);
    EXPECT_THAT(actions.undo().refused, SizeIs(1));
    EXPECT_EQ(at(one.seq).urgency, 2);
}

TEST_F(PostingActionsTest, TakingBackAnOpenedAdditionMakesADraftAndADraftIsDiscarded)
{
    const StoredPosting open = nurse();
    const StoredPosting draft = nurse(PostingState::Draft);
    actions.undo();
    EXPECT_FALSE(desk.postings.bySeq(draft.seq));
    actions.undo();
    EXPECT_EQ(at(open.seq).state, PostingState::Draft);
    EXPECT_TRUE(actions.undoText().isEmpty());
    EXPECT_THAT(actions.undo().done, IsEmpty());
}

TEST_F(PostingActionsTest, OnlyTheNewestActsAreKept)
{
    const StoredPosting one = nurse();
    for (int i = 0; i < PostingActions::mostSteps + 5; ++i)
        actions.setUrgency({one.seq}, 1 + i % 2);
    int undone = 0;
    while (!actions.undoText().isEmpty()) {
        actions.undo();
        ++undone;
    }
    EXPECT_EQ(undone, PostingActions::mostSteps);
    EXPECT_EQ(at(one.seq).state, PostingState::Open);
}

TEST_F(PostingActionsTest, ADiscardedDraftLeavesNothingButItsReferenceAndTheAudit)
{
    Posting posting = nursePosting();
    posting.remarks = u"秘密の備考"_s;
    const StoredPosting draft = actions.add(posting, PostingState::Draft);
    desk.database.run(u"INSERT INTO form_drafts (id, form, record, by_whom, at, content) "
                      "VALUES ('x', 'posting', ?, '', 0, '{}')"_s,
                      {draft.reference});
    EXPECT_EQ(found(u"秘密"_s), QList<qint64>{draft.seq});
    EXPECT_THAT(actions.discardDrafts({draft.seq}).done, ElementsAre(draft.seq));
    EXPECT_FALSE(desk.postings.bySeq(draft.seq));
    EXPECT_THAT(found(u"秘密"_s), IsEmpty());
    for (const QString& table : {u"posting_texts"_s, u"posting_changes"_s, u"posting_said"_s})
        EXPECT_EQ(rowsOf(table, u"posting_seq"_s, draft.seq), 0) << qPrintable(table);
    for (const QString& table : {u"postings"_s, u"posting_filters"_s})
        EXPECT_EQ(rowsOf(table, u"seq"_s, draft.seq), 0) << qPrintable(table);
    EXPECT_EQ(desk.database.value(u"SELECT count(*) FROM form_drafts"_s).toInt(), 0);
    EXPECT_EQ(
        desk.database
            .value(u"SELECT count(*) FROM audit_log WHERE action = 'posting.discarded' AND record_id = ?"_s,
                   {draft.id})
            .toInt(),
        1);
    EXPECT_NE(nurse().reference, draft.reference);
    EXPECT_THAT(desk.database.integrityProblems(), IsEmpty());
}

TEST_F(PostingActionsTest, WhatHasBeenOpenIsNeverDiscarded)
{
    const StoredPosting open = nurse();
    const StoredPosting once = nurse(PostingState::Draft);
    actions.open({once.seq});
    actions.undo();
    ASSERT_EQ(at(once.seq).state, PostingState::Draft);
    EXPECT_THAT(actions.discardDrafts({open.seq, once.seq}).refused, SizeIs(2));
    EXPECT_TRUE(desk.postings.bySeq(once.seq));
}

TEST_F(PostingActionsTest, AMergeKeepsBothHistoriesAndLinksThem)
{
    const StoredPosting kept = nurse();
    const StoredPosting away = nurse();
    actions.merge(kept.seq, away.seq, withHeadcount(kept.posting, 8), kept.version);
    EXPECT_EQ(at(kept.seq).posting.headcount, 8);
    EXPECT_EQ(at(away.seq).closeReason, CloseReason::Withdrawn);
    EXPECT_EQ(desk.postings.mergedInto(away.seq), (PostingLink{kept.seq, kept.reference}));
    EXPECT_THAT(desk.postings.mergedFrom(kept.seq), ElementsAre(PostingLink{away.seq, away.reference}));
    EXPECT_EQ(steps(kept.seq), (QStringList{u"created"_s, u"merged"_s}));
    EXPECT_EQ(steps(away.seq), (QStringList{u"created"_s, u"merged_away"_s}));
    EXPECT_EQ(desk.postings.history(kept.seq).constFirst().changes,
              (QList<FieldChange>{{u"headcount"_s, 3, 8}}));
}

TEST_F(PostingActionsTest, AMergedPostingIsNeitherReopenedNorRevisedNorMergedAgain)
{
    const StoredPosting kept = nurse();
    const StoredPosting away = nurse();
    const StoredPosting third = nurse();
    actions.merge(kept.seq, away.seq, kept.posting, kept.version);
    EXPECT_THAT(actions.reopen({away.seq}).refused, SizeIs(1));
    EXPECT_THROW(desk.postings.reopen(away.seq, origin), Error);
    EXPECT_THROW(actions.save(away.seq, withHeadcount(away.posting, 1), 2, false), Error);
    EXPECT_THROW(actions.merge(third.seq, away.seq, third.posting, third.version), Error);
    EXPECT_THROW(actions.merge(away.seq, third.seq, third.posting, 2), Error);
    EXPECT_THROW(actions.merge(third.seq, third.seq, third.posting, third.version), Error);
    EXPECT_THROW(actions.merge(third.seq, kept.seq, third.posting, third.version + 1), Error);
    actions.merge(third.seq, kept.seq, third.posting, third.version);
    EXPECT_EQ(desk.postings.survivorOf(away.seq), third.seq);
}

TEST_F(PostingActionsTest, NothingIsMergedIntoAClosedPosting)
{
    const StoredPosting kept = nurse();
    const StoredPosting away = nurse();
    actions.close({kept.seq}, CloseReason::Filled);
    EXPECT_THROW(actions.merge(kept.seq, away.seq, kept.posting, 2), Error);
    EXPECT_TRUE(unchanged(away));
}

TEST_F(PostingActionsTest, AMergeTakenBackPartsBothAsTheyWere)
{
    for (const PostingState state : {PostingState::Open, PostingState::Draft}) {
        const StoredPosting kept = nurse();
        const StoredPosting away = nurse(state);
        actions.merge(kept.seq, away.seq, withHeadcount(kept.posting, 8), kept.version);
        EXPECT_THAT(actions.undo().done, ElementsAre(kept.seq, away.seq));
        EXPECT_EQ(at(kept.seq).posting, kept.posting);
        EXPECT_EQ(at(away.seq).state, state);
        EXPECT_FALSE(desk.postings.mergedInto(away.seq));
        EXPECT_THAT(desk.postings.mergedFrom(kept.seq), IsEmpty());
        EXPECT_EQ(steps(away.seq).constLast(), u"unmerged"_s);
    }
}

TEST_F(PostingActionsTest, AMergeIsTakenBackWholeOrNotAtAll)
{
    const StoredPosting kept = nurse();
    const StoredPosting away = nurse();
    actions.merge(kept.seq, away.seq, kept.posting, kept.version);
    desk.postings.revise(kept.seq, withHeadcount(kept.posting, 2), 2, origin);
    EXPECT_THAT(actions.undo().done, IsEmpty());
    EXPECT_EQ(at(away.seq).state, PostingState::Closed);
    EXPECT_TRUE(desk.postings.mergedInto(away.seq));
}

TEST_F(PostingActionsTest, TheSurvivorKeepsTheNumberItsListKnows)
{
    Posting first = nursePosting();
    first.sourceKey = u"R1"_s;
    Posting second = nursePosting();
    second.sourceKey = u"R2"_s;
    const StoredPosting kept = actions.add(first, PostingState::Open);
    const StoredPosting away = actions.add(second, PostingState::Open);
    actions.merge(kept.seq, away.seq, second, kept.version);
    EXPECT_EQ(at(kept.seq).posting.sourceKey, u"R1"_s);
}

TEST_F(PostingActionsTest, AFailingActLeavesNothingAndCannotBeTakenBack)
{
    const StoredPosting one = nurse();
    const StoredPosting other = nurse();
    desk.database.run(u"CREATE TRIGGER refuse BEFORE INSERT ON posting_changes WHEN NEW.posting_seq = %1 "
                      "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s.arg(other.seq));
    const QString before = actions.undoText();
    EXPECT_THROW(actions.close({one.seq, other.seq}, CloseReason::Filled), Error);
    EXPECT_TRUE(unchanged(one));
    EXPECT_EQ(actions.undoText(), before);
    desk.database.run(u"DROP TRIGGER refuse"_s);
}

} // namespace kakehashi::test
