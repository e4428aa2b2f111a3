// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/overview/overview_period.h"

#include <array>
#include <map>

namespace kakehashi {

/// Every figure of the overview that a list stands behind. Stages come in the order of `Stage`.
enum class Figure {
    OpenSeats,
    FilledShare,
    FirstAnswer,
    TimeToFill,
    TrainingLate,
    NewPostings,
    RevisedPostings,
    ClosedPostings,
    ReopenedPostings,
    NewReferrals,
    Hires,
    Withdrawals,
    AtInquiry,
    AtApplication,
    AtInterview,
    AtHired,
    AtNotHired,
    AtDeclined,
    AtWithdrawn
};
inline constexpr std::size_t figureCount = 19;
inline constexpr std::size_t stageCount = 7;
inline Figure figureOf(Stage stage)
{
    return static_cast<Figure>(static_cast<int>(Figure::AtInquiry) + static_cast<int>(stage));
}

/// One thing that a figure counts.
struct Counted
{
    qint64 subject = 0;       ///< seq of the posting, or of the referral
    QDate day;                ///< on which it happened; of a posting, when it was received
    std::optional<int> days;  ///< it took
    std::optional<int> taken; ///< of `seats`
    std::optional<int> seats;
    bool operator==(const Counted&) const = default;
};

/// Postings that are open and the seats they still have.
struct OpenSeats
{
    int postings = 0;
    int seats = 0;
    int unstated = 0; ///< of the postings, those that say no headcount
    OpenSeats& operator+=(const OpenSeats& other);
    bool operator==(const OpenSeats&) const = default;
};

/// What the desk knows of one place. A place that it never had a posting of stands in no list of these: about
/// that nothing is known.
struct OverviewArea
{
    QString prefecture;
    QString municipality; ///< empty: of the prefecture as a whole, or not stated
    /// In the form's order; last, what has no occupation.
    std::array<OpenSeats, Vocabulary<Occupation>::size + 1> open{};
    OpenSeats sum() const;
};

/// The headquarters' view (issue: figures derived from events, so a reversal corrects them). Seats, stages
/// and late training are those of the desk's day; everything else is of the period. What was entered while
/// the desk looked at an earlier day counts as of that day.
struct Overview
{
    OverviewPeriod period;
    QDate deskDay;
    QString deskPrefecture;
    std::vector<OverviewArea> places; ///< each municipality on its own, in the order of their numbers
    std::array<QList<Counted>, figureCount> lists;

    const QList<Counted>& list(Figure figure) const { return lists.at(static_cast<std::size_t>(figure)); }
    QList<Counted>& list(Figure figure) { return lists.at(static_cast<std::size_t>(figure)); }
    qint64 count(Figure figure) const { return list(figure).size(); }

    OpenSeats open() const;
    OpenSeats open(std::optional<Occupation> occupation) const;
    /// Municipalities in the desk's prefecture, the other prefectures as wholes, in the order of their
    /// numbers with the desk's own first.
    QList<OverviewArea> areas() const;
    /// Of one prefecture; nullopt: nothing is known of it.
    std::optional<OverviewArea> prefecture(const QString& name) const;
    std::optional<OverviewArea> municipality(const QString& prefecture, const QString& name) const;
    /// Seats taken among those wanted, 0 to 1; nullopt: none were wanted.
    std::optional<double> filledShare() const;
    /// Of the days that the figure's things took; nullopt without any.
    std::optional<double> medianDays(Figure figure) const;
    /// Referrals begun in the period that the institution has not answered and that still wait for it.
    qint64 unanswered = 0;
};

/// Told between the steps of reading; returns false to give it up, then Cancelled is thrown.
using OverviewProgress = std::function<bool(qint64 done, qint64 total)>;
Overview overviewOf(Desk& desk, const OverviewPeriod& period, const OverviewProgress& progress = {});

} // namespace kakehashi
