// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/sheet_copies.h"

#include "core/postings/posting_fields.h"

#include <algorithm>

namespace kakehashi::sheet_copies {

QList<SheetPosting> of(const QList<StoredPosting>& postings, SheetPosting::Copy copy, QDate deskDay)
{
    QList<SheetPosting> sheets;
    sheets.reserve(postings.size());
    for (const StoredPosting& stored : postings)
        sheets.append(copy == SheetPosting::Copy::Whole
                          ? SheetPosting::whole(stored)
                          : SheetPosting::publicCopy(PublicPosting::of(stored, deskDay)));
    return sheets;
}

bool anyMasked(const QList<StoredPosting>& postings)
{
    return std::ranges::any_of(postings,
                               [](const StoredPosting& stored) { return stored.posting.maskingRequested; });
}

QStringList shownAlthoughMasked(const QList<StoredPosting>& postings)
{
    QStringList names;
    for (const PostingField& field : postingFields()) {
        if (field.secrecy != FieldSecrecy::Masked)
            continue;
        const bool shown = std::ranges::any_of(postings, [&field](const StoredPosting& stored) {
            return stored.posting.maskingRequested && !displayValue(field, stored.posting).isEmpty();
        });
        if (shown)
            names.append(field.label.toString());
    }
    return names;
}

} // namespace kakehashi::sheet_copies
