// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/posting_counts.h"

#include "core/base/place.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace kakehashi {

namespace {

/// Where the area stands in the order of the municipalities' numbers; unknown ones behind their prefecture.
int numberOf(const PostingCounts::Area& area)
{
    if (const place::Municipality* known = place::findMunicipality(area.prefecture, area.municipality))
        return known->jisCode;
    const place::Prefecture* prefecture = place::findPrefecture(area.prefecture);
    return prefecture == nullptr ? std::numeric_limits<int>::max() : prefecture->code * 1000 + 999;
}

} // namespace

int PostingCounts::Area::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

void PostingCounts::add(const Posting& posting)
{
    if (!posting.occupation)
        return;
    const QString& prefecture =
        posting.workplace.prefecture.isEmpty() ? posting.prefecture : posting.workplace.prefecture;
    Area& area = m_areas[{prefecture, posting.workplace.municipality}];
    area.prefecture = prefecture;
    area.municipality = posting.workplace.municipality;
    ++area.counts[static_cast<std::size_t>(*posting.occupation)];
}

QList<PostingCounts::Area> PostingCounts::areas() const
{
    QList<std::pair<int, Area>> numbered;
    for (const auto& [key, area] : m_areas)
        numbered.append({numberOf(area), area});
    std::ranges::stable_sort(numbered, {}, &std::pair<int, Area>::first);
    QList<Area> all;
    for (const auto& each : numbered)
        all.append(each.second);
    return all;
}

PostingCounts::Area PostingCounts::sum() const
{
    Area sum;
    for (const auto& [key, area] : m_areas) {
        for (std::size_t i = 0; i < occupations; ++i)
            sum.counts[i] += area.counts[i];
    }
    return sum;
}

} // namespace kakehashi
