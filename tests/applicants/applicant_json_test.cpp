// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant.h"
#include "tests/support/sample_values.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace kakehashi;

namespace {

QJsonObject parsed(const char* json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << json;
    return document.object();
}

// Every key of domain.md §6, none left out.
const char* const wholeApplicant = R"({
    "name": "試験　太郎", "name_kana": "しけん　たろう", "birth_date": "1985-01-02", "sex": "female",
    "postal_code": "1640001", "prefecture": "東京都", "municipality": "中野区", "street": "中野9-8-7",
    "phone": "090-0000-1234", "email": "shiken@example.jp",
    "licences": [
        {"occupation": "nurse", "number": "1234567", "registered_on": "2008-04-01",
         "verified_by": "佐藤", "verified_on": "2020-06-01"},
        {"occupation": "midwife", "number": "", "registered_on": null, "verified_by": "", "verified_on": null}],
    "experience_years": 9, "months_since_practice": 30, "infectious_disease_experience": false,
    "wishes": {
        "occupations": ["midwife", "nurse"], "duties_accepted": ["general_outpatient"],
        "duties_refused": ["mild_case_lodging"], "prefectures": ["東京都"], "municipalities": ["東京都新宿区"],
        "max_distance_km": 20, "available_from": "2020-06-08", "available_to": null,
        "weekdays": ["mon", "fri", "sun"], "earliest_start": "08:30", "latest_end": "17:30",
        "night_duty": false, "pay_floor": {"basis": "hourly", "amount_yen": 1500}, "lodging_needed": true},
    "channel": "phone",
    "consent": {"desk_use": "2020-06-01", "tell_institutions": null}})";

TEST(ApplicantJson, HasTheShapeOfTheDomainPage) // domain.md §6
{
    const QJsonObject object = parsed(wholeApplicant);
    const ApplicantFromJson read = applicantFromJson(object);
    EXPECT_TRUE(read.problems.isEmpty());
    EXPECT_EQ(toJson(read.applicant), object);
}

TEST(ApplicantJson, IsReadItemByItem)
{
    const Applicant a = applicantFromJson(parsed(wholeApplicant)).applicant;
    EXPECT_EQ(a.nameKana, QStringLiteral("しけん　たろう"));
    EXPECT_EQ(a.birthDate, QDate(1985, 1, 2));
    EXPECT_EQ(a.sex, Sex::Female);
    EXPECT_EQ(a.postalCode, PostalCode::parse(QStringLiteral("164-0001")));
    ASSERT_EQ(a.licences.size(), 2);
    EXPECT_TRUE(a.licences.at(0).isVerified());
    EXPECT_FALSE(a.licences.at(1).isVerified());
    EXPECT_EQ(a.licences.at(1).occupation, Occupation::Midwife);
    EXPECT_EQ(a.infectiousDiseaseExperience, false);
    EXPECT_EQ(a.wishes.occupations, (TermSet<Occupation>{Occupation::Nurse, Occupation::Midwife}));
    EXPECT_EQ(a.wishes.dutiesRefused, TermSet<Duty>{Duty::MildCaseLodging});
    EXPECT_EQ(a.wishes.weekdays, (QList<Weekday>{Weekday::Mon, Weekday::Fri, Weekday::Sun}));
    EXPECT_EQ(a.wishes.latestEnd, QTime(17, 30));
    EXPECT_EQ(a.wishes.payFloor->basis, PayBasis::Hourly);
    EXPECT_EQ(a.wishes.payFloor->amount.amount(), 1500);
    EXPECT_EQ(a.channel, Channel::Phone);
    EXPECT_EQ(a.consentDeskUse, QDate(2020, 6, 1));
    EXPECT_EQ(a.consentTellInstitutions, std::nullopt);
}

TEST(ApplicantJson, NeedsNoKeyButTheName)
{
    Applicant expected;
    expected.name = QStringLiteral("試験　花子");
    const ApplicantFromJson read = applicantFromJson(parsed(R"({"name": "試験　花子"})"));
    EXPECT_TRUE(read.problems.isEmpty());
    EXPECT_EQ(read.applicant, expected);
    EXPECT_EQ(applicantFromJson(toJson(expected)).applicant, expected);
}

TEST(ApplicantJson, TakesNullForEveryItem)
{
    const QJsonObject whole = parsed(wholeApplicant);
    QJsonObject nulls;
    for (const QString& key : whole.keys())
        nulls.insert(key, QJsonValue::Null);
    EXPECT_TRUE(applicantFromJson(nulls).problems.isEmpty());
    EXPECT_EQ(applicantFromJson(nulls).applicant, Applicant());

    QJsonObject innerNulls;
    for (const QString& key : whole.value(QLatin1String("wishes")).toObject().keys())
        innerNulls.insert(key, QJsonValue::Null);
    const ApplicantFromJson read = applicantFromJson({{QStringLiteral("wishes"), innerNulls}});
    EXPECT_TRUE(read.problems.isEmpty());
    EXPECT_EQ(read.applicant, Applicant());
}

TEST(ApplicantJson, ReadsBackAnySetOfItems)
{
    const QJsonObject whole = parsed(wholeApplicant);
    const QStringList keys = whole.keys();
    QRandomGenerator random(4);
    for (int i = 0; i < 300; ++i) {
        QJsonObject some;
        for (const QString& key : keys) {
            if (random.bounded(2) == 0)
                some.insert(key, whole.value(key));
        }
        const Applicant applicant = applicantFromJson(some).applicant;
        const ApplicantFromJson again = applicantFromJson(toJson(applicant));
        EXPECT_TRUE(again.problems.isEmpty());
        EXPECT_EQ(again.applicant, applicant);
    }
}

TEST(ApplicantJson, PutsWeekdaysInTheWeeksOrderOnce)
{
    const auto read = applicantFromJson(parsed(R"({"wishes": {"weekdays": ["sun", "mon", "sun"]}})"));
    EXPECT_TRUE(read.problems.isEmpty());
    EXPECT_EQ(read.applicant.wishes.weekdays, (QList<Weekday>{Weekday::Mon, Weekday::Sun}));
}

struct Wrong
{
    const char* json;
    const char* field;
};

TEST(ApplicantJson, NamesTheKeyOfEveryValueThatDoesNotFit)
{
    const Wrong table[] = {
        {R"({"name": 5})", "name"},
        {R"({"nmae": "x"})", "nmae"},
        {R"({"birth_date": "1985-02-30"})", "birth_date"},
        {R"({"birth_date": 19850102})", "birth_date"},
        {R"({"sex": "f"})", "sex"},
        {R"({"sex": 1})", "sex"},
        {R"({"postal_code": "164"})", "postal_code"},
        {R"({"postal_code": 1640001})", "postal_code"},
        {R"({"licences": {}})", "licences"},
        {R"({"licences": ["nurse"]})", "licences[0]"},
        {R"({"licences": [{}]})", "licences[0].occupation"},
        {R"({"licences": [{"occupation": null}]})", "licences[0].occupation"},
        {R"({"licences": [{"occupation": "dentist"}]})", "licences[0].occupation"},
        {R"({"licences": [{"occupation": "nurse"}, {"occupation": "nurse", "number": 12}]})",
         "licences[1].number"},
        {R"({"licences": [{"occupation": "nurse", "since": "2008"}]})", "licences[0].since"},
        {R"({"experience_years": "9"})", "experience_years"},
        {R"({"months_since_practice": 1.5})", "months_since_practice"},
        {R"({"infectious_disease_experience": "yes"})", "infectious_disease_experience"},
        {R"({"wishes": []})", "wishes"},
        {R"({"wishes": {"occupations": ["dentist"]}})", "wishes.occupations"},
        {R"({"wishes": {"duties_accepted": "other"}})", "wishes.duties_accepted"},
        {R"({"wishes": {"prefectures": "東京都"}})", "wishes.prefectures"},
        {R"({"wishes": {"municipalities": ["東京都新宿区", 13104]}})", "wishes.municipalities[1]"},
        {R"({"wishes": {"max_distance_km": "20"}})", "wishes.max_distance_km"},
        {R"({"wishes": {"weekdays": ["mon", "holiday"]}})", "wishes.weekdays[1]"},
        {R"({"wishes": {"weekdays": [1]}})", "wishes.weekdays[0]"},
        {R"({"wishes": {"earliest_start": "8時"}})", "wishes.earliest_start"},
        {R"({"wishes": {"night_duty": 0}})", "wishes.night_duty"},
        {R"({"wishes": {"pay_floor": 1500}})", "wishes.pay_floor"},
        {R"({"wishes": {"pay_floor": {"basis": "hourly"}}})", "wishes.pay_floor.amount_yen"},
        {R"({"wishes": {"pay_floor": {"amount_yen": 1500}}})", "wishes.pay_floor.basis"},
        {R"({"wishes": {"pay_floor": {"basis": "yearly", "amount_yen": 1500}}})", "wishes.pay_floor.basis"},
        {R"({"wishes": {"pay_floor": {"basis": "hourly", "amount_yen": 0}}})", "wishes.pay_floor.amount_yen"},
        {R"({"wishes": {"salary": 1}})", "wishes.salary"},
        {R"({"channel": "letter"})", "channel"},
        {R"({"consent": true})", "consent"},
        {R"({"consent": {"desk_use": true}})", "consent.desk_use"},
        {R"({"consent": {"everything": "2020-06-01"}})", "consent.everything"},
    };
    for (const Wrong& wrong : table) {
        const Problems problems = applicantFromJson(parsed(wrong.json)).problems;
        ASSERT_EQ(problems.size(), 1) << wrong.json;
        EXPECT_EQ(problems.first().field, QString::fromLatin1(wrong.field)) << wrong.json;
        EXPECT_EQ(problems.first().severity, Severity::Error) << wrong.json;
        EXPECT_FALSE(problems.first().message.isEmpty()) << wrong.json;
    }
}

TEST(ApplicantJson, KeepsWhatFitsBesideWhatDoesNot)
{
    const auto read = applicantFromJson(parsed(
        R"({"name": "試験", "sex": "?", "licences": [{"occupation": "?"}, {"occupation": "nurse", "number": "1"}],
            "wishes": {"prefectures": ["東京都", null], "night_duty": true}})"));
    EXPECT_EQ(read.problems.size(), 3);
    EXPECT_EQ(read.applicant.name, QStringLiteral("試験"));
    ASSERT_EQ(read.applicant.licences.size(), 1);
    EXPECT_EQ(read.applicant.licences.first().number, QStringLiteral("1"));
    EXPECT_EQ(read.applicant.wishes.prefectures, QStringList{QStringLiteral("東京都")});
    EXPECT_EQ(read.applicant.wishes.nightDuty, true);
}

} // namespace
