// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "core/matching/posting_index.h"

#include <QHash>
#include <QSet>

namespace kakehashi {

/// In the order they are tried; each leaves a posting out, and nothing else does (domain.md §6).
enum class Gate { Closed, Full, Licence, Occupation, Duty, Period, Place, Night };
inline constexpr int gateCount = 8;
QString gateCode(Gate gate);
QString gateLabel(Gate gate); ///< translated

/// All licences that let the applicant work in the occupation: its own; a public health nurse's or midwife's
/// for nurse (Act on Public Health Nurses, Midwives and Nurses, art. 31-2); a nurse's (so these two also) for
/// assistant nurse.
QList<Licence> coveringLicences(const Applicant& applicant, Occupation occupation);

/// Where the applicant wants to work, and how far that is from home.
class WantedPlaces
{
public:
    explicit WantedPlaces(const Applicant& applicant);

    /// True and false where it can be told; nullopt when only a distance was named and it cannot be computed.
    std::optional<bool> contain(const IndexedPosting& posting) const;
    /// Kilometres from home, when home and workplace are known.
    std::optional<double> distance(const IndexedPosting& posting) const;

private:
    struct At
    {
        bool wanted = false;
        double kilometres = 0;
    };

    bool named(const QString& prefecture, const QString& municipality) const;
    At at(const place::Municipality& municipality) const;

    QSet<QString> m_prefectures;
    QSet<QString> m_municipalities; ///< prefecture and name
    std::optional<int> m_maxKilometres;
    const place::Municipality* m_home = nullptr;
    QHash<const place::Municipality*, At>
        m_known; ///< of every municipality, so that postings are only looked up
};

/// The gates for one applicant on one day, prepared for asking them about many postings.
class Gates
{
public:
    Gates(const Applicant& applicant, QDate deskDay);

    std::optional<Gate> firstFailing(const IndexedPosting& posting) const;
    const WantedPlaces& places() const { return m_places; }
    /// The occupations the applicant wants: those named, else all that the licences cover, else clerical
    /// worker.
    TermSet<Occupation> wantedOccupations() const { return m_wanted; }

private:
    QDate m_deskDay;
    TermSet<Occupation> m_licensed; ///< covered by a licence, or needing none
    TermSet<Occupation> m_wanted;
    TermSet<Duty> m_refused;
    std::optional<Period> m_available;
    bool m_refusesNight = false;
    WantedPlaces m_places;
};

/// The first gate that leaves this posting out, or nullopt.
std::optional<Gate> firstFailingGate(const Applicant& applicant, const IndexedPosting& posting,
                                     QDate deskDay);

} // namespace kakehashi
