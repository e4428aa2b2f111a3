// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <QHash>

#include <memory>

namespace kakehashi {

/// A plan with what it takes to show it.
struct ShownPlan
{
    feed::FeedPlan plan;
    QList<StoredPosting> absent;       ///< the postings of `plan.absent`
    QHash<qint64, QString> references; ///< of existing postings whose row has no number
};

/// A message that was opened from a file and is not taken in yet, or a file that could not be read.
struct OpenedMessage
{
    int id = 0; ///< this window's number for it
    QString fileName;
    QString problem; ///< why the file could not be read; then there is no plan
    feed::FeedMode mode = feed::FeedMode::Judge;
    std::shared_ptr<const ShownPlan> shown; ///< what it would do, as it was looked at

    const feed::FeedPlan* plan() const { return shown == nullptr ? nullptr : &shown->plan; }
    /// There is something to take in, or to keep until it can be: what is locked, what says a password.
    bool isTakeable() const { return shown != nullptr && shown->plan.isWorthKeeping(); }
    bool hasRows() const { return shown != nullptr && !shown->plan.rows.empty(); }
};

/// Plans the message against this desk. Throws like FeedImport::plan.
std::shared_ptr<ShownPlan> planToShow(Desk& desk, const feed::Message& message, feed::FeedMode mode,
                                      const feed::Progress& progress);

/// True when both would do the same to the same postings: what was looked at is what will be done.
bool proposeSame(const feed::FeedPlan& a, const feed::FeedPlan& b);

} // namespace kakehashi
