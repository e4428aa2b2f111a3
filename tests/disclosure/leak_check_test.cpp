// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/leak_check.h"

#include "core/disclosure/folded_text.h"
#include "core/disclosure/public_posting.h"
#include "core/postings/institution_names.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>

namespace kakehashi {

namespace {

/// The remarks of the masked sample posting as others get to read them.
QString shownRemarks(const QString& remarks, Posting posting = test::nursePosting())
{
    posting.remarks = remarks;
    return redacted(QStringLiteral("remarks"), remarks, findLeaks(posting));
}

struct Writing
{
    const char16_t* remarks;
    const char16_t* shown;
};

class LeakInRemarks : public testing::TestWithParam<Writing>
{
};

} // namespace

// domain.md §4: the leak check finds name, telephone, e-mail, street and contact person inside free text.
TEST_P(LeakInRemarks, IsRedactedAndNothingElse)
{
    EXPECT_EQ(shownRemarks(QString::fromUtf16(GetParam().remarks)), QString::fromUtf16(GetParam().shown));
}

INSTANTIATE_TEST_SUITE_P(Names, LeakInRemarks,
                         testing::Values(Writing{u"医療法人社団架橋会新宿みなと病院です。", u"■■■です。"},
                                         Writing{u"医療法人社団　架橋会\n新宿みなと病院です。", u"■■■です。"},
                                         Writing{u"架橋会新宿みなと病院へ", u"■■■へ"},
                                         Writing{u"当院（新宿みなと病院）は", u"当院（■■■）は"},
                                         Writing{u"新宿ミナト病院", u"■■■"},
                                         Writing{u"新宿ﾐﾅﾄ病院まで", u"■■■まで"},
                                         Writing{u"新宿みな\u200Bと病院まで", u"■■■まで"},
                                         Writing{u"架橋会グループの一員", u"■■■グループの一員"},
                                         Writing{u"新宿みなと病院 発熱外来棟にて", u"■■■にて"}));

INSTANTIATE_TEST_SUITE_P(Numbers, LeakInRemarks,
                         testing::Values(Writing{u"電話03-0000-1234へ", u"電話■■■へ"},
                                         Writing{u"電話０３（００００）１２３４へ", u"電話■■■へ"},
                                         Writing{u"0300001235内線12", u"■■■内線12"},
                                         Writing{u"03 0000 1234", u"■■■"},
                                         Writing{u"0000-1234（区内）", u"■■■（区内）"},
                                         Writing{u"〒160-0022です", u"〒■■■です"},
                                         Writing{u"03－0000－1234、03ー0000ー1235", u"■■■、■■■"},
                                         Writing{u"登録 1310000901 の", u"登録 ■■■ の"}));

INSTANTIATE_TEST_SUITE_P(
    Addresses, LeakInRemarks,
    testing::Values(Writing{u"メールはSaiyo@Minato.example.jpへ", u"メールは■■■へ"},
                    Writing{u"jinji＠ｍｉｎａｔｏ．ｅｘａｍｐｌｅ．ｊｐ", u"jinji＠■■■"},
                    Writing{u"https://www.minato.example.jp/saiyo", u"https://www.■■■/saiyo"},
                    Writing{u"場所は新宿９－８－７です", u"場所は■■■です"},
                    Writing{u"新宿9丁目8番7号の角", u"■■■の角"}, Writing{u"新宿 9の8の7", u"■■■"}));

INSTANTIATE_TEST_SUITE_P(
    People, LeakInRemarks,
    testing::Values(Writing{u"仮名花子まで", u"■■■まで"}, Writing{u"仮名 花子まで", u"■■■まで"},
                    Writing{u"仮名さんまで", u"■■■さんまで"}, Writing{u"担当：仮名", u"担当：■■■"},
                    Writing{u"仮名（担当）", u"■■■（担当）"}, Writing{u"仮名師長", u"■■■師長"}));

// What everybody writes gives nobody away.
INSTANTIATE_TEST_SUITE_P(
    OrdinaryWords, LeakInRemarks,
    testing::Values(Writing{u"新宿駅から徒歩5分の病院です。", u"新宿駅から徒歩5分の病院です。"},
                    Writing{u"発熱外来棟での勤務", u"発熱外来棟での勤務"},
                    Writing{u"仮名で応募できます", u"仮名で応募できます"},
                    Writing{u"2020年6月15日から9月30日、時給1,800円",
                            u"2020年6月15日から9月30日、時給1,800円"},
                    Writing{u"医療法人社団の運営です", u"医療法人社団の運営です"}, Writing{u"", u""},
                    Writing{u"ブランクのある方、歓迎。\n週2日から相談可。",
                            u"ブランクのある方、歓迎。\n週2日から相談可。"}));

TEST(LeakCheck, FoldsItaijiInNames)
{
    Posting posting = test::nursePosting();
    posting.institutionName = QStringLiteral("瑞穂渡邊赤十字病院");
    EXPECT_EQ(shownRemarks(QStringLiteral("瑞穂渡辺赤十字病院の"), posting), QStringLiteral("■■■の"));
}

TEST(LeakCheck, SaysWhichHiddenFieldIsGivenAwayAndWhere)
{
    Posting posting = test::nursePosting();
    posting.remarks = QStringLiteral("電話は 03-0000-1234");
    posting.hours.daysOff = QStringLiteral("新宿みなと病院の定めによる");
    const QList<Leak> leaks = findLeaks(posting);
    ASSERT_FALSE(leaks.isEmpty());
    EXPECT_EQ(leaks.first().field, QStringLiteral("hours.days_off")); // the sheet's order
    EXPECT_EQ(leaks.first().kind, QStringLiteral("institution_name"));
    EXPECT_TRUE(
        leaks.contains(Leak{QStringLiteral("remarks"), 4, 12, QStringLiteral("contact.application_phone")}));
}

TEST(LeakCheck, FindsEveryOccurrence)
{
    EXPECT_EQ(shownRemarks(QStringLiteral("新宿みなと病院と新宿みなと病院")), QStringLiteral("■■■と■■■"));
}

TEST(LeakCheck, MergesOverlappingLeaks)
{
    EXPECT_EQ(shownRemarks(QStringLiteral("医療法人社団架橋会新宿みなと病院 発熱外来棟")),
              QStringLiteral("■■■"));
}

TEST(LeakCheck, TextOfAnUnmaskedPostingStaysButForTheInstitutionId)
{
    Posting posting = test::nursePosting();
    posting.maskingRequested = false;
    EXPECT_EQ(shownRemarks(QStringLiteral("新宿みなと病院 03-0000-1234 ID:１３１０-０００９０１"), posting),
              QStringLiteral("新宿みなと病院 03-0000-1234 ID:■■■"));
}

TEST(LeakCheck, FindsTheInstitutionIdInFieldsThatAreNoFreeText)
{
    Posting posting = test::nursePosting();
    posting.maskingRequested = false;
    posting.sourceKey = QStringLiteral("1310000901-01");
    const QList<Leak> leaks = findLeaks(posting);
    EXPECT_EQ(redacted(QStringLiteral("source_key"), posting.sourceKey, leaks), QStringLiteral("■■■-01"));
}

TEST(LeakCheck, AnEmptyPostingHasNone)
{
    Posting posting;
    posting.maskingRequested = true;
    posting.remarks = QStringLiteral("なし");
    EXPECT_TRUE(findLeaks(posting).isEmpty());
}

TEST(LeakCheck, WordsForNothingOrARoleAreNoHiddenValues)
{
    Posting posting = test::nursePosting();
    posting.contact.address = QStringLiteral("なし");
    posting.contact.name = QStringLiteral("採用担当");
    EXPECT_EQ(shownRemarks(QStringLiteral("夜勤なし。採用担当まで。"), posting),
              QStringLiteral("夜勤なし。採用担当まで。"));
}

TEST(LeakCheck, AProvidersDomainIsNoLeakButTheAddressIs)
{
    Posting posting = test::nursePosting();
    posting.contact.email = QStringLiteral("kakehashi.saiyo@gmail.com");
    EXPECT_EQ(shownRemarks(QStringLiteral("gmail.comから届きます。kakehashi.saiyo[at]gmail.com"), posting),
              QStringLiteral("gmail.comから届きます。■■■"));
}

TEST(LeakCheck, StreetAndTownAreFoundApartFromPrefectureAndMunicipality)
{
    Posting posting = test::nursePosting();
    posting.workplace.street = QStringLiteral("西中延27-3");
    posting.contact.address = QStringLiteral("東京都港区芝公園4-2-8");
    EXPECT_EQ(
        shownRemarks(QStringLiteral("西中延駅そば、西中延27番3号。説明会は港区芝公園4丁目2-8"), posting),
        QStringLiteral("■■■駅そば、■■■。説明会は■■■"));
}

TEST(LeakCheck, ANameThatIsOnlyAnOrdinaryWordWithoutItsLegalFormIsNotLookedForWithoutIt)
{
    Posting posting = test::nursePosting();
    posting.institutionName = QStringLiteral("医療法人社団内科クリニック");
    posting.workplace.facilityName.clear();
    EXPECT_EQ(shownRemarks(QStringLiteral("内科クリニックでの勤務。医療法人社団内科クリニック"), posting),
              QStringLiteral("内科クリニックでの勤務。■■■"));
}

TEST(InstitutionNames, AreShortenedByLegalFormBodyAndBuilding)
{
    const Workplace workplace = test::nursePosting().workplace;
    EXPECT_EQ(shorterNames(QStringLiteral("医療法人社団架橋会新宿みなと病院別館２階"), workplace),
              QStringList({QStringLiteral("架橋会新宿みなと病院別館2階"),
                           QStringLiteral("架橋会新宿みなと病院"), QStringLiteral("架橋会"),
                           QStringLiteral("新宿みなと病院別館2階"), QStringLiteral("新宿みなと病院")}));
    EXPECT_EQ(shorterNames(QStringLiteral("日本赤十字社"), workplace), QStringList());
    EXPECT_EQ(shorterNames(QStringLiteral("株式会社新宿"), workplace), QStringList());
    EXPECT_EQ(shorterNames(QStringLiteral("㈱みなと薬局"), workplace),
              QStringList(QStringLiteral("みなと薬局")));
}

TEST(FoldedText, KnowsTheWayBackThroughChangesOfLength)
{
    const QString text = QStringLiteral("Ａ ㍿ｶﾞｰﾄﾞ\u200B𠮷");
    const FoldedText folded(text);
    EXPECT_EQ(folded.folded(), leakForm(text));
    const QString company = leakForm(QStringLiteral("株式会社"));
    EXPECT_EQ(folded.original({folded.folded().indexOf(company), company.size()}), (TextSpan{2, 1}));
    const QString guard = leakForm(QStringLiteral("ガード"));
    EXPECT_EQ(folded.original({folded.folded().indexOf(guard), guard.size()}), (TextSpan{3, 6}));
}

TEST(LeaksInOtherTexts, AreThoseOfThePostingsHiddenValues)
{
    const Posting masked = test::nursePosting();
    const QString text = QStringLiteral("ご紹介するのは新宿みなと病院です");
    const QList<Leak> leaks = findLeaks(text, masked);
    ASSERT_FALSE(leaks.isEmpty());
    EXPECT_EQ(text.mid(leaks[0].start, leaks[0].length), QStringLiteral("新宿みなと病院"));
    EXPECT_TRUE(findLeaks(QStringLiteral("新宿区の病院です"), masked).isEmpty());
    Posting open = masked;
    open.maskingRequested = false;
    EXPECT_TRUE(findLeaks(text, open).isEmpty());
    EXPECT_FALSE(findLeaks(QStringLiteral("ID 1310000901"), open).isEmpty()) << "private in every posting";
}

// domain.md §4: staff redact or confirm; a confirmation holds for what was looked at.
TEST(ConfirmedLeaks, AreShownUntilTheTextOrTheHiddenValueChanges)
{
    StoredPosting stored = test::stored(test::nursePosting());
    stored.posting.remarks = QStringLiteral("担当は仮名です");
    const QList<Leak> leaks = findLeaks(stored.posting);
    ASSERT_EQ(leaks.size(), 1);
    EXPECT_EQ(unconfirmedLeaks(stored), leaks);
    stored.confirmedLeaks = {leakKey(stored.posting, leaks[0])};
    EXPECT_TRUE(unconfirmedLeaks(stored).isEmpty());
    EXPECT_EQ(PublicPosting::of(stored, QDate(2020, 6, 2)).shown().remarks, stored.posting.remarks);
    EXPECT_FALSE(stored.confirmedLeaks[0].contains(QLatin1Char(' '))) << "one word";
    StoredPosting reworded = stored;
    reworded.posting.remarks = QStringLiteral("担当は仮名です。");
    EXPECT_EQ(unconfirmedLeaks(reworded).size(), 1) << "a changed text is asked about again";
    StoredPosting renamed = stored;
    renamed.posting.contact.name = QStringLiteral("仮名　二郎");
    EXPECT_EQ(unconfirmedLeaks(renamed).size(), 1);
}

TEST(ConfirmedLeaks, NeverShowTheInstitutionId)
{
    StoredPosting stored = test::stored(test::nursePosting());
    stored.posting.remarks = QStringLiteral("ログインは1310000901");
    for (const Leak& leak : findLeaks(stored.posting)) {
        EXPECT_FALSE(isConfirmable(leak));
        stored.confirmedLeaks.append(leakKey(stored.posting, leak));
    }
    ASSERT_FALSE(stored.confirmedLeaks.isEmpty());
    EXPECT_EQ(unconfirmedLeaks(stored), findLeaks(stored.posting));
    EXPECT_FALSE(
        PublicPosting::of(stored, QDate(2020, 6, 2)).shown().remarks.contains(QStringLiteral("1310000901")));
}

} // namespace kakehashi
