// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/html_text.h"
#include "core/feed/sender_rules.h"
#include "core/feed/text_body.h"
#include "tests/feed/feed_lists.h"
#include "tests/support/test_desk.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using namespace testing;
using feed::FeedPlan;
using feed::RowOutcome;

namespace {

const QString numbered = uR"(いつもお世話になっております。
下記のとおり募集情報を登録いたします。

募集番号：R900001
医療機関名：医療法人社団白樺会 みどり病院
都道府県名：東京都
マスキング：希望しない
①募集職種：看護師
②募集人数：2名
③就業場所
　〒104-0061
　施設類型：病院
　住所：東京都中央区銀座1-2-3
④雇用期間：令和2年6月15日～令和2年9月30日
⑤試用期間：有（2週間）
⑥業務内容：一般内科外来業務、その他
　具体的な内容：発熱外来の問診
⑦給与：時給 1,800円
⑧勤務時間：8:45～17:15
　休憩時間：60分
　時間外労働：無
　休日：土日祝
⑨加入保険：雇用・労災・健康・厚生年金
⑩受動喫煙防止の取組：敷地内禁煙
⑪補足内容・その他特記事項：制服貸与。
　寮あり。
⑫担当者連絡先
　担当者氏名：山田 花子
　電話番号：03-1234-5678
　E-mail：saiyo@midori.example.jp
⑬求人登録：ハローワーク

以上、よろしくお願いいたします。
)"_s;

feed::Message mailOf(const QString& text, const QList<NamedFile>& files = {})
{
    feed::Message message = messageOf(files, june(1));
    message.text = text;
    return message;
}

FeedPlan planOf(const feed::Message& message)
{
    TestDesk desk;
    return desk->feed().plan(message, feed::FeedMode::Judge);
}

FeedPlan planOf(const QString& text)
{
    return planOf(mailOf(text));
}

/// The posting of the numbered text.
void expectWhole(const Posting& posting)
{
    EXPECT_EQ(posting.sourceKey, u"R900001"_s);
    EXPECT_EQ(posting.institutionName, u"医療法人社団白樺会 みどり病院"_s);
    EXPECT_FALSE(posting.maskingRequested);
    EXPECT_EQ(posting.occupation, Occupation::Nurse);
    EXPECT_EQ(posting.headcount, 2);
    EXPECT_EQ(posting.workplace.facilityType, FacilityType::Hospital);
    EXPECT_EQ(posting.workplace.municipality, u"中央区"_s);
    EXPECT_EQ(posting.employment.end, QDate(2020, 9, 30));
    EXPECT_EQ(posting.trialWeeks, 2);
    EXPECT_TRUE(posting.duties.contains(Duty::Other));
    EXPECT_EQ(posting.dutyDetail, u"発熱外来の問診"_s);
    EXPECT_EQ(posting.pay.basis, PayBasis::Hourly);
    EXPECT_EQ(posting.pay.amount->amount(), 1800);
    EXPECT_EQ(posting.hours.start, QTime(8, 45));
    EXPECT_EQ(posting.hours.breakMinutes, 60);
    EXPECT_EQ(posting.hours.daysOff, u"土日祝"_s);
    EXPECT_TRUE(posting.insurance.contains(Insurance::Pension));
    EXPECT_EQ(posting.smokeFreePremises, true);
    EXPECT_EQ(posting.remarks, u"制服貸与。\n寮あり。"_s);
    EXPECT_EQ(posting.contact.name, u"山田 花子"_s);
    EXPECT_EQ(posting.contact.email, u"saiyo@midori.example.jp"_s);
    EXPECT_TRUE(posting.registeredWith.contains(Registration::HelloWork));
}

} // namespace

TEST(TextBody, APostingWrittenOutIsReadLikeARow)
{
    const FeedPlan plan = planOf(numbered);
    ASSERT_EQ(plan.rows.size(), 1U);
    const feed::PlannedRow& row = plan.rows[0];
    EXPECT_EQ(row.outcome, RowOutcome::Created) << qPrintable(findingsOf(row));
    expectWhole(row.posting);
    EXPECT_EQ(row.attachment, u"本文"_s);
    EXPECT_EQ(row.row, 4) << "the line where the posting begins";
    ASSERT_EQ(plan.files.size(), 1);
    EXPECT_EQ(plan.files[0].kind, u"text"_s);
    EXPECT_EQ(plan.files[0].rows, 1);
    EXPECT_THAT(plan.files[0].problems, IsEmpty());
    EXPECT_FALSE(plan.snapshot);
}

TEST(TextBody, TheSameIsReadHoweverItIsWritten)
{
    QString half = numbered;
    half.replace(u'：', u':');
    QString equals = numbered;
    equals.replace(u'：', u'＝');
    QString bracketed;
    QString onNextLine;
    QString bulleted;
    const QStringList lines = numbered.split(u'\n');
    for (const QString& line : lines) {
        const qsizetype colon = line.indexOf(u'：');
        const QString label = line.left(colon).trimmed();
        const QString value = line.mid(colon + 1);
        bracketed += colon < 0 ? line + u'\n' : u'【' + label + u'】' + value + u'\n';
        onNextLine += colon < 0 ? line + u'\n' : label + u'\n' + value + u'\n';
        bulleted += colon < 0 ? line + u'\n' : u"・"_s + label + u" ： "_s + value + u'\n';
    }
    QString quotedToo = u"> 職種：医師\n> 募集人数：9名\n"_s + numbered;
    for (const QString& writing : {half, equals, bracketed, onNextLine, bulleted, quotedToo}) {
        const FeedPlan plan = planOf(writing);
        ASSERT_EQ(plan.rows.size(), 1U) << qPrintable(writing);
        EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Created)
            << qPrintable(findingsOf(plan.rows[0])) << qPrintable(writing);
        expectWhole(plan.rows[0].posting);
    }
}

TEST(TextBody, LabelsNeedNoNumbers)
{
    QString plain = numbered;
    for (char16_t number = u'①'; number <= u'⑬'; ++number)
        plain.remove(QChar(number));
    const FeedPlan plan = planOf(plain);
    ASSERT_EQ(plan.rows.size(), 1U);
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Created) << qPrintable(findingsOf(plan.rows[0]));
    expectWhole(plan.rows[0].posting);
}

TEST(TextBody, SeveralPostingsBeginWhereTheFirstItemComesAgain)
{
    QString second = numbered;
    second.replace(u"R900001"_s, u"R900002"_s).replace(u"看護師"_s, u"医師"_s);
    const FeedPlan plan = planOf(numbered + u"--------------------\n"_s + second);
    ASSERT_EQ(plan.rows.size(), 2U);
    for (const feed::PlannedRow& row : plan.rows)
        EXPECT_EQ(row.outcome, RowOutcome::Created) << qPrintable(findingsOf(row));
    EXPECT_EQ(plan.rows[1].posting.occupation, Occupation::Physician);
    EXPECT_EQ(plan.rows[1].posting.sourceKey, u"R900002"_s);
    EXPECT_GT(plan.rows[1].row, plan.rows[0].row);
}

TEST(TextBody, ABadValueIsHeldWithItsProblem)
{
    QString bad = numbered;
    bad.replace(u"令和2年6月15日"_s, u"令和2年13月15日"_s);
    const FeedPlan plan = planOf(bad);
    ASSERT_EQ(plan.rows.size(), 1U);
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Held);
    EXPECT_EQ(plan.rows[0].findings[0].column, u"④雇用期間"_s);
    EXPECT_THAT(plan.rows[0].written->headings, Contains(u"④雇用期間"_s)) << "to be mended on the form";
}

TEST(TextBody, SignaturesAreLeftOut)
{
    const QString signature =
        u"\n━━━━━━━━━━━━━━\nみどり病院 人事課\n担当：鈴木\nTEL：03-9999-9999\nE-mail：jinji@midori.example.jp\n━━━━━━━━━━━━━━\n"_s;
    const QString marked = u"\n-- \n職種：医師\nTEL：03-9999-9999\n"_s;
    const QString original =
        u"\n-----Original Message-----\n職種：医師\n募集人数：3\n施設類型：病院\n休日：土\n給与：日給 1円\n"_s;
    for (const QString& end : {signature, marked, original}) {
        const FeedPlan plan = planOf(numbered + end);
        ASSERT_EQ(plan.rows.size(), 1U) << qPrintable(end);
        EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Created) << qPrintable(findingsOf(plan.rows[0]));
        expectWhole(plan.rows[0].posting);
    }
}

TEST(TextBody, MailThatMerelyMentionsLabelsIsNoFeed)
{
    for (const QString& chat :
         {u"先日の件ですが、職種：看護師 の募集について教えてください。\n電話番号：03-1111-2222\n"_s,
          u"職種：未定\n日時：6月3日 13:00\n場所：第2会議室\n議題：募集の進め方\n"_s,
          u"募集人数や職種、給与、休日、備考の書き方が分かりません。\n担当：佐藤\n"_s,
          u"担当者：佐藤\n電話番号：03-1111-2222\nE-mail：a@b.example.jp\n住所：東京都港区1\n備考：なし\n"_s,
          u"> "_s + QString(numbered).replace(u'\n', u"\n> "_s), QString(), u"：：：\n【】\n"_s}) {
        const FeedPlan plan = planOf(chat);
        EXPECT_EQ(plan.rows.size(), 0U) << qPrintable(chat);
        EXPECT_TRUE(plan.files.isEmpty()) << qPrintable(chat);
    }
}

TEST(TextBody, WordsAboutAnAttachedListAreNoPosting)
{
    const QByteArray list = csvOf({ministryHeadings(), ministryRow(u"R1"_s)});
    const QString chat =
        u"一覧を送ります。\n職種：看護師ほか\n募集人数：計40名\n都道府県：東京都\n期間：6月1日～\n施設類型：各種\n"_s;
    const FeedPlan plan = planOf(mailOf(chat, {{u"list.csv"_s, list}}));
    ASSERT_EQ(plan.rows.size(), 1U);
    EXPECT_EQ(plan.rows[0].attachment, u"list.csv"_s);
    ASSERT_EQ(plan.files.size(), 2);
    EXPECT_EQ(plan.files[1].rows, 0);
    EXPECT_EQ(plan.files[1].problems.size(), 1) << "told, not dropped in silence";
}

TEST(TextBody, APostingInTextAndListCountsOnce)
{
    const feed::LabelledPosting posting = feed::postingsInText(numbered).at(0);
    QStringList headings;
    QStringList cells;
    for (std::size_t i = 0; i < posting.map.columns.size(); ++i) {
        headings.append(posting.map.columns[i].heading);
        cells.append(posting.row.cells[i].text);
    }
    const FeedPlan plan = planOf(mailOf(numbered, {{u"list.csv"_s, csvOf({headings, cells})}}));
    EXPECT_EQ(plan.rows.size(), 1U);
    ASSERT_EQ(plan.files.size(), 2);
    EXPECT_EQ(plan.files[1].rows, 1);
    EXPECT_EQ(plan.files[1].problems.size(), 1) << "says that it repeats the list";
}

TEST(TextBody, AnUnknownLabelIsOfferedAndFollowedOnceChosen)
{
    QString text = numbered;
    text.replace(u"　休日：土日祝"_s, u"　おやすみ：土日祝"_s);
    TestDesk desk;
    const feed::Message message = mailOf(text);
    const FeedPlan plan = desk->feed().plan(message, feed::FeedMode::Judge);
    ASSERT_EQ(plan.files.size(), 1);
    ASSERT_EQ(plan.files[0].unknownHeadings.size(), 1);
    EXPECT_EQ(plan.files[0].unknownHeadings[0].heading, u"おやすみ"_s);
    EXPECT_FALSE(plan.files[0].problems.isEmpty());
    desk->senderRules().rememberHeading(message.sender, u"おやすみ"_s, u"hours.days_off"_s);
    const FeedPlan again = desk->feed().plan(message, feed::FeedMode::Judge);
    EXPECT_EQ(again.rows[0].posting.hours.daysOff, u"土日祝"_s);
    EXPECT_TRUE(again.files[0].unknownHeadings.isEmpty());
}

TEST(TextBody, ATextOfHtmlIsReadAsItsLinesSay)
{
    QString html = u"<html><body><p>お世話になります。</p><table>"_s;
    QString lines;
    const QStringList text = numbered.split(u'\n');
    for (const QString& line : text) {
        const qsizetype colon = line.indexOf(u'：');
        if (colon > 0)
            html += u"<tr><td>"_s + line.left(colon).trimmed() + u"</td><td>"_s + line.mid(colon + 1) +
                    u"</td></tr>"_s;
        lines += u"<div>"_s + line + u"</div>"_s;
    }
    html += u"</table></body></html>"_s;
    for (const QString& body : {html, lines}) {
        const FeedPlan plan = planOf(feed::htmlText(body));
        ASSERT_EQ(plan.rows.size(), 1U) << qPrintable(feed::htmlText(body));
        EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Created) << qPrintable(findingsOf(plan.rows[0]));
        EXPECT_EQ(plan.rows[0].posting.contact.name, u"山田 花子"_s);
    }
}

TEST(TextBody, SeveralItemsMayStandInOneLine)
{
    const FeedPlan plan = planOf(u"医療機関名：みどり病院　都道府県名：東京都\n職種：看護師　人数：2名　施設"
                                 u"類型：病院\n住所：東京都中央区銀座1-2-3\n"
                                 "雇用期間：令和2年6月15日～令和2年9月30日\n業務内容：一般内科外来業務\n給与"
                                 "：時給1,800円\n勤務時間：8:45～17:15 休憩：60分\n"
                                 "担当者：山田 / 電話：03-1234-5678\n"_s);
    ASSERT_EQ(plan.rows.size(), 1U);
    EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Created) << qPrintable(findingsOf(plan.rows[0]));
    EXPECT_EQ(plan.rows[0].posting.headcount, 2);
    EXPECT_EQ(plan.rows[0].posting.hours.breakMinutes, 60);
    EXPECT_EQ(plan.rows[0].posting.contact.phone, u"03-1234-5678"_s);
}

TEST(TextBody, TakenInAgainItChangesNothing)
{
    TestDesk desk;
    const auto take = [&desk](const feed::Message& message) {
        return desk->feed().take(desk->feed().plan(message, feed::FeedMode::Judge), u"a.eml"_s);
    };
    EXPECT_EQ(take(mailOf(numbered)).created, 1);
    feed::Message again = mailOf(u"再送します。\n"_s + numbered);
    again.digest += u'x';
    again.sentAt = june(2);
    const feed::ImportResult result = take(again);
    EXPECT_EQ(result.unchanged, 1);
    EXPECT_EQ(result.created, 0);
    EXPECT_EQ(result.absent, 0);
}

TEST(TextBody, AnAttachedTextFileIsReadTheSameWay)
{
    for (const QByteArray& data :
         {numbered.toUtf8(),
          "From: a@b.example.jp\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + numbered.toUtf8()}) {
        const bool isMail = data.startsWith("From");
        const FeedPlan plan = planOf(mailOf({}, {{isMail ? u"inner.eml"_s : u"posting.txt"_s, data}}));
        ASSERT_EQ(plan.rows.size(), 1U) << isMail;
        EXPECT_EQ(plan.rows[0].outcome, RowOutcome::Created) << qPrintable(findingsOf(plan.rows[0]));
        expectWhole(plan.rows[0].posting);
    }
}

TEST(TextBody, OddTextsAreReadWithoutHarm)
{
    for (const QString& odd :
         {QString(300'000, u'：'), QString(300'000, u'\n'), u"職種："_s.repeated(20'000),
          u"職種：\n"_s.repeated(20'000), QString(50'000, QChar(0xd800)), u"①"_s, u"【"_s, u"【】"_s,
          u"職種\t"_s.repeated(10'000), u"-----\n"_s.repeated(20'000)})
        EXPECT_NO_THROW(feed::postingsInText(odd));
}

} // namespace kakehashi::test
