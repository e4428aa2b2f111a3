// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/public_list.h"
#include "ui/printing/table_layout.h"

namespace kakehashi::list_paper {

/// What stands in each column of a printed list of postings.
table_paper::Table tableOf(const PublicList& list);

} // namespace kakehashi::list_paper
