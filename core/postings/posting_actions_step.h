// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_actions.h"

namespace kakehashi {

/// One posting as it was before an act, and how to know that nobody has changed it since.
struct PostingActions::Item
{
    qint64 seq = 0;
    QString reference;
    int versionBefore = 0;
    int versionAfter = 0;
    int urgencyBefore = 0;
    int urgencyAfter = 0;
    PostingState stateBefore = PostingState::Draft;
    PostingState stateAfter = PostingState::Draft;
    std::optional<CloseReason> reasonBefore;
    std::optional<Posting> valueBefore; ///< where the act changed it: a bulk act keeps no texts

    static Item of(const StoredPosting& before, const StoredPosting& after)
    {
        Item item{before.seq,    before.reference, before.version, after.version,      before.urgency,
                  after.urgency, before.state,     after.state,    before.closeReason, std::nullopt};
        if (before.posting != after.posting)
            item.valueBefore = before.posting;
        return item;
    }
};

struct PostingActions::Step
{
    Act act;
    QList<Item> items; ///< of a merge: the survivor, then the other
};

} // namespace kakehashi
