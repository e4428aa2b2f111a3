// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/folded_text.h"
#include "core/postings/posting.h"

namespace kakehashi {

/// One way in which a hidden value of a posting may be written in free text.
struct HiddenWriting
{
    enum class How {
        Words,  ///< anywhere in the folded text
        Digits, ///< as a number, whatever separates its digits
        Pattern ///< where the pattern matches the folded text; `text` is a part of it that must occur
    };

    QLatin1StringView kind; ///< dotted key of the hidden field
    How how = How::Words;
    QString text;    ///< in leak form
    QString pattern; ///< of How::Pattern
};

/// What to look for in a posting's texts (domain.md §4): of a masked one the institution's and the facility's
/// name, also without 医療法人…, telephones, postal code, e-mail and its domain, street, contact person and
/// address; of any posting the institution ID. A stripped name that is only an ordinary word (病院,
/// 内科クリニック) or a place's name is not looked for: what everybody writes gives nobody away. Writings
/// that cannot occur in `text` (all the texts to be searched, in leak form) may be left out: making them is
/// dear, and most texts hold nothing of the kind.
QList<HiddenWriting> hiddenWritings(const Posting& posting, const QString& text);

/// The writings of the institution ID only, which is private in every posting.
QList<HiddenWriting> institutionIdWritings(const Posting& posting);

} // namespace kakehashi
