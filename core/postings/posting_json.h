// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/postings/posting.h"

#include <QJsonObject>

namespace kakehashi {

/// The object of domain.md §3, nested as its keys say, with "form_version"; unknown is null, empty text is
/// "". Whole, masked and private fields included: for the desk's own eyes and store only.
QJsonObject toJson(const Posting& posting);

/// "form_version", which is no field of the form.
QString formVersionKey();

struct PostingFromJson
{
    Posting posting;
    Problems problems; ///< values that do not fit and keys that are no field
};

/// Reads the same shape; missing keys are unknown or empty. A value that does not fit leaves its field
/// unknown.
PostingFromJson postingFromJson(const QJsonObject& object);

} // namespace kakehashi
