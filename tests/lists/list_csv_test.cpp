// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formula_guard.h"
#include "core/lists/cp932.h"
#include "tests/lists/list_samples.h"
#include "tests/support/sample_values.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

const QStringList dangerousBeginnings{
    u"="_s,  u"+"_s,   u"-"_s,       u"@"_s,       u"＝"_s,  u"＋"_s,    u"－"_s,     u"＠"_s,
    u"−"_s,  u"﹦"_s,  u"\t="_s,     u"\r="_s,     u"\n="_s, u" ="_s,    u"　="_s,    u"\u00A0="_s,
    u"'="_s, u"''+"_s, u"\uFEFF="_s, u"\u200B="_s, u"  -"_s, u"\r\n@"_s, u"\t \t＝"_s};

QByteArray csv(const PublicList& list, ListEncoding encoding = ListEncoding::Utf8WithBom)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.csv"_s);
    writeListCsv(list, file, encoding);
    return test::bytesOf(file);
}

} // namespace

// Issue 3, 8: a cell that begins with = + - @ can't become a formula.
TEST(FormulaGuard, StandsBeforeEveryDangerousBeginning)
{
    for (const QString& beginning : dangerousBeginnings) {
        const QString cell = beginning + u"HYPERLINK(\"http://example.jp\")"_s;
        EXPECT_TRUE(withFormulaGuard(cell).startsWith(u'\'')) << qPrintable(beginning);
        EXPECT_EQ(withoutFormulaGuard(withFormulaGuard(cell)), cell) << qPrintable(beginning);
    }
}

TEST(FormulaGuard, LeavesOtherTextsAlone)
{
    for (const QString& text : {u""_s, u"看護師"_s, u"03-0000-1234"_s, u"1=1"_s, u"ー長音"_s, u"'quoted'"_s,
                                u"(=1)"_s, u"saiyo@example.jp"_s, u"　"_s}) {
        EXPECT_EQ(withFormulaGuard(text), text);
        EXPECT_EQ(withoutFormulaGuard(text), text);
    }
}

TEST(FormulaGuard, IsTakenOffOnceForEachTimeItWasPutOn)
{
    const QString guarded = withFormulaGuard(u"=1"_s);
    EXPECT_EQ(withFormulaGuard(guarded), u"''=1"_s);
    EXPECT_EQ(withoutFormulaGuard(u"''=1"_s), guarded);
}

TEST(ListCsv, NoCellOfItBeginsAsAFormulaAndImportReadsTheValueBack)
{
    QStringList texts;
    for (const QString& beginning : dangerousBeginnings) {
        if (!beginning.front().isSpace()) // a field keeps no blank at its beginning
            texts.append(beginning + u"cmd|' /C calc'!A0"_s);
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.csv"_s);
    writeListCsv(test::listOfTexts(texts), file, ListEncoding::Utf8WithBom);
    const QString raw = QString::fromUtf8(test::bytesOf(file));
    for (const QString& text : std::as_const(texts))
        EXPECT_TRUE(raw.contains(u",'"_s + text) || raw.contains(u",\"'"_s + text)) << qPrintable(text);
    const QList<Posting> read = test::importedFrom(file);
    ASSERT_EQ(read.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        EXPECT_EQ(read.at(i).remarks, texts.at(i));
}

TEST(ListCsv, GuardsTelephonesTheDeskAndTheFilterToo)
{
    PublicList list = test::listOfTexts({QString()});
    list.desk = u"=desk"_s;
    list.filter = u"=filter"_s;
    const QString raw = QString::fromUtf8(csv(list)).sliced(1);
    for (const QString& line : raw.split(u"\r\n"_s))
        EXPECT_FALSE(couldBeFormula(line) && !line.startsWith(u'\'')) << qPrintable(line);
    Posting posting = test::nursePosting();
    posting.maskingRequested = false;
    posting.contact.phone = u"+81-3-0000-1234"_s;
    EXPECT_TRUE(csv(test::listOf({test::stored(posting)})).contains(",'+81-3-0000-1234,"));
}

// RFC 4180: quotes around what divides, doubled inside; CR LF between records.
TEST(ListCsv, QuotesWhatWouldDivideACell)
{
    const QByteArray bytes =
        csv(test::listOfTexts({u"彼は\"はい\"、または, 「いいえ」"_s, u"一行目\n二行目"_s, u"a;b"_s}));
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(bytes.contains(u",\"彼は\"\"はい\"\"、または, 「いいえ」\","_s.toUtf8()));
    EXPECT_TRUE(bytes.contains(u",\"一行目\n二行目\","_s.toUtf8()));
    EXPECT_TRUE(bytes.contains(",\"a;b\","));
    EXPECT_TRUE(bytes.endsWith("\r\n"));
    QByteArray rest = bytes;
    rest.replace("\r\n", "");
    EXPECT_FALSE(rest.contains('\r'));
}

// Issue 3, 8: always with the filter and count in the file.
TEST(ListCsv, SaysWhoseListOfWhatAndHowManyOfHowMany)
{
    const QStringList lines =
        QString::fromUtf8(csv(test::listOf(test::oddPostings(5, 38)))).split(u"\r\n"_s).first(4);
    EXPECT_TRUE(lines.at(1).contains(u"東京都調整本部"_s));
    EXPECT_TRUE(lines.at(1).contains(u"令和2年6月2日 (2020-06-02)"_s));
    EXPECT_TRUE(lines.at(2).contains(u"職種: 看護師"_s));
    EXPECT_TRUE(lines.at(3).contains(u"38件"_s) && lines.at(3).contains(u"全214件"_s))
        << qPrintable(lines.at(3));
}

TEST(ListCells, OfAMaskedPostingAreEmptyWhereItIsHiddenAndSaySo)
{
    const PublicPosting masked = PublicPosting::of(test::stored(test::nursePosting()), test::listDay);
    const QStringList headings = listHeadings();
    const QStringList cells = listCells(masked);
    ASSERT_EQ(cells.size(), headings.size());
    EXPECT_EQ(cells.at(headings.indexOf(u"マスキング"_s)), u"マスキング済"_s);
    for (const auto& hidden :
         {u"医療機関名"_s, u"③郵便番号"_s, u"③住所（町名・番地等）"_s, u"③具体的な施設名"_s, u"⑫担当者"_s,
          u"⑫応募担当電話番号"_s, u"⑫電話番号（内線）"_s, u"⑫E-mail"_s})
        EXPECT_EQ(cells.at(headings.indexOf(hidden)), QString()) << qPrintable(hidden);
    EXPECT_EQ(cells.at(headings.indexOf(u"③市区町村"_s)), u"新宿区"_s);
    EXPECT_EQ(cells.at(headings.indexOf(u"④雇用期間_開始"_s)), u"2020-06-15"_s);
    EXPECT_EQ(cells.at(headings.indexOf(u"⑧勤務時間_終了"_s)), u"17:10"_s);
    EXPECT_EQ(cells.at(headings.indexOf(u"⑦給与（円）"_s)), u"1800"_s);
    EXPECT_FALSE(headings.contains(u"医療機関ID"_s));
}

TEST(Cp932, WritesWhatTheMicrosoftVariantHas)
{
    lists::Cp932Writer writer;
    const QString text = u"①㈱髙﨑～－―∥￥ｱ"_s;
    EXPECT_EQ(writer.written(text), QByteArray::fromHex("8740878afbfcfab18160817c815c8161818fb1"));
    EXPECT_EQ(writer.replaced(), 0);
}

TEST(Cp932, WritesTwinsAsTheOneItHas)
{
    lists::Cp932Writer writer;
    EXPECT_EQ(writer.written(u"〜−—‖¥¢£¬¦"_s), QByteArray::fromHex("8160817c815c8161818f8191819281cafa55"));
    EXPECT_EQ(writer.replaced(), 0);
}

// Issue 3, 8: CP932 with 〓 for what it lacks, counted.
TEST(Cp932, ReplacesEachCharacterItLacksByOneGetaAndCountsIt)
{
    lists::Cp932Writer writer;
    EXPECT_EQ(writer.written(u"𠮷é😀"_s), QByteArray::fromHex("81ac81ac81ac"));
    EXPECT_EQ(writer.replaced(), 3);
    EXPECT_EQ(writer.written(u"葛\U000E0100"_s), QByteArray::fromHex("8a8b"));
    EXPECT_EQ(writer.replaced(), 4) << "a variation is lost, though nothing is seen of it";
}

TEST(ListCsv, InCp932TellsHowManyCharactersWereReplaced)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.csv"_s);
    const ListWritten written = writeListCsv(test::listOfTexts({u"𠮷田さん😀"_s}), file, ListEncoding::Cp932);
    EXPECT_EQ(written.replacedCharacters, 2);
    EXPECT_EQ(test::importedFrom(file).value(0).remarks, u"〓田さん〓"_s);
    EXPECT_EQ(
        writeListCsv(test::listOfTexts({u"𠮷田さん😀"_s}), file, ListEncoding::Utf8WithBom).replacedCharacters,
        0);
}

} // namespace kakehashi
