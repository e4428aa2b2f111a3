// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/public_posting.h"

#include <QDateTime>

namespace kakehashi {

/// A list of postings that may leave the desk: public views only, with what it is a list of.
struct PublicList
{
    QList<PublicPosting> postings;
    QString filter;   ///< in words: 職種: 看護師、新宿区; empty: everything
    qint64 total = 0; ///< of which it is a selection (38 of 214)
    QString desk;
    QDate deskDay;
};

/// The columns: reference, status and the public fields in the sheet's order, headed by the ministry's
/// labels, so that a list read back by `import` finds them. Hidden cells are empty and marked as such in the
/// column マスキング.
QStringList listHeadings();
QStringList listCells(const PublicPosting& posting);

enum class ListEncoding {
    Utf8WithBom,
    Cp932 ///< what it cannot write is replaced by 〓 and counted
};
struct ListWritten
{
    qint64 rows = 0;
    qint64 replacedCharacters = 0; ///< Cp932 only
};

/// Title lines with desk, day, filter and count, then headings and rows. A cell that begins with = + - @ (or
/// a tab or carriage return before one) can't become a formula. The file appears whole or not at all; throws
/// Error.
ListWritten writeListCsv(const PublicList& list, const QString& file, ListEncoding encoding);
/// The same as a workbook (libxlsxwriter): typed cells, headings fixed, filter and count above them.
ListWritten writeListXlsx(const PublicList& list, const QString& file);

} // namespace kakehashi
