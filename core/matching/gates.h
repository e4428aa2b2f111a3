// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "core/matching/posting_index.h"

#include <QSet>

#include <bit>

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
    std::optional<bool> contain(const IndexedPlace& workplace) const;
    /// Kilometres from home, when home and workplace are known.
    std::optional<double> distance(const IndexedPlace& workplace) const;

private:
    bool named(const QString& prefecture, const QString& municipality) const;

    QSet<QString> m_prefectures;
    QSet<QString> m_municipalities; ///< prefecture and name
    std::optional<int> m_maxKilometres;
    const place::Municipality* m_home = nullptr;
};

/// The first of the gates of `Gates::failing`.
inline std::optional<Gate> firstOf(std::uint32_t failing)
{
    return failing == 0 ? std::nullopt : std::optional(static_cast<Gate>(std::countr_zero(failing)));
}

/// The gates for one applicant on one day, prepared for asking them about many postings.
class Gates
{
public:
    Gates(const Applicant& applicant, QDate deskDay);

    std::optional<Gate> firstFailing(const IndexedPosting& posting) const;
    /// Of a row of the index, every gate that leaves it out: bit n the Gate n. `elsewhere`: it lies in no
    /// place that is wanted. Without branches: which gate fails can be foretold of no row.
    std::uint32_t failing(const GateRow& row, bool elsewhere) const
    {
        return barred(row) | bit(Gate::Occupation, isUnwanted(row)) |
               bit(Gate::Duty, refusedDuties(row) != 0) | bit(Gate::Period, sharesNoDay(row)) |
               bit(Gate::Place, elsewhere) | bit(Gate::Night, isRefusedNight(row));
    }
    /// Of them the gates that no wish has a part in: closed, full, licence.
    std::uint32_t barred(const GateRow& row) const
    {
        const bool closed = row.has(GateRow::Closed) | (row.end < m_day);
        return bit(Gate::Closed, closed) | bit(Gate::Full, row.has(GateRow::Full)) |
               bit(Gate::Licence, (m_licensed >> row.occupation & 1U) == 0);
    }
    bool isUnwanted(const GateRow& row) const { return (m_wanted.bits() >> row.occupation & 1U) == 0; }
    /// Bit n: the duty n is refused.
    std::uint32_t refusedDuties(const GateRow& row) const { return m_refused & row.duties; }
    bool sharesNoDay(const GateRow& row) const { return (row.start > m_until) | (row.end < m_from); }
    bool isRefusedNight(const GateRow& row) const { return m_refusesNight & row.has(GateRow::Night); }

    const WantedPlaces& places() const { return m_places; }
    /// The occupations the applicant wants: those named, else all that the licences cover, else clerical
    /// worker.
    TermSet<Occupation> wantedOccupations() const { return m_wanted; }

private:
    static std::uint32_t bit(Gate gate, bool fails)
    {
        return static_cast<std::uint32_t>(fails) << static_cast<unsigned>(gate);
    }

    std::int32_t m_day = 0;       ///< Julian, as those below
    std::uint32_t m_licensed = 0; ///< covered by a licence, or needing none; bit n the occupation n
    TermSet<Occupation> m_wanted;
    std::uint32_t m_refused = 0; ///< bit n the duty n
    std::int32_t m_from = -GateRow::endless;
    std::int32_t m_until = GateRow::endless;
    bool m_refusesNight = false;
    WantedPlaces m_places;
};

/// The first gate that leaves this posting out, or nullopt.
std::optional<Gate> firstFailingGate(const Applicant& applicant, const IndexedPosting& posting,
                                     QDate deskDay);

} // namespace kakehashi
