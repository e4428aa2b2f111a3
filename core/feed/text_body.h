// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/labelled_posting.h"

namespace kakehashi::feed {

/// The name that a message's own text has among its attachments.
inline constexpr QStringView textBodyName = u"本文";

/// The postings written in a text as lines of label and value: 職種：看護師, 【職種】看護師, the label on one
/// line and its value on the next, labels as on the form with or without their numbers, several in one line,
/// free text over several lines. Quoted lines (>), what follows a quoted original and signatures are left
/// out.
std::vector<LabelledPosting> postingsInText(const QString& text, const ChosenHeadings& chosen = {});

} // namespace kakehashi::feed
