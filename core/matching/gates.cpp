// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/gates.h"

#include <QCoreApplication>

namespace kakehashi {

namespace {

struct GateText
{
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

/// The occupations a licence lets its holder work in.
TermSet<Occupation> coveredBy(Occupation licence)
{
    switch (licence) {
    case Occupation::PublicHealthNurse:
    case Occupation::Midwife:
        return {licence, Occupation::Nurse, Occupation::AssistantNurse};
    case Occupation::Nurse:
        return {licence, Occupation::AssistantNurse};
    default:
        return {licence};
    }
}

TermSet<Occupation> coveredBy(const QList<Licence>& licences)
{
    std::uint32_t covered = 0;
    for (const Licence& licence : licences)
        covered |= coveredBy(licence.occupation).bits();
    return TermSet<Occupation>::fromBits(covered);
}

TermSet<Occupation> needingNoLicence()
{
    TermSet<Occupation> found;
    for (const auto& term : Vocabulary<Occupation>::terms()) {
        if (!needsLicence(term.value))
            found.insert(term.value);
    }
    return found;
}

TermSet<Occupation> wantedBy(const Applicant& applicant)
{
    if (!applicant.wishes.occupations.isEmpty())
        return applicant.wishes.occupations;
    if (!applicant.licences.isEmpty())
        return coveredBy(applicant.licences);
    return {Occupation::ClericalWorker};
}

QString prefectureName(const QString& text)
{
    const place::Prefecture* found = place::findPrefecture(text);
    return found != nullptr ? found->name : text;
}

/// 東京都新宿区 as the list of municipalities writes it; as it stands when it is none of them.
QString municipalityName(const QString& text)
{
    for (const place::Prefecture& prefecture : place::prefectures()) {
        if (!text.startsWith(prefecture.name))
            continue;
        const place::Municipality* found =
            place::findMunicipality(prefecture.name, text.sliced(prefecture.name.size()));
        if (found != nullptr)
            return found->prefecture + found->name;
    }
    return text;
}

} // namespace

QString gateCode(Gate gate)
{
    switch (gate) {
    case Gate::Closed:
        return QStringLiteral("closed");
    case Gate::Full:
        return QStringLiteral("full");
    case Gate::Licence:
        return QStringLiteral("licence");
    case Gate::Occupation:
        return QStringLiteral("occupation");
    case Gate::Duty:
        return QStringLiteral("duty");
    case Gate::Period:
        return QStringLiteral("period");
    case Gate::Place:
        return QStringLiteral("place");
    case Gate::Night:
        return QStringLiteral("night");
    }
    Q_UNREACHABLE();
}

QString gateLabel(Gate gate)
{
    switch (gate) {
    case Gate::Closed:
        return GateText::tr("closed or expired");
    case Gate::Full:
        return GateText::tr("full");
    case Gate::Licence:
        return GateText::tr("no licence for it");
    case Gate::Occupation:
        return GateText::tr("other occupation");
    case Gate::Duty:
        return GateText::tr("duty refused");
    case Gate::Period:
        return GateText::tr("other period");
    case Gate::Place:
        return GateText::tr("other place");
    case Gate::Night:
        return GateText::tr("night duty");
    }
    Q_UNREACHABLE();
}

QList<Licence> coveringLicences(const Applicant& applicant, Occupation occupation)
{
    QList<Licence> covering = applicant.licences;
    covering.removeIf(
        [&](const Licence& licence) { return !coveredBy(licence.occupation).contains(occupation); });
    return covering;
}

WantedPlaces::WantedPlaces(const Applicant& applicant)
    : m_maxKilometres(applicant.wishes.maxDistanceKm),
      m_home(place::findMunicipality(prefectureName(applicant.prefecture), applicant.municipality))
{
    for (const QString& prefecture : applicant.wishes.prefectures)
        m_prefectures.insert(prefectureName(prefecture));
    for (const QString& municipality : applicant.wishes.municipalities)
        m_municipalities.insert(municipalityName(municipality));
    m_known.reserve(static_cast<qsizetype>(place::municipalities().size()));
    for (const place::Municipality& municipality : place::municipalities())
        m_known.insert(&municipality, at(municipality));
}

bool WantedPlaces::named(const QString& prefecture, const QString& municipality) const
{
    if (m_prefectures.contains(prefecture))
        return true;
    if (m_municipalities.isEmpty())
        return false;
    if (m_municipalities.contains(prefecture + municipality))
        return true;
    const std::optional<QString> city = place::designatedCity(municipality);
    return city && m_municipalities.contains(prefecture + *city);
}

WantedPlaces::At WantedPlaces::at(const place::Municipality& municipality) const
{
    At result;
    result.kilometres = m_home != nullptr ? place::distanceKm(*m_home, municipality) : 0;
    result.wanted = named(municipality.prefecture, municipality.name) ||
                    (m_home != nullptr && m_maxKilometres && result.kilometres <= *m_maxKilometres);
    return result;
}

std::optional<bool> WantedPlaces::contain(const IndexedPosting& posting) const
{
    const bool areasNamed = !m_prefectures.isEmpty() || !m_municipalities.isEmpty();
    if (!areasNamed && !m_maxKilometres)
        return true;
    if (!areasNamed && (m_home == nullptr || posting.place == nullptr))
        return std::nullopt;
    if (posting.place == nullptr)
        return named(posting.prefecture, posting.municipality);
    return m_known.value(posting.place).wanted;
}

std::optional<double> WantedPlaces::distance(const IndexedPosting& posting) const
{
    if (m_home == nullptr || posting.place == nullptr)
        return std::nullopt;
    return m_known.value(posting.place).kilometres;
}

Gates::Gates(const Applicant& applicant, QDate deskDay)
    : m_deskDay(deskDay), m_licensed(TermSet<Occupation>::fromBits(coveredBy(applicant.licences).bits() |
                                                                   needingNoLicence().bits())),
      m_wanted(wantedBy(applicant)), m_refused(applicant.wishes.dutiesRefused),
      m_available(Period::make(applicant.wishes.availableFrom, applicant.wishes.availableTo)),
      m_refusesNight(applicant.wishes.nightDuty == false), m_places(applicant)
{
}

std::optional<Gate> Gates::firstFailing(const IndexedPosting& posting) const
{
    const bool ended = posting.period && posting.period->end() && *posting.period->end() < m_deskDay;
    if (posting.closed || ended)
        return Gate::Closed;
    if (posting.headcount > 0 && posting.hired >= posting.headcount)
        return Gate::Full;
    if (!posting.occupation || !m_licensed.contains(*posting.occupation))
        return Gate::Licence;
    if (!m_wanted.contains(*posting.occupation))
        return Gate::Occupation;
    if (posting.duties.intersects(m_refused))
        return Gate::Duty;
    if (posting.period && m_available && !posting.period->shared(*m_available))
        return Gate::Period;
    if (!m_places.contain(posting).value_or(true))
        return Gate::Place;
    if (m_refusesNight && posting.shift && posting.shift->isNight())
        return Gate::Night;
    return std::nullopt;
}

std::optional<Gate> firstFailingGate(const Applicant& applicant, const IndexedPosting& posting, QDate deskDay)
{
    return Gates(applicant, deskDay).firstFailing(posting);
}

} // namespace kakehashi
