// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/matching/posting_facts.h"
#include "core/postings/posting.h"

#include <vector>

namespace kakehashi {

/// What matching reads of one posting. Nothing masked is among it and no free text, which may name the
/// institution: so a reason can be shown to anybody.
struct IndexedPosting
{
    qint64 seq = 0;
    QString reference;
    bool closed = false;
    int headcount = 0; ///< 0: not known
    int hired = 0;
    int urgency = 0;
    std::optional<Occupation> occupation;
    TermSet<Duty> duties;
    QString prefecture;                         ///< of the workplace, as the list of prefectures writes it
    QString municipality;                       ///< of the workplace
    const place::Municipality* place = nullptr; ///< null when there is no such municipality
    std::optional<Period> period;
    std::optional<Shift> shift;
    std::optional<int> breakMinutes;
    Pay pay;
    DaysOff daysOff;
    std::optional<bool> lodging;
    ExperienceAsked experience;
};

/// The postings a matcher considers: everything but drafts. Their order is of no importance to it.
class PostingIndex
{
public:
    /// Drafts are passed over.
    void add(const StoredPosting& stored);
    const std::vector<IndexedPosting>& postings() const { return m_postings; }

private:
    std::vector<IndexedPosting> m_postings;
};

} // namespace kakehashi
