// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/referral.h"
#include "core/training/training_materials.h"

/// Which training somebody hired needs. Pure.
namespace kakehashi {

/// What a plan is made from.
struct TrainingFacts
{
    Occupation occupation = Occupation::Nurse;
    TermSet<Duty> duties;
    std::optional<int> experienceYears;
    std::optional<int> monthsSincePractice;
    std::optional<bool> infectiousDiseaseExperience;
};

/// Nullopt when the posting names no occupation. `agreed`: duties agreed on with the hire stand in place of
/// the posting's, if all that was written there can be read as duties of the form.
std::optional<TrainingFacts> trainingFacts(const Posting& posting, const Applicant& applicant,
                                           const QList<NegotiatedItem>& agreed = {});

struct PlanItem
{
    TrainingModule module = TrainingModule::Other;
    bool required = false;
    QString topic;
    QString reason;
    QStringList materials; ///< ids of what serves it and is for the occupation
    QString code = {};     ///< names a suggestion for good; empty of what staff added
    int entry = 0;         ///< PlanEntry::number of what staff added
};

/// How long away counts as a gap (離職期間), and up to how many years somebody counts as new. The notice
/// leaves both to the employer; these only make suggestions.
inline constexpr int gapMonths = 12;
inline constexpr int newWithinYears = 1;

/// The required three, then what the notice asks for by duties, experience and time away, each with its
/// reason; what is unknown suggests nothing.
QList<PlanItem> trainingPlan(const TrainingFacts& facts, const QList<TrainingMaterial>& materials);

/// What staff changed of one person's plan, and why.
struct PlanEntry
{
    int number = 1;
    bool added = true; ///< else a suggestion was taken out
    TrainingModule module = TrainingModule::Other;
    QString code; ///< of the suggestion taken out
    QString topic;
    QString reason;
    QDateTime at;
    QString by;
};

/// The plan with what staff took out left out and what they added at its end. The required three stay,
/// whatever the entries say.
QList<PlanItem> edited(const QList<PlanItem>& plan, const QList<PlanEntry>& entries);

} // namespace kakehashi
