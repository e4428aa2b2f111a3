// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/feed/feed_plan.h"
#include "tests/feed/feed_lists.h"
#include "tests/support/sample_values.h"
#include "tests/support/test_desk.h"

#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed::FeedMode;
using feed::FeedPlan;
using feed::RowOutcome;

namespace {

constexpr auto headcount = "②募集人数";

QMap<QString, QString> cell(const char* heading, const QString& text)
{
    return {{QString::fromUtf8(heading), text}};
}

FeedPlan planned(Desk& desk, const feed::Message& message, FeedMode mode = FeedMode::Judge)
{
    return desk.feed().plan(message, mode);
}

StoredPosting only(Desk& desk)
{
    QList<StoredPosting> all;
    desk.postings().forEach(StatusFilter::All, [&all](const StoredPosting& posting) {
        all.append(posting);
        return true;
    });
    if (all.size() != 1)
        ADD_FAILURE() << "one posting expected, there are " << all.size();
    return all.isEmpty() ? StoredPosting() : all.constFirst();
}

qint64 countOf(Desk& desk)
{
    qint64 count = 0;
    desk.postings().forEach(StatusFilter::All, [&count](const StoredPosting&) {
        ++count;
        return true;
    });
    return count;
}

// Staff change a field by hand.
void revise(Desk& desk, const std::function<void(Posting&)>& change)
{
    const StoredPosting posting = only(desk);
    Posting revised = posting.posting;
    change(revised);
    desk.postings().revise(posting.seq, revised, posting.version, {u"佐藤"_s, {}, {}});
}

QString errorsOf(const feed::PlannedRow& row)
{
    QStringList messages;
    for (const auto& finding : row.findings) {
        if (finding.problem.severity == Severity::Error)
            messages.append(finding.problem.message);
    }
    return messages.join(u'|');
}

// A list without numbers, masked: what a Doctor Bank may get.
feed::Message maskedList(const QList<QStringList>& rows, int day)
{
    const QStringList headings{u"職種"_s,   u"人数"_s,   u"都道府県"_s, u"市区町村"_s, u"施設類型"_s,
                               u"開始日"_s, u"終了日"_s, u"業務内容"_s, u"給与"_s,     u"備考"_s};
    return messageOf({{u"masked.csv"_s, csvOf(QList<QStringList>{headings} + rows)}}, june(day));
}

QStringList maskedRow(const QString& people, const QString& note = {})
{
    return {u"医師"_s,       u"%1"_s.arg(people), u"東京都"_s,     u"港区"_s,        u"病院"_s,
            u"2020-07-01"_s, u"2020-09-30"_s,     u"保健所業務"_s, u"日給50000円"_s, note};
}

} // namespace

TEST(FeedPlan, PlanningChangesNothing)
{
    TestDesk desk;
    const FeedPlan plan = planned(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    EXPECT_EQ(plan.count(RowOutcome::Created), 1);
    EXPECT_EQ(countOf(*desk), 0);
    EXPECT_TRUE(desk->feed().messages().isEmpty());
}

TEST(FeedPlan, ChangeNamesFieldWithBothValues)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    const FeedPlan plan = planned(*desk, listOf({ministryRow(u"R1"_s, cell(headcount, u"5"_s))}, june(2)));
    ASSERT_EQ(plan.count(RowOutcome::Updated), 1);
    EXPECT_EQ(plan.rows.front().changes, (QList<FieldChange>{{u"headcount"_s, 3, 5}}));
}

TEST(FeedPlan, RepetitionKeepsWhatStaffRevised)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    revise(*desk, [](Posting& posting) { posting.contact.phone = u"03-0000-9999"_s; });
    const auto result = take(*desk, listOf({ministryRow(u"R1"_s)}, june(2)));
    EXPECT_EQ(result.unchanged, 1);
    EXPECT_EQ(only(*desk).posting.contact.phone, u"03-0000-9999"_s);
}

TEST(FeedPlan, WhatOnlyTheSenderChangedGoesThroughBesideStaffsRevision)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    revise(*desk, [](Posting& posting) { posting.contact.phone = u"03-0000-9999"_s; });
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s, cell(headcount, u"5"_s))}, june(2))).updated, 1);
    // And once more: the earlier revision is still not the sender's word.
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s, cell(headcount, u"6"_s))}, june(3))).updated, 1);
    EXPECT_EQ(only(*desk).posting.contact.phone, u"03-0000-9999"_s);
    EXPECT_EQ(only(*desk).posting.headcount, 6);
}

TEST(FeedPlan, WhatBothChangedDifferentlyIsHeldWithBothValues)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    revise(*desk, [](Posting& posting) { posting.headcount = 4; });
    const FeedPlan plan = planned(*desk, listOf({ministryRow(u"R1"_s, cell(headcount, u"5"_s))}, june(2)));
    ASSERT_EQ(plan.count(RowOutcome::Held), 1);
    const QString message = errorsOf(plan.rows.front());
    EXPECT_TRUE(message.contains(u'4') && message.contains(u'5')) << message.toStdString();
    EXPECT_EQ(plan.rows.front().findings.constLast().problem.field, u"headcount"_s);
    desk->feed().take(plan, u"list.csv"_s);
    EXPECT_EQ(only(*desk).posting.headcount, 4);
}

TEST(FeedPlan, WhatBothChangedAlikeIsNoQuestion)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    revise(*desk, [](Posting& posting) { posting.headcount = 5; });
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s, cell(headcount, u"5"_s))}, june(2))).unchanged, 1);
    // The sender takes it back: that is a word of the sender's alone.
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s)}, june(3))).updated, 1);
    EXPECT_EQ(only(*desk).posting.headcount, 3);
}

TEST(FeedPlan, OlderMessageNeverOverwritesANewerOne)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s, cell(headcount, u"5"_s))}, june(3)));
    const FeedPlan plan = planned(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    EXPECT_EQ(plan.count(RowOutcome::Unchanged), 1);
    EXPECT_TRUE(plan.rows.front().older);
    desk->feed().take(plan, u"list.csv"_s);
    EXPECT_EQ(only(*desk).posting.headcount, 5);
    // Nor is it the last word when the newest message is repeated.
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s, cell(headcount, u"5"_s))}, june(2))).unchanged, 1);
}

TEST(FeedPlan, WrongRowOfAnOlderMessageNeedsNoMending)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(3)));
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s, cell(headcount, u"若干名"_s))}, june(1))).held, 0);
}

TEST(FeedPlan, ClosedPostingThatTheFeedRepeatsStaysClosed)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    desk->postings().close(only(*desk).seq, CloseReason::Filled, {u"佐藤"_s, {}, {}});
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s)}, june(2))).unchanged, 1);
    EXPECT_EQ(only(*desk).state, PostingState::Closed);
}

TEST(FeedPlan, MaskedListDoesNotBlankAFullRecord)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    QMap<QString, QString> masked = cell(headcount, u"4"_s);
    for (const auto& hidden :
         {u"医療機関名"_s, u"医療機関ID"_s, u"③郵便番号"_s, u"③住所（町名・番地等）"_s, u"③具体的な施設名"_s,
          u"⑫担当者"_s, u"⑫応募担当電話番号"_s, u"⑫電話番号（内線）"_s, u"⑫E-mail"_s})
        masked.insert(hidden, QString());
    const FeedPlan plan = planned(*desk, listOf({ministryRow(u"R1"_s, masked)}, june(2)));
    ASSERT_EQ(plan.count(RowOutcome::Updated), 1);
    EXPECT_EQ(plan.rows.front().changes, (QList<FieldChange>{{u"headcount"_s, 3, 4}}));
    desk->feed().take(plan, u"list.csv"_s);
    EXPECT_EQ(only(*desk).posting.contact, nursePosting().contact);
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s, masked)}, june(3))).unchanged, 1);
}

TEST(FeedPlan, SameNumberForAnotherInstitutionFromAnotherSenderIsHeld)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1)));
    const feed::Message other = listOf(
        {ministryRow(u"R1"_s, {{u"医療機関ID"_s, u"2710000001"_s}, {u"医療機関名"_s, u"なにわ病院"_s}})},
        june(2), u"kyoku@osaka.example.jp"_s);
    EXPECT_EQ(planned(*desk, other).count(RowOutcome::Held), 1);
    EXPECT_EQ(planned(*desk, listOf({ministryRow(u"R1"_s)}, june(2), u"kyoku@osaka.example.jp"_s))
                  .count(RowOutcome::Unchanged),
              1);
}

TEST(FeedPlan, NumberTwiceInOneListWithDifferentContentHoldsTheSecond)
{
    TestDesk desk;
    const FeedPlan plan = planned(*desk, listOf({ministryRow(u"R1"_s), ministryRow(u"R2"_s),
                                                 ministryRow(u"R1"_s, cell(headcount, u"5"_s))},
                                                june(1)));
    EXPECT_EQ(plan.count(RowOutcome::Created), 2);
    ASSERT_EQ(plan.count(RowOutcome::Held), 1);
    EXPECT_EQ(plan.rows.back().row, 4);
    EXPECT_TRUE(errorsOf(plan.rows.back()).contains(u'2')); // the row it contradicts
}

TEST(FeedPlan, SameListTwiceInOneMessageCountsOnce)
{
    TestDesk desk;
    const QByteArray list = csvOf({ministryHeadings(), ministryRow(u"R1"_s), ministryRow(u"R2"_s),
                                   ministryRow(u"R3"_s, cell(headcount, u"若干名"_s))});
    const FeedPlan plan = planned(*desk, messageOf({{u"a.csv"_s, list}, {u"b.csv"_s, list}}, june(1)));
    EXPECT_EQ(plan.count(RowOutcome::Created), 2);
    EXPECT_EQ(plan.count(RowOutcome::Held), 1);
    EXPECT_EQ(plan.rows.size(), 3U);
    ASSERT_EQ(plan.files.size(), 2);
    EXPECT_EQ(plan.files[1].rows, 3);
    EXPECT_TRUE(plan.files[1].problems.join(u' ').contains(u"b.csv"_s)); // told, not dropped silently
}

TEST(FeedPlan, RowsWithoutNumberAreKnownByTheirStableFields)
{
    TestDesk desk;
    EXPECT_EQ(take(*desk, maskedList({maskedRow(u"1"_s)}, 1)).created, 1);
    EXPECT_EQ(take(*desk, maskedList({maskedRow(u"1"_s)}, 2)).unchanged, 1);
    EXPECT_EQ(take(*desk, maskedList({maskedRow(u"2"_s)}, 3)).updated, 1);
    EXPECT_EQ(only(*desk).posting.headcount, 2);
}

TEST(FeedPlan, RowWithoutNumberThatCouldBeSeveralPostingsIsHeld)
{
    TestDesk desk;
    EXPECT_EQ(take(*desk, maskedList({maskedRow(u"1"_s, u"甲"_s), maskedRow(u"1"_s, u"乙"_s)}, 1)).created,
              2);
    EXPECT_EQ(take(*desk, maskedList({maskedRow(u"1"_s, u"乙"_s), maskedRow(u"1"_s, u"甲"_s)}, 2)).unchanged,
              2);
    EXPECT_EQ(planned(*desk, maskedList({maskedRow(u"1"_s, u"丙"_s)}, 3)).count(RowOutcome::Held), 1);
}

TEST(FeedPlan, TwinsWithoutNumberInOneListAreAsked)
{
    TestDesk desk;
    const auto result = take(*desk, maskedList({maskedRow(u"1"_s), maskedRow(u"1"_s)}, 1));
    EXPECT_EQ(result.created, 1);
    EXPECT_EQ(result.held, 1);
    const feed::HeldRow held = desk->feed().heldRows().constFirst();
    desk->feed().takeMended(held.seq, held.posting, u"佐藤"_s);
    EXPECT_EQ(countOf(*desk), 2);
    // Both are known now, and their repetition asks nothing.
    EXPECT_EQ(take(*desk, maskedList({maskedRow(u"1"_s), maskedRow(u"1"_s)}, 2)).unchanged, 2);
}

TEST(FeedPlan, ListThatRepeatsHalfOfTheSendersOpenPostingsIsASnapshot)
{
    TestDesk desk;
    take(*desk,
         listOf({ministryRow(u"R1"_s), ministryRow(u"R2"_s), ministryRow(u"R3"_s), ministryRow(u"R4"_s)},
                june(1)));
    const FeedPlan half = planned(*desk, listOf({ministryRow(u"R1"_s), ministryRow(u"R2"_s)}, june(2)));
    EXPECT_TRUE(half.snapshot);
    EXPECT_EQ(half.absent.size(), 2);
    const FeedPlan less = planned(*desk, listOf({ministryRow(u"R1"_s), ministryRow(u"R9"_s)}, june(2)));
    EXPECT_FALSE(less.snapshot);
    EXPECT_TRUE(less.absent.isEmpty());
}

TEST(FeedPlan, ModeOverrulesTheJudgement)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s), ministryRow(u"R2"_s)}, june(1)));
    const feed::Message news = listOf({ministryRow(u"R9"_s)}, june(2));
    EXPECT_EQ(planned(*desk, news, FeedMode::Snapshot).absent.size(), 2);
    const feed::Message whole = listOf({ministryRow(u"R1"_s)}, june(2));
    EXPECT_TRUE(planned(*desk, whole, FeedMode::Update).absent.isEmpty());
}

TEST(FeedPlan, HeldRowWithAKnownNumberIsNotAbsent)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s), ministryRow(u"R2"_s)}, june(1)));
    const FeedPlan plan = planned(
        *desk, listOf({ministryRow(u"R1"_s), ministryRow(u"R2"_s, cell(headcount, u"若干名"_s))}, june(2)));
    EXPECT_TRUE(plan.snapshot);
    EXPECT_TRUE(plan.absent.isEmpty());
}

TEST(FeedPlan, OtherSendersPostingsAreNeverAbsent)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s)}, june(1), u"kyoku@osaka.example.jp"_s));
    desk->postings().add(nursePosting(), PostingState::Open, {u"佐藤"_s, {}, {}});
    EXPECT_TRUE(planned(*desk, listOf({ministryRow(u"R2"_s)}, june(2)), FeedMode::Snapshot).absent.isEmpty());
}

TEST(FeedPlan, AbsentPostingsStayOpen)
{
    TestDesk desk;
    take(*desk, listOf({ministryRow(u"R1"_s), ministryRow(u"R2"_s)}, june(1)));
    EXPECT_EQ(take(*desk, listOf({ministryRow(u"R1"_s)}, june(2))).absent, 1);
    int open = 0;
    desk->postings().forEach(StatusFilter::Open, [&open](const StoredPosting&) {
        ++open;
        return true;
    });
    EXPECT_EQ(open, 2);
}

TEST(FeedPlan, TypedPostingIsNotOverwrittenByAListThatSaysOtherwise)
{
    TestDesk desk;
    Posting typed = nursePosting();
    typed.sourceKey = u"R1"_s;
    typed.remarks.clear();
    typed.headcount = 2;
    desk->postings().add(typed, PostingState::Open, {u"佐藤"_s, {}, {}});
    EXPECT_EQ(planned(*desk, listOf({ministryRow(u"R1"_s)}, june(1))).count(RowOutcome::Held), 1);
    // What the typed one leaves open is filled.
    const auto result = take(*desk, listOf({ministryRow(u"R1"_s, cell(headcount, u"2"_s))}, june(1)));
    EXPECT_EQ(result.updated, 1);
    EXPECT_EQ(only(*desk).posting.remarks, nursePosting().remarks);
}

TEST(FeedLists, TwoListsOfOneSheetAreBothRead)
{
    TestDesk desk;
    const QByteArray file = csvOf({{u"医師"_s},
                                   ministryHeadings(),
                                   ministryRow(u"R1"_s),
                                   {},
                                   {u"番号"_s, u"職種"_s, u"人数"_s, u"都道府県"_s, u"市区町村"_s,
                                    u"開始日"_s, u"終了日"_s, u"業務内容"_s},
                                   {u"R2000"_s, u"保健師"_s, u"2"_s, u"東京都"_s, u"港区"_s, u"2020-07-01"_s,
                                    u"2020-08-01"_s, u"保健所業務"_s}});
    const FeedPlan plan = planned(*desk, messageOf({{u"two.csv"_s, file}}, june(1)));
    ASSERT_EQ(plan.count(RowOutcome::Created), 2);
    EXPECT_EQ(plan.rows.back().posting.occupation, Occupation::PublicHealthNurse);
    EXPECT_EQ(plan.rows.back().posting.sourceKey, u"R2000"_s);
}

TEST(FeedLists, HeadingsNotesAndTotalsAreNoPostingsButNotesAreTold)
{
    TestDesk desk;
    const QByteArray file = csvOf({ministryHeadings(),
                                   ministryRow(u"R1"_s),
                                   ministryHeadings(),
                                   ministryRow(u"R2"_s),
                                   {u"合計"_s, u""_s, u""_s, u""_s, u""_s, u""_s, u"6"_s},
                                   {u"※詳しくは事務局まで。"_s}});
    const FeedPlan plan = planned(*desk, messageOf({{u"list.csv"_s, file}}, june(1)));
    EXPECT_EQ(plan.rows.size(), 2U);
    EXPECT_EQ(plan.files.constFirst().rows, 2);
    const QString told = plan.files.constFirst().problems.join(u' ');
    EXPECT_TRUE(told.contains(u"※詳しくは事務局まで。"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"合計"_s)) << told.toStdString();
}

TEST(FeedLists, RowThatLostAllButItsNumberIsHeld)
{
    TestDesk desk;
    QStringList stump = ministryRow(u"R2"_s);
    for (qsizetype i = 1; i < stump.size(); ++i)
        stump[i].clear();
    const FeedPlan plan = planned(*desk, listOf({ministryRow(u"R1"_s), stump}, june(1)));
    EXPECT_EQ(plan.count(RowOutcome::Held), 1);
}

TEST(FeedLists, FileWithoutAListIsNamedWithWhatToDo)
{
    TestDesk desk;
    const auto problemsOf = [&desk](const QString& name, const QByteArray& data) {
        const FeedPlan plan = planned(*desk, messageOf({{name, data}}, june(1)));
        EXPECT_TRUE(plan.rows.empty());
        EXPECT_EQ(plan.files.size(), 1);
        return plan.files.isEmpty() ? QString() : plan.files.constFirst().problems.join(u' ');
    };
    EXPECT_TRUE(problemsOf(u"names.csv"_s, csvOf({{u"氏名"_s, u"住所"_s}, {u"仮名"_s, u"東京"_s}}))
                    .contains(u"names.csv"_s));
    EXPECT_TRUE(problemsOf(u"none.csv"_s, csvOf({ministryHeadings()})).contains(u"none.csv"_s));
    EXPECT_TRUE(problemsOf(u"nothing.csv"_s, {}).contains(u"nothing.csv"_s));
    EXPECT_TRUE(problemsOf(u"list.zip"_s, QByteArray::fromHex("504b0304140000000800") + QByteArray(40, 'x'))
                    .contains(u"list.zip"_s));
    EXPECT_TRUE(problemsOf(u"scan.pdf"_s, "%PDF-1.4\n%\xe2\xe3\n").contains(u"scan.pdf"_s));
}

TEST(FeedLists, ColumnsThatWereNotReadAreTold)
{
    TestDesk desk;
    const QByteArray file =
        csvOf({ministryHeadings() + QStringList{u"受付印"_s}, ministryRow(u"R1"_s) + QStringList{u"済"_s}});
    const FeedPlan plan = planned(*desk, messageOf({{u"list.csv"_s, file}}, june(1)));
    EXPECT_EQ(plan.count(RowOutcome::Created), 1);
    EXPECT_TRUE(plan.files.constFirst().problems.join(u' ').contains(u"受付印"_s));
}

TEST(FeedLists, CancellingThePlanThrows)
{
    TestDesk desk;
    const feed::Message message = listOf({ministryRow(u"R1"_s)}, june(1));
    EXPECT_THROW(desk->feed().plan(message, FeedMode::Judge, [](qint64, qint64) { return false; }),
                 Cancelled);
}

} // namespace kakehashi::test
