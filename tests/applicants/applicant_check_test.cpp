// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/applicants/applicant.h"
#include "tests/support/sample_values.h"

#include <gmock/gmock.h>

#include <functional>

using namespace kakehashi;

namespace {

const QDate today(2020, 6, 2);

QStringList found(const Applicant& applicant)
{
    QStringList all;
    for (const Problem& problem : checkApplicant(applicant, today)) {
        EXPECT_FALSE(problem.message.isEmpty());
        const bool isError = problem.severity == Severity::Error;
        all.append((isError ? QStringLiteral("error ") : QStringLiteral("warning ")) + problem.field);
    }
    return all;
}

struct Case
{
    const char* rule;
    std::function<void(Applicant&)> spoil;
    const char* finding; ///< empty for none
};

void expectFindings(const std::vector<Case>& table)
{
    for (const Case& one : table) {
        Applicant applicant = test::nurseApplicant();
        one.spoil(applicant);
        EXPECT_EQ(found(applicant),
                  QString::fromLatin1(one.finding).split(QLatin1Char('|'), Qt::SkipEmptyParts))
            << one.rule;
    }
}

TEST(ApplicantCheck, FindsNothingInACheckedNurse)
{
    EXPECT_TRUE(found(test::nurseApplicant()).isEmpty());
}

TEST(ApplicantCheck, NeedsANameAndNothingElse) // domain.md §6
{
    Applicant nobody;
    EXPECT_FALSE(acceptable(checkApplicant(nobody, today)));
    nobody.name = QStringLiteral("　");
    EXPECT_FALSE(acceptable(checkApplicant(nobody, today)));
    nobody.name = QStringLiteral("試験");
    EXPECT_TRUE(acceptable(checkApplicant(nobody, today)));
}

TEST(ApplicantCheck, WantsABirthDateInThePastAndAPlausibleAge)
{
    expectFindings({
        {"unknown", [](Applicant& a) { a.birthDate.reset(); }, ""},
        {"today", [](Applicant& a) { a.birthDate = today; }, "error birth_date"},
        {"tomorrow", [](Applicant& a) { a.birthDate = today.addDays(1); }, "error birth_date"},
        {"fifteen today", [](Applicant& a) { a.birthDate = today.addYears(-15); }, ""},
        {"fifteen tomorrow", [](Applicant& a) { a.birthDate = today.addYears(-15).addDays(1); },
         "warning birth_date"},
        {"a hundred today", [](Applicant& a) { a.birthDate = today.addYears(-100); }, ""},
        {"a hundred yesterday", [](Applicant& a) { a.birthDate = today.addYears(-100).addDays(-1); },
         "warning birth_date"},
    });
}

TEST(ApplicantCheck, WantsLicencesWithNumberAndACheckByWhomAndWhen) // domain.md §6
{
    expectFindings({
        {"no number", [](Applicant& a) { a.licences[0].number.clear(); }, "warning licences[0].number"},
        {"not checked",
         [](Applicant& a) {
             a.licences[0].verifiedBy.clear();
             a.licences[0].verifiedOn.reset();
         },
         ""},
        {"by nobody", [](Applicant& a) { a.licences[0].verifiedBy.clear(); },
         "error licences[0].verified_by"},
        {"on no day", [](Applicant& a) { a.licences[0].verifiedOn.reset(); },
         "error licences[0].verified_on"},
        {"today", [](Applicant& a) { a.licences[0].verifiedOn = today; }, ""},
        {"tomorrow", [](Applicant& a) { a.licences[0].verifiedOn = today.addDays(1); },
         "error licences[0].verified_on"},
        {"registered tomorrow",
         [](Applicant& a) {
             a.licences[0].registeredOn = today.addDays(1);
             a.licences[0].verifiedBy.clear();
             a.licences[0].verifiedOn.reset();
         },
         "error licences[0].registered_on"},
        {"checked before registered", [](Applicant& a) { a.licences[0].verifiedOn = QDate(2008, 3, 31); },
         "error licences[0].verified_on"},
        {"the second", [](Applicant& a) { a.licences.append(Licence{}); }, "warning licences[1].number"},
    });
}

TEST(ApplicantCheck, WarnsOfAWishThatNeedsALicenceWhenThereIsNone)
{
    expectFindings({
        {"nurse",
         [](Applicant& a) {
             a.licences.clear();
             a.wishes.occupations = {Occupation::Nurse};
         },
         "warning licences"},
        {"clerical work",
         [](Applicant& a) {
             a.licences.clear();
             a.wishes.occupations = {Occupation::ClericalWorker};
         },
         ""},
        {"covered by another licence (domain.md §6)",
         [](Applicant& a) { a.wishes.occupations = {Occupation::AssistantNurse}; }, ""},
    });
}

TEST(ApplicantCheck, WantsWishesThatDoNotContradictThemselves)
{
    expectFindings({
        {"ends before it starts", [](Applicant& a) { a.wishes.availableTo = QDate(2020, 6, 7); },
         "error wishes.available_to"},
        {"one day", [](Applicant& a) { a.wishes.availableTo = QDate(2020, 6, 8); }, ""},
        {"accepted and refused",
         [](Applicant& a) {
             a.wishes.dutiesAccepted = {Duty::Other, Duty::GeneralOutpatient};
             a.wishes.dutiesRefused = {Duty::Other};
         },
         "error wishes.duties_refused"},
        {"no distance", [](Applicant& a) { a.wishes.maxDistanceKm = 0; }, "error wishes.max_distance_km"},
        {"1 km", [](Applicant& a) { a.wishes.maxDistanceKm = 1; }, ""},
        {"2000 km", [](Applicant& a) { a.wishes.maxDistanceKm = 2000; }, ""},
        {"2001 km", [](Applicant& a) { a.wishes.maxDistanceKm = 2001; }, "error wishes.max_distance_km"},
        {"distance from nowhere",
         [](Applicant& a) {
             a.wishes.maxDistanceKm = 20;
             a.municipality.clear();
         },
         "warning wishes.max_distance_km"},
        {"less than no experience", [](Applicant& a) { a.experienceYears = -1; }, "error experience_years"},
        {"a long life's experience", [](Applicant& a) { a.experienceYears = 81; },
         "warning experience_years"},
        {"months to come", [](Applicant& a) { a.monthsSincePractice = -1; }, "error months_since_practice"},
    });
}

TEST(ApplicantCheck, WarnsOfPlacesThatAreNotKnown)
{
    const auto wishing = [](const char* municipality) {
        return [municipality](Applicant& a) { a.wishes.municipalities = {QString::fromUtf8(municipality)}; };
    };
    expectFindings({
        {"known", wishing("東京都新宿区"), ""},
        {"a ward with its city", wishing("北海道札幌市中央区"), ""},
        {"prefecture missing", wishing("新宿区"), "warning wishes.municipalities"},
        {"unknown", wishing("東京都架橋市"), "warning wishes.municipalities"},
        {"elsewhere", wishing("大阪府新宿区"), "warning wishes.municipalities"},
        {"prefecture unknown", [](Applicant& a) { a.wishes.prefectures = {QStringLiteral("江戸")}; },
         "warning wishes.prefectures"},
        {"prefecture in short", [](Applicant& a) { a.wishes.prefectures = {QStringLiteral("東京")}; },
         "warning wishes.prefectures"},
        {"home's prefecture", [](Applicant& a) { a.prefecture = QStringLiteral("江戸"); },
         "warning prefecture"},
        {"home's municipality", [](Applicant& a) { a.municipality = QStringLiteral("架橋市"); },
         "warning municipality"},
        {"home's postal code",
         [](Applicant& a) { a.postalCode = PostalCode::parse(QStringLiteral("0000000")); },
         "warning postal_code"},
    });
}

TEST(ApplicantCheck, WarnsWithoutConsentBecauseNoReferralFollows) // domain.md §6
{
    expectFindings({
        {"to the desk's use", [](Applicant& a) { a.consentDeskUse.reset(); }, "warning consent.desk_use"},
        {"to telling institutions", [](Applicant& a) { a.consentTellInstitutions.reset(); },
         "warning consent.tell_institutions"},
        {"given tomorrow", [](Applicant& a) { a.consentDeskUse = today.addDays(1); },
         "error consent.desk_use"},
        {"given today", [](Applicant& a) { a.consentDeskUse = today; }, ""},
    });
}

TEST(ApplicantCheck, WarnsOfContactsThatCannotBeUsed)
{
    expectFindings({
        {"telephone", [](Applicant& a) { a.phone = QStringLiteral("12345"); }, "warning phone"},
        {"mail", [](Applicant& a) { a.email = QStringLiteral("shiken"); }, "warning email"},
    });
}

} // namespace
