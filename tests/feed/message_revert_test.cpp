// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/feed/message.h"
#include "tests/feed/reconciling_desk.h"

namespace kakehashi::test {

namespace {

using namespace Qt::StringLiterals;
using feed::MessageState;
using feed::RevertPlan;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Revert : public ReconcilingDesk
{
protected:
    RevertPlan planned(qint64 message) { return desk->reverts().plan(message); }
    RevertPlan revert(qint64 message)
    {
        const RevertPlan plan = planned(message);
        desk->reverts().revert(plan, staff);
        return plan;
    }
    MessageState stateOf(qint64 message)
    {
        for (const auto& stored : desk->feed().messages()) {
            if (stored.seq == message)
                return stored.state;
        }
        return MessageState::NoFeed;
    }
    /// What is known of the feed, places included.
    QString said()
    {
        QString text;
        QSqlQuery& query = desk->database().run(
            u"SELECT s.posting_seq, s.message_seq, s.row_number, s.said_at FROM posting_said s ORDER BY 1"_s);
        while (query.next())
            text += u"%1:%2:%3:%4 "_s.arg(query.value(0).toString(), query.value(1).toString(),
                                          query.value(2).toString(), query.value(3).toString());
        return text;
    }
    QStringList found(const QString& text)
    {
        PostingQuery query;
        query.text = text;
        QStringList references;
        const auto hits = desk->search().all(query);
        for (const StoredPosting& stored : desk->postings().bySeqs(QList<qint64>(hits.begin(), hits.end())))
            references.append(stored.reference);
        return references;
    }
    const QStringList r1 = ministryRow(u"R1"_s);
    const QStringList r1Changed = ministryRow(u"R1"_s, {{people, u"5"_s}, {remarks, u"急募"_s}});
    const QStringList r2 = ministryRow(u"R2"_s);
};

} // namespace

TEST_F(Revert, TheStoreIsAsBeforeTheMessage)
{
    take({r1}, 1);
    const auto before = listed();
    const QString saidBefore = said();
    const qint64 message = take({r1Changed, r2, ministryRow(u"R3"_s, {{people, u"若干名"_s}})}, 2).message;
    const RevertPlan plan = revert(message);
    EXPECT_THAT(plan.takenBack, SizeIs(1));
    ASSERT_THAT(plan.restored, SizeIs(1));
    EXPECT_THAT(plan.restored[0].changes,
                ElementsAre(FieldChange{u"headcount"_s, 5, 3},
                            FieldChange{u"remarks"_s, u"急募"_s, nursePosting().remarks}));
    EXPECT_THAT(plan.kept, IsEmpty());
    EXPECT_EQ(plan.heldRows, 1);
    EXPECT_EQ(listed(), before);
    EXPECT_EQ(said(), saidBefore);
    EXPECT_EQ(desk->feed().waitingCount(), 0);
    EXPECT_EQ(stateOf(message), MessageState::Reverted);
}

TEST_F(Revert, PlanningChangesNothing)
{
    const qint64 message = take({r1}, 1).message;
    const qint64 audit = desk->audit().count();
    EXPECT_THAT(planned(message).takenBack, SizeIs(1));
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(desk->audit().count(), audit);
}

TEST_F(Revert, WhatIsTakenBackIsInNoListAndKeepsItsHistory)
{
    const qint64 message = take({r1}, 1).message;
    const QString reference = at(1).reference;
    EXPECT_THAT(found(u"みなと"_s), ElementsAre(reference));
    revert(message);
    EXPECT_EQ(count(), 0);
    EXPECT_THAT(found(u"みなと"_s), IsEmpty());
    EXPECT_EQ(desk->search().count(PostingQuery()), 0);
    EXPECT_EQ(desk->postings().byReference(reference)->posting.headcount, 3);
    const auto history = desk->postings().history(1);
    EXPECT_EQ(history.constFirst().what, u"taken_back"_s);
    EXPECT_EQ(history.constFirst().by, staff);
    desk->postings().rebuildSearchIndex();
    EXPECT_THAT(found(u"みなと"_s), IsEmpty());
    EXPECT_THAT(desk->database().integrityProblems(), IsEmpty());
}

TEST_F(Revert, WhatIsTakenBackCannotBeChanged)
{
    revert(take({r1}, 1).message);
    const PostingOrigin origin{staff, {}, {}};
    EXPECT_THROW(desk->postings().reopen(1, origin), Error);
    EXPECT_THROW(desk->postings().setUrgency(1, 1, origin), Error);
    EXPECT_THROW(revise(1, [](Posting& posting) { posting.headcount = 9; }), Error);
}

TEST_F(Revert, TakenInAgainItIsAsIfNeverReverted)
{
    take({r1}, 1);
    const feed::Message second = listOf({r1Changed, r2}, june(2));
    const auto takeSecond = [&] {
        return desk->feed().take(desk->feed().plan(second, feed::FeedMode::Judge), u"list.csv"_s);
    };
    const auto first = takeSecond();
    const auto after = listed();
    const QString saidAfter = said();
    for (int round = 0; round < 3; ++round) {
        revert(first.message);
        const feed::FeedPlan again = desk->feed().plan(second, feed::FeedMode::Judge);
        EXPECT_FALSE(again.knownMessage);
        const auto result = takeSecond();
        EXPECT_EQ(result.message, first.message);
        EXPECT_EQ(result.created, 1);
        EXPECT_EQ(result.updated, 1);
        EXPECT_EQ(listed(), after) << "references too";
        EXPECT_EQ(said(), saidAfter);
        EXPECT_EQ(stateOf(first.message), MessageState::Taken);
    }
    EXPECT_THAT(found(u"急募"_s), SizeIs(1));
    EXPECT_TRUE(desk->audit().brokenEntries().isEmpty());
    EXPECT_THAT(desk->database().integrityProblems(), IsEmpty());
}

TEST_F(Revert, TakenInAgainFromTheStoreItself)
{
    const feed::Message message = feed::parseMessage(testData(u"feed/01-first-feed.eml"_s));
    const qint64 seq =
        desk->feed().take(desk->feed().plan(message, feed::FeedMode::Judge), u"01-first-feed.eml"_s).message;
    const auto before = listed();
    EXPECT_THROW(desk->feed().takeAgain(seq, feed::FeedMode::Judge), Error);
    revert(seq);
    EXPECT_EQ(count(), 0);
    EXPECT_EQ(desk->feed().takeAgain(seq, feed::FeedMode::Judge).created, 40);
    EXPECT_EQ(listed(), before);
}

TEST_F(Revert, TwiceChangesNothingMore)
{
    take({r1}, 1);
    const qint64 message = take({r1Changed}, 2).message;
    revert(message);
    const qint64 audit = desk->audit().count();
    EXPECT_TRUE(revert(message).alreadyReverted);
    EXPECT_EQ(desk->audit().count(), audit);
    EXPECT_EQ(at(1).posting.headcount, 3);
}

TEST_F(Revert, WhatStaffChangedSinceStaysAndIsNamed)
{
    take({r1}, 1);
    const qint64 message = take({r1Changed}, 2).message;
    revise(1, [](Posting& posting) { posting.headcount = 6; });
    const RevertPlan plan = revert(message);
    ASSERT_THAT(plan.conflicts(), SizeIs(1));
    EXPECT_EQ(plan.kept[0].field, u"headcount"_s);
    EXPECT_EQ(plan.kept[0].value, QJsonValue(6));
    EXPECT_EQ(plan.kept[0].earlier, QJsonValue(3));
    EXPECT_EQ(at(1).posting.headcount, 6);
    EXPECT_EQ(at(1).posting.remarks, nursePosting().remarks) << "the rest is taken back";
}

TEST_F(Revert, CreatedPostingsThatStaffWorkedOnStayAndAreNamed)
{
    const qint64 message = take({r1, r2}, 1).message;
    desk->postings().setUrgency(1, 2, {staff, {}, {}});
    desk->postings().close(2, CloseReason::Filled, {staff, {}, {}});
    const RevertPlan plan = revert(message);
    EXPECT_THAT(plan.takenBack, IsEmpty());
    EXPECT_THAT(plan.conflicts(), SizeIs(2));
    EXPECT_EQ(count(), 2);
    EXPECT_EQ(at(1).state, PostingState::Open);
}

TEST_F(Revert, ACreatedPostingSomebodyIsTypingInStays)
{
    const qint64 message = take({r1}, 1).message;
    desk->drafts().save({{}, u"posting"_s, at(1).reference, staff, {}, {}});
    EXPECT_THAT(planned(message).takenBack, IsEmpty());
    EXPECT_THAT(planned(message).conflicts(), SizeIs(1));
}

TEST_F(Revert, WhatALaterMessageSaysTooStaysForItsSake)
{
    take({r1}, 1);
    const qint64 message = take({r1Changed, r2}, 2).message;
    take({ministryRow(u"R1"_s, {{people, u"5"_s}, {remarks, u"急募"_s}, {daysOff, u"水曜"_s}}), r2}, 3);
    const auto before = listed();
    const RevertPlan plan = revert(message);
    EXPECT_THAT(plan.takenBack, IsEmpty());
    EXPECT_THAT(plan.restored, IsEmpty());
    EXPECT_THAT(plan.conflicts(), IsEmpty());
    EXPECT_THAT(plan.kept, SizeIs(3));
    EXPECT_EQ(listed(), before);
}

TEST_F(Revert, MessagesAreRevertedInAnyOrder)
{
    take({r1}, 1);
    const auto before = listed();
    const QString saidBefore = said();
    const qint64 second = take({r1Changed}, 2).message;
    const qint64 third = take({ministryRow(u"R1"_s, {{people, u"7"_s}}), r2}, 3).message;
    revert(third);
    EXPECT_EQ(at(1).posting.headcount, 5);
    revert(second);
    EXPECT_EQ(listed(), before);
    EXPECT_EQ(said(), saidBefore);
}

TEST_F(Revert, AMessageInTheMiddleIsTakenOutOfWhatWasSaid)
{
    take({r1}, 1);
    const qint64 second = take({r1Changed}, 2).message;
    const qint64 third = take({r1Changed}, 3).message;
    revert(second); // the third says the same
    EXPECT_EQ(at(1).posting.headcount, 5);
    revert(third);
    EXPECT_EQ(desk->database().value(u"SELECT message_seq FROM posting_said"_s).toLongLong(), 1);
    EXPECT_EQ(desk->database().value(u"SELECT COUNT(*) FROM said_before"_s).toInt(), 0);
}

TEST_F(Revert, QuestionsAreForgottenAndThoseItSettledAreAskedAgain)
{
    take({r1}, 1);
    revise(1, [](Posting& posting) { posting.headcount = 4; });
    take({ministryRow(u"R1"_s, {{people, u"5"_s}})}, 2);
    ASSERT_EQ(desk->questions().waitingCount(), 1);
    const qint64 third = take({ministryRow(u"R1"_s, {{people, u"8"_s}, {remarks, u"急募"_s}})}, 3).message;
    EXPECT_EQ(onlyQuestion().fields[0].theirs, QJsonValue(8));
    const RevertPlan plan = revert(third);
    EXPECT_EQ(plan.heldRows, 1);
    EXPECT_EQ(plan.askedAgain, 1);
    EXPECT_EQ(onlyQuestion().fields[0].theirs, QJsonValue(5));
    EXPECT_EQ(at(1).posting.remarks, nursePosting().remarks) << "what it changed besides is taken back too";
}

TEST_F(Revert, AnAnswerIsAPartOfItsMessage)
{
    take({r1}, 1);
    revise(1, [](Posting& posting) { posting.headcount = 4; });
    const qint64 second = take({ministryRow(u"R1"_s, {{people, u"5"_s}})}, 2).message;
    desk->questions().answerFields(onlyQuestion().row.seq,
                                   {{u"headcount"_s, {feed::FieldAnswer::Side::Theirs, {}}}}, staff);
    EXPECT_EQ(at(1).posting.headcount, 5);
    revert(second);
    EXPECT_EQ(at(1).posting.headcount, 4) << "what staff had made of it";
}

TEST_F(Revert, AFullRecordThatJoinedAMaskedOneLeavesItMaskedAgain)
{
    take({masked(QString())}, 1);
    const auto before = listed();
    revert(take({r1}, 2).message);
    EXPECT_EQ(listed(), before);
}

TEST_F(Revert, AMessageThatWasOpenedByItsPasswordIsRevertedWholeAndOpensAgain)
{
    const auto takeSample = [this](const QString& name) {
        const feed::Message sample = feed::parseMessage(testData(u"feed/"_s + name));
        return desk->feed().take(desk->feed().plan(sample, feed::FeedMode::Judge), name);
    };
    const qint64 locked = takeSample(u"04-zip.eml"_s).message;
    ASSERT_EQ(takeSample(u"04-zip-password.eml"_s).unlocked.size(), 1U);
    const auto opened = listed();
    EXPECT_THAT(opened, SizeIs(6));
    revert(locked);
    EXPECT_THAT(listed(), IsEmpty());
    EXPECT_EQ(desk->feed().takeAgain(locked, feed::FeedMode::Judge).created, 6);
    EXPECT_EQ(listed(), opened);
    EXPECT_EQ(stateOf(locked), MessageState::Taken);
}

TEST_F(Revert, AMessageThatStillWaitsForItsPasswordWaitsNoMore)
{
    const feed::Message sample = feed::parseMessage(testData(u"feed/04-zip.eml"_s));
    const auto take = [&] {
        return desk->feed().take(desk->feed().plan(sample, feed::FeedMode::Judge), u"z"_s);
    };
    const qint64 message = take().message;
    revert(message);
    EXPECT_THAT(desk->feed().waitingMessages(), IsEmpty());
    EXPECT_EQ(take().message, message);
    EXPECT_THAT(desk->feed().waitingMessages(), SizeIs(1));
}

TEST_F(Revert, AbsencesAreForgotten)
{
    take({r1, r2}, 1);
    const qint64 second = take({r1}, 2).message;
    EXPECT_THAT(desk->absences().of(second), SizeIs(1));
    EXPECT_EQ(revert(second).absent, 1);
    EXPECT_THAT(desk->absences().of(second), IsEmpty());
}

TEST_F(Revert, AMergedPostingIsNamedAndItsSurvivorKeepsWhatStaffDecided)
{
    const qint64 message = take({r1, r2}, 1).message;
    desk->actions().merge(1, 2, at(1).posting, 1);
    const RevertPlan plan = revert(message);
    EXPECT_THAT(plan.takenBack, IsEmpty());
    EXPECT_THAT(plan.conflicts(), SizeIs(2));
}

TEST_F(Revert, APlanThatNoLongerFitsIsRefused)
{
    take({r1}, 1);
    const qint64 message = take({r1Changed}, 2).message;
    const RevertPlan plan = planned(message);
    revise(1, [](Posting& posting) { posting.headcount = 6; });
    EXPECT_THROW(desk->reverts().revert(plan, staff), Error);
    const RevertPlan fresh = planned(message);
    take({r2}, 3);
    EXPECT_THROW(desk->reverts().revert(fresh, staff), Error);
    EXPECT_EQ(stateOf(message), MessageState::Taken);
    EXPECT_EQ(at(1).posting.remarks, u"急募"_s);
}

TEST_F(Revert, APlanOfAMessageMadeBeforeARevertIsRefused)
{
    const qint64 message = take({r1}, 1).message;
    const feed::FeedPlan plan = this->plan({r1Changed}, 2);
    revert(message);
    EXPECT_THROW(desk->feed().take(plan, u"list.csv"_s), Error);
}

TEST_F(Revert, CancellingLeavesEverything)
{
    const qint64 message = take({r1}, 1).message;
    EXPECT_THROW(desk->reverts().revert(planned(message), staff, [](qint64, qint64) { return false; }),
                 Cancelled);
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(stateOf(message), MessageState::Taken);
}

// import(A); import(B); revert(B) is import(A), whatever the lists.
class RevertOfAny : public Revert, public testing::WithParamInterface<quint32>
{
protected:
    QList<QStringList> anyRows(QRandomGenerator& random)
    {
        QList<QStringList> rows;
        for (int key = 1; key <= 8; ++key) {
            if (random.bounded(3) == 0)
                continue;
            const Cells cells{{people, QString::number(random.bounded(1, 4))},
                              {remarks, random.bounded(2) == 0 ? u"甲"_s : u"乙"_s},
                              {daysOff, random.bounded(2) == 0 ? u"水曜"_s : u"日曜"_s}};
            const QString number = u"R%1"_s.arg(key);
            rows.append(random.bounded(4) == 0 ? masked(number, cells) : ministryRow(number, cells));
        }
        if (rows.isEmpty())
            rows.append(ministryRow(u"R1"_s));
        return rows;
    }
};

TEST_P(RevertOfAny, IsTheStoreBefore)
{
    QRandomGenerator random(GetParam());
    take(anyRows(random), 1);
    take(anyRows(random), 2);
    const auto before = listed();
    const QString saidBefore = said();
    const QList<QStringList> rows = anyRows(random);
    const qint64 message = take(rows, 3).message;
    const auto after = listed();
    revert(message);
    EXPECT_EQ(listed(), before);
    EXPECT_EQ(said(), saidBefore);
    EXPECT_EQ(take(rows, 3).message, message);
    EXPECT_EQ(listed(), after);
}

TEST_P(RevertOfAny, OfTheLaterOnesFirstIsTheStoreBeforeAllOfThem)
{
    QRandomGenerator random(GetParam());
    take(anyRows(random), 1);
    const auto before = listed();
    QList<qint64> messages;
    for (int day = 2; day <= 4; ++day)
        messages.prepend(take(anyRows(random), day).message);
    for (const qint64 message : std::as_const(messages))
        revert(message);
    EXPECT_EQ(listed(), before);
}

INSTANTIATE_TEST_SUITE_P(AnyLists, RevertOfAny, testing::Range<quint32>(1, 13));

} // namespace kakehashi::test
