// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_materials.h"

#include "tests/training/hired_desk.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kakehashi::test {

using namespace Qt::StringLiterals;

namespace {

const TrainingMaterial& material(const QString& id)
{
    const QList<TrainingMaterial>& all = noticeMaterials();
    const auto found = std::ranges::find(all, id, &TrainingMaterial::id);
    if (found == all.end())
        qFatal("no such material: %s", qPrintable(id));
    return *found;
}

} // namespace

// Notice of 27 May, annex 1 (7), 活用可能な教材例: five texts, nine videos; five of them for one occupation.
TEST(TrainingMaterials, AreThoseOfTheNotice)
{
    const QList<TrainingMaterial>& all = noticeMaterials();
    const auto count = [&all](auto condition) { return std::ranges::count_if(all, condition); };
    EXPECT_EQ(all.size(), 14);
    EXPECT_EQ(count([](const TrainingMaterial& m) { return m.form == MaterialForm::Document; }), 5);
    EXPECT_EQ(count([](const TrainingMaterial& m) { return m.form == MaterialForm::Video; }), 9);
    const auto forOnly = [&](Occupation occupation) {
        return count([occupation](const TrainingMaterial& m) {
            return m.occupations == TermSet<Occupation>{occupation};
        });
    };
    EXPECT_EQ(forOnly(Occupation::RadiologicalTechnologist), 1);
    EXPECT_EQ(forOnly(Occupation::ClinicalEngineer), 1);
    EXPECT_EQ(forOnly(Occupation::ClinicalLaboratoryTechnologist), 4);
    EXPECT_EQ(count([](const TrainingMaterial& m) { return m.occupations.isEmpty(); }), 8);
    for (const TrainingMaterial& each : all) {
        EXPECT_FALSE(each.modules.isEmpty()) << qPrintable(each.id);
        EXPECT_TRUE(obstacles(each).isEmpty()) << qPrintable(each.id);
        EXPECT_TRUE(each.url.startsWith(u"http"_s)) << qPrintable(each.url);
    }
}

TEST(TrainingMaterials, TellTheLengthThatTheNoticeTells)
{
    EXPECT_EQ(material(u"jsipc-guide-3"_s).pages, 18);
    EXPECT_EQ(material(u"jna-safety-text"_s).pages, 90);
    EXPECT_EQ(material(u"jna-infection-basics"_s).pages, 76);
    EXPECT_EQ(material(u"jma-gown"_s).mostMinutes, 4);
    EXPECT_EQ(material(u"jma-tyvek"_s).mostMinutes, 6);
    EXPECT_EQ(material(u"jna-videos"_s).parts, 5);
    EXPECT_EQ(material(u"jna-videos"_s).leastMinutes, 4);
    EXPECT_EQ(material(u"mhlw-home-care"_s).parts, 3);
    EXPECT_EQ(material(u"jamt-pcr"_s).leastMinutes, 25);
    EXPECT_EQ(material(u"jamt-pcr"_s).mostMinutes, 27);
    EXPECT_EQ(material(u"jma-e-learning"_s).access, MaterialAccess::Members);
    EXPECT_EQ(material(u"jamt-e-learning"_s).access, MaterialAccess::Paid);
    EXPECT_TRUE(material(u"jamt-e-learning"_s).length().isEmpty());
}

TEST(TrainingMaterials, TheDeskAddsItsOwn)
{
    HiredDesk desk;
    TrainingMaterial own;
    own.title = u" 都の感染対策講習 "_s;
    own.form = MaterialForm::Video;
    own.leastMinutes = 30;
    own.mostMinutes = 30;
    own.occupations = {Occupation::Nurse};
    const TrainingMaterial added = desk->training().addMaterial(own);
    desk.onDay(QDate(2020, 7, 1));
    const QList<TrainingMaterial> all = desk->training().materials();
    ASSERT_EQ(all.size(), noticeMaterials().size() + 1);
    EXPECT_EQ(all.constLast().id, added.id);
    EXPECT_EQ(all.constLast().title, u"都の感染対策講習"_s);
    EXPECT_EQ(all.constLast().occupations, TermSet<Occupation>{Occupation::Nurse});
    EXPECT_EQ(all.constLast().mostMinutes, 30);
    EXPECT_TRUE(all.constLast().own);
}

TEST(TrainingMaterials, OneThatSaysNothingIsRefused)
{
    HiredDesk desk;
    TrainingMaterial own;
    EXPECT_TRUE(refusal([&] { desk->training().addMaterial(own); }).contains(u"title"_s));
    own.title = u"講習"_s;
    own.pages = 0;
    EXPECT_TRUE(refusal([&] { desk->training().addMaterial(own); }).contains(u"from 1"_s));
    own.pages.reset();
    own.leastMinutes = 20;
    own.mostMinutes = 10;
    EXPECT_TRUE(refusal([&] { desk->training().addMaterial(own); }).contains(u"least"_s));
    EXPECT_EQ(desk->training().materials().size(), noticeMaterials().size());
}

TEST(TrainingMaterials, OneOfTheDesksOwnServesThePlanOfItsOccupations)
{
    HiredDesk desk;
    TrainingMaterial own;
    own.title = u"都の感染対策講習"_s;
    own.occupations = {Occupation::Nurse, Occupation::Midwife};
    own.modules = {TrainingModule::InfectionControlLecture};
    const QString id = desk->training().addMaterial(own).id;
    const auto plannedFor = [&](Occupation occupation) {
        TrainingFacts facts;
        facts.occupation = occupation;
        return trainingPlan(facts, desk->training().materials()).constFirst().materials.contains(id);
    };
    EXPECT_TRUE(plannedFor(Occupation::Nurse));
    EXPECT_TRUE(plannedFor(Occupation::Midwife));
    EXPECT_FALSE(plannedFor(Occupation::Physician));
}

TEST(TrainingMaterials, TheDesksOwnIsChangedAndRetiredAndNeverLost)
{
    HiredDesk desk;
    TrainingMaterial own;
    own.title = u"講習"_s;
    own.modules = {TrainingModule::InfectionControlLecture};
    own = desk->training().addMaterial(own);
    own.title = u"講習（第2版）"_s;
    own.url = u"https://kensyu.example.jp/2"_s;
    EXPECT_TRUE(desk->training().changeMaterial(own));
    EXPECT_FALSE(desk->training().changeMaterial(own)) << "nothing changed";
    own.retired = true;
    EXPECT_TRUE(desk->training().changeMaterial(own));
    desk.onDay(QDate(2020, 7, 1));
    const TrainingMaterial now = desk->training().materials().constLast();
    EXPECT_EQ(now, own);
    TrainingFacts facts;
    EXPECT_FALSE(trainingPlan(facts, desk->training().materials()).constFirst().materials.contains(own.id));
    own.retired = false;
    EXPECT_TRUE(desk->training().changeMaterial(own));
    EXPECT_EQ(desk->database().value(u"SELECT count(*) FROM training_material_versions"_s).toInt(), 4);
    EXPECT_TRUE(desk->audit().brokenEntries().isEmpty());
}

TEST(TrainingMaterials, WhatTheNoticeListsIsNotTheDesksToChange)
{
    HiredDesk desk;
    TrainingMaterial listed = noticeMaterials().constFirst();
    listed.title = u"別の題"_s;
    EXPECT_TRUE(refusal([&] { desk->training().changeMaterial(listed); }).contains(u"itself"_s));
    TrainingMaterial own;
    own.title = u"講習"_s;
    own = desk->training().addMaterial(own);
    own.title = u" "_s;
    EXPECT_TRUE(refusal([&] { desk->training().changeMaterial(own); }).contains(u"title"_s));
    EXPECT_EQ(desk->training().materials().constLast().title, u"講習"_s);
}

} // namespace kakehashi::test
