// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/sheet_posting.h"
#include "ui/printing/sheet_form.h"

/// What is written on a sheet about one posting.
namespace kakehashi::sheet {

/// The text typed into a cell; empty for what is unknown, 非公開 for what this copy hides, and the form's own
/// sign (令和, ：) where a date or a time is missing.
QString typedText(const SheetPosting& sheet, const TypedCell& cell);
/// Whether a box is ticked; nothing unknown ever is.
bool isTicked(const SheetPosting& sheet, QLatin1StringView field, const QString& code);
/// Whether a printed word is the chosen one.
bool isChosen(const SheetPosting& sheet, QLatin1StringView field, const QString& code);

/// 13-2020-000123　第3版
QString referenceLine(const SheetPosting& sheet);

} // namespace kakehashi::sheet
