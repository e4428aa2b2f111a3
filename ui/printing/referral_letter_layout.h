// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/referral_letter.h"
#include "ui/printing/sheet_page.h"

namespace kakehashi::sheet {

/// One page, more only when a text is too long for it.
QList<Page> layOut(const ReferralLetter& letter);

} // namespace kakehashi::sheet
