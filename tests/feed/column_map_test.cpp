// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/headings.h"
#include "tests/feed/feed_lists.h"
#include "tests/support/test_desk.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using feed::ColumnMap;
using feed::fieldOfHeading;
using feed::findColumns;

namespace {

QStringList fieldsOf(const ColumnMap& map)
{
    QStringList fields;
    for (const ColumnMap::Column& column : map.columns)
        fields.append(column.field);
    return fields;
}

QStringList fieldsOf(const QList<QStringList>& rows)
{
    const auto map = findColumns(sheetOf(rows));
    return map ? fieldsOf(*map) : QStringList();
}

feed::Table firstSample()
{
    const feed::Message message = feed::parseMessage(testData(u"feed/01-first-feed.eml"_s));
    const feed::Attachment& list = message.attachments.constFirst();
    return feed::readTableFile(list.name, list.data, list.charset).tables.constFirst();
}

QList<Posting> postingsOf(const feed::Table& table)
{
    const auto map = findColumns(table);
    if (!map)
        return {};
    QList<Posting> postings;
    for (std::size_t i = map->firstRow; i < table.rows.size(); ++i)
        postings.append(feed::readRow(table.rows[i], *map).posting);
    return postings;
}

} // namespace

TEST(Headings, EveryColumnOfTheMinistrysListIsKnown)
{
    const auto map = findColumns(sheetOf({ministryHeadings(), ministryRow(u"R1"_s)}));
    ASSERT_TRUE(map);
    EXPECT_EQ(map->unknownHeadings(), QStringList());
    EXPECT_EQ(map->columns.size(), 39U);
    QStringList fields = fieldsOf(*map);
    EXPECT_EQ(fields.removeDuplicates(), 0);
}

TEST(Headings, ItemNumbersWidthAndBlanksMeanNothing)
{
    for (const auto& writing :
         {u"①募集職種"_s, u"募集職種"_s, u"(1)募集職種"_s, u"（１）募集職種"_s, u"1.募集職種"_s,
          u"１．募集職種"_s, u"丸1募集職種"_s, u"⑴ 募集職種"_s, u" 募 集　職 種 "_s, u"募集\n職種"_s,
          u"①募集職種 (1 職種のみ)"_s, u"①募集職種※１つだけ○"_s, u"②職種"_s, u"職　種"_s, u"募集職種 *"_s})
        EXPECT_EQ(fieldOfHeading(writing), u"occupation"_s) << writing.toStdString();
    EXPECT_EQ(fieldOfHeading(u"⑫Ｅ－ｍａｉｌ"_s), u"contact.email"_s);
    EXPECT_EQ(fieldOfHeading(u"ﾒｰﾙｱﾄﾞﾚｽ"_s), u"contact.email"_s);
    EXPECT_EQ(fieldOfHeading(u"⑦給与(円)"_s), u"pay.amount_yen"_s);
    EXPECT_EQ(fieldOfHeading(u"ﾏｽｷﾝｸﾞ希望"_s), u"masking_requested"_s);
}

TEST(Headings, TheSheetsLabelsAreKnown)
{
    const QList<QPair<QString, QString>> labels{
        {u"医療機関名"_s, u"institution_name"_s},
        {u"医療機関ID"_s, u"institution_id"_s},
        {u"① マスキング希望の有無"_s, u"masking_requested"_s},
        {u"① 募集職種 (1 職種のみ)"_s, u"occupation"_s},
        {u"② 募集人数"_s, u"headcount"_s},
        {u"〒"_s, u"workplace.postal_code"_s},
        {u"③ 就業場所 市区町村"_s, u"workplace.municipality"_s},
        {u"施設類型 ※○を付ける"_s, u"workplace.facility_type"_s},
        {u"④ 雇用期間"_s, u"employment.period"_s},
        {u"⑤ 試用期間の有無"_s, u"trial"_s},
        {u"⑥ 業務内容 ※該当するものに☑"_s, u"duties"_s},
        {u"具体的な内容を記載 (診療科等)"_s, u"duty_detail"_s},
        {u"⑦ 給与"_s, u"pay"_s},
        {u"試用期間給与"_s, u"pay.trial_amount_yen"_s},
        {u"勤務時間"_s, u"hours.range"_s},
        {u"休憩時間"_s, u"hours.break_minutes"_s},
        {u"時間外労働"_s, u"hours.overtime"_s},
        {u"休日"_s, u"hours.days_off"_s},
        {u"⑨ 加入保険"_s, u"insurance"_s},
        {u"他の保険"_s, u"insurance_other"_s},
        {u"⑩ 受動喫煙防止の取組"_s, u"smoke_free_premises"_s},
        {u"⑪ 補足内容 その他特記事項"_s, u"remarks"_s},
        {u"担当者氏名"_s, u"contact.name"_s},
        {u"電話番号 (内線番号)"_s, u"contact.phone"_s},
        {u"E-mail"_s, u"contact.email"_s},
        {u"⑬ 当該募集情報に係る求人登録の有無 (既に登録している場合☑)"_s, u"registered_with"_s},
        {u"他の機関"_s, u"registered_other"_s},
    };
    for (const auto& [label, field] : labels)
        EXPECT_EQ(fieldOfHeading(label), field) << label.toStdString();
}

TEST(Headings, UsualOtherWordsAreKnown)
{
    const QList<QPair<QString, QString>> words{{u"登録番号"_s, u"source_key"_s},
                                               {u"管理番号"_s, u"source_key"_s},
                                               {u"採用人数"_s, u"headcount"_s},
                                               {u"募集人員"_s, u"headcount"_s},
                                               {u"雇用開始日"_s, u"employment.start"_s},
                                               {u"採用日"_s, u"employment.start"_s},
                                               {u"雇用終了日"_s, u"employment.end"_s},
                                               {u"任用期間（終期）"_s, u"employment.end"_s},
                                               {u"給与形態"_s, u"pay.basis"_s},
                                               {u"賃金形態"_s, u"pay.basis"_s},
                                               {u"給与額"_s, u"pay.amount_yen"_s},
                                               {u"始業時刻"_s, u"hours.start"_s},
                                               {u"勤務終了時刻"_s, u"hours.end"_s},
                                               {u"残業"_s, u"hours.overtime"_s},
                                               {u"備考"_s, u"remarks"_s},
                                               {u"特記事項"_s, u"remarks"_s},
                                               {u"担当者名"_s, u"contact.name"_s},
                                               {u"TEL"_s, u"contact.phone"_s},
                                               {u"非公開募集"_s, u"masking_requested"_s}};
    for (const auto& [label, field] : words)
        EXPECT_EQ(fieldOfHeading(label), field) << label.toStdString();
}

TEST(Headings, WhatIsNoItemOfTheFormIsNotKnown)
{
    for (const auto& text : {u"受付日"_s, u"R000001"_s, u"東京都"_s, u"2020-06-01"_s, u""_s, u"①"_s,
                             u"募集情報一覧（令和2年6月1日現在）"_s, u"医師"_s, u"60"_s})
        EXPECT_EQ(fieldOfHeading(text), QString()) << text.toStdString();
}

TEST(Headings, GroupHeadingTellsWhatStandsBelowIt)
{
    EXPECT_EQ(fieldOfHeading(u"④雇用期間"_s, u"開始"_s), u"employment.start"_s);
    EXPECT_EQ(fieldOfHeading(u"⑧勤務時間・休日"_s, u"開始"_s), u"hours.start"_s);
    EXPECT_EQ(fieldOfHeading(u"③就業場所"_s, u"都道府県"_s), u"workplace.prefecture"_s);
    EXPECT_EQ(fieldOfHeading(u"⑫担当者連絡先"_s, u"所在地"_s), u"contact.address"_s);
    EXPECT_EQ(fieldOfHeading(u"⑥業務内容"_s, u"その他"_s), u"duties.other"_s);
    EXPECT_EQ(fieldOfHeading(u"⑨加入保険"_s, u"その他"_s), u"insurance_other"_s);
}

TEST(ColumnMap, AnyOrderOfTheColumnsGivesTheSamePostings)
{
    const feed::Table table = firstSample();
    const QList<Posting> expected = postingsOf(table);
    ASSERT_EQ(expected.size(), 40);
    std::vector<std::size_t> order(39);
    std::iota(order.begin(), order.end(), std::size_t{0});
    QRandomGenerator random(20200601);
    for (int round = 0; round < 25; ++round) {
        std::shuffle(order.begin(), order.end(), random);
        feed::Table shuffled = table;
        for (feed::Row& row : shuffled.rows.kept()) {
            const std::vector<feed::Cell> cells = row.cells;
            for (std::size_t i = 0; i < order.size(); ++i)
                row.cells[i] = cells.at(order[i]);
        }
        ASSERT_EQ(postingsOf(shuffled), expected) << "round " << round;
    }
}

TEST(ColumnMap, HeadingsWithoutTheirNumbersGiveTheSamePostings)
{
    feed::Table table = firstSample();
    const QList<Posting> expected = postingsOf(table);
    for (feed::Cell& cell : table.rows.kept().front().cells) {
        if (!cell.text.isEmpty() && cell.text.front() >= u'①' && cell.text.front() <= u'⑬')
            cell.text.remove(0, 1);
    }
    EXPECT_EQ(postingsOf(table), expected);
}

TEST(ColumnMap, TitleLinesAndBlankRowsAboveTheHeadingsArePassedOver)
{
    const feed::Table table = sheetOf({{u"募集情報一覧（令和2年6月1日現在）"_s},
                                       {},
                                       {u""_s, u"厚生労働省"_s, u"担当：医療人材確保チーム"_s},
                                       {u"職種"_s, u"医師のみ"_s},
                                       ministryHeadings(),
                                       ministryRow(u"R1"_s)});
    const auto map = findColumns(table);
    ASSERT_TRUE(map);
    EXPECT_EQ(map->headingRow, 5);
    EXPECT_EQ(table.rows[map->firstRow].number, 6);
}

TEST(ColumnMap, TableWithoutEnoughOfTheFormIsNoList)
{
    EXPECT_FALSE(findColumns(sheetOf({{u"このシートは読み込まない"_s}})));
    EXPECT_FALSE(
        findColumns(sheetOf({{u"職種"_s, u"人数"_s, u"都道府県"_s}, {u"医師"_s, u"3"_s, u"東京都"_s}})));
    EXPECT_FALSE(findColumns(sheetOf({{u"氏名"_s, u"住所"_s, u"電話番号"_s, u"備考"_s}})));
    EXPECT_FALSE(findColumns(sheetOf({})));
}

TEST(ColumnMap, TwoRowsOfHeadingsAreJoined)
{
    const feed::Table table = sheetOf({{u"募集番号"_s, u"募集職種"_s, u"募集人数"_s, u"③就業場所"_s, u""_s,
                                        u"④雇用期間"_s, u""_s, u"勤務時間"_s, u""_s, u"備考"_s},
                                       {u""_s, u""_s, u""_s, u"都道府県"_s, u"市区町村"_s, u"開始"_s,
                                        u"終了"_s, u"開始"_s, u"終了"_s, u""_s},
                                       {u"R1"_s, u"医師"_s, u"2"_s, u"東京都"_s, u"港区"_s, u"2020/6/1"_s,
                                        u"2020/9/1"_s, u"9:00"_s, u"17:00"_s, u"車通勤可"_s}});
    const auto map = findColumns(table);
    ASSERT_TRUE(map);
    EXPECT_EQ(map->headingRow, 2);
    EXPECT_EQ(fieldsOf(*map),
              (QStringList{u"source_key"_s, u"occupation"_s, u"headcount"_s, u"workplace.prefecture"_s,
                           u"workplace.municipality"_s, u"employment.start"_s, u"employment.end"_s,
                           u"hours.start"_s, u"hours.end"_s, u"remarks"_s}));
    const Posting posting = feed::readRow(table.rows[map->firstRow], *map).posting;
    EXPECT_EQ(posting.hours.end, QTime(17, 0));
    EXPECT_EQ(posting.remarks, u"車通勤可"_s);
}

TEST(ColumnMap, OneRowOfHeadingsDoesNotSwallowTheFirstPosting)
{
    const auto map = findColumns(
        sheetOf({ministryHeadings(),
                 ministryRow(u"R1"_s, {{u"⑤試用期間"_s, u"無"_s}, {u"⑤試用期間（週）"_s, u""_s}})}));
    ASSERT_TRUE(map);
    EXPECT_EQ(map->headingRow, 1);
}

TEST(ColumnMap, OtherColumnsTellWhatAnAmbiguousHeadingMeans)
{
    EXPECT_EQ(fieldsOf({{u"施設名"_s, u"職種"_s, u"人数"_s, u"都道府県"_s, u"市区町村"_s, u"住所"_s}}),
              (QStringList{u"institution_name"_s, u"occupation"_s, u"headcount"_s, u"workplace.prefecture"_s,
                           u"workplace.municipality"_s, u"workplace.street"_s}));
    EXPECT_EQ(
        fieldsOf({{u"医療機関名"_s, u"都道府県"_s, u"職種"_s, u"施設名"_s, u"都道府県"_s, u"市町村"_s}}),
        (QStringList{u"institution_name"_s, u"prefecture"_s, u"occupation"_s, u"workplace.facility_name"_s,
                     u"workplace.prefecture"_s, u"workplace.municipality"_s}));
    EXPECT_EQ(fieldsOf({{u"職種"_s, u"人数"_s, u"勤務地"_s, u"雇用期間"_s, u"担当者"_s, u"所在地"_s}}),
              (QStringList{u"occupation"_s, u"headcount"_s, u"workplace.address"_s, u"employment.period"_s,
                           u"contact.name"_s, u"contact.address"_s}));
}

TEST(ColumnMap, HeadingsSaidAgainAreRecognised)
{
    const feed::Table table = sheetOf({ministryHeadings(), ministryRow(u"R1"_s), ministryHeadings()});
    const auto map = findColumns(table);
    ASSERT_TRUE(map);
    EXPECT_FALSE(map->isHeadingAgain(table.rows[1]));
    EXPECT_TRUE(map->isHeadingAgain(table.rows[2]));
}

} // namespace kakehashi::test
