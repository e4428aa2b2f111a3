// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/contact_text.h"
#include "core/postings/posting_check.h"
#include "core/postings/posting_fields.h"
#include "core/postings/posting_json.h"
#include "tests/postings/truth_files.h"
#include "tests/support/sample_values.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>

using namespace kakehashi;

namespace {

constexpr auto whole = Completeness::Whole;
constexpr auto fromFeed = Completeness::MaskedAllowed;

// "error headcount", "warning pay.basis": what a check found, without its words.
QStringList found(const Posting& posting, Completeness completeness)
{
    QStringList all;
    for (const Problem& problem : checkPosting(posting, completeness)) {
        EXPECT_FALSE(problem.message.isEmpty());
        const bool isError = problem.severity == Severity::Error;
        all.append((isError ? QStringLiteral("error ") : QStringLiteral("warning ")) + problem.field);
    }
    return all;
}

struct Case
{
    const char* rule;
    std::function<void(Posting&)> spoil;
    const char* inWhole; ///< the one finding; empty for none
    const char* fromFeed;
};

void expectFindings(const std::vector<Case>& table)
{
    for (const Case& one : table) {
        Posting posting = test::nursePosting();
        one.spoil(posting);
        const auto expected = [](const char* text) {
            return QString::fromLatin1(text).split(QLatin1Char('|'), Qt::SkipEmptyParts);
        };
        EXPECT_EQ(found(posting, whole), expected(one.inWhole)) << one.rule;
        EXPECT_EQ(found(posting, fromFeed), expected(one.fromFeed)) << one.rule;
    }
}

TEST(PostingCheck, FindsNothingInAWholePosting)
{
    EXPECT_TRUE(found(test::nursePosting(), whole).isEmpty());
    EXPECT_TRUE(found(test::nursePosting(), fromFeed).isEmpty());
}

TEST(PostingCheck, FindsNoErrorInAnyPostingOfTheSamples)
{
    for (const QJsonObject& object : test::truthPostings()) {
        const Posting posting = postingFromJson(object).posting;
        EXPECT_TRUE(acceptable(checkPosting(posting, fromFeed))) << qPrintable(posting.sourceKey);
    }
}

TEST(PostingCheck, FindsNoErrorInRandomWholePostings)
{
    QRandomGenerator random(3);
    for (int i = 0; i < 300; ++i)
        EXPECT_TRUE(acceptable(checkPosting(test::randomPosting(random), whole)));
}

TEST(PostingCheck, HoldsARowOnlyForWhatMatchingCannotDoWithout)
{
    expectFindings({
        {"institution", [](Posting& p) { p.institutionName.clear(); }, "error institution_name", ""},
        {"prefecture", [](Posting& p) { p.prefecture.clear(); }, "error prefecture", ""},
        {"occupation", [](Posting& p) { p.occupation.reset(); }, "error occupation", "error occupation"},
        {"headcount", [](Posting& p) { p.headcount.reset(); }, "error headcount", "error headcount"},
        {"facility type", [](Posting& p) { p.workplace.facilityType.reset(); },
         "error workplace.facility_type", "warning workplace.facility_type"},
        {"workplace's prefecture", [](Posting& p) { p.workplace.prefecture.clear(); },
         "error workplace.prefecture", ""},
        {"no prefecture at all",
         [](Posting& p) {
             p.prefecture.clear();
             p.workplace.prefecture.clear();
         },
         "error prefecture|error workplace.prefecture", "error workplace.prefecture"},
        {"municipality", [](Posting& p) { p.workplace.municipality.clear(); }, "error workplace.municipality",
         "error workplace.municipality"},
        {"details of the workplace",
         [](Posting& p) {
             p.workplace.postalCode.reset();
             p.workplace.street.clear();
             p.workplace.facilityName.clear();
         },
         "", ""},
        {"start", [](Posting& p) { p.employment.start.reset(); }, "error employment.start",
         "error employment.start"},
        {"end", [](Posting& p) { p.employment.end.reset(); }, "error employment.end", "error employment.end"},
        {"trial", [](Posting& p) { p.trialWeeks.reset(); }, "", ""},
        {"duties", [](Posting& p) { p.duties = {}; }, "error duties", "error duties"},
        {"pay", [](Posting& p) { p.pay = {}; }, "error pay.basis|error pay.amount_yen",
         "warning pay.basis|warning pay.amount_yen"},
        {"hours", [](Posting& p) { p.hours = {}; }, "error hours.start|error hours.end",
         "warning hours.start|warning hours.end"},
        {"insurance", [](Posting& p) { p.insurance = {}; }, "", ""},
        {"contact", [](Posting& p) { p.contact = {}; }, "error contact.name|error contact.application_phone",
         ""},
    });
}

TEST(PostingCheck, NeedsTheDetailOfAnotherDuty) // domain.md §3 ⑥
{
    expectFindings({
        {"blank detail",
         [](Posting& p) {
             p.duties.insert(Duty::Other);
             p.dutyDetail = QStringLiteral("　");
         },
         "error duty_detail", "warning duty_detail"},
        {"with detail", [](Posting& p) { p.duties.insert(Duty::Other); }, "", ""},
    });
}

TEST(PostingCheck, TakesAnyOneWayToReachTheContact) // domain.md §3 ⑫
{
    for (const auto way : {&Contact::applicationPhone, &Contact::phone}) {
        Posting posting = test::nursePosting();
        posting.contact = {QStringLiteral("仮名"), {}, {}, {}, {}};
        posting.contact.*way = QStringLiteral("03-0000-0000");
        EXPECT_TRUE(found(posting, whole).isEmpty());
    }
    Posting posting = test::nursePosting();
    posting.contact = {QStringLiteral("仮名"), {}, {}, {}, QStringLiteral("a@b.example.jp")};
    EXPECT_TRUE(found(posting, whole).isEmpty());
}

Case inBoth(const char* rule, std::function<void(Posting&)> spoil, const char* finding)
{
    return {rule, std::move(spoil), finding, finding};
}

TEST(PostingCheck, RefusesWrongValuesWhereverTheyComeFrom)
{
    expectFindings({
        inBoth(
            "no such prefecture", [](Posting& p) { p.prefecture = QStringLiteral("江戸"); },
            "error prefecture"),
        inBoth(
            "prefecture in short", [](Posting& p) { p.prefecture = QStringLiteral("東京"); },
            "error prefecture"),
        inBoth(
            "no such prefecture of the workplace",
            [](Posting& p) { p.workplace.prefecture = QStringLiteral("武蔵国"); },
            "error workplace.prefecture"),
        inBoth(
            "nobody wanted", [](Posting& p) { p.headcount = 0; }, "error headcount"),
        inBoth(
            "fewer than nobody", [](Posting& p) { p.headcount = -1; }, "error headcount"),
        inBoth(
            "more than can be", [](Posting& p) { p.headcount = 10'000; }, "error headcount"),
        inBoth(
            "end before start", [](Posting& p) { p.employment.end = p.employment.start->addDays(-1); },
            "error employment.end"),
        inBoth(
            "one day",
            [](Posting& p) {
                p.employment.end = p.employment.start;
                p.trialWeeks = 0;
                p.pay.trialAmount.reset();
            },
            ""),
        inBoth(
            "negative trial", [](Posting& p) { p.trialWeeks = -1; }, "error trial_weeks"),
        inBoth(
            "negative break", [](Posting& p) { p.hours.breakMinutes = -1; }, "error hours.break_minutes"),
        inBoth(
            "a break of a day", [](Posting& p) { p.hours.breakMinutes = 1440; }, "error hours.break_minutes"),
        inBoth(
            "endless text", [](Posting& p) { p.remarks = QString(10'001, QChar(u'あ')); }, "error remarks"),
        inBoth(
            "NUL in a text", [](Posting& p) { p.remarks = QStringLiteral("a") + QChar(u'\0'); },
            "error remarks"),
        inBoth(
            "a bell in a name", [](Posting& p) { p.institutionName += QChar(u'\a'); },
            "error institution_name"),
    });
}

TEST(PostingCheck, WarnsOfWhatIsProbablyASlip)
{
    expectFindings({
        inBoth(
            "very many people", [](Posting& p) { p.headcount = 101; }, "warning headcount"),
        inBoth(
            "many people", [](Posting& p) { p.headcount = 100; }, ""),
        inBoth(
            "postal code that is none",
            [](Posting& p) { p.workplace.postalCode = PostalCode::parse(QStringLiteral("0000000")); },
            "warning workplace.postal_code"),
        inBoth(
            "postal code elsewhere",
            [](Posting& p) { p.workplace.postalCode = PostalCode::parse(QStringLiteral("104-6112")); },
            "warning workplace.postal_code"),
        inBoth(
            "municipality unknown", [](Posting& p) { p.workplace.municipality = QStringLiteral("架橋市"); },
            "warning workplace.municipality"),
        inBoth(
            "municipality of another prefecture",
            [](Posting& p) {
                p.workplace.municipality = QStringLiteral("札幌市中央区");
                p.workplace.postalCode.reset();
            },
            "warning workplace.municipality"),
        inBoth(
            "before the scheme", [](Posting& p) { p.employment.start = QDate(2019, 12, 31); },
            "warning employment.start"),
        inBoth(
            "more than five years",
            [](Posting& p) { p.employment.end = p.employment.start->addYears(5).addDays(1); },
            "warning employment.end"),
        inBoth(
            "trial longer than a year",
            [](Posting& p) {
                p.trialWeeks = 53;
                p.employment.end = p.employment.start->addYears(2);
            },
            "warning trial_weeks"),
        inBoth(
            "trial longer than the work",
            [](Posting& p) { p.employment.end = p.employment.start->addDays(12); }, "warning trial_weeks"),
        inBoth(
            "trial as long as the work",
            [](Posting& p) { p.employment.end = p.employment.start->addDays(13); }, ""),
        inBoth(
            "trial pay the same", [](Posting& p) { p.pay.trialAmount = p.pay.amount; },
            "warning pay.trial_amount_yen"),
        inBoth(
            "trial pay without trial", [](Posting& p) { p.trialWeeks = 0; }, "warning pay.trial_amount_yen"),
        inBoth(
            "break as long as the work", [](Posting& p) { p.hours.breakMinutes = 505; },
            "error hours.break_minutes"),
        inBoth(
            "break a little shorter", [](Posting& p) { p.hours.breakMinutes = 504; }, ""),
        inBoth(
            "line breaks and tabs in a text", [](Posting& p) { p.remarks = QStringLiteral("a\n\tb"); }, ""),
        inBoth(
            "characters outside CP932", [](Posting& p) { p.remarks = QStringLiteral("𠮷😀é"); },
            "warning remarks"),
        inBoth(
            "characters of CP932 under either of their code points",
            [](Posting& p) { p.remarks = QStringLiteral("髙﨑①㈱〜～‖∥−－¥―—"); }, ""),
        inBoth(
            "a text as long as it may be", [](Posting& p) { p.remarks = QString(10'000, QChar(u'あ')); }, ""),
        inBoth(
            "telephone", [](Posting& p) { p.contact.phone = QStringLiteral("夜間は不可"); },
            "warning contact.phone"),
        inBoth(
            "mail", [](Posting& p) { p.contact.email = QStringLiteral("saiyo＠hospital"); },
            "warning contact.email"),
    });
}

TEST(PostingCheck, TakesADesignatedCitysPostalCodeForCityAndWard) // domain.md §3 ③
{
    Posting posting = test::nursePosting();
    posting.prefecture = QStringLiteral("北海道");
    posting.workplace.prefecture = QStringLiteral("北海道");
    posting.workplace.postalCode = PostalCode::parse(QStringLiteral("060-0001")); // 札幌市中央区
    for (const auto& name : {QStringLiteral("札幌市中央区"), QStringLiteral("札幌市")}) {
        posting.workplace.municipality = name;
        EXPECT_TRUE(found(posting, whole).isEmpty()) << qPrintable(name);
    }
    posting.workplace.municipality = QStringLiteral("札幌市北区");
    EXPECT_EQ(found(posting, whole), QStringList{QStringLiteral("warning workplace.postal_code")});
}

struct PayCase
{
    PayBasis basis;
    qint64 amount;
    bool odd;
};

TEST(PostingCheck, WarnsOfPayThatNoHospitalPaysOnThatBasis)
{
    using enum PayBasis;
    const PayCase table[] = {
        {Hourly, 699, true},       {Hourly, 700, false},         {Hourly, 100'000, false},
        {Hourly, 100'001, true},   {Daily, 4'999, true},         {Daily, 5'000, false},
        {Daily, 500'000, false},   {Daily, 500'001, true},       {Monthly, 99'999, true},
        {Monthly, 100'000, false}, {Monthly, 10'000'000, false}, {Monthly, 10'000'001, true},
    };
    for (const PayCase& one : table) {
        Posting posting = test::nursePosting();
        posting.pay = {one.basis, Yen::make(one.amount), std::nullopt};
        const QStringList expected =
            one.odd ? QStringList{QStringLiteral("warning pay.amount_yen")} : QStringList();
        EXPECT_EQ(found(posting, fromFeed), expected) << one.amount;
    }
}

TEST(PostingCheck, NamesTheValueAsTheJsonWritesIt)
{
    Posting posting = test::nursePosting();
    posting.employment.end = QDate(2019, 1, 1);
    const Problems problems = checkPosting(posting, fromFeed);
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems.first().field, QStringLiteral("employment.end"));
    EXPECT_EQ(problems.first().value, QStringLiteral("2019-01-01"));
    EXPECT_EQ(problems.first().severity, Severity::Error);
}

TEST(PostingCheck, GoesDownTheSheet)
{
    const Problems problems = checkPosting(Posting(), whole);
    EXPECT_GT(problems.size(), 10);
    EXPECT_TRUE(std::ranges::is_sorted(problems, {}, [](const Problem& p) { return postingField(p.field); }));
}

TEST(ContactText, KnowsAJapaneseTelephoneNumber)
{
    for (const char* good :
         {"03-0000-1234", "０３－００００－１２３４", "03(0000)1234", "090-0000-1234", "04992-1-7065",
          "03-0000-1235（内線 12345）", "0312345678", "+81 3 0000 1234", "03-0000-1234 / 090-0000-1234"})
        EXPECT_TRUE(looksLikePhone(QString::fromUtf8(good))) << good;
    for (const char* bad :
         {"", "110", "0000-1234", "内線 12", "03-0000-123", "090-0000-12345", "なし", "+1 212 555 0100"})
        EXPECT_FALSE(looksLikePhone(QString::fromUtf8(bad))) << bad;
}

TEST(ContactText, KnowsAnEmailAddress)
{
    for (const char* good : {"a@b.jp", "saiyo.1+x@mail.hospital.example.jp", "a_b@x-y.example.jp"})
        EXPECT_TRUE(looksLikeEmail(QString::fromUtf8(good))) << good;
    for (const char* bad :
         {"", "a", "a@b", "@b.jp", "a@b.jp c@d.jp", "a＠b.jp", "a@b..jp", "a@b.jp\n", "山@b.jp"})
        EXPECT_FALSE(looksLikeEmail(QString::fromUtf8(bad))) << bad;
}

} // namespace
