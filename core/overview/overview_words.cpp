// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/overview_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace kakehashi::overview_words {

using namespace Qt::StringLiterals;

namespace {

struct OverviewCodeWords
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

const QString unknown = u"–"_s;

struct Described
{
    Figure figure;
    QLatin1StringView code;
    const char* label;
    const char* rule;
};

constexpr std::size_t described = figureCount - stageCount;

const std::array<Described, described>& table()
{
    static const std::array<Described, described> all{{
        {Figure::OpenSeats, "open_seats"_L1, QT_TRANSLATE_NOOP("Overview", "Open seats"),
         QT_TRANSLATE_NOOP("Overview",
                           "On the desk's day: the headcounts of open postings, less the hires that stand; a "
                           "seat that was left and is offered again is open. Postings that say no headcount "
                           "are named apart.")},
        {Figure::FilledShare, "filled_share"_L1, QT_TRANSLATE_NOOP("Overview", "Filled share"),
         QT_TRANSLATE_NOOP("Overview",
                           "Of the seats of postings received in the period, those that are taken today. One "
                           "closed as filled counts as full; of a withdrawn one only what was taken.")},
        {Figure::FirstAnswer, "first_answer"_L1, QT_TRANSLATE_NOOP("Overview", "Time to first answer"),
         QT_TRANSLATE_NOOP("Overview",
                           "Median of the calendar days from inquiry or application to the institution's "
                           "first answer (interview, hired, not hired), of referrals begun in the period.")},
        {Figure::TimeToFill, "time_to_fill"_L1, QT_TRANSLATE_NOOP("Overview", "Time to fill"),
         QT_TRANSLATE_NOOP("Overview",
                           "Median of the calendar days from the day a posting was received to each hire "
                           "agreed in the period.")},
        {Figure::TrainingLate, "training_late"_L1, QT_TRANSLATE_NOOP("Overview", "Training late"),
         QT_TRANSLATE_NOOP("Overview",
                           "On the desk's day: people hired, and not gone since, whose training was not "
                           "reported within the days that the desk's settings give.")},
        {Figure::NewPostings, "new_postings"_L1, QT_TRANSLATE_NOOP("Overview", "New postings"),
         QT_TRANSLATE_NOOP("Overview",
                           "Received in the period (the day its message was sent, else entered). Drafts and "
                           "what a reverted message had brought are none.")},
        {Figure::RevisedPostings, "revised_postings"_L1, QT_TRANSLATE_NOOP("Overview", "Revised"),
         QT_TRANSLATE_NOOP("Overview",
                           "Postings received earlier whose text differs between the period's beginning and "
                           "its end; what was changed and changed back is none.")},
        {Figure::ClosedPostings, "closed_postings"_L1, QT_TRANSLATE_NOOP("Overview", "Closed"),
         QT_TRANSLATE_NOOP("Overview",
                           "Closed in the period and not reopened in it. A posting whose dates have run out "
                           "was not closed.")},
        {Figure::ReopenedPostings, "reopened_postings"_L1, QT_TRANSLATE_NOOP("Overview", "Reopened"),
         QT_TRANSLATE_NOOP("Overview", "Reopened in the period and not closed again in it.")},
        {Figure::NewReferrals, "new_referrals"_L1, QT_TRANSLATE_NOOP("Overview", "New referrals"),
         QT_TRANSLATE_NOOP("Overview", "Inquiries and applications begun in the period.")},
        {Figure::Hires, "hires"_L1, QT_TRANSLATE_NOOP("Overview", "Hires"),
         QT_TRANSLATE_NOOP("Overview", "Agreed in the period; a hire taken back since is none.")},
        {Figure::Withdrawals, "withdrawals"_L1, QT_TRANSLATE_NOOP("Overview", "Withdrawals"),
         QT_TRANSLATE_NOOP("Overview",
                           "Referrals withdrawn in the period; a withdrawal taken back since is none.")},
    }};
    return all;
}

const Described& describe(Figure figure)
{
    return table().at(static_cast<std::size_t>(figure));
}

bool isStage(Figure figure)
{
    return figure >= Figure::AtInquiry;
}

Stage stageOf(Figure figure)
{
    return static_cast<Stage>(static_cast<int>(figure) - static_cast<int>(Figure::AtInquiry));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString openBasis(const OpenSeats& open)
{
    const QString postings = OverviewCodeWords::tr("%n posting(s)", nullptr, open.postings);
    if (open.unstated == 0)
        return postings;
    return OverviewCodeWords::tr("%1, %n without a headcount", nullptr, open.unstated).arg(postings);
}

QString shareBasis(const Overview& overview)
{
    qint64 taken = 0;
    qint64 seats = 0;
    for (const Counted& each : overview.list(Figure::FilledShare)) {
        taken += each.taken.value_or(0);
        seats += each.seats.value_or(0);
    }
    return seats == 0 ? OverviewCodeWords::tr("no seats asked for")
                      : OverviewCodeWords::tr("%1 of %2 seats").arg(number(taken), number(seats));
}

} // namespace

QString codeOf(Figure figure)
{
    return isStage(figure) ? kakehashi::codeOf(stageOf(figure)) : QString(describe(figure).code);
}

QString labelOf(Figure figure)
{
    return isStage(figure) ? kakehashi::labelOf(stageOf(figure))
                           : OverviewCodeWords::tr(describe(figure).label);
}

QString ruleOf(Figure figure)
{
    return isStage(figure)
               ? OverviewCodeWords::tr("Referrals begun in the period, by where they stand today.")
               : OverviewCodeWords::tr(describe(figure).rule);
}

QString valueOf(const Overview& overview, Figure figure)
{
    switch (figure) {
    case Figure::OpenSeats:
        return overview.places.empty() ? unknown : seatsOf(overview.open());
    case Figure::FilledShare: {
        constexpr double whole = 100;
        const auto share = overview.filledShare();
        return share ? OverviewCodeWords::tr("%1 %").arg(QLocale().toString(*share * whole, 'f', 0))
                     : unknown;
    }
    case Figure::FirstAnswer:
    case Figure::TimeToFill: {
        const auto median = overview.medianDays(figure);
        const bool whole = median && *median == static_cast<int>(*median);
        return median ? OverviewCodeWords::tr("%1 days").arg(QLocale().toString(*median, 'f', whole ? 0 : 1))
                      : unknown;
    }
    default:
        return number(overview.count(figure));
    }
}

QString basisOf(const Overview& overview, Figure figure)
{
    switch (figure) {
    case Figure::OpenSeats:
        return openBasis(overview.open());
    case Figure::FilledShare:
        return shareBasis(overview);
    case Figure::FirstAnswer:
        return OverviewCodeWords::tr("median of %1; %2 wait")
            .arg(number(overview.count(figure)), number(overview.unanswered));
    case Figure::TimeToFill:
        return OverviewCodeWords::tr("median of %1 hires").arg(number(overview.count(figure)));
    case Figure::TrainingLate:
        return OverviewCodeWords::tr("not reported in time");
    default:
        return {};
    }
}

const QList<Figure>& mainFigures()
{
    static const QList<Figure> all{Figure::OpenSeats, Figure::FilledShare, Figure::FirstAnswer,
                                   Figure::TimeToFill, Figure::TrainingLate};
    return all;
}

const QList<Figure>& changeFigures()
{
    static const QList<Figure> all{Figure::NewPostings,      Figure::RevisedPostings, Figure::ClosedPostings,
                                   Figure::ReopenedPostings, Figure::NewReferrals,    Figure::Hires,
                                   Figure::Withdrawals};
    return all;
}

const QList<Figure>& stageFigures()
{
    static const QList<Figure> all{Figure::AtInquiry,  Figure::AtApplication, Figure::AtInterview,
                                   Figure::AtHired,    Figure::AtNotHired,    Figure::AtDeclined,
                                   Figure::AtWithdrawn};
    return all;
}

QString nameOf(const OverviewArea& area)
{
    if (!area.municipality.isEmpty())
        return area.municipality;
    return area.prefecture.isEmpty() ? OverviewCodeWords::tr("(place not stated)") : area.prefecture;
}

QString seatsOf(const OpenSeats& open)
{
    if (open.postings > 0 && open.postings == open.unstated)
        return unknown;
    return open.unstated == 0 ? number(open.seats) : number(open.seats) + u'+';
}

} // namespace kakehashi::overview_words
