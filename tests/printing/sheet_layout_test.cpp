// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/sheet_samples.h"

#include <gtest/gtest.h>

namespace kakehashi {

namespace {

using namespace Qt::StringLiterals;
using sheet::SheetPage;
using test::areaOf;

const sheet::TickBox* boxOf(const QList<SheetPage>& pages, QLatin1StringView field, const QString& code)
{
    for (const sheet::TickBox& box : pages.first().written.boxes) {
        if (box.field == field && box.code == code)
            return &box;
    }
    return nullptr;
}

QStringList tickedBoxes(const Posting& posting)
{
    QStringList ticked;
    const QList<SheetPage> pages = test::laidOut(test::wholeSheet(posting));
    for (const sheet::TickBox& box : pages.first().written.boxes) {
        if (box.ticked)
            ticked.append(box.field + u' ' + box.code);
    }
    return ticked;
}

QStringList circledCodes(const QList<SheetPage>& pages)
{
    QStringList circled;
    for (const sheet::Circle& circle : pages.first().written.circles)
        circled.append(circle.field + u' ' + circle.code);
    return circled;
}

/// The printed words inside a circle.
QString wordsIn(const QRectF& circle)
{
    QString words;
    for (const sheet::DrawnText& text : sheet::postingForm().printed.texts) {
        if (circle.contains(text.baseline) && circle.contains(text.baseline + QPointF(text.width, 0)))
            words += text.text;
    }
    return words;
}

QRectF cellOf(QLatin1StringView field)
{
    for (const sheet::Cell& cell : sheet::postingForm().printed.cells) {
        if (cell.field == field)
            return cell.rect;
    }
    return {};
}

} // namespace

// The form of the notice of 27 May, annex: its own labels and notes.
TEST(PostingSheet, HasTheMinistrysLabelsInTheirOrder)
{
    const QString text = test::withoutBlanks(test::allText(sheet::postingForm().printed));
    qsizetype at = 0;
    for (const char16_t* label : {u"募集情報登録票",
                                  u"医療機関名",
                                  u"医療機関ID",
                                  u"都道府県",
                                  u"①マスキング希望の有無",
                                  u"公開時に一定情報をマスキングすることを希望する",
                                  u"必ず上のチェックボックスにチェックを入れてください。",
                                  u"①募集職種(1職種のみ)",
                                  u"医師/保健師/助産師/看護師/准看護師/診療放射線技師臨床検査技師/"
                                  u"臨床工学技士/薬剤師/救急救命士/事務職",
                                  u"※募集する職種に○を付けてください。",
                                  u"②募集人数",
                                  u"人",
                                  u"※募集人数は、他の方法での補充見込みを",
                                  u"③就業場所",
                                  u"〒",
                                  u"施設類型※○を付ける",
                                  u"病院/診療所/保健所",
                                  u"住所",
                                  u"都道府県",
                                  u"市区町村",
                                  u"町名・番地等",
                                  u"具体的な施設名",
                                  u"④雇用期間",
                                  u"年月日～",
                                  u"年月日",
                                  u"⑤試用期間の有無",
                                  u"有無週間",
                                  u"試用期間を週単位で記入してください。",
                                  u"⑥業務内容※該当するものに",
                                  u"一般内科外来業務",
                                  u"帰国者・接触者外来業務",
                                  u"保健所業務",
                                  u"軽症者宿泊療養施設業務",
                                  u"その他",
                                  u"具体的な内容を記載(診療科等)",
                                  u"⑦給与",
                                  u"日給/月給/時給",
                                  u"円",
                                  u"※○を付けた上で、総支給額を記載",
                                  u"試用期間給与",
                                  u"円",
                                  u"※試用期間で給与が異なる場合、左欄に記載",
                                  u"⑧勤務時間・休日",
                                  u"勤務時間",
                                  u"～",
                                  u"休憩時間",
                                  u"分",
                                  u"時間外労働",
                                  u"有無",
                                  u"詳細を記載",
                                  u"休日",
                                  u"⑨加入保険",
                                  u"雇用保険労災保険健康保険厚生年金",
                                  u"左記の保険と異なる場合は、他の保険を",
                                  u"他の保険",
                                  u"⑩受動喫煙防止の取組",
                                  u"敷地内禁煙",
                                  u"⑪補足内容その他特記事項",
                                  u"⑫担当者連絡先",
                                  u"担当者氏名",
                                  u"所在地",
                                  u"③と異なる場合は記載",
                                  u"応募担当電話番号",
                                  u"電話番号（内線番号）",
                                  u"E-mail",
                                  u"⑬当該募集情報に係る求人登録の有無(既に登録している場合",
                                  u"ハローワーク女性医師バンクナースセンター",
                                  u"左記の求人登録と異なる場合は、他の機関を",
                                  u"他の機関"}) {
        const qsizetype found = text.indexOf(QString::fromUtf16(label), at);
        ASSERT_GE(found, at) << QString::fromUtf16(label).toStdString();
        at = found + 1;
    }
}

// domain.md §3: on the paper sheet stand two fixed notes.
TEST(PostingSheet, HasBothFixedNotesWordForWord)
{
    const QString text = test::allText(sheet::postingForm().printed);
    EXPECT_TRUE(text.contains(
        u"※担当者連絡先を記載の上、提出したことをもって、行政機関の保有する個人情報の保護に関する法律（平成15"
        u"年法律第58号）"
        "第8条第2項第1号に規定する本人の同意がある場合とみなし、厚生労働省から第三者へ提供します。"_s));
    EXPECT_TRUE(text.contains(
        u"※雇用事業主その他労働条件の明示が必要な事項については、面接時まで別途明示を行うものとします。"_s));
}

TEST(PostingSheet, PutsEveryFieldIntoItsCell)
{
    const QList<SheetPage> pages = test::laidOut(test::wholeSheet(test::fullPosting()));
    ASSERT_EQ(pages.size(), 1);
    for (const auto& [field, text] : std::initializer_list<std::pair<QLatin1StringView, QString>>{
             {"institution_name"_L1, u"医療法人社団架橋会新宿みなと病院"_s},
             {"prefecture"_L1, u"東京都"_s},
             {"headcount"_L1, u"3"_s},
             {"workplace.postal_code"_L1, u"160-0022"_s},
             {"workplace.prefecture"_L1, u"東京都"_s},
             {"workplace.municipality"_L1, u"新宿区"_s},
             {"workplace.street"_L1, u"西新宿九丁目8番7号"_s},
             {"workplace.facility_name"_L1, u"新宿みなと病院発熱外来棟"_s},
             {"employment.start"_L1, u"令和2615"_s},
             {"employment.end"_L1, u"令和2930"_s},
             {"trial_weeks"_L1, u"2"_s},
             {"duty_detail"_L1, u"発熱外来の診療補助"_s},
             {"pay.amount_yen"_L1, u"1,800"_s},
             {"pay.trial_amount_yen"_L1, u"1,700"_s},
             {"hours.start"_L1, u"08:45"_s},
             {"hours.end"_L1, u"17:10"_s},
             {"hours.break_minutes"_L1, u"60"_s},
             {"hours.overtime_detail"_L1, u"月10時間程度"_s},
             {"hours.days_off"_L1, u"土日祝"_s},
             {"insurance_other"_L1, u"船員保険"_s},
             {"remarks"_L1, u"ブランクのある方、歓迎。週2日から相談可。"_s},
             {"contact.name"_L1, u"仮名花子"_s},
             {"contact.address"_L1, u"東京都港区芝公園一丁目2番3号架橋ビル5階"_s},
             {"contact.application_phone"_L1, u"03-0000-1234"_s},
             {"contact.phone"_L1, u"03-0000-1235（内線12）"_s},
             {"contact.email"_L1, u"saiyo@minato.example.jp"_s},
             {"registered_other"_L1, u"東京都医師会ドクターバンク"_s}}) {
        EXPECT_EQ(test::typedFrom(pages, field).toStdString(), text.toStdString()) << field.data();
        for (const sheet::DrawnText& drawn : pages.first().written.texts) {
            if (drawn.field == field) {
                EXPECT_TRUE(cellOf(field).contains(areaOf(drawn))) << field.data();
            }
        }
    }
    EXPECT_EQ(test::typedFrom(pages, "source_key"_L1), u"募集番号R000900"_s);
    EXPECT_EQ(test::typedFrom(pages, "reference"_L1), u"整理番号13-2020-000123第1版"_s);
}

// domain.md §3: the ID is private, always.
TEST(PostingSheet, LeavesTheBoxOfTheIdBlank)
{
    const QRectF box = cellOf("institution_id"_L1);
    ASSERT_FALSE(box.isEmpty());
    const QList<SheetPage> pages = test::laidOut(test::wholeSheet(test::fullPosting()));
    for (const sheet::DrawnText& text : pages.first().written.texts)
        EXPECT_FALSE(box.intersects(areaOf(text))) << text.text.toStdString();
    EXPECT_FALSE(test::allText(pages).contains(test::fullPosting().institutionId));
}

TEST(PostingSheet, CirclesTheChosenWords)
{
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        Posting posting = test::fullPosting();
        posting.occupation = term.value;
        posting.workplace.facilityType = FacilityType::Clinic;
        posting.pay.basis = PayBasis::Daily;
        const QList<SheetPage> pages = test::laidOut(test::wholeSheet(posting));
        EXPECT_EQ(circledCodes(pages),
                  (QStringList{u"occupation "_s + term.code, u"workplace.facility_type clinic"_s,
                               u"pay.basis daily"_s}));
        const QList<sheet::Circle>& circles = pages.first().written.circles;
        EXPECT_EQ(wordsIn(circles.at(0).around), term.label);
        EXPECT_EQ(wordsIn(circles.at(1).around), u"診療所"_s);
        EXPECT_EQ(wordsIn(circles.at(2).around), u"日給"_s);
    }
}

TEST(PostingSheet, TicksWhatIsStated)
{
    EXPECT_EQ(
        tickedBoxes(test::fullPosting()),
        (QStringList{u"masking_requested "_s, u"trial_weeks yes"_s, u"duties general_outpatient"_s,
                     u"duties returnee_contact_outpatient"_s, u"duties other"_s, u"hours.overtime yes"_s,
                     u"insurance employment"_s, u"insurance workers_accident"_s, u"insurance health"_s,
                     u"insurance pension"_s, u"insurance_other "_s, u"smoke_free_premises "_s,
                     u"registered_with nurse_center"_s, u"registered_other "_s}));
    Posting posting = test::fullPosting();
    posting.trialWeeks = 0;
    posting.hours.overtime = false;
    const QStringList ticked = tickedBoxes(posting);
    EXPECT_TRUE(ticked.contains(u"trial_weeks no"_s));
    EXPECT_FALSE(ticked.contains(u"trial_weeks yes"_s));
    EXPECT_TRUE(ticked.contains(u"hours.overtime no"_s));
    EXPECT_FALSE(ticked.contains(u"hours.overtime yes"_s));
    EXPECT_TRUE(test::typedFrom(test::laidOut(test::wholeSheet(posting)), "trial_weeks"_L1).isEmpty());
}

// domain.md §3 ⑤ ⑧ ⑩: what is not stated is neither yes nor no.
TEST(PostingSheet, LeavesTheUnknownBlank)
{
    const QList<SheetPage> pages = test::laidOut(SheetPosting::preview(Posting(), SheetPosting::Copy::Whole));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(tickedBoxes(Posting()).isEmpty());
    EXPECT_TRUE(pages.first().written.circles.isEmpty());
    ASSERT_NE(boxOf(pages, "smoke_free_premises"_L1, {}), nullptr);
    for (const sheet::Cell& cell : sheet::postingForm().printed.cells) {
        QString signs = test::typedFrom(pages, cell.field);
        signs.remove(u"令和"_s).remove(u'：').remove(u'－'); // the form's own
        EXPECT_TRUE(signs.isEmpty()) << cell.field.data() << signs.toStdString();
    }
    EXPECT_TRUE(test::typedFrom(pages, "reference"_L1).contains(u"下書き"_s));
}

TEST(PostingSheet, WritesDatesInTheirEraAndShiftsPastMidnight)
{
    Posting posting = test::fullPosting();
    posting.employment = {QDate(2019, 4, 30), QDate(2019, 5, 1)};
    posting.hours.start = QTime(22, 0);
    posting.hours.end = QTime(7, 0);
    const QList<SheetPage> pages = test::laidOut(test::wholeSheet(posting));
    EXPECT_EQ(test::typedFrom(pages, "employment.start"_L1), u"平成31430"_s);
    EXPECT_EQ(test::typedFrom(pages, "employment.end"_L1), u"令和元51"_s);
    EXPECT_EQ(test::typedFrom(pages, "hours.end"_L1), u"翌07:00"_s);
}

// screens.md, Papers: a masked paper says マスキング済 in its head, on every page.
TEST(PostingSheet, SaysThatItIsMaskedAndShowsHiddenCellsAsHidden)
{
    Posting posting = test::fullPosting();
    posting.remarks = u"長い補足。"_s.repeated(500);
    const QList<SheetPage> masked = test::laidOut(test::publicSheet(posting));
    ASSERT_GT(masked.size(), 1);
    for (const SheetPage& page : masked)
        EXPECT_TRUE(test::allText(page.written).contains(u"マスキング済"_s));
    for (const char* field :
         {"institution_name", "workplace.postal_code", "workplace.street", "workplace.facility_name",
          "contact.name", "contact.address", "contact.application_phone", "contact.phone", "contact.email"})
        EXPECT_EQ(test::typedFrom(masked, QLatin1StringView(field)), u"非公開"_s) << field;
    EXPECT_EQ(test::typedFrom(masked, "workplace.municipality"_L1), u"新宿区"_s);

    EXPECT_FALSE(test::allText(test::laidOut(test::wholeSheet(posting))).contains(u"マスキング済"_s));
    posting.maskingRequested = false;
    const QList<SheetPage> open = test::laidOut(test::publicSheet(posting));
    EXPECT_FALSE(test::allText(open).contains(u"マスキング済"_s));
    EXPECT_EQ(test::typedFrom(open, "contact.name"_L1), u"仮名花子"_s);
}

TEST(PostingSheet, HasDeskDayAndPageOfThisSheetOnEveryPage)
{
    Posting posting = test::fullPosting();
    posting.remarks = u"長い補足。"_s.repeated(900);
    const QList<SheetPage> pages = test::laidOut(test::wholeSheet(posting));
    ASSERT_GT(pages.size(), 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString text = test::allText(pages.at(i).written);
        EXPECT_TRUE(text.contains(u"東京都調整本部　電話 03-1111-2222"_s));
        EXPECT_TRUE(text.contains(u"13-2020-000123　第1版"_s));
        EXPECT_TRUE(
            text.contains(u"令和2年6月2日 (2020-06-02)　%1 / %2 ページ"_s.arg(i + 1).arg(pages.size())));
    }
}

TEST(PostingSheet, IsOnePageForUsualPostings)
{
    QRandomGenerator random(21);
    for (int i = 0; i < 60; ++i)
        EXPECT_EQ(test::laidOut(test::wholeSheet(test::variedPosting(random), i + 1)).size(), 1) << i;
}

} // namespace kakehashi
