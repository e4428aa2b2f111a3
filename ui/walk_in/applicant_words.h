// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"

/// An applicant in words, for lists and comparisons.
namespace kakehashi::applicant_words {

struct Item
{
    QString label;
    QString value; ///< several lines where there are several; empty: nothing is known
};

/// Always the same items in the same order, so that two can stand side by side.
QList<Item> items(const Applicant& applicant);
/// 看護師・保健師
QString occupations(const Applicant& applicant);

} // namespace kakehashi::applicant_words
