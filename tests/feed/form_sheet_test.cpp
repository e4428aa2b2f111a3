// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of the notice of 27 May, annex, filled in as a workbook.
#include "core/feed/form_sheet.h"
#include "core/feed/sender_rules.h"
#include "tests/feed/feed_lists.h"
#include "tests/feed/workbook_builder.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;
using feed::FeedPlan;
using feed::RowOutcome;

namespace {

using Rows = QList<QStringList>;

/// As the form is laid out: of merged cells only the first has its text.
Rows filledForm()
{
    return {
        {u"募集情報登録票"_s},
        {u"医療機関名"_s, u"みどり病院"_s},
        {u"医療機関ID"_s, {}, {}, u"都道府県"_s, u"東京都"_s},
        {u"① マスキング\n希望の有無"_s, u"□公開時に一定情報をマスキングすることを希望する"_s},
        {u"① 募集職種\n(1 職種のみ)"_s, u"医師"_s, u"保健師"_s, u"助産師"_s, u"○看護師"_s, u"准看護師"_s,
         u"診療放射線技師"_s},
        {{}, u"臨床検査技師"_s, u"臨床工学技士"_s, u"薬剤師"_s, u"救急救命士"_s, u"事務職"_s},
        {{},
         u"※募集する職種に○を付けてください。複数職種の募集を行う場合は、職種ごとに分けて提出してください。"_s},
        {u"② 募集人数"_s, u"2"_s, u"人"_s,
         u"※募集人数は、他の方法での補充見込みを踏まえた上で記載してください。"_s},
        {u"③ 就業場所"_s, u"〒"_s, u"104-0061"_s, u"施設類型 ※○を付ける"_s, u"○病院"_s, u"診療所"_s,
         u"保健所"_s},
        {{}, u"住所"_s, u"東京"_s, u"都道府県"_s, u"中央区"_s, u"市区町村"_s},
        {{}, u"町名・番地等"_s, u"銀座1-2-3"_s},
        {{}, u"具体的な施設名"_s, u"みどり病院 本館"_s},
        {u"④ 雇用期間"_s, u"令和"_s, u"2"_s, u"年"_s, u"6"_s, u"月"_s, u"15"_s, u"日"_s, u"～"_s, u"令和"_s,
         u"2"_s, u"年"_s, u"9"_s, u"月"_s, u"30"_s, u"日"_s},
        {u"⑤ 試用期間の有無"_s, u"☑"_s, u"有"_s, u"□"_s, u"無"_s, u"2"_s, u"週間"_s,
         u"※有または無に☐のうえ、有の場合、試用期間を週単位で記入してください。"_s},
        {u"⑥ 業務内容\n※該当するも\nのに☑"_s, u"☑一般内科外来業務"_s, {}, u"□帰国者・接触者外来業務"_s},
        {{}, u"□保健所業務"_s, {}, u"□軽症者宿泊療養施設業務"_s},
        {{}, u"☑その他"_s, u"具体的な内容を\n記載\n(診療科等)"_s, u"発熱外来の問診"_s},
        {u"⑦ 給与"_s, u"日給 ・ 月給 ・ ○時給"_s, u"1,800"_s, u"円"_s, u"※○を付けた上で、総支給額を記載"_s},
        {{}, u"試用期間給与"_s, u"1,500"_s, u"円"_s, u"※試用期間で給与が異なる場合、左欄に記載"_s},
        {u"⑧ 勤務時間・\n休日"_s, u"勤務時間"_s, u"8:45"_s, u"～"_s, u"17:15"_s, u"休憩時間"_s, u"60"_s,
         u"分"_s},
        {{}, u"時間外労働"_s, u"☑有"_s, u"□無"_s, u"詳細を\n記載"_s, u"月10時間程度"_s},
        {{}, u"休日"_s, u"土日祝"_s},
        {u"⑨ 加入保険"_s, u"☑雇用保険"_s, u"☑労災保険"_s, u"□健康保険"_s, u"■厚生年金"_s,
         u"左記の保険と異なる場合は、他の保険を☑して具体的な保険名を下欄に記載"_s},
        {{}, u"☑他の保険"_s, u"団体生命"_s},
        {u"⑩ 受動喫煙防止\nの取組"_s, u"☑敷地内禁煙"_s},
        {u"⑪ 補足内容\nその他特記事項"_s, u"制服貸与。\n※寮あり。"_s},
        {u"⑫ 担当者連絡先"_s, u"担当者氏名"_s, u"山田 花子"_s},
        {{}, u"所在地\n③と異なる場合は記載"_s, u"東京都港区芝1-1"_s},
        {{}, u"応募担当電話番号"_s, u"03-1234-5678"_s, u"電話番号（内線番号）"_s, u"03-1234-0000（21）"_s},
        {{}, u"E-mail"_s, u"saiyo@midori.example.jp"_s},
        {u"⑬ 当該募集情報\nに係る求人登録の\n有無(既に登録し\nている場合☑)"_s, u"☑ハローワーク"_s,
         u"□女性医師バンク"_s, u"□ナースセンター"_s,
         u"左記の求人登録と異なる場合は、他の機関を☑して具体的な機関名を下欄に記載"_s},
        {{}, u"□他の機関"_s, {}},
        {u"※担当者連絡先を記載の上、提出したことをもって、本人の同意がある場合とみなします。"_s},
    };
}

FeedPlan planOf(const QByteArray& data, const QString& name = u"登録票.csv"_s)
{
    TestDesk desk;
    return desk->feed().plan(messageOf({{name, data}}, june(1)), feed::FeedMode::Judge);
}

FeedPlan planOf(const Rows& rows)
{
    return planOf(csvOf(rows));
}

void replace(Rows& rows, const QString& from, const QString& to)
{
    for (QStringList& row : rows) {
        for (QString& cell : row)
            cell = cell == from ? to : cell;
    }
}

} // namespace

TEST(FormSheet, IsReadItemByItem)
{
    const FeedPlan plan = planOf(filledForm());
    ASSERT_EQ(plan.rows.size(), 1U);
    const feed::PlannedRow& row = plan.rows[0];
    EXPECT_EQ(row.outcome, RowOutcome::Created) << qPrintable(findingsOf(row));
    const Posting& posting = row.posting;
    EXPECT_EQ(posting.institutionName, u"みどり病院"_s);
    EXPECT_EQ(posting.institutionId, QString());
    EXPECT_EQ(posting.prefecture, u"東京都"_s);
    EXPECT_FALSE(posting.maskingRequested);
    EXPECT_EQ(posting.occupation, Occupation::Nurse);
    EXPECT_EQ(posting.headcount, 2);
    EXPECT_EQ(posting.workplace.postalCode->formatted(), u"104-0061"_s);
    EXPECT_EQ(posting.workplace.facilityType, FacilityType::Hospital);
    EXPECT_EQ(posting.workplace.prefecture, u"東京都"_s);
    EXPECT_EQ(posting.workplace.municipality, u"中央区"_s);
    EXPECT_EQ(posting.workplace.street, u"銀座1-2-3"_s);
    EXPECT_EQ(posting.workplace.facilityName, u"みどり病院 本館"_s);
    EXPECT_EQ(posting.employment.start, QDate(2020, 6, 15));
    EXPECT_EQ(posting.employment.end, QDate(2020, 9, 30));
    EXPECT_EQ(posting.trialWeeks, 2);
    EXPECT_EQ(posting.duties, (TermSet<Duty>{Duty::GeneralOutpatient, Duty::Other}));
    EXPECT_EQ(posting.dutyDetail, u"発熱外来の問診"_s);
    EXPECT_EQ(posting.pay.basis, PayBasis::Hourly);
    EXPECT_EQ(posting.pay.amount->amount(), 1800);
    EXPECT_EQ(posting.pay.trialAmount->amount(), 1500);
    EXPECT_EQ(posting.hours.start, QTime(8, 45));
    EXPECT_EQ(posting.hours.end, QTime(17, 15));
    EXPECT_EQ(posting.hours.breakMinutes, 60);
    EXPECT_EQ(posting.hours.overtime, true);
    EXPECT_EQ(posting.hours.overtimeDetail, u"月10時間程度"_s);
    EXPECT_EQ(posting.hours.daysOff, u"土日祝"_s);
    EXPECT_EQ(posting.insurance,
              (TermSet<Insurance>{Insurance::Employment, Insurance::WorkersAccident, Insurance::Pension}));
    EXPECT_EQ(posting.insuranceOther, u"団体生命"_s);
    EXPECT_EQ(posting.smokeFreePremises, true);
    EXPECT_EQ(posting.remarks, u"制服貸与。\n※寮あり。"_s);
    EXPECT_EQ(posting.contact.name, u"山田 花子"_s);
    EXPECT_EQ(posting.contact.address, u"東京都港区芝1-1"_s);
    EXPECT_EQ(posting.contact.applicationPhone, u"03-1234-5678"_s);
    EXPECT_EQ(posting.contact.email, u"saiyo@midori.example.jp"_s);
    EXPECT_EQ(posting.registeredWith, TermSet<Registration>{Registration::HelloWork});
    ASSERT_EQ(plan.files.size(), 1);
    EXPECT_EQ(plan.files[0].rows, 1);
    EXPECT_THAT(plan.files[0].problems, IsEmpty()) << qPrintable(plan.files[0].problems.join(u'\n'));
    EXPECT_FALSE(plan.snapshot) << "a sheet is nobody's whole list";
}

TEST(FormSheet, WhatWasNotTickedIsNotSaid)
{
    Rows rows = filledForm();
    replace(rows, u"○看護師"_s, u"看護師"_s);
    replace(rows, u"☑敷地内禁煙"_s, u"□敷地内禁煙"_s);
    replace(rows, u"☑ハローワーク"_s, u"□ハローワーク"_s);
    replace(rows, u"○病院"_s, u"病院"_s);
    const FeedPlan plan = planOf(rows);
    ASSERT_EQ(plan.rows.size(), 1U) << "it waits for a person";
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Held);
    EXPECT_EQ(plan.rows[0].posting.occupation, std::nullopt);
    EXPECT_EQ(plan.rows[0].posting.workplace.facilityType, std::nullopt);
    EXPECT_EQ(plan.rows[0].posting.smokeFreePremises, std::nullopt);
    EXPECT_TRUE(plan.rows[0].posting.registeredWith.isEmpty());
}

TEST(FormSheet, TwoOccupationsAreHeld)
{
    Rows rows = filledForm();
    replace(rows, u"医師"_s, u"○医師"_s);
    const FeedPlan plan = planOf(rows);
    ASSERT_EQ(plan.rows.size(), 1U);
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Held) << "notice of 27 May: one occupation a sheet";
}

TEST(FormSheet, ABoxForMaskingIsRead)
{
    Rows rows = filledForm();
    replace(rows, u"□公開時に一定情報をマスキングすることを希望する"_s,
            u"☑公開時に一定情報をマスキングすることを希望する"_s);
    EXPECT_TRUE(planOf(rows).rows[0].posting.maskingRequested);
    replace(rows, u"☑公開時に一定情報をマスキングすることを希望する"_s,
            u"公開時に一定情報をマスキングすることを希望する"_s);
    EXPECT_EQ(planOf(rows).rows[0].outcome, RowOutcome::Held) << "the box is a drawing: nobody knows";
    EXPECT_TRUE(planOf(rows).rows[0].posting.maskingRequested) << "until then, hidden";
}

TEST(FormSheet, ABlankFormIsNoPosting)
{
    const QStringList printed{
        u"募集情報登録票"_s, u"人"_s, u"円"_s, u"分"_s, u"週間"_s, u"年"_s, u"月"_s, u"日"_s, u"～"_s,
        u"令和"_s,           u"〒"_s};
    Rows rows = filledForm();
    for (const QString& value : {u"みどり病院"_s,
                                 u"東京都"_s,
                                 u"2"_s,
                                 u"104-0061"_s,
                                 u"東京"_s,
                                 u"中央区"_s,
                                 u"銀座1-2-3"_s,
                                 u"みどり病院 本館"_s,
                                 u"6"_s,
                                 u"15"_s,
                                 u"9"_s,
                                 u"30"_s,
                                 u"発熱外来の問診"_s,
                                 u"1,800"_s,
                                 u"1,500"_s,
                                 u"8:45"_s,
                                 u"17:15"_s,
                                 u"60"_s,
                                 u"月10時間程度"_s,
                                 u"土日祝"_s,
                                 u"団体生命"_s,
                                 u"制服貸与。\n※寮あり。"_s,
                                 u"山田 花子"_s,
                                 u"東京都港区芝1-1"_s,
                                 u"03-1234-5678"_s,
                                 u"03-1234-0000（21）"_s,
                                 u"saiyo@midori.example.jp"_s})
        replace(rows, value, QString());
    for (QStringList& row : rows) {
        for (QString& cell : row)
            cell.replace(u'☑', u'□').replace(u'■', u'□').remove(u'○');
    }
    const FeedPlan plan = planOf(rows);
    EXPECT_EQ(plan.rows.size(), 0U);
    EXPECT_FALSE(plan.files[0].problems.isEmpty()) << "and it is said";
}

TEST(FormSheet, DatesAndHoursMayStandInOneCell)
{
    Rows rows = filledForm();
    for (QStringList& row : rows) {
        if (row[0] == u"④ 雇用期間"_s)
            row = {u"④ 雇用期間"_s, u"2020-06-15"_s, u"～"_s, u"2020-09-30"_s};
        else if (row.value(1) == u"勤務時間"_s)
            row = {u"⑧ 勤務時間・\n休日"_s, u"勤務時間"_s, u"8:45～17:15"_s, u"休憩時間"_s, u"60分"_s};
        else if (row[0] == u"⑤ 試用期間の有無"_s)
            row = {u"⑤ 試用期間の有無"_s, u"□有"_s, u"☑無"_s, {}, u"週間"_s};
        else if (row[0] == u"⑨ 加入保険"_s)
            row = {u"⑨ 加入保険"_s, u"☑雇用保険 ☑労災保険 □健康保険 □厚生年金"_s};
    }
    const FeedPlan plan = planOf(rows);
    ASSERT_EQ(plan.rows.size(), 1U);
    const feed::PlannedRow& row = plan.rows[0];
    EXPECT_EQ(row.outcome, RowOutcome::Created) << qPrintable(findingsOf(row));
    EXPECT_EQ(row.posting.employment.end, QDate(2020, 9, 30));
    EXPECT_EQ(row.posting.hours.end, QTime(17, 15));
    EXPECT_EQ(row.posting.trialWeeks, 0);
    EXPECT_EQ(row.posting.insurance, (TermSet<Insurance>{Insurance::Employment, Insurance::WorkersAccident}));
}

TEST(FormSheet, AnItemThatIsNotTheFormsIsOffered)
{
    Rows rows = filledForm();
    rows.insert(25, {u"通勤手当"_s, u"実費支給"_s});
    const FeedPlan plan = planOf(rows);
    ASSERT_EQ(plan.rows.size(), 1U);
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Created) << qPrintable(findingsOf(plan.rows[0]));
    ASSERT_EQ(plan.files[0].unknownHeadings.size(), 1);
    EXPECT_EQ(plan.files[0].unknownHeadings[0].heading, u"通勤手当"_s);
    EXPECT_EQ(plan.files[0].problems.size(), 1);
}

TEST(FormSheet, EachSheetOfAWorkbookIsAPosting)
{
    Rows second = filledForm();
    replace(second, u"○看護師"_s, u"看護師"_s);
    replace(second, u"医師"_s, u"○医師"_s);
    QByteArray tables;
    for (const Rows& rows : {filledForm(), second}) {
        tables += "<table:table table:name=\"" +
                  (tables.isEmpty() ? QByteArray("看護") : QByteArray("医師")) + "\">";
        for (const QStringList& row : rows) {
            tables += "<table:table-row>";
            for (const QString& cell : row) {
                QString text = cell.toHtmlEscaped();
                text.replace(u'\n', u"</text:p><text:p>"_s);
                tables += "<table:table-cell office:value-type=\"string\"><text:p>" + text.toUtf8() +
                          "</text:p></table:table-cell>";
            }
            tables += "</table:table-row>";
        }
        tables += "</table:table>";
    }
    const FeedPlan plan = planOf(odsOf(tables), u"登録票.ods"_s);
    ASSERT_EQ(plan.rows.size(), 2U);
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Created) << qPrintable(findingsOf(plan.rows[0]));
    EXPECT_EQ(plan.rows[1].outcome, RowOutcome::Created) << qPrintable(findingsOf(plan.rows[1]));
    EXPECT_EQ(plan.rows[1].posting.occupation, Occupation::Physician);
    EXPECT_EQ(plan.rows[1].sheet, u"医師"_s);
    EXPECT_EQ(plan.files[0].kind, u"ods"_s);
    EXPECT_EQ(plan.files[0].rows, 2);
}

TEST(FormSheet, OfAWorkbookWithMergedCellsAndTypedValuesIsRead)
{
    Xlsx book;
    const auto cell = [](const char* at, const QString& text) {
        return "<c r=\"" + QByteArray(at) + "\" t=\"inlineStr\"><is><t>" + text.toUtf8() + "</t></is></c>";
    };
    const auto line = [&book](int number, const QByteArray& cells) {
        book.sheet += "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
    };
    line(2, cell("B2", u"医療機関名"_s) + cell("E2", u"みどり病院"_s) + cell("J2", u"都道府県"_s) +
                cell("L2", u"東京都"_s));
    line(4, cell("B4", u"①募集職種"_s) + cell("E4", u"薬剤師"_s));
    line(6, cell("B6", u"②募集人数"_s) + "<c r=\"E6\"><v>3</v></c>" + cell("G6", u"人"_s));
    line(7, cell("B7", u"③就業場所"_s) + cell("E7", u"施設類型"_s) +
                cell("H7", u"○病院　・　診療所　・　保健所"_s));
    line(8, cell("E8", u"住所"_s) + cell("H8", u"東京都中央区銀座1-2-3"_s));
    line(9, cell("B9", u"④雇用期間"_s) + cell("E9", u"令和2年6月15日"_s) + cell("H9", u"令和2年9月30日"_s));
    line(10, cell("B10", u"⑥業務内容"_s) + cell("E10", u"■保健所業務　□その他"_s));
    line(11, cell("B11", u"⑦給与"_s) + cell("E11", u"月給"_s) + "<c r=\"H11\"><v>243000</v></c>" +
                 cell("J11", u"円"_s));
    line(12, cell("B12", u"⑫担当者連絡先"_s) + cell("E12", u"担当者氏名"_s) + cell("H12", u"山田"_s));
    line(13, cell("E13", u"電話番号"_s) + cell("H13", u"03-1234-5678"_s));
    const FeedPlan plan = planOf(xlsxOf(book), u"登録票.xlsx"_s);
    ASSERT_EQ(plan.rows.size(), 1U);
    const feed::PlannedRow& row = plan.rows[0];
    EXPECT_EQ(row.outcome, RowOutcome::Created) << qPrintable(findingsOf(row));
    EXPECT_EQ(row.row, 2) << "as the spreadsheet counts";
    EXPECT_EQ(row.posting.occupation, Occupation::Pharmacist);
    EXPECT_EQ(row.posting.headcount, 3);
    EXPECT_EQ(row.posting.workplace.facilityType, FacilityType::Hospital);
    EXPECT_EQ(row.posting.workplace.municipality, u"中央区"_s);
    EXPECT_EQ(row.posting.employment.start, QDate(2020, 6, 15));
    EXPECT_EQ(row.posting.duties, TermSet<Duty>{Duty::PublicHealthCenter});
    EXPECT_EQ(row.posting.pay.basis, PayBasis::Monthly);
    EXPECT_EQ(row.posting.pay.amount->amount(), 243000);
    EXPECT_EQ(row.posting.contact.phone, u"03-1234-5678"_s);
}

TEST(FormSheet, OddTablesAreReadWithoutHarm)
{
    const QList<Rows> odd{{},
                          {{}},
                          {{u"①募集職種"_s}},
                          {{u"☑"_s, u"○"_s, u"□"_s}},
                          Rows(3000, {u"①募集職種"_s, u"○看護師"_s}),
                          {{u"住所"_s, u"都道府県"_s, u"市区町村"_s}, {u"都道府県"_s}},
                          {{QString(100'000, u'○'), QString(100'000, u'職')}},
                          {{u"⑦ 給与"_s, u"（"_s.repeated(5000)}}};
    for (const Rows& rows : odd)
        EXPECT_NO_THROW(feed::postingsOnSheet(sheetOf(rows)));
}

} // namespace kakehashi::test
