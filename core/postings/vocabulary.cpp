// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/vocabulary.h"

#include "core/base/japanese_text.h"

#include <QHash>

#include <span>

namespace kakehashi {

using namespace Qt::StringLiterals;

const std::array<Term<Occupation>, 11>& Vocabulary<Occupation>::terms()
{
    using enum Occupation;
    static constexpr std::array<Term<Occupation>, 11> all{{
        {Physician, "physician"_L1, u"医師"},
        {PublicHealthNurse, "public_health_nurse"_L1, u"保健師"},
        {Midwife, "midwife"_L1, u"助産師"},
        {Nurse, "nurse"_L1, u"看護師"},
        {AssistantNurse, "assistant_nurse"_L1, u"准看護師"},
        {RadiologicalTechnologist, "radiological_technologist"_L1, u"診療放射線技師"},
        {ClinicalLaboratoryTechnologist, "clinical_laboratory_technologist"_L1, u"臨床検査技師"},
        {ClinicalEngineer, "clinical_engineer"_L1, u"臨床工学技士"},
        {Pharmacist, "pharmacist"_L1, u"薬剤師"},
        {EmergencyLifeSavingTechnician, "emergency_life_saving_technician"_L1, u"救急救命士"},
        {ClericalWorker, "clerical_worker"_L1, u"事務職"},
    }};
    return all;
}

const std::array<Term<FacilityType>, 3>& Vocabulary<FacilityType>::terms()
{
    using enum FacilityType;
    static constexpr std::array<Term<FacilityType>, 3> all{{
        {Hospital, "hospital"_L1, u"病院"},
        {Clinic, "clinic"_L1, u"診療所"},
        {PublicHealthCenter, "public_health_center"_L1, u"保健所"},
    }};
    return all;
}

const std::array<Term<Duty>, 5>& Vocabulary<Duty>::terms()
{
    using enum Duty;
    static constexpr std::array<Term<Duty>, 5> all{{
        {GeneralOutpatient, "general_outpatient"_L1, u"一般内科外来業務"},
        {ReturneeContactOutpatient, "returnee_contact_outpatient"_L1, u"帰国者・接触者外来業務"},
        {PublicHealthCenter, "public_health_center"_L1, u"保健所業務"},
        {MildCaseLodging, "mild_case_lodging"_L1, u"軽症者宿泊療養施設業務"},
        {Other, "other"_L1, u"その他"},
    }};
    return all;
}

const std::array<Term<PayBasis>, 3>& Vocabulary<PayBasis>::terms()
{
    using enum PayBasis;
    static constexpr std::array<Term<PayBasis>, 3> all{{
        {Daily, "daily"_L1, u"日給"},
        {Monthly, "monthly"_L1, u"月給"},
        {Hourly, "hourly"_L1, u"時給"},
    }};
    return all;
}

const std::array<Term<Insurance>, 4>& Vocabulary<Insurance>::terms()
{
    using enum Insurance;
    static constexpr std::array<Term<Insurance>, 4> all{{
        {Employment, "employment"_L1, u"雇用"},
        {WorkersAccident, "workers_accident"_L1, u"労災"},
        {Health, "health"_L1, u"健康"},
        {Pension, "pension"_L1, u"厚生年金"},
    }};
    return all;
}

const std::array<Term<Registration>, 3>& Vocabulary<Registration>::terms()
{
    using enum Registration;
    static constexpr std::array<Term<Registration>, 3> all{{
        {HelloWork, "hello_work"_L1, u"ハローワーク"},
        {WomenDoctorBank, "women_doctor_bank"_L1, u"女性医師バンク"},
        {NurseCenter, "nurse_center"_L1, u"ナースセンター"},
    }};
    return all;
}

const std::array<Term<DeskKind>, 2>& Vocabulary<DeskKind>::terms()
{
    using enum DeskKind;
    static constexpr std::array<Term<DeskKind>, 2> all{{
        {Prefecture, "prefecture"_L1, u"都道府県調整本部"},
        {DoctorBank, "doctor_bank"_L1, u"ドクターバンク"},
    }};
    return all;
}

namespace {

template<typename E>
struct Writing
{
    E value;
    QStringView text;
};

// Only writings that mean the term and nothing else: what could be another occupation (看護助手), another
// basis (年俸) or several terms at once (社会保険) must stay unread, so that a person decides.
constexpr std::array<Writing<Occupation>, 20> occupationWritings{{
    {Occupation::PublicHealthNurse, u"保健士"},
    {Occupation::Nurse, u"正看護師"},
    {Occupation::Nurse, u"正看"},
    {Occupation::Nurse, u"看護士"},
    {Occupation::Nurse, u"正看護士"},
    {Occupation::AssistantNurse, u"准看"},
    {Occupation::AssistantNurse, u"准看護士"},
    {Occupation::AssistantNurse, u"準看護師"},
    {Occupation::AssistantNurse, u"準看護士"},
    {Occupation::AssistantNurse, u"準看"},
    {Occupation::RadiologicalTechnologist, u"放射線技師"},
    {Occupation::RadiologicalTechnologist, u"診療放射線技士"},
    {Occupation::ClinicalLaboratoryTechnologist, u"臨床検査技士"},
    {Occupation::ClinicalEngineer, u"臨床工学技師"},
    {Occupation::EmergencyLifeSavingTechnician, u"救命救急士"},
    {Occupation::EmergencyLifeSavingTechnician, u"救命士"},
    {Occupation::ClericalWorker, u"事務"},
    {Occupation::ClericalWorker, u"事務員"},
    {Occupation::ClericalWorker, u"事務職員"},
    {Occupation::ClericalWorker, u"医療事務"},
}};

constexpr std::array<Writing<FacilityType>, 4> facilityWritings{{
    {FacilityType::Clinic, u"クリニック"},
    {FacilityType::Clinic, u"医院"},
    {FacilityType::Clinic, u"有床診療所"},
    {FacilityType::Clinic, u"無床診療所"},
}};

constexpr std::array<Writing<Duty>, 12> dutyWritings{{
    {Duty::GeneralOutpatient, u"一般内科外来"},
    {Duty::GeneralOutpatient, u"一般内科外来の業務"},
    {Duty::ReturneeContactOutpatient, u"帰国者接触者外来"},
    {Duty::PublicHealthCenter, u"保健所"},
    {Duty::PublicHealthCenter, u"保健所の業務"},
    {Duty::MildCaseLodging, u"軽症者宿泊療養施設"},
    {Duty::MildCaseLodging, u"軽症者等宿泊療養施設"},
    {Duty::MildCaseLodging, u"軽症者等宿泊療養施設業務"},
    {Duty::MildCaseLodging, u"軽症者宿泊療養"},
    {Duty::MildCaseLodging, u"宿泊療養施設"},
    {Duty::MildCaseLodging, u"宿泊療養"},
    {Duty::Other, u"その他の業務"},
}};

constexpr std::array<Writing<PayBasis>, 9> payWritings{{
    {PayBasis::Daily, u"日給制"},
    {PayBasis::Daily, u"日額"},
    {PayBasis::Daily, u"日当"},
    {PayBasis::Monthly, u"月給制"},
    {PayBasis::Monthly, u"月額"},
    {PayBasis::Hourly, u"時給制"},
    {PayBasis::Hourly, u"時間給"},
    {PayBasis::Hourly, u"時間給制"},
    {PayBasis::Hourly, u"時間額"},
}};

constexpr std::array<Writing<Insurance>, 6> insuranceWritings{{
    {Insurance::Employment, u"雇用保険"},
    {Insurance::WorkersAccident, u"労災保険"},
    {Insurance::WorkersAccident, u"労働者災害補償保険"},
    {Insurance::Health, u"健康保険"},
    {Insurance::Pension, u"厚生年金保険"},
    {Insurance::Pension, u"厚生"},
}};

constexpr std::array<Writing<Registration>, 6> registrationWritings{{
    {Registration::HelloWork, u"公共職業安定所"},
    {Registration::HelloWork, u"職業安定所"},
    {Registration::HelloWork, u"職安"},
    {Registration::HelloWork, u"ハローワーク（公共職業安定所）"},
    {Registration::WomenDoctorBank, u"日本医師会女性医師バンク"},
    {Registration::NurseCenter, u"都道府県ナースセンター"},
}};

std::span<const Writing<Occupation>> writings(Occupation /*of*/)
{
    return occupationWritings;
}
std::span<const Writing<FacilityType>> writings(FacilityType /*of*/)
{
    return facilityWritings;
}
std::span<const Writing<Duty>> writings(Duty /*of*/)
{
    return dutyWritings;
}
std::span<const Writing<PayBasis>> writings(PayBasis /*of*/)
{
    return payWritings;
}
std::span<const Writing<Insurance>> writings(Insurance /*of*/)
{
    return insuranceWritings;
}
std::span<const Writing<Registration>> writings(Registration /*of*/)
{
    return registrationWritings;
}

// Dots between words, and brackets, bullets and ticks around them, say nothing. An empty box (□) does: it
// stays.
QString comparable(const QString& text)
{
    static const QString between = QStringLiteral("・·、,/.");
    static const QString around = QStringLiteral("()[]{}<>「」『』【】〈〉《》〔〕\"'“”‘’☑✓✔■●○◯◎*;:。");
    QString kept = japanese::folded(text);
    kept.removeIf([](QChar c) { return between.contains(c); });
    qsizetype first = 0;
    qsizetype last = kept.size();
    while (first < last && around.contains(kept.at(first)))
        ++first;
    while (last > first && around.contains(kept.at(last - 1)))
        --last;
    return kept.sliced(first, last - first);
}

template<typename E>
QHash<QString, E> byWriting()
{
    QHash<QString, E> found;
    for (const auto& term : Vocabulary<E>::terms()) {
        found.insert(comparable(QString(term.code)), term.value);
        found.insert(comparable(term.label.toString()), term.value);
    }
    for (const auto& writing : writings(E{}))
        found.insert(comparable(writing.text.toString()), writing.value);
    return found;
}

} // namespace

template<typename E>
std::optional<E> fromLabel(const QString& text)
{
    static const QHash<QString, E> known = byWriting<E>();
    const auto found = known.constFind(comparable(text));
    return found == known.cend() ? std::nullopt : std::optional<E>(*found);
}

template std::optional<Occupation> fromLabel<Occupation>(const QString&);
template std::optional<FacilityType> fromLabel<FacilityType>(const QString&);
template std::optional<Duty> fromLabel<Duty>(const QString&);
template std::optional<PayBasis> fromLabel<PayBasis>(const QString&);
template std::optional<Insurance> fromLabel<Insurance>(const QString&);
template std::optional<Registration> fromLabel<Registration>(const QString&);

bool needsLicence(Occupation occupation)
{
    return occupation != Occupation::ClericalWorker;
}

} // namespace kakehashi
