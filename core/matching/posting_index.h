// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/place.h"
#include "core/postings/posting.h"

#include <vector>

namespace kakehashi {

/// What matching reads of one posting; nothing masked among it, so that a reason can be shown to anybody.
struct IndexedPosting
{
    qint64 seq = 0;
    QString reference;
    PostingState state = PostingState::Open;
    std::optional<CloseReason> closeReason;
    int headcount = 0;
    int hired = 0;
    int urgency = 0;
    std::optional<Occupation> occupation;
    TermSet<Duty> duties;
    QString prefecture;   ///< of the workplace
    QString municipality; ///< of the workplace
    const place::Municipality* place = nullptr;
    std::optional<Period> period;
    std::optional<Shift> shift;
    std::optional<int> breakMinutes;
    QString daysOff;
    Pay pay;
    QString dutyDetail;
    QString remarks;
};

/// The postings a matcher considers: everything but drafts, in the order of their references.
class PostingIndex
{
public:
    void add(const StoredPosting& stored);
    const std::vector<IndexedPosting>& postings() const { return m_postings; }

private:
    std::vector<IndexedPosting> m_postings;
};

} // namespace kakehashi
