// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanese_text.h"
#include "tests/postings/posting_store_fixture.h"

namespace kakehashi::test {

using testing::Contains;
using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::IsEmpty;
using testing::Not;

namespace {

QString text(const char16_t* utf16)
{
    return QString::fromUtf16(utf16);
}

/// Without the single characters at the end.
QString tokensOf(const char16_t* utf16)
{
    const QString tokens = QString::fromUtf8(indexTokens(text(utf16)));
    const qsizetype characters = tokens.lastIndexOf(QChar(0xE000));
    return characters < 0 ? tokens : tokens.first(characters).trimmed();
}

} // namespace

TEST(SearchTokens, WordsBecomeOverlappingPairsAndTheirLastCharacter)
{
    EXPECT_EQ(tokensOf(u"内科医"), text(u"内科 科医 医"));
    EXPECT_EQ(tokensOf(u"内科 医"), text(u"内科 科 医"));
    EXPECT_EQ(tokensOf(u"𩸽定食"), text(u"𩸽定 定食 食"));
}

TEST(SearchTokens, PunctuationDividesWords)
{
    EXPECT_EQ(tokensOf(u"土、日"), text(u"土 日"));
    EXPECT_EQ(tokensOf(u"a@b.jp"), text(u"a b jp p"));
    EXPECT_EQ(tokensOf(u"「\"*' "), QString());
}

TEST(SearchTokens, NumbersWithDashesStandThereAsOneRunToo)
{
    const QString tokens = tokensOf(u"160-0022");
    EXPECT_TRUE(tokens.startsWith(text(u"16 60 0ー ー0 00 02 22 2 ")));
    EXPECT_TRUE(tokens.endsWith(text(u" 1600 6000 0002 0022")));
    EXPECT_EQ(tokensOf(u"1-2"), text(u"1ー ー2 2"));
}

TEST(SearchTokens, NumbersAndLatinWordsStandThereInFoursToo)
{
    EXPECT_TRUE(tokensOf(u"12345").endsWith(text(u" 1234 2345")));
    EXPECT_TRUE(tokensOf(u"ECMOと人工呼吸").endsWith(text(u" ecmo")));
    EXPECT_EQ(tokensOf(u"123"), text(u"12 23 3"));
}

TEST(SearchTokens, ALineThatIsATermOfTheFormIsOneToken)
{
    for (const auto* line : {u"看護師", u"病院", u"帰国者・接触者外来業務", u" 看護師 "})
        EXPECT_EQ(tokensOf(line).size(), 1) << qPrintable(text(line));
    EXPECT_EQ(tokensOf(u"正看護師"), text(u"正看 看護 護師 師"));
    EXPECT_EQ(tokensOf(u"看護師 募集"), text(u"看護 護師 師 募集 集"));
}

TEST(SearchTokens, EachCharacterStandsThereOnceAlone)
{
    const QString tokens = QString::fromUtf8(indexTokens(text(u"内科内医")));
    EXPECT_TRUE(tokens.endsWith(text(u" 内 科")));
    EXPECT_EQ(tokens.count(text(u" 医 ")), 1);
}

TEST(SearchTokens, WhatAnotherLineSaysTooStandsThereOnce)
{
    EXPECT_EQ(tokensOf(u"佐藤病院\n佐藤病院別館"), tokensOf(u"佐藤病院別館"));
    EXPECT_EQ(tokensOf(u"03-1234-5678\n03-1234-5678（内線 12）"), tokensOf(u"03-1234-5678（内線 12）"));
    EXPECT_EQ(tokensOf(u"千葉県\n千葉県"), tokensOf(u"千葉県"));
    // Within TEL03-1234-5678 the number has no run of digits of its own.
    EXPECT_NE(tokensOf(u"03-1234-5678\nTEL03-1234-5678"), tokensOf(u"TEL03-1234-5678"));
}

class PostingSearchTest : public PostingStoreFixture
{
};

TEST_F(PostingSearchTest, FindsAnyWidthAndKanaForm)
{
    const qint64 seq = add(saying(text(u"夜勤のできるナース募集"))).seq;
    for (const auto* typed : {u"ナース", u"ﾅｰｽ", u"なーす", u"ナ", u"夜勤", u"勤の"})
        EXPECT_THAT(found(text(typed)), ElementsAre(seq)) << qPrintable(text(typed));
    EXPECT_THAT(found(text(u"日勤")), IsEmpty());
}

TEST_F(PostingSearchTest, FindsWordsInsideWordsFromOneCharacterOn)
{
    Posting posting = nursePosting();
    posting.duties = {Duty::GeneralOutpatient};
    const qint64 seq = add(posting).seq;
    for (const auto* typed : {u"内", u"内科", u"科外", u"一般内科外来業務", u"務"})
        EXPECT_THAT(found(text(typed)), ElementsAre(seq)) << qPrintable(text(typed));
    EXPECT_THAT(found(text(u"外科内")), IsEmpty());
}

TEST_F(PostingSearchTest, FindsEveryPartOfATermOfTheForm)
{
    const auto find = [this](const QString& label, qint64 seq) {
        const QString folded = japanese::folded(label);
        for (qsizetype start = 0; start < folded.size(); ++start) {
            for (qsizetype length = 1; start + length <= folded.size(); ++length) {
                const QString typed = folded.mid(start, length);
                EXPECT_THAT(found(typed, true), Contains(seq)) << qPrintable(typed);
            }
        }
    };
    for (const auto& term : Vocabulary<Duty>::terms()) {
        Posting posting;
        posting.duties = {term.value};
        find(term.label.toString(), add(posting).seq);
    }
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        Posting posting;
        posting.occupation = term.value;
        find(term.label.toString(), add(posting).seq);
    }
}

TEST_F(PostingSearchTest, ATermInATextIsFoundLikeTheTermItself)
{
    Posting nurse;
    nurse.occupation = Occupation::Nurse;
    const qint64 term = add(nurse).seq;
    const qint64 words = add(saying(text(u"正看護師、准看護師を募集"))).seq;
    EXPECT_THAT(found(text(u"看護師")), ElementsAre(words, term));
    EXPECT_THAT(found(text(u"護")), ElementsAre(words, term));
    EXPECT_THAT(found(text(u"看護師、准看護")), ElementsAre(words));
}

TEST_F(PostingSearchTest, OldAndNewShapesOfACharacterAreOne)
{
    Posting posting = nursePosting();
    posting.contact.name = text(u"渡邊　髙子");
    const qint64 seq = add(posting).seq;
    EXPECT_THAT(found(text(u"渡辺")), ElementsAre(seq));
    EXPECT_THAT(found(text(u"渡邉 高子")), ElementsAre(seq));
}

TEST_F(PostingSearchTest, FindsPartsOfMailAddresses)
{
    const qint64 seq = add(nursePosting()).seq;
    add(saying(text(u"minato saiyo")));
    for (const auto* typed : {u"saiyo@minato", u"SAIYO@minato.example.jp", u"iyo@min", u"o@m", u"saiyo@"})
        EXPECT_THAT(found(text(typed)), Contains(seq)) << qPrintable(text(typed));
    EXPECT_THAT(found(text(u"saiyo@minato")), ElementsAre(seq)) << "words apart are no address";
}

TEST_F(PostingSearchTest, FindsTelephoneNumbersHoweverTheyAreWritten)
{
    Posting dashes = saying({});
    dashes.contact.phone = text(u"03-1234-5678");
    Posting brackets = saying({});
    brackets.contact.phone = text(u"０３（１２３４）５６７８");
    Posting plain = saying({});
    plain.contact.phone = text(u"0312345678");
    const QList<qint64> all{add(plain).seq, add(brackets).seq, add(dashes).seq};
    for (const auto* typed :
         {u"03-1234-5678", u"0312345678", u"03(1234)5678", u"1234-5678", u"０３－１２３４", u"2345"})
        EXPECT_THAT(found(text(typed)), testing::UnorderedElementsAreArray(all)) << qPrintable(text(typed));
    EXPECT_THAT(found(text(u"03-1235")), IsEmpty());
}

TEST_F(PostingSearchTest, FindsNumbersAndLatinWordsWithinOthers)
{
    const qint64 seq = add(saying(text(u"ＥＣＭＯ管理とCOVID-19病棟123456床"))).seq;
    add(saying(text(u"1234 3456 covid 管理")));
    for (const auto* typed :
         {u"ecmo", u"ECMO管理", u"OVID-19", u"vid-19病", u"23456", u"123456床", u"3456床"})
        EXPECT_THAT(found(text(typed)), ElementsAre(seq)) << qPrintable(text(typed));
}

TEST_F(PostingSearchTest, AllWordsMustOccurInWhicheverField)
{
    Posting posting = nursePosting();
    posting.remarks = text(u"宿舎あり");
    const qint64 seq = add(posting).seq;
    EXPECT_THAT(found(text(u"宿舎　みなと")), ElementsAre(seq));
    EXPECT_THAT(found(text(u"宿舎 ひまわり")), IsEmpty());
}

TEST_F(PostingSearchTest, NothingTypedIsAnOperator)
{
    const qint64 seq = add(saying(text(u"near and not or open hidden"))).seq;
    for (const auto* typed :
         {u"AND", u"OR", u"NOT", u"NEAR(", u"near and", u"open:hidden", u"^near", u"near*"})
        EXPECT_THAT(found(text(typed)), ElementsAre(seq)) << qPrintable(text(typed));
    for (const auto* typed : {u"NOT x", u"near NOT zebra", u"open:near"})
        EXPECT_THAT(found(text(typed)), IsEmpty()) << qPrintable(text(typed));
    for (const auto* typed :
         {u"\"", u"*", u"(", u")", u"'", u"{", u"-", u"\"\"", u"a\"b", u":", u"+", u"、", u"\xD800"})
        EXPECT_NO_THROW(found(text(typed))) << qPrintable(text(typed));
}

TEST_F(PostingSearchTest, WhatHasNoWordsFiltersNothing)
{
    const qint64 seq = add(saying(text(u"何か"))).seq;
    EXPECT_THAT(found(text(u"  \"*( ")), ElementsAre(seq));
}

TEST_F(PostingSearchTest, APastedPageIsNoError)
{
    const qint64 seq = add(saying(text(u"一 二 三"))).seq;
    QStringList words;
    for (int i = 0; i < 2000; ++i)
        words.append(QString::number(i * 7919));
    EXPECT_THAT(found(words.join(QLatin1Char(' '))), IsEmpty());
    EXPECT_THAT(found(text(u"一 ").repeated(2000)), ElementsAre(seq));
}

TEST_F(PostingSearchTest, PublicSearchesDoNotFindHiddenWords) // domain.md §4
{
    Posting masked = nursePosting();
    masked.maskingRequested = true;
    const qint64 seq = add(masked).seq;
    for (const auto* hidden : {u"みなと病院", u"1310000901", u"saiyo", u"花子", u"1600022"}) {
        EXPECT_THAT(found(text(hidden)), ElementsAre(seq)) << qPrintable(text(hidden));
        EXPECT_THAT(found(text(hidden), true), IsEmpty()) << qPrintable(text(hidden));
    }
    EXPECT_THAT(found(text(u"歓迎 発熱"), true), ElementsAre(seq));
    EXPECT_THAT(found(text(u"歓迎 花子"), true), IsEmpty());
}

namespace {

/// The rule in its plainest form: the typed word stands within one of the posting's words.
bool holds(const QString& text, const QString& word)
{
    const QStringList words = japanese::folded(text, true).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString folded = japanese::folded(word);
    return std::ranges::any_of(words, [&folded](const QString& w) { return w.contains(folded); });
}

QString randomText(QRandomGenerator& random)
{
    const QString letters = text(u"内科外来ナースﾅ業務看護AbＣ12３abx9ー𩸽 　\n");
    const QList<uint> choices = letters.toUcs4();
    QString made;
    for (int i = random.bounded(1, 30); i > 0; --i)
        made.append(QChar::fromUcs4(choices.at(random.bounded(static_cast<int>(choices.size())))));
    return made;
}

} // namespace

TEST_F(PostingSearchTest, FindsExactlyThePostingsWhoseWordsHoldTheTypedOne)
{
    QRandomGenerator random(20200602);
    QHash<qint64, QString> texts;
    for (int i = 0; i < 120; ++i) {
        const QString remarks = randomText(random);
        const StoredPosting stored = add(saying(remarks));
        // The reference is found too, with its dashes and without.
        const QString reference = stored.reference;
        texts.insert(stored.seq,
                     QStringList{remarks, reference, QString(reference).remove(QLatin1Char('-'))}.join(
                         QLatin1Char(' ')));
    }
    for (int i = 0; i < 600; ++i) {
        const QList<uint> source = randomText(random).toUcs4();
        const qsizetype start = random.bounded(static_cast<int>(source.size()));
        const qsizetype length = std::min<qsizetype>(random.bounded(1, 6), source.size() - start);
        const QString typed =
            QString::fromUcs4(reinterpret_cast<const char32_t*>(source.constData()) + start, length);
        const QStringList words = japanese::searchWords(typed);
        QList<qint64> expected;
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            if (std::ranges::all_of(words, [&it](const QString& word) { return holds(it.value(), word); }))
                expected.append(it.key());
        }
        std::ranges::sort(expected, std::greater());
        EXPECT_THAT(found(typed), ElementsAreArray(expected)) << qPrintable(typed);
    }
}

TEST_F(PostingSearchTest, EverySubstringOfAWordFindsItsPosting)
{
    const QString word = text(u"新型感染症対策ﾎﾃﾙ療養9876");
    const qint64 seq = add(saying(text(u"前の語 ") + word + text(u" 後の語"))).seq;
    add(saying(text(u"無関係")));
    for (qsizetype start = 0; start < word.size(); ++start) {
        for (qsizetype length = 1; start + length <= word.size(); ++length) {
            const QString typed = word.mid(start, length);
            EXPECT_THAT(found(typed), ElementsAre(seq)) << qPrintable(typed);
        }
    }
}

TEST_F(PostingSearchTest, ChangesMoveTheIndex)
{
    const StoredPosting stored = add(saying(text(u"青葉")));
    desk.postings.revise(stored.seq, saying(text(u"若葉")), 1, origin);
    EXPECT_THAT(found(text(u"青葉")), IsEmpty());
    EXPECT_THAT(found(text(u"青")), IsEmpty());
    EXPECT_THAT(found(text(u"若葉")), ElementsAre(stored.seq));
    EXPECT_THAT(found(text(u"葉")), ElementsAre(stored.seq));
}

TEST_F(PostingSearchTest, ARolledBackChangeLeavesTheIndexAsItWas)
{
    const StoredPosting kept = add(saying(text(u"青葉")));
    {
        const Transaction transaction(desk.database);
        desk.postings.revise(kept.seq, saying(text(u"若葉")), 1, origin);
        add(saying(text(u"白樺")));
    }
    EXPECT_THAT(found(text(u"青葉")), ElementsAre(kept.seq));
    EXPECT_THAT(found(text(u"若葉")), IsEmpty());
    EXPECT_THAT(found(text(u"白樺")), IsEmpty());
    EXPECT_EQ(desk.postings.bySeq(kept.seq)->version, 1);
    EXPECT_TRUE(desk.audit.brokenEntries().isEmpty());
}

TEST_F(PostingSearchTest, ATransactionFindsItsOwnPostings)
{
    Transaction transaction(desk.database);
    const StoredPosting stored = add(saying(text(u"青葉")));
    EXPECT_THAT(found(text(u"青葉")), ElementsAre(stored.seq));
    const StoredPosting other = add(saying(text(u"青葉")));
    desk.postings.revise(other.seq, saying(text(u"若葉")), 1, origin);
    transaction.commit();
    EXPECT_THAT(found(text(u"青葉")), ElementsAre(stored.seq));
    EXPECT_THAT(found(text(u"若葉")), ElementsAre(other.seq));
}

TEST_F(PostingSearchTest, AnInnerRollbackTakesBackItsWordsOnly)
{
    Transaction outer(desk.database);
    const StoredPosting kept = add(saying(text(u"青葉")));
    {
        const Transaction inner(desk.database);
        add(saying(text(u"白樺")));
    }
    const StoredPosting next = add(saying(text(u"若葉")));
    outer.commit();
    EXPECT_THAT(found(text(u"青葉")), ElementsAre(kept.seq));
    EXPECT_THAT(found(text(u"白樺")), IsEmpty());
    EXPECT_THAT(found(text(u"若葉")), ElementsAre(next.seq));
}

TEST_F(PostingSearchTest, ALongTransactionFindsAllOfItsPostings)
{
    Transaction transaction(desk.database);
    for (int i = 0; i < 4003; ++i)
        add(saying(text(u"青葉")));
    transaction.commit();
    EXPECT_THAT(found(text(u"青葉")), testing::SizeIs(4003));
}

TEST_F(PostingSearchTest, ARebuiltIndexAnswersTheSame)
{
    QRandomGenerator random(7);
    for (int i = 0; i < 40; ++i)
        add(randomPosting(random));
    const QStringList typed{text(u"病院"),  text(u"青葉"),   text(u"9"),
                            text(u"saiyo"), text(u"芝公園"), QString()};
    QList<QList<qint64>> before;
    for (const QString& word : typed)
        before.append(found(word));
    desk.postings.rebuildSearchIndex();
    for (qsizetype i = 0; i < typed.size(); ++i)
        EXPECT_EQ(found(typed[i]), before[i]) << qPrintable(typed[i]);
}

TEST_F(PostingSearchTest, AnIndexOfAnOlderRuleIsFilledAgain)
{
    desk.postings.refreshSearchIndex();
    const qint64 seq = add(saying(text(u"青葉"))).seq;
    desk.database.run(QStringLiteral("INSERT INTO posting_words (posting_words) VALUES ('delete-all')"));
    desk.postings.refreshSearchIndex();
    EXPECT_THAT(found(text(u"青葉")), IsEmpty()) << "an index of the present rule is left alone";
    desk.database.run(QStringLiteral("UPDATE posting_words_rule SET rule = 0"));
    desk.postings.refreshSearchIndex();
    EXPECT_THAT(found(text(u"青葉")), ElementsAre(seq));
}

} // namespace kakehashi::test
