// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/overview.h"

#include "core/referrals/follow_up.h"

#include <algorithm>

namespace kakehashi {

namespace {

std::size_t indexOf(std::optional<Occupation> occupation)
{
    return occupation ? static_cast<std::size_t>(*occupation) : Vocabulary<Occupation>::size;
}

void add(OverviewArea& sum, const OverviewArea& area)
{
    for (std::size_t i = 0; i < sum.open.size(); ++i)
        sum.open[i] += area.open[i];
}

} // namespace

OpenSeats& OpenSeats::operator+=(const OpenSeats& other)
{
    postings += other.postings;
    seats += other.seats;
    unstated += other.unstated;
    return *this;
}

OpenSeats OverviewArea::sum() const
{
    OpenSeats sum;
    for (const OpenSeats& each : open)
        sum += each;
    return sum;
}

OpenSeats Overview::open() const
{
    OpenSeats sum;
    for (const OverviewArea& area : places)
        sum += area.sum();
    return sum;
}

OpenSeats Overview::open(std::optional<Occupation> occupation) const
{
    OpenSeats sum;
    for (const OverviewArea& area : places)
        sum += area.open[indexOf(occupation)];
    return sum;
}

QList<OverviewArea> Overview::areas() const
{
    QList<OverviewArea> own;
    QList<OverviewArea> others;
    for (const OverviewArea& area : places) {
        if (area.prefecture == deskPrefecture) {
            own.append(area);
        } else {
            if (others.isEmpty() || others.constLast().prefecture != area.prefecture)
                others.append({area.prefecture, {}, {}});
            add(others.last(), area);
        }
    }
    return own + others;
}

std::optional<OverviewArea> Overview::prefecture(const QString& name) const
{
    std::optional<OverviewArea> sum;
    for (const OverviewArea& area : places) {
        if (area.prefecture != name)
            continue;
        if (!sum)
            sum = OverviewArea{name, {}, {}};
        add(*sum, area);
    }
    return sum;
}

std::optional<OverviewArea> Overview::municipality(const QString& prefecture, const QString& name) const
{
    const auto found = std::ranges::find_if(places, [&](const OverviewArea& area) {
        return area.prefecture == prefecture && area.municipality == name;
    });
    return found == places.end() ? std::nullopt : std::optional(*found);
}

std::optional<double> Overview::filledShare() const
{
    qint64 taken = 0;
    qint64 seats = 0;
    for (const Counted& each : list(Figure::FilledShare)) {
        taken += each.taken.value_or(0);
        seats += each.seats.value_or(0);
    }
    if (seats == 0)
        return std::nullopt;
    return static_cast<double>(taken) / static_cast<double>(seats);
}

std::optional<double> Overview::medianDays(Figure figure) const
{
    QList<int> days;
    for (const Counted& each : list(figure)) {
        if (each.days)
            days.append(*each.days);
    }
    return follow_up::medianOf(std::move(days));
}

} // namespace kakehashi
