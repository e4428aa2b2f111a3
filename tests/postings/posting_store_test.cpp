// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/postings/posting_fields.h"
#include "core/postings/posting_match_key.h"
#include "tests/postings/posting_store_fixture.h"

#include <QRegularExpression>

namespace kakehashi::test {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

QString messageOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

} // namespace

class PostingStoreTest : public PostingStoreFixture
{
protected:
    QVariant value(const QString& sql) { return desk.database.value(sql); }
    qint64 rows(const QString& table)
    {
        return value(QStringLiteral("SELECT count(*) FROM ") + table).toLongLong();
    }
};

TEST_F(PostingStoreTest, GivesReferencesOfPrefectureYearAndNumber)
{
    EXPECT_EQ(add(nursePosting()).reference, QStringLiteral("13-2020-000001"));
    EXPECT_EQ(add(nursePosting()).reference, QStringLiteral("13-2020-000002"));
}

TEST_F(PostingStoreTest, TellsWhatWasAskedForWronglyFromWhatFailed)
{
    EXPECT_THROW(desk.postings.setUrgency(987654, 1, origin), UsageError);
    EXPECT_THROW(desk.postings.setUrgency(add(nursePosting()).seq, 3, origin), UsageError);
}

TEST_F(PostingStoreTest, ReadsBackWhatWasAdded)
{
    QRandomGenerator random(1);
    for (int i = 0; i < 30; ++i) {
        const Posting posting = randomPosting(random);
        const StoredPosting added =
            desk.postings.add(posting, i % 2 ? PostingState::Open : PostingState::Draft,
                              {QStringLiteral("x"), {}, QStringLiteral("mhlw@example.jp")});
        const auto read = desk.postings.byReference(added.reference);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->posting, posting);
        EXPECT_EQ(read->posting, added.posting);
        EXPECT_EQ(read->seq, added.seq);
        EXPECT_EQ(read->id, added.id);
        EXPECT_EQ(read->state, added.state);
        EXPECT_EQ(read->version, 1);
        EXPECT_EQ(read->createdAt, added.createdAt);
        EXPECT_EQ(read->sender, QStringLiteral("mhlw@example.jp"));
    }
}

TEST_F(PostingStoreTest, AnEmptyDraftIsKeptAsItIs)
{
    const StoredPosting stored = add(Posting(), PostingState::Draft);
    EXPECT_EQ(desk.postings.bySeq(stored.seq)->posting, Posting());
    EXPECT_FALSE(desk.postings.bySeq(stored.seq + 1));
}

TEST_F(PostingStoreTest, WhatIdentifiesAPersonLiesInColumnsOfItsOwn) // architecture.md, rule 3
{
    const StoredPosting stored = add(nursePosting());
    Posting other = nursePosting();
    other.contact = {QStringLiteral("別人　次郎"), QStringLiteral("東京都港区芝8-7"),
                     QStringLiteral("090-9999-8888"), QStringLiteral("080-7777-6666"),
                     QStringLiteral("jiro@example.jp")};
    other.remarks = QStringLiteral("変更");
    desk.postings.revise(stored.seq, other, 1, origin);
    const QString open =
        value(QStringLiteral("SELECT body FROM posting_texts")).toString() +
        value(QStringLiteral("SELECT group_concat(changes) FROM posting_changes")).toString() +
        value(QStringLiteral("SELECT group_concat(detail) FROM audit_log")).toString();
    for (const PostingField& field : postingFields()) {
        if (!field.identifiesPerson)
            continue;
        for (const Posting& posting : {nursePosting(), other}) {
            const QString personal = field.get(posting).toString();
            EXPECT_FALSE(!personal.isEmpty() && open.contains(personal)) << field.key.data();
        }
    }
    EXPECT_TRUE(
        value(QStringLiteral("SELECT contact FROM posting_texts")).toString().contains(other.contact.name));
}

TEST_F(PostingStoreTest, TheAuditNamesFieldsButHoldsNoValues)
{
    const StoredPosting stored = add(nursePosting());
    Posting changed = nursePosting();
    changed.remarks = QStringLiteral("新しい補足");
    changed.contact.name = QStringLiteral("別人");
    desk.postings.revise(stored.seq, changed, 1, origin);
    const QString detail =
        value(QStringLiteral("SELECT detail FROM audit_log WHERE action = 'posting.revised'")).toString();
    EXPECT_EQ(detail, QStringLiteral(R"({"fields":["remarks","contact.name"]})"));
    EXPECT_TRUE(desk.audit.brokenEntries().isEmpty());
}

TEST_F(PostingStoreTest, EveryEarlierVersionIsKept) // domain.md §5
{
    QRandomGenerator random(5);
    QList<Posting> said{randomPosting(random)};
    const StoredPosting stored = add(said.constFirst());
    for (int version = 1; version <= 12; ++version) {
        const Posting next = randomPosting(random);
        const PostingOrigin from{
            QStringLiteral("送信者%1").arg(version), QStringLiteral("message-%1").arg(version), {}};
        ASSERT_TRUE(desk.postings.revise(stored.seq, next, version, from));
        said.prepend(next);
    }
    const QList<PostingVersion> history = desk.postings.history(stored.seq);
    ASSERT_THAT(history, SizeIs(13));
    for (qsizetype i = 0; i < history.size(); ++i) {
        EXPECT_EQ(history[i].version, 13 - i);
        EXPECT_EQ(history[i].posting, said[i]);
        EXPECT_EQ(history[i].changes, differences(said[std::min(i + 1, said.size() - 1)], said[i]));
    }
    EXPECT_EQ(history.constFirst().by, QStringLiteral("送信者12"));
    EXPECT_EQ(history.constFirst().message, QStringLiteral("message-12"));
    EXPECT_EQ(history.constLast().what, QStringLiteral("created"));
    EXPECT_THAT(history.constLast().changes, IsEmpty());
}

TEST_F(PostingStoreTest, SayingTheSameAgainChangesNothing)
{
    const StoredPosting stored = add(nursePosting());
    const qint64 entries = desk.audit.count();
    EXPECT_FALSE(desk.postings.revise(stored.seq, nursePosting(), 1, origin));
    EXPECT_EQ(desk.postings.bySeq(stored.seq)->version, 1);
    EXPECT_EQ(desk.audit.count(), entries);
}

TEST_F(PostingStoreTest, AChangeOfSomebodyElseIsNotOverwritten)
{
    const StoredPosting stored = add(nursePosting());
    PostingConnection other(path, Database::Mode::Worker);
    Posting theirs = nursePosting();
    theirs.headcount = 7;
    ASSERT_TRUE(other.postings.revise(stored.seq, theirs, 1, origin));
    Posting ours = nursePosting();
    ours.headcount = 9;
    EXPECT_TRUE(
        messageOf([&] { desk.postings.revise(stored.seq, ours, 1, origin); }).contains(stored.reference));
    EXPECT_EQ(desk.postings.bySeq(stored.seq)->posting, theirs);
    EXPECT_TRUE(desk.postings.revise(stored.seq, ours, 2, origin));
}

TEST_F(PostingStoreTest, StaffCorrectingAWordDoNotTakeThePostingFromItsSender)
{
    const StoredPosting stored = desk.postings.add(nursePosting(), PostingState::Open,
                                                   {QStringLiteral("a"), {}, QStringLiteral("a@example.jp")});
    Posting next = nursePosting();
    next.headcount = 4;
    desk.postings.revise(stored.seq, next, 1, origin);
    EXPECT_EQ(desk.postings.bySeq(stored.seq)->sender, QStringLiteral("a@example.jp"));
    next.headcount = 5;
    desk.postings.revise(stored.seq, next, 2, {QStringLiteral("b"), {}, QStringLiteral("b@example.jp")});
    EXPECT_EQ(desk.postings.bySeq(stored.seq)->sender, QStringLiteral("b@example.jp"));
}

TEST_F(PostingStoreTest, ClosingAndReopeningKeepTheHistory)
{
    const StoredPosting stored = add(nursePosting());
    desk.postings.close(stored.seq, CloseReason::Withdrawn, origin);
    EXPECT_EQ(desk.postings.bySeq(stored.seq)->statusOn(QDate(2020, 6, 20)), PostingStatus::Withdrawn);
    desk.postings.reopen(stored.seq, origin);
    const StoredPosting open = *desk.postings.bySeq(stored.seq);
    EXPECT_EQ(open.state, PostingState::Open);
    EXPECT_FALSE(open.closeReason);
    EXPECT_EQ(open.version, 3);
    const QList<PostingVersion> history = desk.postings.history(stored.seq);
    ASSERT_THAT(history, SizeIs(3));
    EXPECT_EQ(history[0].what, QStringLiteral("reopened"));
    EXPECT_EQ(history[1].what, QStringLiteral("closed"));
    EXPECT_EQ(history[2].posting, nursePosting());
    EXPECT_EQ(
        value(QStringLiteral("SELECT detail FROM audit_log WHERE action = 'posting.closed'")).toString(),
        QStringLiteral(R"({"reason":"withdrawn"})"));
}

TEST_F(PostingStoreTest, AStepFromTheWrongStateIsRefused)
{
    const StoredPosting open = add(nursePosting());
    const StoredPosting draft = add(nursePosting(), PostingState::Draft);
    EXPECT_THROW(desk.postings.reopen(open.seq, origin), Error);
    EXPECT_THROW(desk.postings.open(open.seq, origin), Error);
    EXPECT_THROW(desk.postings.close(draft.seq, CloseReason::Filled, origin), Error);
    EXPECT_THROW(desk.postings.reopen(draft.seq, origin), Error);
    desk.postings.close(open.seq, CloseReason::Filled, origin);
    EXPECT_TRUE(messageOf([&] {
                    desk.postings.close(open.seq, CloseReason::Filled, origin);
                }).contains(open.reference));
    EXPECT_THROW(desk.postings.close(99, CloseReason::Filled, origin), Error);
    EXPECT_THROW(desk.postings.add(nursePosting(), PostingState::Closed, origin), Error);
    EXPECT_EQ(desk.postings.bySeq(open.seq)->version, 2);
}

TEST_F(PostingStoreTest, ADraftBecomesOpen)
{
    const StoredPosting draft = add(nursePosting(), PostingState::Draft);
    desk.postings.open(draft.seq, origin);
    EXPECT_EQ(desk.postings.bySeq(draft.seq)->state, PostingState::Open);
    EXPECT_EQ(desk.postings.history(draft.seq).constFirst().what, QStringLiteral("opened"));
}

TEST_F(PostingStoreTest, UrgencyIsTheDesksMarkAndNoNewVersion)
{
    const StoredPosting stored = add(nursePosting());
    desk.postings.setUrgency(stored.seq, 2, origin);
    desk.postings.setUrgency(stored.seq, 2, origin);
    EXPECT_EQ(desk.postings.bySeq(stored.seq)->urgency, 2);
    EXPECT_EQ(desk.postings.bySeq(stored.seq)->version, 1);
    EXPECT_EQ(
        value(QStringLiteral("SELECT count(*) FROM audit_log WHERE action = 'posting.urgency_set'")).toInt(),
        1);
    EXPECT_THROW(desk.postings.setUrgency(stored.seq, 3, origin), Error);
    EXPECT_THROW(desk.postings.setUrgency(stored.seq, -1, origin), Error);
}

TEST_F(PostingStoreTest, AChangeAndItsTracesAreOneTransaction)
{
    const QList<QString> tables{QStringLiteral("postings"), QStringLiteral("posting_texts"),
                                QStringLiteral("posting_filters"), QStringLiteral("posting_changes"),
                                QStringLiteral("audit_log")};
    // The last step of adding fails: nothing of the steps before it may stay.
    desk.database.run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON audit_log "
                                     "BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    EXPECT_THROW(add(nursePosting()), Error);
    for (const QString& table : tables)
        EXPECT_EQ(rows(table), 0) << qPrintable(table);
    EXPECT_THAT(found(QStringLiteral("歓迎")), IsEmpty());
    desk.database.run(QStringLiteral("DROP TRIGGER refuse"));
    add(nursePosting());
    for (const QString& table : tables)
        EXPECT_EQ(rows(table), 1) << qPrintable(table);
}

TEST_F(PostingStoreTest, ADamagedRowIsNamedAndNotGuessed)
{
    const StoredPosting stored = add(nursePosting());
    for (const QString& damage :
         {QStringLiteral("UPDATE posting_texts SET body = substr(body, 1, 40)"),
          QStringLiteral("UPDATE posting_texts SET body = '{\"headcount\":\"many\"}'"),
          QStringLiteral("UPDATE posting_texts SET body = '{}', contact = '[]'")}) {
        desk.database.run(damage);
        EXPECT_TRUE(messageOf([&] { desk.postings.bySeq(stored.seq); }).contains(stored.reference))
            << qPrintable(damage);
        EXPECT_THAT(desk.database.openResults(), IsEmpty());
    }
}

TEST(PostingMatchKey, StaysTheSameWhereOnlyTermsChange)
{
    Posting next = nursePosting();
    next.headcount = 9;
    next.remarks = QStringLiteral("変更");
    next.pay.amount = Yen::make(2000);
    EXPECT_EQ(matchKeyOf(next), matchKeyOf(nursePosting()));
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^[0-9a-f]{32}$")).match(matchKeyOf(next)).hasMatch());
}

TEST(PostingMatchKey, DiffersByInstitutionOccupationPlaceAndStart)
{
    QStringList keys{matchKeyOf(nursePosting())};
    Posting other = nursePosting();
    other.institutionId = QStringLiteral("1399999999");
    keys.append(matchKeyOf(other));
    other.institutionId.clear();
    keys.append(matchKeyOf(other));
    other.institutionName.clear();
    keys.append(matchKeyOf(other));
    other.workplace.municipality = QStringLiteral("港区");
    keys.append(matchKeyOf(other));
    other.occupation = Occupation::Midwife;
    keys.append(matchKeyOf(other));
    other.employment.start = QDate(2020, 7, 1);
    keys.append(matchKeyOf(other));
    other.hours.start = QTime(9, 0);
    keys.append(matchKeyOf(other));
    EXPECT_EQ(keys.removeDuplicates(), 0);
}

TEST(PostingMatchKey, AnInstitutionIsTheSameInAnyWidth)
{
    Posting wide = nursePosting();
    Posting narrow = nursePosting();
    wide.institutionId.clear();
    narrow.institutionId.clear();
    wide.institutionName = QStringLiteral("みなとクリニック ２");
    narrow.institutionName = QStringLiteral("みなとｸﾘﾆｯｸ2");
    EXPECT_EQ(matchKeyOf(wide), matchKeyOf(narrow));
}

TEST(PostingMatchKey, IsEmptyWhereNothingTellsPostingsApart)
{
    EXPECT_EQ(matchKeyOf(Posting()), QString());
}

} // namespace kakehashi::test
