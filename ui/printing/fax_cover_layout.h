// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/fax_cover.h"
#include "ui/printing/sheet_page.h"

namespace kakehashi::sheet {

/// One page, more only when the references or the note are too long for it.
QList<Page> layOut(const FaxCover& cover);

} // namespace kakehashi::sheet
