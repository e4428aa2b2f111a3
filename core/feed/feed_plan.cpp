// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/feed_plan.h"

#include "core/feed/archive.h"
#include "core/feed/list_reader.h"
#include "core/feed/password_finder.h"
#include "core/feed/reconciler.h"
#include "core/feed/sheet_choice.h"

#include <algorithm>

namespace kakehashi::feed {

namespace {

// A list is its sender's whole one when it names at least half of what is open from there. Nothing is closed
// for being absent; a list of which nothing could be read says nothing.
void findAbsent(FeedPlan& plan, const Reconciler& reconciler, const KnownPostings& known, FeedMode mode)
{
    if (mode == FeedMode::Update || plan.rowCount() == 0)
        return;
    const QSet<qint64>& named = reconciler.named();
    const QList<qint64> open = known.openFrom(plan.message.sender, plan.message.sentAt);
    const auto repeated = std::ranges::count_if(open, [&named](qint64 seq) { return named.contains(seq); });
    plan.snapshot = mode == FeedMode::Snapshot || (!open.isEmpty() && repeated * 2 >= open.size());
    if (!plan.snapshot)
        return;
    std::ranges::copy_if(open, std::back_inserter(plan.absent), [&](qint64 seq) {
        return !named.contains(seq) && !reconciler.maybeNamed().contains(seq);
    });
}

} // namespace

QStringList FeedPlan::locked() const
{
    QStringList names;
    for (const PlannedFile& file : files) {
        if (file.locked)
            names.append(file.attachment);
    }
    return names;
}

qint64 FeedPlan::count(RowOutcome outcome) const
{
    const auto counted =
        std::ranges::count_if(rows, [outcome](const PlannedRow& row) { return row.outcome == outcome; });
    return counted + (outcome == RowOutcome::Unchanged ? static_cast<qint64>(repeated.size()) : 0);
}

FeedPlan planMessage(const Message& message, const KnownPostings& known, FeedMode mode,
                     const Progress& progress, const SenderPolicy& policy, RowDetail detail)
{
    FeedPlan plan;
    plan.message = message;
    plan.mode = mode;
    unpackArchives(plan.message);
    plan.knownMessage = known.knowsMessage(message.digest);
    Reconciler reconciler(plan.message, known);
    ListReader::Repeats repeats;
    if (detail == RowDetail::Brief)
        repeats = {[&known](qint64 listRows) { return known.printsFor(listRows); },
                   [&reconciler](const PrintedRow& row) { return reconciler.takeRepeated(row); }};
    ListReader lists([&reconciler](ListedRow&& row) { return reconciler.take(std::move(row)); },
                     std::move(repeats), progress, policy);
    plan.files = lists.read(plan.message);
    const bool hasList =
        std::ranges::any_of(plan.files, [](const PlannedFile& file) { return file.isList && file.rows > 0; });
    SheetChoice choice(message.scans);
    for (const SheetChoice::Chosen& chosen : choice.sheets()) {
        if (!reconciler.takeSheet(chosen.attachment, chosen.sheet))
            choice.tellRepeated(chosen);
    }
    plan.files += choice.files();
    reconciler.decide();
    plan.rows = reconciler.takeRows();
    plan.repeated = reconciler.takeRepeatedRows();
    const bool isWhole = plan.locked().isEmpty();
    if (hasList && isWhole) // a few sheets are nobody's whole list, nor is what can be read of a list
        findAbsent(plan, reconciler, known, mode == FeedMode::Judge ? policy.mode : mode);
    plan.saysPassword =
        plan.rowCount() == 0 && isWhole && !message.sender.isEmpty() && saysPassword(message.text);
    return plan;
}

} // namespace kakehashi::feed
