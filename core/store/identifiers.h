// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kakehashi {

/// A new UUID of version 7 (RFC 9562): time-ordered, so that stores can be merged and indexes stay compact.
QString newId();

} // namespace kakehashi
