// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"
#include "ui/printing/table_layout.h"

namespace kakehashi {

/// The overview on A4 across, for drawTable and writeTablePdf: every figure with how it is counted, then the
/// areas with their open seats by occupation.
table_paper::Table overviewTable(const Overview& overview, const DeskSettings& desk);

} // namespace kakehashi
