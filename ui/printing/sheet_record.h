// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk.h"
#include "ui/printing/posting_sheet.h"

namespace kakehashi {

/// Records that sheets left the desk: which postings in which version and copy, by which way ("pdf",
/// "printer"), on how many pages. Previews leave no record: they are not in the store.
void recordSheets(Desk& desk, const SheetRequest& request, const QString& way, int pages);

/// A name for the PDF: the reference and whether it is masked, nothing of the posting.
/// 募集情報登録票-13-2020-000123-マスキング済.pdf
QString sheetFileName(const SheetRequest& request);

} // namespace kakehashi
