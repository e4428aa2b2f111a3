// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_plan.h"

#include "tests/training/hired_desk.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

class EditedPlanTest : public testing::Test
{
protected:
    QList<PlanItem> plan()
    {
        const Training training = m_desk->training().of(m_hire).value();
        const auto facts = trainingFacts(m_desk->postings().bySeq(training.posting)->posting,
                                         m_desk->applicants().bySeq(training.applicant)->applicant);
        return edited(trainingPlan(facts.value(), m_desk->training().materials()),
                      m_desk->training().planEntries(m_hire));
    }
    /// The first suggestion of the plan.
    PlanItem suggestion()
    {
        const QList<PlanItem> items = plan();
        return *std::ranges::find(items, false, &PlanItem::required);
    }
    bool has(const QString& topic)
    {
        return std::ranges::any_of(plan(), [&topic](const PlanItem& each) { return each.topic == topic; });
    }

    HiredDesk m_desk;
    HireKey m_hire = hireOf(m_desk.hired());
};

} // namespace

TEST_F(EditedPlanTest, WhatIsAddedStandsAtTheEndWithItsReasonUntilItIsTakenOut)
{
    const qsizetype before = plan().size();
    m_desk->training().addToPlan(m_hire, TrainingModule::Other, u" 電子カルテ "_s, u"配属先の希望"_s);
    ASSERT_EQ(plan().size(), before + 1);
    const PlanItem added = plan().constLast();
    EXPECT_EQ(added.topic, u"電子カルテ"_s);
    EXPECT_EQ(added.reason, u"配属先の希望"_s);
    EXPECT_FALSE(added.required);
    m_desk->training().removeFromPlan(m_hire, added, u"不要になった"_s);
    EXPECT_EQ(plan().size(), before);
    EXPECT_TRUE(m_desk->audit().brokenEntries().isEmpty());
}

TEST_F(EditedPlanTest, ASuggestionTakenOutStaysOutAndComesBackWhenRestored)
{
    const PlanItem item = suggestion();
    m_desk->training().removeFromPlan(m_hire, item, u"院内で実施済み"_s);
    EXPECT_FALSE(has(item.topic));
    const QList<PlanEntry> entries = m_desk->training().planEntries(m_hire);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries.constFirst().reason, u"院内で実施済み"_s);
    EXPECT_EQ(entries.constFirst().by, u"佐藤"_s);
    EXPECT_TRUE(refusal([&] {
                    m_desk->training().removeFromPlan(m_hire, item, u"再度"_s);
                }).contains(u"not in the plan"_s));
    m_desk->training().restoreToPlan(m_hire, entries.constFirst().number);
    EXPECT_TRUE(has(item.topic));
}

// Annex 1 (7): 感染管理の講義・実技実習、医療安全の講義については必須項目.
TEST_F(EditedPlanTest, TheRequiredThreeCannotBeTakenOut)
{
    for (const PlanItem& item : plan()) {
        if (!item.required)
            continue;
        EXPECT_TRUE(refusal([&] {
                        m_desk->training().removeFromPlan(m_hire, item, u"不要"_s);
                    }).contains(u"required"_s));
    }
    PlanEntry forged;
    forged.added = false;
    forged.code = codeOf(TrainingModule::PatientSafetyLecture);
    const auto required = [](const QList<PlanItem>& items) {
        return std::ranges::count(items, true, &PlanItem::required);
    };
    EXPECT_EQ(required(edited(plan(), {forged})), 3);
}

TEST_F(EditedPlanTest, EveryChangeSaysWhy)
{
    TrainingStore store = m_desk->training();
    EXPECT_TRUE(refusal([&] {
                    store.addToPlan(m_hire, TrainingModule::Other, u"話題"_s, u" "_s);
                }).contains(u"why"_s));
    EXPECT_TRUE(refusal([&] {
                    store.addToPlan(m_hire, TrainingModule::Other, {}, u"理由"_s);
                }).contains(u"taught"_s));
    EXPECT_TRUE(refusal([&] { store.removeFromPlan(m_hire, suggestion(), {}); }).contains(u"why"_s));
    EXPECT_TRUE(store.planEntries(m_hire).isEmpty());
}

TEST_F(EditedPlanTest, OnePersonsPlanIsNobodyElses)
{
    const HireKey other = hireOf(m_desk.hired(u"別人　花子"_s));
    m_desk->training().addToPlan(m_hire, TrainingModule::Other, u"電子カルテ"_s, u"希望"_s);
    EXPECT_TRUE(m_desk->training().planEntries(other).isEmpty());
}

} // namespace kakehashi::test
