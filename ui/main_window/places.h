// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mail/mail_fetcher.h"
#include "ui/main_window/place.h"

#include <vector>

namespace kakehashi {

/// The places of the desk program, in the order of the bar. The only code that knows every screen.
/// The fetcher must outlive their screens.
std::vector<Place> deskPlaces(MailFetcher& fetcher);

} // namespace kakehashi
