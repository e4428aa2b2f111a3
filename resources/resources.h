// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kakehashi {

/// Makes the compiled-in resources (":/schema", ":/data", ":/samples", ":/icons", ":/i18n") readable. Cheap,
/// safe to repeat; needed because a static library's resources are dropped by the linker unless something
/// asks for them.
void initResources();

} // namespace kakehashi
