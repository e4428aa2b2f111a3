// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/heading_choices.h"
#include "core/feed/heading_words.h"
#include "core/feed/headings.h"
#include "core/feed/sender_rules.h"
#include "tests/feed/feed_lists.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;
using feed::HeadingChoice;
using feed::nearestChoices;

namespace {

const QString address = u"jinzai@mhlw.example.jp"_s;

feed::FeedPlan planOf(const QList<QStringList>& rows, const feed::SenderRule& rule = {})
{
    TestDesk desk;
    if (!rule.sender.isEmpty())
        desk->senderRules().save(rule);
    const feed::Message message = messageOf({{u"list.csv"_s, csvOf(rows)}}, june(1), address);
    return desk->feed().plan(message, feed::FeedMode::Judge);
}

QStringList fieldsOf(const QList<HeadingChoice>& choices)
{
    QStringList fields;
    for (const HeadingChoice& choice : choices)
        fields.append(choice.field);
    return fields;
}

/// The ministry's list with one heading written otherwise.
QList<QStringList> listWith(const QString& field, const QString& heading)
{
    QStringList headings = ministryHeadings();
    for (QString& each : headings) {
        if (feed::fieldOfHeading(each) == field)
            each = heading;
    }
    return {headings, ministryRow(u"R1"_s), ministryRow(u"R2"_s, {{u"②募集人数"_s, u"5"_s}})};
}

feed::SenderRule ruleWith(const QString& heading, const QString& field)
{
    return {address, {}, {}, {}, {{heading, field}}};
}

} // namespace

TEST(HeadingChoices, EveryChoiceIsAFieldThatSomeHeadingCanMeanAndHasALabelOfItsOwn)
{
    QStringList readable;
    for (const feed::HeadingWords& words : feed::headingWords())
        readable.append(QString(words.field));
    for (const feed::SectionWords& section : feed::sectionWords()) {
        for (const feed::HeadingWords& words : section.below)
            readable.append(QString(words.field));
    }
    QStringList labels;
    for (const HeadingChoice& choice : feed::headingChoices()) {
        EXPECT_TRUE(readable.contains(choice.field)) << qPrintable(choice.field);
        EXPECT_FALSE(labels.contains(choice.label)) << qPrintable(choice.label);
        labels.append(choice.label);
        EXPECT_TRUE(feed::isHeadingChoice(choice.field));
    }
    EXPECT_TRUE(feed::isHeadingChoice(u"ignored"_s));
    EXPECT_FALSE(feed::isHeadingChoice(u"salary"_s));
    EXPECT_FALSE(feed::isHeadingChoice(QString()));
}

TEST(HeadingChoices, EveryLabelIsNearestToItself)
{
    for (const HeadingChoice& choice : feed::headingChoices())
        EXPECT_EQ(nearestChoices(choice.label, {}, 1).constFirst().label, choice.label)
            << qPrintable(choice.label);
}

struct Unknown
{
    QString heading;
    QStringList cells;
    QString field;
};

TEST(HeadingChoices, TheItemMeantIsAmongTheNearest)
{
    const QList<Unknown> unknown{
        {u"求める職名"_s, {}, u"occupation"_s},
        {u"求める方"_s, {u"看護師"_s, u"医師"_s}, u"occupation"_s},
        {u"必要な人の数"_s, {}, u"headcount"_s},
        {u"ご担当のお名前"_s, {}, u"contact.name"_s},
        {u"ご連絡先の電話"_s, {}, u"contact.phone"_s},
        {u"連絡"_s, {u"saiyo@hospital.example.jp"_s}, u"contact.email"_s},
        {u"ﾄﾞｺで働くか(市区町村)"_s, {}, u"workplace.municipality"_s},
        {u"エリア"_s, {u"東京都"_s, u"大阪府"_s}, u"workplace.prefecture"_s},
        {u"働く時間帯"_s, {}, u"hours.range"_s},
        {u"お休み"_s, {}, u"hours.days_off"_s},
        {u"病院の名前"_s, {}, u"institution_name"_s},
        {u"いつから"_s, {u"令和2年6月1日"_s}, u"employment.start"_s},
        {u"その他伝えたいこと（特記）"_s, {}, u"remarks"_s},
    };
    for (const Unknown& one : unknown) {
        ASSERT_EQ(feed::fieldOfHeading(one.heading), QString()) << qPrintable(one.heading);
        const QList<HeadingChoice> nearest = nearestChoices(one.heading, one.cells);
        EXPECT_THAT(fieldsOf(nearest), Contains(one.field)) << qPrintable(one.heading);
        EXPECT_EQ(nearest.size(), 5);
        EXPECT_EQ(nearest, nearestChoices(one.heading, one.cells)) << "always the same";
    }
}

TEST(HeadingChoices, OddHeadingsGetChoicesToo)
{
    for (const QString& odd : {QString(), u"☆"_s, QString(5000, u'職'), QString(QChar(0xd800)), u"%%%"_s})
        EXPECT_EQ(nearestChoices(odd).size(), 5);
    EXPECT_EQ(nearestChoices(u"職名"_s, {}, 0).size(), 1);
    EXPECT_EQ(nearestChoices(u"職名"_s, {}, 10'000).size(), feed::headingChoices().size());
}

TEST(HeadingChoices, AnUnknownColumnIsOfferedAndTheRestIsRead)
{
    const feed::FeedPlan plan = planOf(listWith(u"hours.days_off"_s, u"⑧おやすみの日"_s));
    EXPECT_EQ(plan.rows.size(), 2U);
    ASSERT_EQ(plan.files[0].unknownHeadings.size(), 1);
    const feed::UnknownHeading& unknown = plan.files[0].unknownHeadings[0];
    EXPECT_EQ(unknown.heading, u"⑧おやすみの日"_s);
    EXPECT_EQ(unknown.attachment, u"list.csv"_s);
    EXPECT_EQ(unknown.row, 1);
    EXPECT_FALSE(unknown.blocksList);
    EXPECT_EQ(unknown.sampleCells.size(), 1) << "the same value twice";
    EXPECT_THAT(plan.files[0].problems,
                Contains(ResultOf([](const QString& p) { return p.contains(u"⑧おやすみの日"_s); }, true)));
}

TEST(HeadingChoices, WhatWasChosenIsReadAndNoLongerOffered)
{
    const auto rows = listWith(u"hours.days_off"_s, u"⑧おやすみの日"_s);
    const QString wanted = planOf({ministryHeadings(), rows[1]}).rows[0].posting.hours.daysOff;
    ASSERT_FALSE(wanted.isEmpty());
    EXPECT_NE(planOf(rows).rows[0].posting.hours.daysOff, wanted);
    // Written in another width and without its number: the same heading.
    const feed::FeedPlan plan = planOf(rows, ruleWith(u"おやすみの日"_s, u"hours.days_off"_s));
    EXPECT_EQ(plan.rows[0].posting.hours.daysOff, wanted);
    EXPECT_TRUE(plan.files[0].unknownHeadings.isEmpty());
    EXPECT_TRUE(plan.files[0].problems.isEmpty());
}

TEST(HeadingChoices, AChoiceGoesBeforeWhatTheHeadingIsKnownToMean)
{
    const QList<QStringList> rows{ministryHeadings(), ministryRow(u"R1"_s, {{u"⑪補足内容"_s, u"土日"_s}})};
    QString heading;
    for (const QString& each : ministryHeadings())
        heading = feed::fieldOfHeading(each) == u"remarks"_s ? each : heading;
    ASSERT_FALSE(heading.isEmpty());
    const feed::FeedPlan plan = planOf(rows, ruleWith(heading, u"ignored"_s));
    EXPECT_EQ(plan.rows[0].posting.remarks, QString());
    EXPECT_THAT(plan.files[0].problems,
                Contains(ResultOf([&](const QString& p) { return p.contains(heading); }, true)))
        << "what is not read is told";
    EXPECT_TRUE(plan.files[0].unknownHeadings.isEmpty());
}

TEST(HeadingChoices, AListWhoseOccupationHeadingIsUnknownIsOfferedAndReadOnceItIsKnown)
{
    const auto rows = listWith(u"occupation"_s, u"求める職名"_s);
    const feed::FeedPlan plan = planOf(rows);
    EXPECT_TRUE(plan.rows.empty());
    EXPECT_FALSE(plan.files[0].problems.isEmpty());
    ASSERT_EQ(plan.files[0].unknownHeadings.size(), 1);
    EXPECT_TRUE(plan.files[0].unknownHeadings[0].blocksList);
    EXPECT_EQ(plan.files[0].unknownHeadings[0].nearest[0].field, u"occupation"_s);
    const feed::FeedPlan again = planOf(rows, ruleWith(u"求める職名"_s, u"occupation"_s));
    EXPECT_EQ(again.rows.size(), 2U);
    EXPECT_EQ(again.count(feed::RowOutcome::Held), 0);
}

TEST(HeadingChoices, AnOccupationHeadingThatWasChosenMayStandBelowTitlesAndInTwoRows)
{
    auto rows = listWith(u"occupation"_s, u"求める職名"_s);
    rows.prepend({u"募集一覧"_s});
    EXPECT_EQ(planOf(rows, ruleWith(u"求める職名"_s, u"occupation"_s)).rows.size(), 2U);
}

TEST(HeadingChoices, ATableOfOtherThingsIsNotOffered)
{
    EXPECT_TRUE(planOf({{u"氏名"_s, u"年齢"_s}, {u"山田"_s, u"40"_s}}).files[0].unknownHeadings.isEmpty());
}

TEST(HeadingChoices, AListOfASenderOfMaskedPostingsIsMaskedWhereItHasNoColumnForIt)
{
    QStringList headings;
    QStringList cells;
    const QStringList all = ministryHeadings();
    const QStringList row = ministryRow(u"R1"_s);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString field = feed::fieldOfHeading(all[i]);
        if (field == u"masking_requested"_s || field == u"institution_name"_s ||
            field.startsWith(u"contact"_s))
            continue;
        headings.append(all[i]);
        cells.append(row[i]);
    }
    EXPECT_FALSE(planOf({headings, cells}).rows[0].posting.maskingRequested);
    const feed::FeedPlan plan = planOf({headings, cells}, {address, {}, DeskKind::DoctorBank, {}, {}});
    EXPECT_EQ(plan.count(feed::RowOutcome::Created), 1);
    EXPECT_TRUE(plan.rows[0].posting.maskingRequested);
}

} // namespace kakehashi::test
