// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/table_builder.h"
#include "core/feed/zip_package.h"

namespace kakehashi::feed {

/// Reads every sheet of an Office Open XML workbook (transitional or strict), hidden ones too. Damaged parts
/// are named in `problems` and what stands before the damage is kept; throws Error where a limit is passed.
void readXlsx(ZipPackage& package, TableBuilder& builder, QStringList& problems);

} // namespace kakehashi::feed
