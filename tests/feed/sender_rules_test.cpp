// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/feed/sender_rules.h"
#include "tests/feed/feed_lists.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;
using feed::FeedMode;
using feed::RuleHeading;
using feed::SenderRule;

namespace {

const QString ruledAddress = u"jinzai@mhlw.example.jp"_s;
const QString domain = u"@mhlw.example.jp"_s;

class Senders : public Test
{
protected:
    feed::SenderRules& rules() { return desk->senderRules(); }
    TestDesk desk;
};

} // namespace

TEST_F(Senders, ARuleIsKeptAsItWasGiven)
{
    const SenderRule rule{ruledAddress,
                          true,
                          DeskKind::DoctorBank,
                          FeedMode::Snapshot,
                          {{u"求める職名"_s, u"occupation"_s}, {u"社内メモ"_s, u"ignored"_s}}};
    EXPECT_EQ(rules().save(rule), rule);
    EXPECT_EQ(rules().find(ruledAddress), rule);
    EXPECT_EQ(rules().all(), QList<SenderRule>{rule});
    const qint64 entries = desk->audit().count();
    rules().save(rule);
    EXPECT_EQ(desk->audit().count(), entries) << "nothing changed";
    rules().remove(ruledAddress);
    EXPECT_EQ(rules().find(ruledAddress), std::nullopt);
    EXPECT_EQ(desk->audit().count(), entries + 1);
    EXPECT_THROW(rules().remove(ruledAddress), UsageError);
    EXPECT_THAT(desk->audit().brokenEntries(), IsEmpty());
}

TEST_F(Senders, AnAddressIsTheSameInAnyCaseAndWidth)
{
    rules().setTrusted(u"  ＪＩＮＺＡＩ＠mhlw.Example.JP "_s, true);
    EXPECT_EQ(rules().policyFor(ruledAddress).trusted, true);
    EXPECT_EQ(rules().all().constFirst().sender, ruledAddress);
}

TEST_F(Senders, TheAddressGoesBeforeItsDomainWhereItSaysSomething)
{
    rules().save({domain,
                  true,
                  DeskKind::Prefecture,
                  FeedMode::Update,
                  {{u"印"_s, u"ignored"_s}, {u"甲"_s, u"remarks"_s}}});
    rules().save({ruledAddress, false, {}, FeedMode::Judge, {{u"甲"_s, u"occupation"_s}}});
    const feed::SenderPolicy policy = rules().policyFor(ruledAddress);
    EXPECT_EQ(policy.trusted, false);
    EXPECT_EQ(policy.deskKind, DeskKind::Prefecture);
    EXPECT_EQ(policy.mode, FeedMode::Update);
    EXPECT_EQ(policy.headings.fieldOf(u"甲"_s), u"occupation"_s);
    EXPECT_EQ(policy.headings.fieldOf(u"印"_s), u"ignored"_s);
    EXPECT_EQ(rules().policyFor(u"other@mhlw.example.jp"_s).trusted, true);
    for (const QString& stranger :
         {u"jinzai@example.jp"_s, u"a@sub.mhlw.example.jp"_s, u"a@xmhlw.example.jp"_s, QString()})
        EXPECT_EQ(rules().policyFor(stranger).trusted, std::nullopt) << qPrintable(stranger);
}

TEST_F(Senders, AHeadingIsRememberedReplacedAndForgotten)
{
    rules().rememberHeading(ruledAddress, u"求める職名"_s, u"remarks"_s);
    rules().rememberHeading(ruledAddress, u"① 求める職名"_s, u"occupation"_s);
    EXPECT_EQ(rules().find(ruledAddress)->headings,
              (QList<RuleHeading>{{u"① 求める職名"_s, u"occupation"_s}}));
    rules().forgetHeading(ruledAddress, u"求める職名"_s);
    EXPECT_TRUE(rules().find(ruledAddress)->headings.isEmpty());
    rules().forgetHeading(u"nobody@example.jp"_s, u"求める職名"_s);
    EXPECT_EQ(rules().all().size(), 1);
}

TEST_F(Senders, FilesWithoutASenderHaveARuleOfTheirOwn)
{
    rules().rememberHeading({}, u"求める職名"_s, u"occupation"_s);
    EXPECT_EQ(rules().policyFor({}).headings.fieldOf(u"求める職名"_s), u"occupation"_s);
    EXPECT_TRUE(rules().policyFor(ruledAddress).headings.isEmpty());
    EXPECT_THROW(rules().setTrusted({}, true), UsageError) << "there is nobody to trust";
}

struct BadRule
{
    const char* what;
    SenderRule rule;
    QString field;
};

TEST_F(Senders, WhatIsNoRuleIsRefusedAndNothingIsKept)
{
    const QList<BadRule> bad{
        {"no ruledAddress", {u"jinzai"_s, true, {}, {}, {}}, u"sender"_s},
        {"two addresses", {u"a@b.jp,c@d.jp"_s, true, {}, {}, {}}, u"sender"_s},
        {"a name with it", {u"Jinzai <a@b.jp>"_s, true, {}, {}, {}}, u"sender"_s},
        {"only the sign", {u"@"_s, true, {}, {}, {}}, u"sender"_s},
        {"no domain", {u"a@"_s, true, {}, {}, {}}, u"sender"_s},
        {"an empty part", {u"a@b..jp"_s, true, {}, {}, {}}, u"sender"_s},
        {"a dash at the end", {u"a@b-.jp"_s, true, {}, {}, {}}, u"sender"_s},
        {"a wildcard", {u"*@*.jp"_s, true, {}, {}, {}}, u"sender"_s},
        {"a blank", {u"a b@c.jp"_s, true, {}, {}, {}}, u"sender"_s},
        {"a line break", {u"a@b.jp\nc"_s, true, {}, {}, {}}, u"sender"_s},
        {"endless", {QString(300, u'a') + u"@b.jp"_s, true, {}, {}, {}}, u"sender"_s},
        {"an unknown field", {ruledAddress, {}, {}, {}, {{u"甲"_s, u"salary"_s}}}, u"headings"_s},
        {"a field the other columns decide",
         {ruledAddress, {}, {}, {}, {{u"甲"_s, u"any_address"_s}}},
         u"headings"_s},
        {"no field", {ruledAddress, {}, {}, {}, {{u"甲"_s, QString()}}}, u"headings"_s},
        {"no heading", {ruledAddress, {}, {}, {}, {{u"  "_s, u"remarks"_s}}}, u"headings"_s},
    };
    for (const BadRule& one : bad) {
        const Problems problems = feed::checkSenderRule(one.rule);
        ASSERT_FALSE(problems.isEmpty()) << one.what;
        EXPECT_EQ(problems.constFirst().field, one.field) << one.what;
        EXPECT_THROW(rules().save(one.rule), UsageError) << one.what;
    }
    EXPECT_TRUE(rules().all().isEmpty());
}

TEST_F(Senders, PlanningUsesTheRuleOfTheMessagesSender)
{
    const auto plan = [this](const feed::Message& message, FeedMode mode) {
        return desk->feed().plan(message, mode);
    };
    const QList<QStringList> first{ministryRow(u"R1"_s), ministryRow(u"R2"_s), ministryRow(u"R3"_s)};
    desk->feed().take(plan(listOf(first, june(1)), FeedMode::Judge), u"1.eml"_s);
    const feed::Message one = listOf({ministryRow(u"R1"_s)}, june(2));
    EXPECT_FALSE(plan(one, FeedMode::Judge).snapshot) << "names a third of what is known";
    rules().save({ruledAddress, {}, {}, FeedMode::Snapshot, {}});
    EXPECT_EQ(plan(one, FeedMode::Judge).absent.size(), 2);
    EXPECT_FALSE(plan(one, FeedMode::Update).snapshot) << "what is asked for goes before the rule";
    rules().save({ruledAddress, {}, {}, FeedMode::Update, {}});
    EXPECT_FALSE(
        plan(listOf({ministryRow(u"R1"_s), ministryRow(u"R2"_s)}, june(2)), FeedMode::Judge).snapshot);
}

TEST_F(Senders, AListThatCouldNotBeReadIsReadOnceTheHeadingIsRemembered)
{
    QStringList headings = ministryHeadings();
    headings[headings.indexOf(u"①募集職種"_s)] = u"求める職名"_s;
    const feed::Message message =
        messageOf({{u"list.csv"_s, csvOf({headings, ministryRow(u"R1"_s)})}}, june(1));
    const feed::FeedPlan blocked = desk->feed().plan(message, FeedMode::Judge);
    EXPECT_TRUE(blocked.rows.empty());
    ASSERT_EQ(blocked.files[0].unknownHeadings.size(), 1);
    const feed::UnknownHeading& unknown = blocked.files[0].unknownHeadings[0];
    rules().rememberHeading(message.sender, unknown.heading, unknown.nearest[0].field);
    EXPECT_EQ(desk->feed().plan(message, FeedMode::Judge).count(feed::RowOutcome::Created), 1);
}

} // namespace kakehashi::test
