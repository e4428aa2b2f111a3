// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/vocabulary.h"

#include <gmock/gmock.h>

#include <QStringList>

using namespace kakehashi;

namespace {

template<typename E>
QStringList codesAndLabels()
{
    QStringList all;
    for (const auto& term : Vocabulary<E>::terms())
        all.append(codeOf(term.value) + QLatin1Char(' ') + labelOf(term.value));
    return all;
}

QStringList lines(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

template<typename E>
struct Written
{
    const char* text;
    std::optional<E> means;
};

template<typename E>
void expectRead(std::initializer_list<Written<E>> table)
{
    for (const auto& [text, means] : table)
        EXPECT_EQ(fromLabel<E>(QString::fromUtf8(text)), means) << text;
}

// domain.md §2, word for word.
TEST(Vocabulary, HoldsTheElevenOccupationsOfTheNoticeInOrder)
{
    EXPECT_EQ(
        codesAndLabels<Occupation>(),
        lines(
            "physician 医師|public_health_nurse 保健師|midwife 助産師|nurse 看護師|assistant_nurse 准看護師|"
            "radiological_technologist 診療放射線技師|clinical_laboratory_technologist 臨床検査技師|"
            "clinical_engineer 臨床工学技士|pharmacist 薬剤師|"
            "emergency_life_saving_technician 救急救命士|clerical_worker 事務職"));
}

TEST(Vocabulary, HoldsTheOtherClosedListsOfTheForm)
{
    EXPECT_EQ(codesAndLabels<FacilityType>(),
              lines("hospital 病院|clinic 診療所|public_health_center 保健所"));
    EXPECT_EQ(codesAndLabels<Duty>(),
              lines("general_outpatient 一般内科外来業務|returnee_contact_outpatient 帰国者・接触者外来業務|"
                    "public_health_center 保健所業務|mild_case_lodging 軽症者宿泊療養施設業務|other その他"));
    EXPECT_EQ(codesAndLabels<PayBasis>(), lines("daily 日給|monthly 月給|hourly 時給"));
    EXPECT_EQ(codesAndLabels<Insurance>(),
              lines("employment 雇用|workers_accident 労災|health 健康|pension 厚生年金"));
    EXPECT_EQ(codesAndLabels<Registration>(),
              lines("hello_work ハローワーク|women_doctor_bank 女性医師バンク|nurse_center ナースセンター"));
    EXPECT_EQ(codesAndLabels<DeskKind>(), lines("prefecture 都道府県調整本部|doctor_bank ドクターバンク"));
}

TEST(Vocabulary, ReadsExactCodesOnly)
{
    for (const auto& term : Vocabulary<Occupation>::terms())
        EXPECT_EQ(fromCode<Occupation>(QString(term.code)), term.value);
    EXPECT_FALSE(fromCode<Occupation>(QStringLiteral("Nurse")));
    EXPECT_FALSE(fromCode<Occupation>(QStringLiteral("看護師")));
    EXPECT_FALSE(fromCode<Occupation>(QString()));
}

TEST(Vocabulary, EveryCodeAndLabelIsReadAsALabelToo)
{
    const auto expectAll = []<typename E>(E) {
        for (const auto& term : Vocabulary<E>::terms()) {
            EXPECT_EQ(fromLabel<E>(QString(term.code)), term.value);
            EXPECT_EQ(fromLabel<E>(term.label.toString()), term.value);
        }
    };
    expectAll(Occupation::Nurse);
    expectAll(FacilityType::Clinic);
    expectAll(Duty::Other);
    expectAll(PayBasis::Daily);
    expectAll(Insurance::Health);
    expectAll(Registration::HelloWork);
}

// domain.md §2: "Nothing else is an occupation (歯科医師 is an error, not a physician)".
TEST(OccupationLabel, IsReadInUsualWritingsAndNothingElseIsAnOccupation)
{
    using enum Occupation;
    expectRead<Occupation>({
        {" 看護師 ", Nurse},
        {"　看　護　師　", Nurse},
        {"「看護師」", Nurse},
        {"☑看護師", Nurse},
        {"正看護師", Nurse},
        {"看護士", Nurse},
        {"准看", AssistantNurse},
        {"準看護師", AssistantNurse},
        {"放射線技師", RadiologicalTechnologist},
        {"臨床工学技師", ClinicalEngineer},
        {"救命救急士", EmergencyLifeSavingTechnician},
        {"事務員", ClericalWorker},
        {"事務", ClericalWorker},
        {"", std::nullopt},
        {"□看護師", std::nullopt},
        {"歯科医師", std::nullopt},
        {"看護助手", std::nullopt},
        {"薬剤助手", std::nullopt},
        {"看護師（正）", std::nullopt},
        {"看護師・准看護師", std::nullopt},
        {"医師または看護師", std::nullopt},
        {"診療エックス線技師", std::nullopt},
        {"衛生検査技師", std::nullopt},
        {"歯科衛生士", std::nullopt},
        {"介護福祉士", std::nullopt},
        {"不問", std::nullopt},
    });
}

TEST(DutyLabel, IsReadWithAndWithoutTheDotAndTheWordForWork)
{
    using enum Duty;
    expectRead<Duty>({
        {"一般内科外来", GeneralOutpatient},
        {"帰国者接触者外来", ReturneeContactOutpatient},
        {"帰国者･接触者外来業務", ReturneeContactOutpatient},
        {"帰国者、接触者外来", ReturneeContactOutpatient},
        {"保健所", PublicHealthCenter},
        {"軽症者宿泊療養施設", MildCaseLodging},
        {"宿泊療養", MildCaseLodging},
        {"・その他", Other},
        {"病棟業務", std::nullopt},
        {"一般内科外来業務保健所業務", std::nullopt},
    });
}

TEST(FacilityLabel, IsReadInUsualWritings)
{
    using enum FacilityType;
    expectRead<FacilityType>({{"病院", Hospital},
                              {"ｸﾘﾆｯｸ", Clinic},
                              {"医院", Clinic},
                              {"保健所", PublicHealthCenter},
                              {"歯科医院", std::nullopt},
                              {"助産所", std::nullopt}});
}

// domain.md §2: "no yearly pay".
TEST(PayBasisLabel, IsReadInUsualWritingsButNeverYearly)
{
    using enum PayBasis;
    expectRead<PayBasis>({{"時間給", Hourly},
                          {"時給制", Hourly},
                          {"日額", Daily},
                          {"月額", Monthly},
                          {"年俸", std::nullopt},
                          {"年収", std::nullopt},
                          {"日給月給", std::nullopt},
                          {"日給・月給", std::nullopt}});
}

TEST(InsuranceLabel, IsReadWithAndWithoutTheWordInsurance)
{
    using enum Insurance;
    expectRead<Insurance>({{"雇用保険", Employment},
                           {"雇用", Employment},
                           {"労災保険", WorkersAccident},
                           {"健康保険", Health},
                           {"厚生年金保険", Pension},
                           {"社会保険", std::nullopt}, // several at once
                           {"国民健康保険", std::nullopt},
                           {"医師国民健康保険", std::nullopt},
                           {"国民年金", std::nullopt}});
}

TEST(RegistrationLabel, IsReadInUsualWritings)
{
    using enum Registration;
    expectRead<Registration>({{"ﾊﾛｰﾜｰｸ", HelloWork},
                              {"公共職業安定所", HelloWork},
                              {"ハローワーク（公共職業安定所）", HelloWork},
                              {"公共職業安定所・ナースセンター", std::nullopt},
                              {"女性医師バンク", WomenDoctorBank},
                              {"ナースセンタ−", NurseCenter},
                              {"県看護協会", std::nullopt}});
}

TEST(TermSet, KeepsTheFormsOrderWhateverTheOrderOfInsertion)
{
    TermSet<Duty> set{Duty::Other, Duty::GeneralOutpatient};
    set.insert(Duty::PublicHealthCenter);
    set.insert(Duty::Other);
    EXPECT_EQ(set.values(), (QList<Duty>{Duty::GeneralOutpatient, Duty::PublicHealthCenter, Duty::Other}));
    set.remove(Duty::PublicHealthCenter);
    EXPECT_EQ(set, (TermSet<Duty>{Duty::GeneralOutpatient, Duty::Other}));
    EXPECT_FALSE(set.contains(Duty::PublicHealthCenter));
}

TEST(TermSet, IntersectsWhenATermIsShared)
{
    const TermSet<Insurance> two{Insurance::Health, Insurance::Pension};
    EXPECT_TRUE(two.intersects({Insurance::Pension, Insurance::Employment}));
    EXPECT_FALSE(two.intersects({Insurance::Employment}));
    EXPECT_FALSE(two.intersects({}));
    EXPECT_TRUE(TermSet<Insurance>().isEmpty());
}

TEST(TermSet, DropsBitsThatAreNoTerm)
{
    EXPECT_EQ(TermSet<PayBasis>::fromBits(0xFFFFFFFF).values().size(), 3);
    EXPECT_EQ(TermSet<PayBasis>::fromBits(0b101).bits(), 0b101U);
}

TEST(Licences, AreNeededForEveryOccupationButClericalWork) // domain.md §2
{
    for (const auto& term : Vocabulary<Occupation>::terms())
        EXPECT_EQ(needsLicence(term.value), term.value != Occupation::ClericalWorker);
}

} // namespace
