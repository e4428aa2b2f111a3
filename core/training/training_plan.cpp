// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_plan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kakehashi {

namespace {

struct TrainingPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingPlan)
};

QStringList materialsFor(TrainingModule module, Occupation occupation,
                         const QList<TrainingMaterial>& materials)
{
    QStringList ids;
    for (const TrainingMaterial& material : materials) {
        if (!material.retired && material.modules.contains(module) && material.isFor(occupation))
            ids.append(material.id);
    }
    return ids;
}

QString topicOf(TrainingModule module)
{
    switch (module) {
    case TrainingModule::InfectionControlLecture:
        return TrainingPlanWords::tr(
            "The disease, standard precautions, isolation, care of rooms and surfaces");
    case TrainingModule::InfectionControlPractical:
        return TrainingPlanWords::tr("Choosing, donning and doffing protective equipment");
    case TrainingModule::PatientSafetyLecture:
        return TrainingPlanWords::tr("Wrong medication, falls, mistaken identity, reporting incidents");
    case TrainingModule::Other:
        break;
    }
    return {};
}

QString topicOf(Duty duty)
{
    switch (duty) {
    case Duty::GeneralOutpatient:
        return TrainingPlanWords::tr("Telling apart and receiving patients with fever");
    case Duty::ReturneeContactOutpatient:
        return TrainingPlanWords::tr("Taking specimens safely, zones of the contact clinic");
    case Duty::PublicHealthCenter:
        return TrainingPlanWords::tr("Tracing contacts, advice by telephone");
    case Duty::MildCaseLodging:
        return TrainingPlanWords::tr("Watching mild cases, what to do when one gets worse");
    case Duty::Other:
        break;
    }
    return {};
}

/// Nullopt when anything else stands there, such as that a duty is left out.
std::optional<TermSet<Duty>> dutiesIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s・･、,，;；/／+＋]"));
    QString rest = text.normalized(QString::NormalizationForm_KC);
    TermSet<Duty> duties;
    for (const auto& term : Vocabulary<Duty>::terms()) {
        for (const QString& word : {term.label.toString(), QString(term.code)}) {
            const QString read = word.normalized(QString::NormalizationForm_KC);
            if (!rest.contains(read))
                continue;
            duties.insert(term.value);
            rest.remove(read);
        }
    }
    return duties.isEmpty() || !rest.remove(between).isEmpty() ? std::nullopt : std::optional(duties);
}

class Plan
{
public:
    Plan(const TrainingFacts& facts, const QList<TrainingMaterial>& materials)
        : m_facts(facts), m_materials(materials)
    {
    }

    QList<PlanItem> made() &&
    {
        require();
        suggestByDuties();
        suggestByTimeAway();
        suggestByExperience();
        suggestByOccupation();
        return std::move(m_items);
    }

private:
    void require()
    {
        for (const TrainingModule module : requiredModules())
            m_items.append({module, true, topicOf(module), TrainingPlanWords::tr("Everybody hired takes it."),
                            materialsFor(module, m_facts.occupation, m_materials), codeOf(module)});
    }

    void suggest(TrainingModule module, const QString& code, const QString& topic, const QString& reason)
    {
        m_items.append({module, false, topic, reason, {}, code});
    }

    void suggestByDuties()
    {
        for (const Duty duty : m_facts.duties.values()) {
            const QString topic = topicOf(duty);
            if (!topic.isEmpty())
                suggest(TrainingModule::Other, QStringLiteral("duty_") + codeOf(duty), topic,
                        TrainingPlanWords::tr("Duty: %1").arg(labelOf(duty)));
        }
    }

    void suggestByTimeAway()
    {
        if (m_facts.monthsSincePractice.value_or(0) < gapMonths || !needsLicence(m_facts.occupation))
            return;
        suggest(TrainingModule::Other, QStringLiteral("time_away"),
                TrainingPlanWords::tr(
                    "Basic skills of the occupation, practised (drawing blood, turning patients, …)"),
                TrainingPlanWords::tr("Away from practice for %n month(s)", nullptr,
                                      *m_facts.monthsSincePractice));
    }

    void suggestByExperience()
    {
        if (m_facts.experienceYears && *m_facts.experienceYears <= newWithinYears)
            suggest(TrainingModule::Other, QStringLiteral("beside_colleague"),
                    TrainingPlanWords::tr("Work beside an experienced colleague at first"),
                    TrainingPlanWords::tr("%n year(s) of experience", nullptr, *m_facts.experienceYears));
        if (m_facts.infectiousDiseaseExperience == false)
            suggest(TrainingModule::InfectionControlPractical, QStringLiteral("practical_again"),
                    TrainingPlanWords::tr("Protective equipment again, until it is done without help"),
                    TrainingPlanWords::tr("No experience with infectious diseases"));
    }

    /// The material that the notice lists for one occupation alone.
    void suggestByOccupation()
    {
        QStringList own;
        for (const TrainingMaterial& material : m_materials) {
            if (!material.retired && material.occupations.contains(m_facts.occupation) &&
                material.modules.contains(TrainingModule::Other))
                own.append(material.id);
        }
        if (own.isEmpty())
            return;
        suggest(TrainingModule::Other, QStringLiteral("occupation"),
                TrainingPlanWords::tr("What is special to the occupation"),
                TrainingPlanWords::tr("Material for %1").arg(labelOf(m_facts.occupation)));
        m_items.last().materials = own;
    }

    const TrainingFacts& m_facts;
    const QList<TrainingMaterial>& m_materials;
    QList<PlanItem> m_items;
};

} // namespace

std::optional<TrainingFacts> trainingFacts(const Posting& posting, const Applicant& applicant,
                                           const QList<NegotiatedItem>& agreed)
{
    if (!posting.occupation)
        return std::nullopt;
    TrainingFacts facts{*posting.occupation, posting.duties, applicant.experienceYears,
                        applicant.monthsSincePractice, applicant.infectiousDiseaseExperience};
    const auto item = std::ranges::find(agreed, QStringLiteral("duties"), &NegotiatedItem::field);
    if (item != agreed.end()) {
        if (const auto duties = dutiesIn(item->agreed))
            facts.duties = *duties;
    }
    return facts;
}

QList<PlanItem> trainingPlan(const TrainingFacts& facts, const QList<TrainingMaterial>& materials)
{
    return Plan(facts, materials).made();
}

QList<PlanItem> edited(const QList<PlanItem>& plan, const QList<PlanEntry>& entries)
{
    const auto isOut = [&entries](const PlanItem& item) {
        return !item.required && std::ranges::any_of(entries, [&item](const PlanEntry& entry) {
            return !entry.added && entry.code == item.code;
        });
    };
    QList<PlanItem> made = plan;
    made.removeIf(isOut);
    for (const PlanEntry& entry : entries) {
        if (entry.added)
            made.append({entry.module, false, entry.topic, entry.reason, {}, {}, entry.number});
    }
    return made;
}

} // namespace kakehashi
