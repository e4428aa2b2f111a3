// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/gates.h"

#include <QJsonObject>

#include <array>

namespace kakehashi {

enum class Verdict { Met, Unmet, Unknown };
QString verdictCode(Verdict verdict);
/// ✔ ✗ –
QString verdictSign(Verdict verdict);

/// Points a criterion is worth when met whole; sums to 100. A criterion the applicant wishes nothing about is
/// met, an unknown one earns half.
struct Weights
{
    double pay = 20;
    double hours = 15;
    double weekdays = 15;
    double distance = 15;
    double sharedPeriod = 10;
    double duty = 5;
    double lodging = 5;
    double experience = 5;
    double urgency = 10;
    /// Taken off again when the posting is for assistant nurses and the applicant is none but a nurse
    /// (domain.md §6).
    double assistantNursePenalty = 20;
    bool operator==(const Weights&) const = default;
};

/// One weight by its code (pay, hours, …, assistant_nurse_penalty) and its label, for settings.
struct WeightItem
{
    QLatin1StringView code;
    double Weights::*value;
};
const std::array<WeightItem, 10>& weightItems();
QString labelOf(const WeightItem& item); ///< translated
/// Why these weights cannot be used, as a sentence; empty when they can: none is below 0 or above 100, and
/// all but the penalty sum to 100, so that scores stay between 0 and 100.
QString problemOf(const Weights& weights);
QJsonObject toJson(const Weights& weights);
/// nullopt when a weight is missing or is no number, or problemOf() finds something.
std::optional<Weights> weightsFromJson(const QJsonObject& object);

/// How far one criterion is met: 1 whole, 0 not at all, 0.5 unknown.
struct Judgement
{
    Verdict verdict = Verdict::Unknown;
    double share = 0.5;
};

/// Share of the posting's duties that the applicant named as accepted.
Judgement judgeDuty(const Wishes& wishes, const PostingTerms& posting);
/// Days both have, as a share of the posting's; unknown when an end of the posting's period is.
Judgement judgeSharedPeriod(const Wishes& wishes, const PostingTerms& posting);
/// Minutes of the shift between the earliest start and the latest end, as a share of the shift. A latest end
/// at or before the earliest start is on the next day.
Judgement judgeHours(const Wishes& wishes, const PostingTerms& posting);
/// Share of the posting's working days on which the applicant can work.
Judgement judgeWeekdays(const Wishes& wishes, const PostingTerms& posting);
/// The pay as a share of the floor, on a common basis.
Judgement judgePay(const Wishes& wishes, const PostingTerms& posting);
Judgement judgeLodging(const Wishes& wishes, const PostingTerms& posting);
Judgement judgeExperience(const Applicant& applicant, const PostingTerms& posting);
/// 1 at home, 0.5 at the distance wished (30 km when none was), 0 at twice that.
Judgement judgeDistance(const Wishes& wishes, std::optional<double> kilometres);
/// Staff's urgency of the posting: 0 usual, 0.5 urgent, 1 most urgent.
double urgencyShare(const PostingTerms& posting);

/// Working days the applicant cannot do, bit n the weekday n (Monday 0); all that remain when some days off
/// are not named. 0 unless the days off are readable and the applicant named weekdays.
std::uint8_t missingWeekdays(const Wishes& wishes, const PostingTerms& posting);

/// The posting's pay on the basis of the floor, in yen: by hours less the break, and 21 days a month. Nullopt
/// when the pay, or a shift needed to convert it, is not known.
std::optional<double> payOnBasis(const PostingTerms& posting, PayBasis basis);
inline constexpr int workingDaysOfMonth = 21;

/// Paid minutes of a day: the shift less the break (none when not stated).
std::optional<int> paidMinutes(const PostingTerms& posting);

/// Whether only a nurse's, public health nurse's or midwife's licence covers this posting for assistant
/// nurses.
bool isBelowLicence(const Applicant& applicant, const PostingTerms& posting);

/// 0 to 100, to one decimal. Absolute: it looks at this pair only.
double scoreOf(const Applicant& applicant, const PostingTerms& posting, std::optional<double> kilometres,
               const Weights& weights);

} // namespace kakehashi
