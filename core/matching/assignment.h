// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matcher.h"
#include "core/matching/seat_flow.h"

namespace kakehashi {

/// One applicant on one posting, by their references.
struct SeatPair
{
    QString applicant;
    QString posting;
    bool operator==(const SeatPair&) const = default;
};

/// What staff decided beforehand.
struct AssignmentWishes
{
    QList<SeatPair> locks;  ///< these two belong together
    QList<SeatPair> vetoes; ///< these two do not
};

/// Why an applicant is not on the posting that fits best.
enum class NotBest {
    IsBest,      ///< he is
    Locked,      ///< staff fixed another pair
    UrgentFirst, ///< a more urgent posting is filled with him, or another who was moved for its sake
    SeatsTaken   ///< its seats go to others, with whom the whole fits better
};

/// Why an applicant is left without a seat.
enum class Unassigned {
    NoConsent,   ///< nobody is referred without both consents (domain.md §6)
    NothingFits, ///< every posting is left out by a gate
    NotChecked,  ///< what fits wants a licence whose original was not seen
    Vetoed,      ///< staff forbade every posting that fits
    SeatsTaken   ///< the seats of what fits go to others
};

struct AssignedPair
{
    SeatPair pair;
    qint64 applicant = 0; ///< StoredApplicant::seq
    qint64 posting = 0;   ///< StoredPosting::seq
    double score = 0;
    int urgency = 0;
    bool locked = false;
    QList<Reason> reasons;
    NotBest notBest = NotBest::IsBest;
    QString best; ///< the posting that fits best, where it is another
    double bestScore = 0;
};

struct LeftUnassigned
{
    QString applicant;
    qint64 seq = 0;
    Unassigned why = Unassigned::NothingFits;
};

/// An applicant and a posting that would both rather have each other: he fits there better than where he is,
/// and it has a free seat, or somebody whom it fits worse.
struct BlockingPair
{
    SeatPair pair;
    double score = 0;
    QString instead; ///< the applicant who would have to go; empty: a seat is free
};

/// A lock that cannot be kept, and why in words.
struct RefusedLock
{
    SeatPair pair;
    QString why;
};

/// A proposal: nothing is booked by it.
struct Assignment
{
    QList<AssignedPair> pairs;        ///< by applicant's reference
    QList<LeftUnassigned> unassigned; ///< by reference
    QList<RefusedLock> refusedLocks;
    QList<BlockingPair> blocking; ///< the widest gains first, at most `mostBlockingPairs`
    qint64 blockingCount = 0;
    SeatObjective objective; ///< what was made greatest
    qint64 considered = 0;   ///< pairs that passed the gates

    static constexpr int mostBlockingPairs = 100;
};

/// Assigns applicants to the seats that are left (domain.md §6): the most urgent postings are filled first,
/// then the urgent ones, then the sum of the scores is made greatest, over all pairs that pass the gates and
/// may be referred. A posting whose headcount is not known has one seat. Pure: neither the order of the
/// applicants nor that of the postings changes anything.
Assignment assign(const QList<StoredApplicant>& applicants, const PostingIndex& postings, QDate deskDay,
                  const AssignmentWishes& wishes = {}, const Weights& weights = {});

} // namespace kakehashi
