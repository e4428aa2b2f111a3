// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/opened_message.h"

#include <algorithm>

namespace kakehashi {

std::shared_ptr<ShownPlan> planToShow(Desk& desk, const feed::Message& message, feed::FeedMode mode,
                                      const feed::Progress& progress)
{
    auto shown = std::make_shared<ShownPlan>();
    shown->plan = desk.feed().plan(message, mode, progress, {}, feed::RowDetail::Whole);
    shown->absent = desk.postings().bySeqs(shown->plan.absent);
    QList<qint64> unnumbered;
    for (const feed::PlannedRow& row : shown->plan.rows) {
        if (row.existing != 0 && row.posting.sourceKey.isEmpty())
            unnumbered.append(row.existing);
    }
    const QList<StoredPosting> existing = desk.postings().bySeqs(unnumbered);
    for (const StoredPosting& posting : existing)
        shown->references.insert(posting.seq, posting.reference);
    return shown;
}

bool proposeSame(const feed::FeedPlan& a, const feed::FeedPlan& b)
{
    return a.snapshot == b.snapshot && a.absent == b.absent &&
           std::ranges::equal(a.rows, b.rows, [](const feed::PlannedRow& x, const feed::PlannedRow& y) {
               return x.row == y.row && x.outcome == y.outcome && x.existing == y.existing &&
                      x.changes == y.changes;
           });
}

} // namespace kakehashi
