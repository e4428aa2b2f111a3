// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/scoring.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace kakehashi {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr double usualKilometres = 30;
constexpr Judgement wishless{Verdict::Met, 1};
constexpr Judgement unknown{Verdict::Unknown, 0.5};

Judgement byShare(double share)
{
    return {share >= 1 ? Verdict::Met : Verdict::Unmet, std::clamp(share, 0.0, 1.0)};
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

std::uint8_t bits(const QList<Weekday>& weekdays)
{
    unsigned result = 0;
    for (const Weekday day : weekdays)
        result |= 1U << static_cast<unsigned>(day);
    return static_cast<std::uint8_t>(result);
}

/// Minutes of the shift inside the window, both counted from midnight of the shift's first day.
int minutesInside(int shiftStart, int shiftEnd, int windowStart, int windowEnd)
{
    return std::max(0, std::min(shiftEnd, windowEnd) - std::max(shiftStart, windowStart));
}

double minutesPerUnit(PayBasis basis, double minutesPerDay)
{
    switch (basis) {
    case PayBasis::Hourly:
        return 60;
    case PayBasis::Daily:
        return minutesPerDay;
    case PayBasis::Monthly:
        return minutesPerDay * workingDaysOfMonth;
    }
    Q_UNREACHABLE();
}

} // namespace

QString verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("met");
    case Verdict::Unmet:
        return QStringLiteral("unmet");
    case Verdict::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString verdictSign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("✔");
    case Verdict::Unmet:
        return QStringLiteral("✗");
    case Verdict::Unknown:
        return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

Judgement judgeDuty(const Wishes& wishes, const PostingTerms& posting)
{
    if (wishes.dutiesAccepted.isEmpty())
        return wishless;
    if (posting.duties.isEmpty())
        return unknown;
    const int accepted = std::popcount(posting.duties.bits() & wishes.dutiesAccepted.bits());
    return byShare(static_cast<double>(accepted) / std::popcount(posting.duties.bits()));
}

Judgement judgeSharedPeriod(const Wishes& wishes, const PostingTerms& posting)
{
    const std::optional<Period> available = Period::make(wishes.availableFrom, wishes.availableTo);
    if (!available || (!wishes.availableFrom && !wishes.availableTo))
        return wishless;
    const std::optional<qint64> days = posting.period ? posting.period->days() : std::nullopt;
    if (!days)
        return unknown;
    const std::optional<Period> shared = posting.period->shared(*available);
    return byShare(shared ? static_cast<double>(*shared->days()) / static_cast<double>(*days) : 0);
}

Judgement judgeHours(const Wishes& wishes, const PostingTerms& posting)
{
    if (!wishes.earliestStart && !wishes.latestEnd)
        return wishless;
    if (!posting.shift)
        return unknown;
    const int start = minuteOf(posting.shift->start());
    const int length = posting.shift->minutes();
    const int earliest = wishes.earliestStart ? minuteOf(*wishes.earliestStart) : 0;
    int latest = wishes.latestEnd ? minuteOf(*wishes.latestEnd) : 2 * minutesOfDay;
    if (latest <= earliest)
        latest += minutesOfDay;
    // A window through the night also holds a shift that begins after midnight.
    const int inside = std::max(minutesInside(start, start + length, earliest, latest),
                                minutesInside(start + minutesOfDay, start + minutesOfDay + length, earliest,
                                              wishes.latestEnd ? latest : 0));
    return byShare(static_cast<double>(inside) / length);
}

std::uint8_t missingWeekdays(const Wishes& wishes, const PostingTerms& posting)
{
    if (wishes.weekdays.isEmpty() || !posting.daysOff.readable)
        return 0;
    constexpr unsigned week = 0x7F;
    return static_cast<std::uint8_t>(week & ~posting.daysOff.weekdays & ~bits(wishes.weekdays));
}

Judgement judgeWeekdays(const Wishes& wishes, const PostingTerms& posting)
{
    if (wishes.weekdays.isEmpty())
        return wishless;
    if (!posting.daysOff.readable)
        return unknown;
    const int missing = std::popcount(missingWeekdays(wishes, posting));
    if (missing == 0)
        return wishless;
    // The days off that are not named may be just the missing ones.
    if (missing <= posting.daysOff.others)
        return unknown;
    const int working = 7 - std::popcount(posting.daysOff.weekdays) - posting.daysOff.others;
    return byShare(static_cast<double>(working - (missing - posting.daysOff.others)) / working);
}

std::optional<int> paidMinutes(const PostingTerms& posting)
{
    if (!posting.shift)
        return std::nullopt;
    const int minutes = posting.shift->minutes() - posting.breakMinutes.value_or(0);
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
}

std::optional<double> payOnBasis(const PostingTerms& posting, PayBasis basis)
{
    if (!posting.pay.basis || !posting.pay.amount)
        return std::nullopt;
    const auto amount = static_cast<double>(posting.pay.amount->amount());
    if (*posting.pay.basis == basis)
        return amount;
    const std::optional<int> minutes = paidMinutes(posting);
    if (!minutes)
        return std::nullopt;
    return amount * minutesPerUnit(basis, *minutes) / minutesPerUnit(*posting.pay.basis, *minutes);
}

Judgement judgePay(const Wishes& wishes, const PostingTerms& posting)
{
    if (!wishes.payFloor)
        return posting.pay.amount ? wishless : unknown;
    const std::optional<double> offered = payOnBasis(posting, wishes.payFloor->basis);
    return offered ? byShare(*offered / static_cast<double>(wishes.payFloor->amount.amount())) : unknown;
}

Judgement judgeLodging(const Wishes& wishes, const PostingTerms& posting)
{
    if (!wishes.lodgingNeeded.value_or(false))
        return wishless;
    return posting.lodging ? byShare(*posting.lodging ? 1 : 0) : unknown;
}

Judgement judgeExperience(const Applicant& applicant, const PostingTerms& posting)
{
    const ExperienceAsked& asked = posting.experience;
    switch (asked.how) {
    case ExperienceAsked::How::NotSaid:
        return unknown;
    case ExperienceAsked::How::NoneNeeded:
        return wishless;
    case ExperienceAsked::How::Welcome:
        break;
    }
    if (asked.infectious)
        return applicant.infectiousDiseaseExperience ? byShare(*applicant.infectiousDiseaseExperience ? 1 : 0)
                                                     : unknown;
    return applicant.experienceYears ? byShare(static_cast<double>(*applicant.experienceYears) / asked.years)
                                     : unknown;
}

Judgement judgeDistance(const Wishes& wishes, std::optional<double> kilometres)
{
    if (!kilometres)
        return unknown;
    const double wished = wishes.maxDistanceKm.value_or(usualKilometres);
    const double share =
        wished > 0 ? std::clamp(1 - *kilometres / (2 * wished), 0.0, 1.0) : (*kilometres > 0 ? 0 : 1);
    const bool tooFar = wishes.maxDistanceKm && *kilometres > *wishes.maxDistanceKm;
    return {tooFar ? Verdict::Unmet : Verdict::Met, share};
}

double urgencyShare(const PostingTerms& posting)
{
    return std::clamp(posting.urgency, 0, 2) / 2.0;
}

bool isBelowLicence(const Applicant& applicant, const PostingTerms& posting)
{
    return posting.occupation == Occupation::AssistantNurse &&
           std::ranges::none_of(applicant.licences, [](const Licence& licence) {
               return licence.occupation == Occupation::AssistantNurse;
           });
}

double scoreOf(const Applicant& applicant, const PostingTerms& posting, std::optional<double> kilometres,
               const Weights& weights)
{
    const Wishes& wishes = applicant.wishes;
    double points = weights.pay * judgePay(wishes, posting).share;
    points += weights.hours * judgeHours(wishes, posting).share;
    points += weights.weekdays * judgeWeekdays(wishes, posting).share;
    points += weights.distance * judgeDistance(wishes, kilometres).share;
    points += weights.sharedPeriod * judgeSharedPeriod(wishes, posting).share;
    points += weights.duty * judgeDuty(wishes, posting).share;
    points += weights.lodging * judgeLodging(wishes, posting).share;
    points += weights.experience * judgeExperience(applicant, posting).share;
    points += weights.urgency * urgencyShare(posting);
    if (isBelowLicence(applicant, posting))
        points -= weights.assistantNursePenalty;
    return std::round(std::clamp(points, 0.0, 100.0) * 10) / 10;
}

} // namespace kakehashi
