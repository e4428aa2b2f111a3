// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/known_institutions.h"

#include <QJsonObject>
#include <QStringList>

namespace kakehashi {

/// What a known institution says for a form: which of its fields stand empty there and are filled, and which
/// keep what was typed until somebody asks for them. An address and a contact are filled whole or not at all,
/// so that no street of one place comes to stand beside the town of another.
struct InstitutionFill
{
    Posting posting;   ///< with the institution's values
    QStringList empty; ///< keys of fields to fill
    QStringList kept;  ///< keys of fields that say something else
};

/// `typed` is what stands in the form's fields, by key.
InstitutionFill institutionFill(const KnownInstitution& institution, const Posting& form,
                                const QJsonObject& typed);

} // namespace kakehashi
