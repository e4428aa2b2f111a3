// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_plan.h"

#include <gmock/gmock.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Not;

namespace {

QList<PlanItem> suggestions(const TrainingFacts& facts)
{
    QList<PlanItem> found = trainingPlan(facts, noticeMaterials());
    found.removeIf([](const PlanItem& item) { return item.required; });
    return found;
}

bool hasReason(const QList<PlanItem>& items, const QString& part)
{
    return std::ranges::any_of(items, [&part](const PlanItem& item) { return item.reason.contains(part); });
}

} // namespace

// Annex 1 (7): 感染管理の講義・実技実習、医療安全の講義については必須項目, whatever the occupation.
TEST(TrainingPlan, EverybodyTakesTheThreeRequiredModules)
{
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        TrainingFacts facts;
        facts.occupation = term.value;
        QList<TrainingModule> required;
        for (const PlanItem& item : trainingPlan(facts, noticeMaterials())) {
            if (item.required)
                required.append(item.module);
            EXPECT_FALSE(item.reason.isEmpty());
        }
        EXPECT_EQ(required, requiredModules()) << term.code.data();
    }
}

// Annex 1 (7): 就職先の業務内容、就職者本人の経験や離職期間に応じ.
TEST(TrainingPlan, SuggestsByDutiesExperienceAndTimeAwayAndSaysWhy)
{
    TrainingFacts facts;
    EXPECT_TRUE(suggestions(facts).isEmpty()) << "what is unknown suggests nothing";
    facts.duties = {Duty::ReturneeContactOutpatient, Duty::MildCaseLodging};
    EXPECT_TRUE(hasReason(suggestions(facts), labelOf(Duty::ReturneeContactOutpatient)));
    EXPECT_TRUE(hasReason(suggestions(facts), labelOf(Duty::MildCaseLodging)));
    EXPECT_FALSE(hasReason(suggestions(facts), labelOf(Duty::PublicHealthCenter)));
    facts.monthsSincePractice = gapMonths - 1;
    EXPECT_FALSE(hasReason(suggestions(facts), u"Away"_s));
    facts.monthsSincePractice = gapMonths;
    EXPECT_TRUE(hasReason(suggestions(facts), u"12 month"_s));
    facts.experienceYears = newWithinYears + 1;
    EXPECT_FALSE(hasReason(suggestions(facts), u"experience"_s));
    facts.experienceYears = 0;
    EXPECT_TRUE(hasReason(suggestions(facts), u"0 year"_s));
    facts.infectiousDiseaseExperience = false;
    EXPECT_TRUE(hasReason(suggestions(facts), u"infectious"_s));
}

TEST(TrainingPlan, ClericalWorkHasNoSkillsToRefresh)
{
    TrainingFacts facts;
    facts.occupation = Occupation::ClericalWorker;
    facts.monthsSincePractice = 60;
    EXPECT_TRUE(suggestions(facts).isEmpty());
}

TEST(TrainingPlan, OffersMaterialOfTheOccupationAndNoOther)
{
    TrainingFacts facts;
    facts.occupation = Occupation::ClinicalLaboratoryTechnologist;
    const QList<PlanItem> own = suggestions(facts);
    ASSERT_EQ(own.size(), 1);
    EXPECT_THAT(own.constFirst().materials, Contains(u"jamt-pcr"_s));
    facts.occupation = Occupation::Nurse;
    for (const PlanItem& item : trainingPlan(facts, noticeMaterials()))
        EXPECT_THAT(item.materials, Not(Contains(u"jamt-pcr"_s)));
    EXPECT_THAT(trainingPlan(facts, noticeMaterials()).at(1).materials, Contains(u"jma-gown"_s));
}

} // namespace kakehashi::test
