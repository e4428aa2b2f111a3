// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"

#include <memory>

namespace kakehashi {

/// Opens the desk's store at the start of the program. No store yet: asks whose desk it is. A store that
/// cannot be opened is left as it is; the person opens another, tries again or quits. Null: the person quit.
std::unique_ptr<Desk> openDesk(const QString& path, const Clock& clock);

} // namespace kakehashi
