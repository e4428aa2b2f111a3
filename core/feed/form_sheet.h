// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/labelled_posting.h"

namespace kakehashi::feed {

/// The postings on a sheet laid out like the form (募集情報登録票): labels left, values right of them or
/// below, boxes ticked (☑, ■) and words circled (○), cells merged or not; usually one. For tables without a
/// row of headings.
std::vector<LabelledPosting> postingsOnSheet(const Table& table, const ChosenHeadings& chosen = {});

} // namespace kakehashi::feed
