// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/fit.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace kakehashi {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int daysOfWeek = 7;
constexpr unsigned week = 0x7F;
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

/// Of a row that has a shift; an end at or before the start is on the next day.
int shiftMinutes(const PostingRow& row)
{
    const int minutes = row.fit.shiftEnd - row.gate.shiftStart;
    return minutes > 0 ? minutes : minutes + minutesOfDay;
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

bool isReadable(const FitRow& fit)
{
    return (fit.daysOff & FitRow::highBit) != 0;
}

Judgement dutyOf(unsigned duties, unsigned accepted)
{
    if (accepted == 0)
        return wishless;
    if (duties == 0)
        return unknown;
    return byShare(static_cast<double>(std::popcount(duties & accepted)) / std::popcount(duties));
}

std::int32_t julian(const std::optional<QDate>& day, std::int32_t otherwise)
{
    return day ? static_cast<std::int32_t>(day->toJulianDay()) : otherwise;
}

} // namespace

Fit::Fit(const Applicant& applicant)
    : m_floor(applicant.wishes.payFloor), m_weekdays(bits(applicant.wishes.weekdays)),
      m_maxKilometres(applicant.wishes.maxDistanceKm), m_infectious(applicant.infectiousDiseaseExperience),
      m_years(applicant.experienceYears),
      m_isAssistantNurse(std::ranges::any_of(applicant.licences, [](const Licence& licence) {
          return licence.occupation == Occupation::AssistantNurse;
      }))
{
    const Wishes& wishes = applicant.wishes;
    for (unsigned duties = 0; duties < m_duty.size(); ++duties)
        m_duty.at(duties) = dutyOf(duties, wishes.dutiesAccepted.bits());
    m_lodging = wishes.lodgingNeeded.value_or(false) ? std::array{byShare(0), byShare(1), unknown}
                                                     : std::array{wishless, wishless, wishless};
    m_wishesHours = wishes.earliestStart || wishes.latestEnd;
    m_earliest = wishes.earliestStart ? minuteOf(*wishes.earliestStart) : 0;
    m_namesLatest = wishes.latestEnd.has_value();
    m_latest = m_namesLatest ? minuteOf(*wishes.latestEnd) : 2 * minutesOfDay;
    if (m_latest <= m_earliest)
        m_latest += minutesOfDay;
    const std::optional<Period> available = Period::make(wishes.availableFrom, wishes.availableTo);
    m_wishesPeriod = available && (available->start() || available->end());
    if (m_wishesPeriod) {
        m_from = julian(available->start(), m_from);
        m_until = julian(available->end(), m_until);
    }
}

Judgement Fit::sharedPeriod(const PostingRow& row) const
{
    if (!m_wishesPeriod)
        return wishless;
    const GateRow& gate = row.gate;
    if (gate.start == -GateRow::endless || gate.end == GateRow::endless)
        return unknown;
    const auto days = static_cast<double>(gate.end - gate.start + 1);
    const int shared = std::min(gate.end, m_until) - std::max(gate.start, m_from) + 1;
    return byShare(std::max(0, shared) / days);
}

Judgement Fit::hours(const PostingRow& row) const
{
    if (!m_wishesHours)
        return wishless;
    if (!row.gate.has(GateRow::HasShift))
        return unknown;
    const int start = row.gate.shiftStart;
    const int length = shiftMinutes(row);
    // A window through the night also holds a shift that begins after midnight.
    const int inside = std::max(minutesInside(start, start + length, m_earliest, m_latest),
                                minutesInside(start + minutesOfDay, start + minutesOfDay + length, m_earliest,
                                              m_namesLatest ? m_latest : 0));
    return byShare(static_cast<double>(inside) / length);
}

std::uint8_t Fit::missingWeekdays(const PostingRow& row) const
{
    if (m_weekdays == 0 || !isReadable(row.fit))
        return 0;
    return static_cast<std::uint8_t>(week & ~static_cast<unsigned>(row.fit.daysOff) &
                                     ~static_cast<unsigned>(m_weekdays));
}

Judgement Fit::weekdays(const PostingRow& row) const
{
    if (m_weekdays == 0)
        return wishless;
    if (!isReadable(row.fit))
        return unknown;
    const int missing = std::popcount(missingWeekdays(row));
    if (missing == 0)
        return wishless;
    const int others = row.fit.otherDaysOff & FitRow::lowBits;
    // The days off that are not named may be just the missing ones.
    if (missing <= others)
        return unknown;
    const int working = daysOfWeek - std::popcount(row.fit.daysOff & week) - others;
    return byShare(static_cast<double>(working - (missing - others)) / working);
}

std::optional<int> Fit::paidMinutes(const PostingRow& row)
{
    if (!row.gate.has(GateRow::HasShift))
        return std::nullopt;
    const int minutes = shiftMinutes(row) - std::max<int>(0, row.fit.breakMinutes);
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
}

std::optional<double> Fit::payOnBasis(const PostingRow& row, PayBasis basis)
{
    if (row.fit.payBasis == FitRow().payBasis || row.fit.pay == 0)
        return std::nullopt;
    const auto posted = static_cast<PayBasis>(row.fit.payBasis);
    const double amount = row.fit.pay;
    if (posted == basis)
        return amount;
    const std::optional<int> minutes = paidMinutes(row);
    if (!minutes)
        return std::nullopt;
    return amount * minutesPerUnit(basis, *minutes) / minutesPerUnit(posted, *minutes);
}

Judgement Fit::pay(const PostingRow& row) const
{
    if (!m_floor)
        return row.fit.pay != 0 ? wishless : unknown;
    const std::optional<double> offered = payOnBasis(row, m_floor->basis);
    return offered ? byShare(*offered / static_cast<double>(m_floor->amount.amount())) : unknown;
}

Judgement Fit::experience(const PostingRow& row) const
{
    switch (static_cast<ExperienceAsked::How>(row.fit.experience & FitRow::lowBits)) {
    case ExperienceAsked::How::NotSaid:
        return unknown;
    case ExperienceAsked::How::NoneNeeded:
        return wishless;
    case ExperienceAsked::How::Welcome:
        break;
    }
    if ((row.fit.experience & FitRow::highBit) != 0)
        return m_infectious ? byShare(*m_infectious ? 1 : 0) : unknown;
    return m_years ? byShare(static_cast<double>(*m_years) / row.fit.experienceYears) : unknown;
}

Judgement Fit::distance(std::optional<double> kilometres) const
{
    if (!kilometres)
        return unknown;
    const double wished = m_maxKilometres.value_or(usualKilometres);
    const double share =
        wished > 0 ? std::clamp(1 - *kilometres / (2 * wished), 0.0, 1.0) : (*kilometres > 0 ? 0 : 1);
    const bool tooFar = m_maxKilometres && *kilometres > *m_maxKilometres;
    return {tooFar ? Verdict::Unmet : Verdict::Met, share};
}

double Fit::urgencyShare(const PostingRow& row)
{
    return std::clamp<int>(row.gate.urgency, 0, 2) / 2.0;
}

bool Fit::isBelowLicence(const PostingRow& row) const
{
    return !m_isAssistantNurse &&
           row.gate.occupation == static_cast<std::uint8_t>(Occupation::AssistantNurse);
}

double Fit::score(const PostingRow& row, double distanceShare, const Weights& weights, double worst) const
{
    constexpr double rounding = 0.06; // what rounding to tenths may add
    double points = weights.distance * distanceShare;
    points += weights.weekdays * weekdays(row).share;
    points += weights.duty * duty(row).share;
    points += weights.lodging * lodging(row).share;
    points += weights.experience * experience(row).share;
    points += weights.urgency * urgencyShare(row);
    if (isBelowLicence(row))
        points -= weights.assistantNursePenalty;
    const double most = points + weights.pay + weights.hours + weights.sharedPeriod + rounding;
    if (most < worst)
        return most;
    points += weights.pay * pay(row).share;
    points += weights.hours * hours(row).share;
    points += weights.sharedPeriod * sharedPeriod(row).share;
    return std::round(std::clamp(points, 0.0, 100.0) * 10) / 10;
}

} // namespace kakehashi
