// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sample_values.h"
#include "ui/printing/posting_sheet.h"
#include "ui/printing/sheet_layout.h"

namespace kakehashi::test {

inline const QDate sheetDay(2020, 6, 2);

/// Every item of the sheet filled in.
Posting fullPosting();
/// Varied in all that is typed, as a desk's postings are.
Posting variedPosting(QRandomGenerator& random);
/// A random posting with some texts of up to several thousand characters, of all kinds of characters.
Posting overlongPosting(QRandomGenerator& random);

SheetPosting wholeSheet(const Posting& posting, qint64 seq = 123);
SheetPosting publicSheet(const Posting& posting, qint64 seq = 123);
SheetRequest sheetRequest(const QList<SheetPosting>& sheets);

QList<sheet::SheetPage> laidOut(const SheetPosting& sheet);
/// What is typed from a field, all pages, in order; without blanks.
QString typedFrom(const QList<sheet::SheetPage>& pages, QLatin1StringView field);
/// All text of a page or of what is printed on the form, in the order of drawing.
QString allText(const sheet::Page& page);
QString allText(const QList<sheet::SheetPage>& pages);
QString withoutBlanks(QString text);
/// What the text covers.
QRectF areaOf(const sheet::DrawnText& text);

} // namespace kakehashi::test
