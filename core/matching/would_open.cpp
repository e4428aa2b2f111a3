// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/would_open.h"

#include "core/matching/posting_scan.h"

#include <QCoreApplication>

#include <array>
#include <bit>
#include <vector>

namespace kakehashi {

namespace {

struct WouldOpenWords
{
    Q_DECLARE_TR_FUNCTIONS(WouldOpen)
};

constexpr std::array widerKilometres{5, 10, 20, 30, 50, 100, 200};

/// Postings that one wish alone leaves out, by that wish.
struct LeftOutByOneWish
{
    std::array<qint64, Vocabulary<Occupation>::size> occupation{};
    qint64 duties = 0;
    std::array<qint64, Vocabulary<Duty>::size> oneDuty{};
    qint64 period = 0;
    qint64 places = 0;
    std::vector<qint64> byPlace; ///< of `places`, by the number of the place
    std::array<qint64, widerKilometres.size()> within{};
    qint64 night = 0;
};

/// From the counts by place: how far each is, is worked out once.
void countPlaces(const PostingScan& scan, LeftOutByOneWish& counts)
{
    for (std::size_t place = 0; place < counts.byPlace.size(); ++place) {
        const qint64 count = counts.byPlace[place];
        if (count == 0)
            continue;
        counts.places += count;
        const std::optional<double> kilometres = scan.kilometres(static_cast<std::uint16_t>(place));
        for (std::size_t i = 0; i < widerKilometres.size(); ++i) {
            if (kilometres && *kilometres <= widerKilometres.at(i))
                counts.within.at(i) += count;
        }
    }
}

void count(PostingScan& scan, const GateRow& row, LeftOutByOneWish& counts)
{
    const Gates& gates = scan.gates();
    const bool unwanted = gates.isUnwanted(row);
    const std::uint32_t duties = gates.refusedDuties(row);
    const bool noDay = gates.sharesNoDay(row);
    const bool night = gates.isRefusedNight(row);
    const int others = (unwanted ? 1 : 0) + (duties != 0 ? 1 : 0) + (noDay ? 1 : 0) + (night ? 1 : 0);
    if (others > 1)
        return;
    const bool elsewhere = scan.isElsewhere(row.place);
    if (others + (elsewhere ? 1 : 0) != 1)
        return;
    if (unwanted)
        ++counts.occupation.at(row.occupation);
    else if (noDay)
        ++counts.period;
    else if (night)
        ++counts.night;
    else if (elsewhere)
        ++counts.byPlace[row.place];
    else {
        ++counts.duties;
        if (std::has_single_bit(duties))
            ++counts.oneDuty.at(static_cast<std::size_t>(std::countr_zero(duties)));
    }
}

/// Makes the list: each wish that is wished, with what it leaves out.
class Telling
{
public:
    Telling(const Applicant& applicant, const LeftOutByOneWish& counts)
        : m_applicant(applicant), m_wishes(applicant.wishes), m_counts(counts)
    {
    }

    QList<WouldOpen> all() &&
    {
        occupations();
        duties();
        period();
        places();
        night();
        return std::move(m_all);
    }

private:
    void add(const QString& wish, const QString& label, qint64 count, const Wishes& wishes)
    {
        m_all.append({wish, label, count, wishes});
    }

    void occupations()
    {
        if (m_wishes.occupations.isEmpty())
            return;
        Applicant without = m_applicant;
        without.wishes.occupations = {};
        const TermSet<Occupation> covered = Gates(without, {}).wantedOccupations();
        Wishes wishes = m_wishes;
        qint64 count = 0;
        for (const Occupation occupation : covered.values()) {
            wishes.occupations.insert(occupation);
            count += m_counts.occupation.at(static_cast<std::size_t>(occupation));
        }
        if (wishes != m_wishes)
            add(QStringLiteral("occupations"), WouldOpenWords::tr("any occupation that the licences cover"),
                count, wishes);
    }

    void duties()
    {
        const QList<Duty> refused = m_wishes.dutiesRefused.values();
        for (const Duty duty : refused) {
            if (refused.size() < 2)
                break;
            Wishes wishes = m_wishes;
            wishes.dutiesRefused.remove(duty);
            add(QStringLiteral("duty:") + codeOf(duty), WouldOpenWords::tr("accepting %1").arg(labelOf(duty)),
                m_counts.oneDuty.at(static_cast<std::size_t>(duty)), wishes);
        }
        if (refused.isEmpty())
            return;
        Wishes wishes = m_wishes;
        wishes.dutiesRefused = {};
        add(QStringLiteral("duties_refused"), WouldOpenWords::tr("refusing no duty"), m_counts.duties,
            wishes);
    }

    void period()
    {
        if (!m_wishes.availableFrom && !m_wishes.availableTo)
            return;
        Wishes wishes = m_wishes;
        wishes.availableFrom.reset();
        wishes.availableTo.reset();
        add(QStringLiteral("period"), WouldOpenWords::tr("at any time"), m_counts.period, wishes);
    }

    void places()
    {
        if (m_wishes.prefectures.isEmpty() && m_wishes.municipalities.isEmpty() && !m_wishes.maxDistanceKm)
            return;
        for (std::size_t i = 0; i < widerKilometres.size(); ++i) {
            const int kilometres = widerKilometres.at(i);
            if (kilometres <= m_wishes.maxDistanceKm.value_or(0))
                continue;
            Wishes wishes = m_wishes;
            wishes.maxDistanceKm = kilometres;
            add(QStringLiteral("distance:%1").arg(kilometres),
                WouldOpenWords::tr("commuting up to %1 km").arg(kilometres), m_counts.within.at(i), wishes);
        }
        Wishes wishes = m_wishes;
        wishes.prefectures.clear();
        wishes.municipalities.clear();
        wishes.maxDistanceKm.reset();
        add(QStringLiteral("places"), WouldOpenWords::tr("anywhere"), m_counts.places, wishes);
    }

    void night()
    {
        if (m_wishes.nightDuty != false)
            return;
        Wishes wishes = m_wishes;
        wishes.nightDuty.reset();
        add(QStringLiteral("night_duty"), WouldOpenWords::tr("night duty too"), m_counts.night, wishes);
    }

    const Applicant& m_applicant;
    const Wishes& m_wishes;
    const LeftOutByOneWish& m_counts;
    QList<WouldOpen> m_all;
};

} // namespace

QList<WouldOpen> wouldOpen(const Applicant& applicant, const PostingIndex& postings, QDate deskDay)
{
    PostingScan scan(applicant, postings, deskDay);
    LeftOutByOneWish counts;
    counts.byPlace.resize(postings.places().size());
    for (const GateRow& row : postings.gates()) {
        if (row.has(GateRow::Considered) && scan.gates().barred(row) == 0)
            count(scan, row, counts);
    }
    countPlaces(scan, counts);
    return Telling(applicant, counts).all();
}

} // namespace kakehashi
