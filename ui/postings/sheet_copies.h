// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/sheet_posting.h"

#include <QList>

/// Which copies of posting sheets leave the desk, and what a whole one would show.
namespace kakehashi::sheet_copies {

QList<SheetPosting> of(const QList<StoredPosting>& postings, SheetPosting::Copy copy, QDate deskDay);
bool anyMasked(const QList<StoredPosting>& postings);
/// The items that a whole copy shows although masking was requested, as the sheet names them; empty when
/// nothing hidden would be shown.
QStringList shownAlthoughMasked(const QList<StoredPosting>& postings);

} // namespace kakehashi::sheet_copies
