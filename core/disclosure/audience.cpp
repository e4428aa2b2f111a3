// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/audience.h"

#include "core/disclosure/public_posting.h"

#include <algorithm>

namespace kakehashi {

namespace {

using namespace Qt::StringLiterals;

const QList<AudienceRule>& rules()
{
    using enum Occupation;
    static const TermSet<Occupation> nursing{PublicHealthNurse, Midwife, Nurse, AssistantNurse};
    static const QList<AudienceRule> all{
        {Audience::Prefectures, "prefectures"_L1, u"都道府県", AudienceContent::FullWithId, {}, false},
        {Audience::LabourBureau,
         "labour_bureau"_L1,
         u"都道府県労働局（ハローワーク）",
         AudienceContent::Full,
         {},
         false},
        {Audience::Jma, "jma"_L1, u"日本医師会・女性医師バンク", AudienceContent::Full, {Physician}, false},
        {Audience::NursingAssociation, "nursing_association"_L1, u"日本看護協会・中央ナースセンター",
         AudienceContent::Full, nursing, false},
        {Audience::NurseCenter, "nurse_center"_L1, u"都道府県ナースセンター", AudienceContent::Full, nursing,
         true},
        {Audience::Radiological,
         "radiological"_L1,
         u"日本診療放射線技師会",
         AudienceContent::Full,
         {RadiologicalTechnologist},
         false},
        {Audience::ClinicalEngineer,
         "clinical_engineer"_L1,
         u"日本臨床工学技士会",
         AudienceContent::Full,
         {Occupation::ClinicalEngineer},
         false},
        {Audience::Laboratory,
         "laboratory"_L1,
         u"日本臨床衛生検査技師会",
         AudienceContent::Full,
         {ClinicalLaboratoryTechnologist},
         false},
        {Audience::Agencies, "agencies"_L1, u"民間職業紹介事業者", AudienceContent::Counts, {}, false},
        {Audience::Public, "public"_L1, u"公開", AudienceContent::PublicView, {}, false}};
    return all;
}

} // namespace

const QList<AudienceRule>& audienceRules()
{
    return rules();
}

const AudienceRule& ruleOf(Audience audience)
{
    return rules().at(static_cast<qsizetype>(audience));
}

const AudienceRule* audienceRule(const QString& code)
{
    const auto found = std::find_if(rules().cbegin(), rules().cend(),
                                    [&code](const AudienceRule& rule) { return code == rule.code; });
    return found == rules().cend() ? nullptr : &*found;
}

bool AudienceScope::covers(const Posting& posting) const
{
    const AudienceRule& rule = ruleOf(audience);
    if (!rule.occupations.isEmpty() &&
        !(posting.occupation && rule.occupations.contains(*posting.occupation)))
        return false;
    const QString& area =
        posting.workplace.prefecture.isEmpty() ? posting.prefecture : posting.workplace.prefecture;
    return !rule.onePrefecture || (!prefecture.isEmpty() && area == prefecture);
}

std::optional<AudiencePosting> AudiencePosting::of(const StoredPosting& stored, const AudienceScope& scope,
                                                   QDate deskDay)
{
    const AudienceContent content = ruleOf(scope.audience).content;
    const bool whole = content == AudienceContent::FullWithId || content == AudienceContent::Full;
    if (!whole || stored.state == PostingState::Draft || !scope.covers(stored.posting))
        return std::nullopt;
    AudiencePosting result;
    result.m_reference = stored.reference;
    result.m_status = stored.statusOn(deskDay);
    result.m_posting =
        content == AudienceContent::FullWithId ? stored.posting : withoutInstitutionId(stored.posting);
    return result;
}

} // namespace kakehashi
