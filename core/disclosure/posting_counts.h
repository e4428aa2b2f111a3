// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <array>
#include <map>

namespace kakehashi {

/// How many postings there are by occupation and area, and of no posting anything else: all that private
/// agencies are given (notice of 27 May, annex 1 (4) エ). Small numbers are told as they are.
class PostingCounts
{
public:
    static constexpr std::size_t occupations = Vocabulary<Occupation>::size;
    struct Area
    {
        QString prefecture;
        QString municipality;
        std::array<int, occupations> counts{};
        int total() const;
        int of(Occupation occupation) const { return counts[static_cast<std::size_t>(occupation)]; }
    };

    /// Counts one more; a posting without an occupation is none.
    void add(const Posting& posting);

    /// From north to south, as the prefectures and municipalities are numbered.
    QList<Area> areas() const;
    /// Of all areas.
    Area sum() const;

private:
    std::map<std::pair<QString, QString>, Area> m_areas;
};

} // namespace kakehashi
