// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/column_map.h"

#include <QStringList>

namespace kakehashi::feed {

/// Keys of fields that a list with these columns cannot say anything about, as no column of it speaks of
/// their item: what is known of them stays. Fields of column M are not among them: a masked list is known by
/// leaving out all of these.
QStringList silentFields(const ColumnMap& map);

} // namespace kakehashi::feed
