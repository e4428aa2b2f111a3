// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/table_builder.h"
#include "core/feed/zip_package.h"

namespace kakehashi::feed {

/// Reads every sheet of an OpenDocument spreadsheet. Damaged parts are named in `problems` and what stands
/// before the damage is kept; throws Error where a limit is passed or the file is encrypted.
void readOds(ZipPackage& package, TableBuilder& builder, QStringList& problems);

} // namespace kakehashi::feed
