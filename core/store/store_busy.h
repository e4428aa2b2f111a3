// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kakehashi {

/// Somebody else went on writing to the store for longer than is waited for. Nothing was changed; the same
/// will go well once they have done.
class StoreBusy : public Error
{
public:
    using Error::Error;
};

} // namespace kakehashi
