// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/column_map.h"

#include <vector>

namespace kakehashi::feed {

/// One item of the form written beside its label: in the text of a message, or on a sheet laid out like the
/// form.
struct LabelledValue
{
    int line = 0;  ///< of the text, or row of the sheet, from 1
    QString label; ///< as written
    QString field; ///< what the label means as a heading; empty: not known
    QString value;
    bool chosen = false; ///< a person said so
    bool apart = false;  ///< a gap lies between this and what was labelled before
    bool known = false;  ///< the label is one of the form, though perhaps no item by itself
};

/// A posting written so, as the list of one row that says the same.
struct LabelledPosting
{
    ColumnMap map;
    Row row;
};

/// The postings among these values: each has an occupation, or at least its label, and four more items of the
/// form; where an item that began one comes again, the next one begins. What merely mentions some labels is
/// none.
std::vector<LabelledPosting> postingsOf(const std::vector<LabelledValue>& values);

/// What a label means, by a person's word or as a heading, alone or below another one (開始 below ④雇用期間).
LabelledValue labelled(int line, const QString& label, const QString& above, const ChosenHeadings& chosen);

} // namespace kakehashi::feed
