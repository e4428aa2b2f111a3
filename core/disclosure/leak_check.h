// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting.h"

namespace kakehashi {

/// A hidden value that stands in a posting's text (domain.md §4).
struct Leak
{
    QString field;       ///< dotted key of the text it was found in
    qsizetype start = 0; ///< in UTF-16 units of the text as written
    qsizetype length = 0;
    QString kind; ///< dotted key of the hidden field it gives away
    bool operator==(const Leak&) const = default;
};

/// Finds the institution's name (also without 医療法人… and in any width), its telephone, e-mail, street and
/// contact person inside the free text of a masked posting, and the institution ID inside any shown text of
/// any posting. By field in the sheet's order, then by place; two may overlap.
QList<Leak> findLeaks(const Posting& posting);

/// The text with the leaks of that field replaced by ■■■.
QString redacted(const QString& field, const QString& text, const QList<Leak>& leaks);

/// Whether something was redacted from the text.
bool holdsRedaction(const QString& text);

} // namespace kakehashi
