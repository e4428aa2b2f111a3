// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/itaiji.h"
#include "core/base/japanese_text.h"
#include "tests/base/written_text.h"

#include <QRandomGenerator>
#include <QSet>
#include <gmock/gmock.h>

#include <utility>

using namespace kakehashi;
using japanese::folded;
using test::text;

namespace {

/// Text that reaches every branch: kana of both widths with sound marks, spaces, dashes, halves of pairs,
/// anything.
QString randomText(QRandomGenerator& random)
{
    static const QString seeds =
        text(u"かカｶﾊ゛゜ﾞﾟ\u3099\u309Aヷヽゝー-～〜　 \t\n\r\u00A0\u200B\uFEFF邉髙ⅷ㈱㍻ǅßİ①½＃Ａ가가"
             u"\U00020BB7\U000E0100\U0001F600\u0323\uFFFF");
    QString result;
    const int length = random.bounded(12);
    for (int i = 0; i < length; ++i) {
        switch (random.bounded(4)) {
        case 0:
            result.append(QChar(static_cast<char16_t>(random.bounded(0x10000))));
            break;
        case 1:
            result.append(QChar(static_cast<char16_t>(0xD800 + random.bounded(0x800))));
            break;
        default:
            result.append(seeds[random.bounded(static_cast<int>(seeds.size()))]);
        }
    }
    return result;
}

} // namespace

TEST(Folded, MakesOneOfTheFormsThatDesksReceive)
{
    const std::pair<const char16_t*, const char16_t*> same[] = {
        {u"ﾅｰｽ", u"ナース"},
        {u"なーす", u"ナース"},
        {u"ﾄﾞｸﾀｰﾊﾞﾝｸ", u"ドクターバンク"},
        {u"ヴ", u"ゔ"},
        {u"ヶ", u"ゖ"},
        {u"か゛", u"が"},
        {u"カ\u3099", u"ガ"},
        {u"ＡＢＣ１２３", u"abc123"},
        {u"E-mail", u"e‐MAIL"},
        {u"①募集職種", u"1募集職種"},
        {u"㈱山田", u"(株)山田"},
        {u"㍻", u"平成"},
        {u"2－8－1", u"2-8-1"},
        {u"2−8―1", u"2ー8ｰ1"},
        {u"2—8–1", u"2─8━1"},
        {u"9時～17時", u"9時〜17時"},
        {u"医療　法人", u"医療法人"},
        {u"電話\n番号", u"電話番号"},
        {u"山\u200B田", u"山田"},
        {u"辻\U000E0100", u"辻"},
        {u"Straße", u"STRASSE"},
        {u"いすゞ", u"イスヾ"},
        {u"ﾃﾞｨ", u"でぃ"},
        {u"\uFA19戸", u"神戸"},
    };
    for (const auto& [one, other] : same)
        EXPECT_EQ(folded(text(one)), folded(text(other))) << text(one).toStdString();
}

TEST(Folded, KeepsApartWhatReadsDifferently)
{
    const std::pair<const char16_t*, const char16_t*> different[] = {
        {u"か", u"が"},       {u"は", u"ば"}, {u"つ", u"っ"},
        {u"佐々木", u"佐木"}, {u"一", u"ー"}, {u"看護師", u"准看護師"},
    };
    for (const auto& [one, other] : different)
        EXPECT_NE(folded(text(one)), folded(text(other))) << text(one).toStdString();
}

TEST(Folded, FindsAPersonInWhateverShapeTheNameIsWritten)
{
    const std::pair<const char16_t*, const char16_t*> names[] = {
        {u"渡邊", u"渡辺"},     {u"渡邉", u"渡辺"}, {u"齋藤", u"斉藤"}, {u"齊藤", u"斎藤"},
        {u"澤田", u"沢田"},     {u"髙﨑", u"高崎"}, {u"濵野", u"浜野"}, {u"廣瀨", u"広瀬"},
        {u"櫻井", u"桜井"},     {u"嶋", u"島"},     {u"嶌", u"島"},     {u"冨田", u"富田"},
        {u"眞", u"真"},         {u"條", u"条"},     {u"瀧", u"滝"},     {u"惠", u"恵"},
        {u"德", u"徳"},         {u"𠮷田", u"吉田"}, {u"彌生", u"弥生"}, {u"龍", u"竜"},
        {u"國學院", u"国学院"}, {u"藏", u"蔵"},     {u"桒原", u"桑原"}, {u"籔", u"藪"},
        {u"舘", u"館"},         {u"槇", u"槙"},     {u"檜", u"桧"},     {u"莊", u"荘"},
        {u"峯", u"峰"},         {u"與", u"与"},     {u"萬", u"万"},     {u"壽", u"寿"},
        {u"淺", u"浅"},         {u"醫", u"医"},     {u"𣘺本", u"橋本"},
    };
    for (const auto& [old, modern] : names)
        EXPECT_EQ(folded(text(old)), folded(text(modern))) << text(old).toStdString();
}

TEST(Folded, EveryGroupOfShapesFoldsToItsFirstAndNoShapeStandsInTwo)
{
    QSet<uint> seen;
    for (const std::u16string_view group : japanese::itaijiGroups) {
        const QList<uint> shapes = QStringView(group.data(), static_cast<qsizetype>(group.size())).toUcs4();
        ASSERT_GE(shapes.size(), 2);
        for (const uint shape : shapes) {
            const char32_t character = shape;
            const QString alone = QString::fromUcs4(&character, 1);
            EXPECT_EQ(folded(alone), QString(QChar(group.front()))) << alone.toStdString();
            EXPECT_FALSE(seen.contains(shape)) << alone.toStdString();
            seen.insert(shape);
        }
    }
}

TEST(Folded, TheLongVowelMarkStandsForAllDashesBecauseTokenizersTakeItForALetter)
{
    EXPECT_EQ(folded(text(u"2-8－1")), text(u"2ー8ー1"));
}

TEST(Folded, KeepsOneSpaceBetweenWordsWhenAsked)
{
    EXPECT_EQ(folded(text(u"　山田 \t　太郎\n"), true), text(u"山田 太郎"));
    EXPECT_EQ(folded(text(u" ﾔﾏﾀﾞ　 タロウ "), true), text(u"やまだ たろう"));
    EXPECT_EQ(folded(text(u" 　"), true), QString());
    EXPECT_EQ(folded(QString()), QString());
}

TEST(Folded, IsIdempotentAndTakesAnyUtf16)
{
    QRandomGenerator random(20200529);
    for (int i = 0; i < 40000; ++i) {
        const QString any = randomText(random);
        for (const bool keepSpaces : {false, true}) {
            const QString once = folded(any, keepSpaces);
            ASSERT_EQ(folded(once, keepSpaces), once) << any.toUtf8().toHex().toStdString();
            ASSERT_EQ(QString::fromUtf8(once.toUtf8()), once) << any.toUtf8().toHex().toStdString();
        }
    }
}

TEST(Folded, EveryCharacterOfTheBasicPlaneIsStableAndIndependentOfItsNeighbours)
{
    // The table of the fast path and ICU's slow path must agree: a soft hyphen, which vanishes, forces the
    // slow one.
    for (uint unit = 1; unit < 0x10000; ++unit) {
        const QString alone{QChar(static_cast<char16_t>(unit))};
        const QString once = folded(alone);
        ASSERT_EQ(folded(once), once) << std::hex << unit;
        ASSERT_EQ(folded(alone + QChar(QChar::SoftHyphen)), once) << std::hex << unit;
    }
}

TEST(Folded, SurvivesHalvesOfPairsThatWouldBecomeOneWhenTheSpaceBetweenGoes)
{
    const QString halves = QString(QChar(0xD842)) + QChar(u' ') + QChar(0xDFB7); // 𠮷 with a space inside
    EXPECT_EQ(folded(halves), QString(2, QChar(QChar::ReplacementCharacter)));
}

TEST(Nfkc, BringsWidthsTogetherAndLeavesTheRest)
{
    EXPECT_EQ(japanese::nfkc(text(u"ﾅｰｽ")), text(u"ナース"));
    EXPECT_EQ(japanese::nfkc(text(u"ｶﾞ１Ａ①")), text(u"ガ1A1"));
    EXPECT_EQ(japanese::nfkc(text(u"渡邉 髙")), text(u"渡邉 髙"));
    EXPECT_EQ(japanese::nfkc(QString()), QString());
    // The longest expansion of a single character in Unicode: 18 for one.
    EXPECT_EQ(japanese::nfkc(QString(100, QChar(0xFDFA))).size(), 1800);
}

TEST(Nfkc, TakesAnyUtf16AndIsIdempotent)
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20000; ++i) {
        const QString once = japanese::nfkc(randomText(random));
        ASSERT_EQ(japanese::nfkc(once), once);
    }
}

TEST(SearchWords, SplitsAtAnyWhiteSpaceAndFolds)
{
    const QStringList expected = {text(u"なーす"), text(u"内科"), text(u"渡辺")};
    EXPECT_EQ(japanese::searchWords(text(u"　ﾅｰｽ　内科\t渡邉 ")), expected);
    EXPECT_TRUE(japanese::searchWords(text(u" 　\n")).isEmpty());
    EXPECT_TRUE(japanese::searchWords(QString()).isEmpty());
    EXPECT_TRUE(japanese::searchWords(text(u"\u200B")).isEmpty())
        << "a word of which nothing is left is no word";
}

TEST(SearchWords, ASingleCharacterIsAWord)
{
    EXPECT_EQ(japanese::searchWords(text(u"医")), QStringList{text(u"医")});
}

TEST(Cleaned, KeepsTextAndLinesAndDropsWhatIsInvisible)
{
    const std::pair<const char16_t*, const char16_t*> cases[] = {
        {u"雇用保険\r\n労災保険\r健康保険", u"雇用保険\n労災保険\n健康保険"},
        {u"一\x01二\x7F三\u0085四", u"一二三四"},
        {u"\n　\n本文　 \n\n続き\t\n\n", u"本文\n\n続き"},
        {u"　字下げ\tあり", u"　字下げ\tあり"},
        {u" \n ", u""},
    };
    for (const auto& [written, kept] : cases)
        EXPECT_EQ(japanese::cleaned(text(written)), text(kept)) << text(written).toStdString();
    EXPECT_EQ(japanese::cleaned(QString(3, QChar(u'\0'))), QString());
}

TEST(Cleaned, IsIdempotentAndUnchangedByUtf8)
{
    QRandomGenerator random(2);
    for (int i = 0; i < 20000; ++i) {
        const QString once = japanese::cleaned(randomText(random) + QChar(u'\r') + randomText(random));
        ASSERT_EQ(japanese::cleaned(once), once) << once.toUtf8().toHex().toStdString();
        ASSERT_EQ(QString::fromUtf8(once.toUtf8()), once);
    }
}

TEST(WholeNumber, ReadsWhatPeopleWrite)
{
    const std::pair<const char16_t*, qint64> cases[] = {
        {u"0", 0},
        {u"5", 5},
        {u"５", 5},
        {u" 12 ", 12},
        {u"007", 7},
        {u"1,800円", 1800},
        {u"１，８００円", 1800},
        {u"¥243,000", 243000},
        {u"￥243,000円", 243000},
        {u"\\1,000", 1000},
        {u"243000.0", 243000},
        {u"60.00", 60},
        {u"24.3万", 243000},
        {u"24.3万円", 243000},
        {u"２４万３千円", 243000},
        {u"24万3,000円", 243000},
        {u"24万500", 240500},
        {u"24万3円", 240003},
        {u"3百", 300},
        {u"1億2000万", 120000000},
        {u"5名", 5},
        {u"5 人", 5},
        {u"60分", 60},
        {u"60分間", 60},
        {u"12週間", 12},
        {u"12週", 12},
        {u"14日間", 14},
        {u"⑫", 12},
        {u"9223372036854775807", 9223372036854775807LL},
    };
    for (const auto& [written, number] : cases)
        EXPECT_EQ(japanese::wholeNumber(text(written)), std::optional(number)) << text(written).toStdString();
}

TEST(WholeNumber, RefusesWhatIsNone)
{
    const char16_t* const none[] = {
        u"",
        u" ",
        u"若干名",
        u"3-5",
        u"3～5名",
        u"-2",
        u"△2",
        u"1.5",
        u"1.5名",
        u"24.35555万",
        u"1,80",
        u"1,8000",
        u"18,00,000",
        u",100",
        u"1234,567",
        u"5 6",
        u"5\n6",
        u"約5名",
        u"5名程度",
        u"千円",
        u"万",
        u"3千5万",
        u"3千2千",
        u"24万12345",
        u"24万3",
        u"1.",
        u".5",
        u"1.2.3",
        u"¥",
        u"円",
        u"¥5名",
        u"5名円人",
        u"1e3",
        u"+5",
        u"0x10",
        u"9223372036854775808",
        u"922337203685478億",
        u"99999999999999999999999999",
        u"５歳",
        u"\xD800",
        u"5\xDC00",
    };
    for (const char16_t* written : none)
        EXPECT_EQ(japanese::wholeNumber(text(written)), std::nullopt) << text(written).toStdString();
}

TEST(WholeNumber, EveryNumberIsReadBackFromItsWritings)
{
    QRandomGenerator random(3);
    for (int i = 0; i < 3000; ++i) {
        const qint64 number = random.bounded(100000000);
        const QString plain = QString::number(number);
        QString grouped = plain;
        for (qsizetype at = grouped.size() - 3; at > 0; at -= 3)
            grouped.insert(at, u',');
        QString wide = grouped;
        for (QChar& c : wide)
            c = QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
        for (const QString& written :
             {plain, grouped, wide, wide + text(u"円"), text(u"¥") + grouped, plain + text(u".0")})
            ASSERT_EQ(japanese::wholeNumber(written), std::optional(number)) << written.toStdString();
    }
}

TEST(WholeNumber, TakesAnyUtf16)
{
    QRandomGenerator random(4);
    for (int i = 0; i < 20000; ++i) {
        const std::optional<qint64> number = japanese::wholeNumber(randomText(random));
        ASSERT_GE(number.value_or(0), 0);
    }
}

TEST(Digits, KeepsTheDigitsOfATelephoneNumberOnly)
{
    EXPECT_EQ(japanese::digits(text(u"〒１６０－００２３")), text(u"1600023"));
    EXPECT_EQ(japanese::digits(text(u"03-3541-3058（内線 7480）")), text(u"03354130587480"));
    EXPECT_EQ(japanese::digits(text(u"なし")), QString());
}
