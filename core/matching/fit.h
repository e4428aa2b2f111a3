// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "core/matching/posting_index.h"
#include "core/matching/scoring.h"

#include <array>

namespace kakehashi {

/// A posting's terms as the index keeps them.
struct PostingRow
{
    const GateRow& gate;
    const FitRow& fit;
};

/// One applicant's wishes and experience, prepared for judging very many postings; scoring.h says what each
/// judgement means.
class Fit
{
public:
    explicit Fit(const Applicant& applicant);

    Judgement pay(const PostingRow& row) const;
    Judgement hours(const PostingRow& row) const;
    Judgement weekdays(const PostingRow& row) const;
    Judgement distance(std::optional<double> kilometres) const;
    Judgement sharedPeriod(const PostingRow& row) const;
    Judgement duty(const PostingRow& row) const { return m_duty[row.gate.duties % m_duty.size()]; }
    Judgement lodging(const PostingRow& row) const
    {
        return m_lodging[std::min<std::size_t>(row.fit.lodging, 2)];
    }
    Judgement experience(const PostingRow& row) const;
    std::uint8_t missingWeekdays(const PostingRow& row) const;
    bool isBelowLicence(const PostingRow& row) const;

    static double urgencyShare(const PostingRow& row);
    static std::optional<int> paidMinutes(const PostingRow& row);
    static std::optional<double> payOnBasis(const PostingRow& row, PayBasis basis);

    /// 0 to 100, to one decimal. Of what cannot reach `worst` something less than it, found with less work.
    double score(const PostingRow& row, double distanceShare, const Weights& weights, double worst = 0) const;

private:
    std::array<Judgement, 1U << Vocabulary<Duty>::size> m_duty{};
    std::array<Judgement, 3> m_lodging{}; ///< as FitRow::lodging says
    std::optional<PayFloor> m_floor;
    bool m_wishesHours = false;
    int m_earliest = 0; ///< minutes from midnight
    int m_latest = 0;
    bool m_namesLatest = false;
    std::uint8_t m_weekdays = 0; ///< bit n the weekday n; 0: none named
    bool m_wishesPeriod = false;
    std::int32_t m_from = -GateRow::endless;
    std::int32_t m_until = GateRow::endless;
    std::optional<int> m_maxKilometres;
    std::optional<bool> m_infectious;
    std::optional<int> m_years;
    bool m_isAssistantNurse = false;
};

} // namespace kakehashi
