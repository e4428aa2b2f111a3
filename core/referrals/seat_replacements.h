// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/referral_store.h"
#include "core/referrals/tenure_store.h"

/// Somebody who was hired has left, and the seat is offered again: it counts as open once more, exactly once
/// for each who left, and the posting is opened again where it had been closed.
namespace kakehashi {

/// One that was not taken back.
struct SeatReplacement
{
    int number = 1;
    QDate day;
    QString by;
    std::optional<CloseReason> closedBefore; ///< nullopt: the posting was open all along
    std::optional<int> headcountBefore;      ///< nullopt: the headcount was left as it was
    std::optional<int> headcountAfter;
};

/// What offering the seat again would do.
struct SeatOffer
{
    QStringList obstacles; ///< empty: it can be done
    StoredPosting posting; ///< as it is now
    bool reopens = false;
    /// Closed with more free seats than the one (filled by other ways), or open with none (a list lowered
    /// it): the headcount is set so that one is offered.
    std::optional<int> headcountAfter;
    int seatsAfter = 0;  ///< 0: the headcount is unknown
    QStringList remarks; ///< worth knowing before one agrees: who sent it, masking, why it was closed
};

class SeatReplacements
{
public:
    SeatReplacements(Database& database, AuditLog& audit, PostingStore& postings, ReferralStore& referrals,
                     const Clock& clock);

    SeatOffer offer(const HireKey& hire);
    /// Throws Error with what stands in the way; then nothing is changed.
    SeatReplacement enter(const HireKey& hire, const QString& note);
    std::optional<SeatReplacement> of(const HireKey& hire);
    /// The hires whose seats are offered again.
    QList<HireKey> standing();
    /// The posting becomes what it was, as far as nobody has changed it since. Throws Error when somebody was
    /// hired into the seat, or when none is offered.
    void takeBack(const HireKey& hire, const QString& note);

private:
    void append(const HireKey& hire, const SeatReplacement& replacement, int takesBack, const QString& note);
    StoredPosting postingOf(const HireKey& hire, const QString& reference);
    Tenure tenureOf(const HireKey& hire);

    Database& m_database;
    AuditLog& m_audit;
    PostingStore& m_postings;
    ReferralStore& m_referrals;
    const Clock& m_clock;
};

namespace seat_replacements {

/// Whether the seat of the hire is offered again and that was not taken back.
bool isOffered(Database& database, const HireKey& hire);

} // namespace seat_replacements

} // namespace kakehashi
