// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Cells of separated text (CSV) know no types: a spreadsheet program takes one that begins with = + - @ for
/// a formula, and a formula can fetch and send. What this program writes carries an apostrophe before such a
/// beginning, which every spreadsheet program takes as text, and what it reads loses that apostrophe again.
namespace kakehashi {

/// Begins, after blanks, invisible characters and apostrophes, with = + - @ in any width, or a minus sign.
bool couldBeFormula(QStringView text);

/// The text with an apostrophe before it where it could be a formula.
QString withFormulaGuard(const QString& text);
/// The text as it was before withFormulaGuard; any other text is left as it is.
QString withoutFormulaGuard(const QString& text);

} // namespace kakehashi
