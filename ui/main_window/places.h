// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window/place.h"

#include <vector>

namespace kakehashi {

/// The places of the desk program, in the order of the bar. The only code that knows every screen.
std::vector<Place> deskPlaces();

} // namespace kakehashi
