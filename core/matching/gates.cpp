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

std::optional<bool> WantedPlaces::contain(const IndexedPlace& workplace) const
{
    const bool areasNamed = !m_prefectures.isEmpty() || !m_municipalities.isEmpty();
    if (!areasNamed && !m_maxKilometres)
        return true;
    const std::optional<double> kilometres = m_maxKilometres ? distance(workplace) : std::nullopt;
    if (kilometres && *kilometres <= *m_maxKilometres)
        return true;
    if (!areasNamed)
        return kilometres ? std::optional(false) : std::nullopt;
    return named(workplace.prefecture,
                 workplace.place != nullptr ? workplace.place->name : workplace.municipality);
}

std::optional<double> WantedPlaces::distance(const IndexedPlace& workplace) const
{
    if (m_home == nullptr || workplace.place == nullptr)
        return std::nullopt;
    return place::distanceKm(*m_home, *workplace.place);
}

Gates::Gates(const Applicant& applicant, QDate deskDay)
    : m_day(static_cast<std::int32_t>(deskDay.toJulianDay())),
      m_licensed(coveredBy(applicant.licences).bits() | needingNoLicence().bits()),
      m_wanted(wantedBy(applicant)), m_refused(applicant.wishes.dutiesRefused.bits()),
      m_refusesNight(applicant.wishes.nightDuty == false), m_places(applicant)
{
    const Wishes& wishes = applicant.wishes;
    if (const auto available = Period::make(wishes.availableFrom, wishes.availableTo)) {
        if (available->start())
            m_from = static_cast<std::int32_t>(available->start()->toJulianDay());
        if (available->end())
            m_until = static_cast<std::int32_t>(available->end()->toJulianDay());
    }
}

std::optional<Gate> Gates::firstFailing(const IndexedPosting& posting) const
{
    return firstOf(failing(GateRow::of(posting), !m_places.contain(posting).value_or(true)));
}

std::optional<Gate> firstFailingGate(const Applicant& applicant, const IndexedPosting& posting, QDate deskDay)
{
    return Gates(applicant, deskDay).firstFailing(posting);
}

} // namespace kakehashi
