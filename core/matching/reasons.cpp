// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/reasons.h"

#include "core/matching/reason_words.h"

#include <algorithm>

namespace kakehashi {

namespace {

using words::ReasonText;

/// Adds the reasons of one pair, a criterion each.
class Reasons
{
public:
    Reasons(const Applicant& applicant, const IndexedPosting& posting, const Gates& gates)
        : m_applicant(applicant), m_wishes(applicant.wishes), m_posting(posting), m_gates(gates)
    {
    }

    QList<Reason> all() &&
    {
        licence();
        occupation();
        duty();
        period();
        place();
        night();
        hours();
        weekdays();
        pay();
        lodging();
        experience();
        distance();
        sharedPeriod();
        urgency();
        scope();
        return std::move(m_reasons);
    }

private:
    Reason& add(const char* criterion, const QString& label, Verdict verdict, const QString& wanted,
                const QString& offered)
    {
        m_reasons.append({QString::fromLatin1(criterion), label, verdict, wanted, offered, {}});
        return m_reasons.last();
    }

    void licence();
    void occupation();
    void duty();
    void period();
    void place();
    void night();
    void hours();
    void weekdays();
    void pay();
    void lodging();
    void experience();
    void distance();
    void sharedPeriod();
    void urgency();
    void scope();

    const Applicant& m_applicant;
    const Wishes& m_wishes;
    const IndexedPosting& m_posting;
    const Gates& m_gates;
    QList<Reason> m_reasons;
};

void Reasons::licence()
{
    const QString label = ReasonText::tr("Licence");
    if (!m_posting.occupation)
        return;
    const Occupation occupation = *m_posting.occupation;
    if (!needsLicence(occupation)) {
        add("licence", label, Verdict::Met, words::noWish(), ReasonText::tr("none needed"));
        return;
    }
    const QList<Licence> licences = coveringLicences(m_applicant, occupation);
    const bool checked = std::ranges::any_of(licences, &Licence::isVerified);
    Reason& reason = add("licence", label, checked ? Verdict::Met : Verdict::Unknown,
                         words::licences(licences), labelOf(occupation));
    if (!checked)
        reason.note = ReasonText::tr("Not checked against the original: no referral before that.");
    else if (isBelowLicence(m_applicant, m_posting))
        reason.note = ReasonText::tr("Work of an assistant nurse, ranked lower.");
}

void Reasons::occupation()
{
    if (!m_posting.occupation)
        return;
    add("occupation", ReasonText::tr("Occupation"), Verdict::Met, words::labels(m_gates.wantedOccupations()),
        labelOf(*m_posting.occupation));
}

void Reasons::duty()
{
    if (m_wishes.dutiesAccepted.isEmpty() && m_wishes.dutiesRefused.isEmpty())
        return;
    QStringList wanted;
    if (!m_wishes.dutiesAccepted.isEmpty())
        wanted.append(words::labels(m_wishes.dutiesAccepted));
    if (!m_wishes.dutiesRefused.isEmpty())
        wanted.append(ReasonText::tr("not: %1").arg(words::labels(m_wishes.dutiesRefused)));
    const Verdict verdict =
        m_posting.duties.isEmpty() ? Verdict::Unknown : judgeDuty(m_wishes, m_posting).verdict;
    add("duty", ReasonText::tr("Duties"), verdict, wanted.join(QStringLiteral("; ")),
        words::labels(m_posting.duties));
}

void Reasons::period()
{
    const bool wished = m_wishes.availableFrom || m_wishes.availableTo;
    add("period", ReasonText::tr("Period"), m_posting.period ? Verdict::Met : Verdict::Unknown,
        wished ? words::days(m_wishes.availableFrom, m_wishes.availableTo) : words::noWish(),
        m_posting.period ? words::days(m_posting.period->start(), m_posting.period->end())
                         : words::notStated());
}

void Reasons::place()
{
    const bool known = m_gates.places().contain(m_posting).has_value();
    Reason& reason = add("place", ReasonText::tr("Place"), known ? Verdict::Met : Verdict::Unknown,
                         words::wantedPlaces(m_applicant), m_posting.prefecture + m_posting.municipality);
    if (!known)
        reason.note = ReasonText::tr("The distance cannot be told: home or workplace is not known.");
}

void Reasons::night()
{
    const bool isNight = m_posting.shift && m_posting.shift->isNight();
    if (!m_wishes.nightDuty && !isNight)
        return;
    const bool known = m_wishes.nightDuty && m_posting.shift;
    QString wanted = words::noWish();
    if (m_wishes.nightDuty)
        wanted = *m_wishes.nightDuty ? ReasonText::tr("accepted") : ReasonText::tr("refused");
    add("night", ReasonText::tr("Night duty"), known ? Verdict::Met : Verdict::Unknown, wanted,
        words::shift(m_posting));
}

void Reasons::hours()
{
    if (!m_wishes.earliestStart && !m_wishes.latestEnd)
        return;
    add("hours", ReasonText::tr("Hours"), judgeHours(m_wishes, m_posting).verdict,
        words::times(m_wishes.earliestStart, m_wishes.latestEnd), words::shift(m_posting));
}

void Reasons::weekdays()
{
    if (m_wishes.weekdays.isEmpty())
        return;
    const Judgement judgement = judgeWeekdays(m_wishes, m_posting);
    Reason& reason = add("weekdays", ReasonText::tr("Weekdays"), judgement.verdict,
                         words::weekdays(m_wishes.weekdays), words::daysOff(m_posting.daysOff));
    if (judgement.verdict == Verdict::Unmet)
        reason.note =
            ReasonText::tr("missing: %1").arg(words::weekdays(missingWeekdays(m_wishes, m_posting)));
    else if (!m_posting.daysOff.readable)
        reason.note = ReasonText::tr("See the days off in the posting.");
}

void Reasons::pay()
{
    const Judgement judgement = judgePay(m_wishes, m_posting);
    const std::optional<PayFloor>& floor = m_wishes.payFloor;
    Reason& reason =
        add("pay", ReasonText::tr("Pay"), judgement.verdict,
            floor ? words::pay(floor->basis, floor->amount) : words::noWish(), words::pay(m_posting.pay));
    if (floor && judgement.verdict != Verdict::Unknown && m_posting.pay.basis != floor->basis)
        reason.note = words::payComparison(m_posting, floor->basis);
}

void Reasons::lodging()
{
    if (!m_wishes.lodgingNeeded.value_or(false))
        return;
    QString offered = words::notStated();
    if (m_posting.lodging)
        offered = *m_posting.lodging ? ReasonText::tr("offered") : ReasonText::tr("none");
    add("lodging", ReasonText::tr("Lodging"), judgeLodging(m_wishes, m_posting).verdict,
        ReasonText::tr("needed"), offered);
}

void Reasons::experience()
{
    const bool known = m_applicant.experienceYears || m_applicant.infectiousDiseaseExperience;
    if (!known && m_posting.experience.how != ExperienceAsked::How::Welcome)
        return;
    add("experience", ReasonText::tr("Experience"), judgeExperience(m_applicant, m_posting).verdict,
        words::experience(m_applicant), words::experience(m_posting.experience));
}

void Reasons::distance()
{
    const std::optional<double> kilometres = m_gates.places().distance(m_posting);
    if (!kilometres && !m_wishes.maxDistanceKm)
        return;
    add("distance", ReasonText::tr("Distance"), judgeDistance(m_wishes, kilometres).verdict,
        m_wishes.maxDistanceKm ? ReasonText::tr("up to %1 km").arg(*m_wishes.maxDistanceKm) : words::noWish(),
        kilometres ? ReasonText::tr("%1 km").arg(*kilometres, 0, 'f', 1) : words::notKnown());
}

void Reasons::sharedPeriod()
{
    const bool wished = m_wishes.availableFrom || m_wishes.availableTo;
    const std::optional<qint64> days = m_posting.period ? m_posting.period->days() : std::nullopt;
    if (!wished || !days)
        return;
    const Judgement judgement = judgeSharedPeriod(m_wishes, m_posting);
    const auto shared = static_cast<qint64>(judgement.share * static_cast<double>(*days) + 0.5);
    add("shared_period", ReasonText::tr("Shared days"), judgement.verdict,
        ReasonText::tr("%1 days").arg(shared), ReasonText::tr("%1 days").arg(*days));
}

void Reasons::urgency()
{
    if (m_posting.urgency <= 0)
        return;
    add("urgency", ReasonText::tr("Urgency"), Verdict::Met, words::noWish(),
        m_posting.urgency > 1 ? ReasonText::tr("most urgent") : ReasonText::tr("urgent"));
}

void Reasons::scope()
{
    if (m_posting.occupation != Occupation::EmergencyLifeSavingTechnician)
        return;
    add("scope", ReasonText::tr("Scope of work"), Verdict::Unknown, words::noWish(),
        labelOf(Occupation::EmergencyLifeSavingTechnician))
        .note = ReasonText::tr(
        "The licence's treatments end at the hospital door: ask the institution what work is meant.");
}

} // namespace

QList<Reason> reasonsFor(const Applicant& applicant, const IndexedPosting& posting, const Gates& gates)
{
    return Reasons(applicant, posting, gates).all();
}

} // namespace kakehashi
