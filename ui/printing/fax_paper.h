// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/fax_cover.h"
#include "ui/printing/posting_sheet.h"

namespace kakehashi {

/// What goes into the fax machine, as one paper: the cover first, then the sheets. Returns the number of
/// pages. Throws Error when it cannot be drawn on.
int drawFax(const FaxCover& cover, const SheetRequest& sheets, QPagedPaintDevice& device);
/// Writes a PDF, atomically; its metadata name the paper and this program, nothing of the postings.
int writeFaxPdf(const FaxCover& cover, const SheetRequest& sheets, const QString& file);
/// Pages the cover itself needs.
int countCoverPages(const FaxCover& cover);

} // namespace kakehashi
