// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

#include <QJsonArray>
#include <QJsonValue>

namespace kakehashi {

struct FieldChange
{
    QString field; ///< dotted key
    QJsonValue from;
    QJsonValue to;
    bool operator==(const FieldChange&) const = default;
};

/// What two versions of a posting differ in, in the sheet's order, `form_version` (which is no field) last;
/// empty when they say the same.
QList<FieldChange> differences(const Posting& before, const Posting& after);

/// The keys of the fields that changed, as the audit keeps them.
QJsonArray fieldNames(const QList<FieldChange>& changes);

/// The posting as it was before the changes. Throws Error when a change names no field or a value that does
/// not fit it: the store's history is damaged.
Posting undone(const Posting& after, const QList<FieldChange>& changes);

/// One version of a posting (domain.md §5: every earlier version is kept).
struct PostingVersion
{
    int version = 1;
    QDateTime at;
    QString by; ///< staff or sender
    /// Code: created, revised, opened, drafted (an opening taken back), closed, reopened, merged (another
    /// posting was merged into this one), merged_away (this one into another), unmerged (a merge taken back),
    /// reverted (what a reverted message had said), taken_back (what it had created), brought_back (a message
    /// names it again).
    QString what;
    QString message; ///< id of the feed message that said so; empty otherwise
    QList<FieldChange> changes;
    Posting posting; ///< as it stood then
};

} // namespace kakehashi
