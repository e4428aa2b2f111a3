// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/scoring.h"

#include "core/matching/fit.h"

namespace kakehashi {

namespace {

/// A posting's terms as a row; Fit judges rows.
class Row
{
public:
    explicit Row(const PostingTerms& terms) : m_gate(GateRow::of(terms)), m_fit(FitRow::of(terms)) {}
    operator PostingRow() const { return {m_gate, m_fit}; } // NOLINT(google-explicit-constructor)

private:
    GateRow m_gate;
    FitRow m_fit;
};

Fit fitOf(const Wishes& wishes)
{
    Applicant applicant;
    applicant.wishes = wishes;
    return Fit(applicant);
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
    return fitOf(wishes).duty(Row(posting));
}

Judgement judgeSharedPeriod(const Wishes& wishes, const PostingTerms& posting)
{
    return fitOf(wishes).sharedPeriod(Row(posting));
}

Judgement judgeHours(const Wishes& wishes, const PostingTerms& posting)
{
    return fitOf(wishes).hours(Row(posting));
}

Judgement judgeWeekdays(const Wishes& wishes, const PostingTerms& posting)
{
    return fitOf(wishes).weekdays(Row(posting));
}

std::uint8_t missingWeekdays(const Wishes& wishes, const PostingTerms& posting)
{
    return fitOf(wishes).missingWeekdays(Row(posting));
}

Judgement judgePay(const Wishes& wishes, const PostingTerms& posting)
{
    return fitOf(wishes).pay(Row(posting));
}

std::optional<int> paidMinutes(const PostingTerms& posting)
{
    return Fit::paidMinutes(Row(posting));
}

std::optional<double> payOnBasis(const PostingTerms& posting, PayBasis basis)
{
    return Fit::payOnBasis(Row(posting), basis);
}

Judgement judgeLodging(const Wishes& wishes, const PostingTerms& posting)
{
    return fitOf(wishes).lodging(Row(posting));
}

Judgement judgeExperience(const Applicant& applicant, const PostingTerms& posting)
{
    return Fit(applicant).experience(Row(posting));
}

Judgement judgeDistance(const Wishes& wishes, std::optional<double> kilometres)
{
    return fitOf(wishes).distance(kilometres);
}

double urgencyShare(const PostingTerms& posting)
{
    return Fit::urgencyShare(Row(posting));
}

bool isBelowLicence(const Applicant& applicant, const PostingTerms& posting)
{
    return Fit(applicant).isBelowLicence(Row(posting));
}

double scoreOf(const Applicant& applicant, const PostingTerms& posting, std::optional<double> kilometres,
               const Weights& weights)
{
    const Fit fit(applicant);
    return fit.score(Row(posting), fit.distance(kilometres).share, weights);
}

} // namespace kakehashi
