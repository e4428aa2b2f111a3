// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that staff edit, and the desk's own materials.
#include "app/cli/training_acts.h"

#include <QJsonArray>

#include <algorithm>

namespace kakehashi::cli {

using namespace Qt::StringLiterals;

namespace {

QList<PlanItem> planOf(const Training& training, Desk& desk)
{
    TrainingStore trainings = desk.training();
    return kakehashi::planOf(training, trainings, desk.postings(), desk.applicants());
}

/// How --item names it: a suggestion by its code, what staff added by its number.
QString nameOf(const PlanItem& item)
{
    return item.entry > 0 ? QString::number(item.entry) : item.code;
}

std::optional<int> numberOrNone(const Invocation& invocation, const QString& option)
{
    return invocation.isSet(option) ? std::optional(invocation.number(option, 1)) : std::nullopt;
}

TermSet<Occupation> occupationsIn(const Invocation& invocation)
{
    TermSet<Occupation> found;
    for (const QString& code : invocation.values(u"occupation"_s)) {
        const auto occupation = fromCode<Occupation>(code);
        if (!occupation)
            throw UsageError(Words::tr("\"%1\" is no occupation of the scheme.").arg(code));
        found.insert(*occupation);
    }
    return found;
}

QList<TrainingModule> modulesIn(const Invocation& invocation)
{
    QList<TrainingModule> found;
    for (const QString& code : invocation.values(u"module"_s)) {
        const auto module = trainingModuleOf(code);
        if (!module)
            throw UsageError(Words::tr("--%1 wants one of: %2.").arg(u"module"_s, moduleCodes()));
        if (!found.contains(*module))
            found.append(*module);
    }
    return found;
}

void fill(TrainingMaterial& material, const Invocation& invocation)
{
    const auto text = [&invocation](const QString& option, QString& field) {
        if (invocation.isSet(option))
            field = invocation.value(option);
    };
    text(u"title"_s, material.title);
    text(u"publisher"_s, material.publisher);
    text(u"url"_s, material.url);
    if (invocation.isSet(u"form"_s))
        material.form = coded(invocation, u"form"_s, &materialFormOf, u"document, video, other"_s);
    if (invocation.isSet(u"occupation"_s))
        material.occupations = occupationsIn(invocation);
    if (invocation.isSet(u"module"_s))
        material.modules = modulesIn(invocation);
    if (invocation.isSet(u"pages"_s))
        material.pages = numberOrNone(invocation, u"pages"_s);
    if (invocation.isSet(u"minutes"_s)) {
        material.leastMinutes = numberOrNone(invocation, u"minutes"_s);
        material.mostMinutes = material.leastMinutes;
    }
}

TrainingMaterial materialOf(Desk& desk, const QString& id)
{
    const QList<TrainingMaterial> all = desk.training().materials();
    const auto found = std::ranges::find(all, id, &TrainingMaterial::id);
    if (found == all.end())
        throw UsageError(Words::tr("There is no material %1. See training materials.").arg(id));
    return *found;
}

QJsonObject json(const TrainingMaterial& material)
{
    const auto number = [](std::optional<int> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    QJsonArray occupations;
    for (const Occupation occupation : material.occupations.values())
        occupations.append(codeOf(occupation));
    QJsonArray modules;
    for (const TrainingModule module : material.modules)
        modules.append(codeOf(module));
    return {{"id"_L1, material.id},
            {"title"_L1, material.title},
            {"publisher"_L1, material.publisher},
            {"form"_L1, codeOf(material.form)},
            {"occupation"_L1, occupations.size() == 1 ? occupations.first() : QJsonValue()},
            {"occupations"_L1, occupations},
            {"modules"_L1, modules},
            {"pages"_L1, number(material.pages)},
            {"least_minutes"_L1, number(material.leastMinutes)},
            {"most_minutes"_L1, number(material.mostMinutes)},
            {"parts"_L1, material.parts},
            {"own"_L1, material.own},
            {"retired"_L1, material.retired},
            {"url"_L1, material.url}};
}

} // namespace

QString moduleCodes()
{
    return u"infection_control_lecture, infection_control_practical, patient_safety_lecture, other"_s;
}

QJsonArray planJson(const Training& training, Desk& desk)
{
    QJsonArray plan;
    for (const PlanItem& item : planOf(training, desk))
        plan.append(QJsonObject{{"item"_L1, nameOf(item)},
                                {"module"_L1, codeOf(item.module)},
                                {"required"_L1, item.required},
                                {"added"_L1, item.entry > 0},
                                {"topic"_L1, item.topic},
                                {"reason"_L1, item.reason},
                                {"materials"_L1, QJsonArray::fromStringList(item.materials)}});
    return plan;
}

void addToPlan(const Invocation& invocation, Desk& desk, const Training& training)
{
    desk.training().addToPlan(training.hire, coded(invocation, u"module"_s, &trainingModuleOf, moduleCodes()),
                              invocation.wanted(u"topic"_s), invocation.value(u"note"_s));
}

void removeFromPlan(const Invocation& invocation, Desk& desk, const Training& training)
{
    const QString wanted = invocation.wanted(u"item"_s);
    const QList<PlanItem> plan = planOf(training, desk);
    const auto item = std::ranges::find(plan, wanted, &nameOf);
    if (item == plan.end())
        throw UsageError(
            Words::tr("The plan of %1 has no item %2. See training show.").arg(training.reference, wanted));
    desk.training().removeFromPlan(training.hire, *item, invocation.value(u"note"_s));
}

void restoreToPlan(const Invocation& invocation, Desk& desk, const Training& training)
{
    const QString wanted = invocation.wanted(u"item"_s);
    const QList<PlanEntry> entries = desk.training().planEntries(training.hire);
    const auto out = std::ranges::find_if(
        entries, [&wanted](const PlanEntry& each) { return !each.added && each.code == wanted; });
    if (out == entries.end())
        throw UsageError(
            Words::tr("%2 was not taken out of the plan of %1.").arg(training.reference, wanted));
    desk.training().restoreToPlan(training.hire, out->number);
}

void listMaterials(Invocation& invocation, Desk& desk)
{
    QJsonArray listed;
    for (const TrainingMaterial& material : desk.training().materials()) {
        listed.append(json(material));
        invocation.say(u"%1  %2  %3%4"_s.arg(material.id, material.title, material.length(),
                                             material.retired ? Words::tr("  retired") : QString()));
    }
    invocation.answer({{"total"_L1, listed.size()}, {"materials"_L1, listed}});
}

void addMaterial(const Invocation& invocation, Desk& desk)
{
    TrainingMaterial material;
    invocation.wanted(u"title"_s);
    fill(material, invocation);
    desk.training().addMaterial(material);
}

void changeMaterial(const Invocation& invocation, Desk& desk, const QString& id)
{
    TrainingMaterial material = materialOf(desk, id);
    fill(material, invocation);
    desk.training().changeMaterial(material);
}

void retireMaterial(Desk& desk, const QString& id, bool retired)
{
    TrainingMaterial material = materialOf(desk, id);
    material.retired = retired;
    desk.training().changeMaterial(material);
}

} // namespace kakehashi::cli
