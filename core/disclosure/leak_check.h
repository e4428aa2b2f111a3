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

/// The same in a text that is none of the posting's own and is to leave the desk together with its public
/// view; `field` of each is empty.
QList<Leak> findLeaks(const QString& text, const Posting& posting);

/// Names a finding so that a confirmation of it holds for the text and the hidden value as they stand: when
/// either changes, it is another finding, and is asked about again. One word, without personal data.
QString leakKey(const Posting& posting, const Leak& leak);
/// Whether staff may confirm it: the institution ID is private, whatever anybody says.
bool isConfirmable(const Leak& leak);
/// Those that are still to be redacted: what `findLeaks` finds, without what staff confirmed.
QList<Leak> unconfirmedLeaks(const StoredPosting& stored);

/// The text with the leaks of that field replaced by ■■■.
QString redacted(const QString& field, const QString& text, const QList<Leak>& leaks);

/// Whether something was redacted from the text.
bool holdsRedaction(const QString& text);

} // namespace kakehashi
