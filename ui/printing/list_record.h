// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "core/lists/public_list.h"

namespace kakehashi {

/// Records that a list left the desk: how many postings, by which filter (core/lists/list_filter.h, without
/// what was typed), and by which way ("printer", "pdf", "xlsx", "csv").
void recordList(Desk& desk, const PublicList& list, const PostingQuery& query, const QString& way);

} // namespace kakehashi
