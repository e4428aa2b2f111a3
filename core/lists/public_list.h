// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/public_posting.h"

#include <QDate>

namespace kakehashi {

class PostingStore;

/// A list of postings that may leave the desk: public views only, with what it is a list of.
struct PublicList
{
    QList<PublicPosting> postings;
    QString filter;   ///< in words: 職種: 看護師、新宿区; empty: everything
    qint64 total = 0; ///< of which it is a selection (38 of 214)
    QString desk;
    QDate deskDay;
};

/// The postings that the query finds, but no drafts, which nobody outside has been told of. Its words are
/// looked for in the open text only: to be found by a hidden word would give that word away. The total is
/// that of the query's status.
PublicList publicListOf(PostingStore& postings, PostingSearch search, PostingQuery query, const QString& desk,
                        QDate deskDay);

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

/// Title lines with desk, day, filter and count, then headings and rows (RFC 4180). A cell that begins with
/// = + - @ in any width, whatever blanks stand before it, gets an apostrophe in front (core/base/
/// formula_guard.h), which `import` takes off again. The file appears whole or not at all; throws Error.
ListWritten writeListCsv(const PublicList& list, const QString& file, ListEncoding encoding);
/// The same as a workbook (libxlsxwriter): typed cells, headings fixed, filter and count above them. Texts
/// are written as texts, which no spreadsheet program takes for formulas. A text longer than a cell can be
/// (32,767 characters) goes on in a further column at the right with the same heading.
ListWritten writeListXlsx(const PublicList& list, const QString& file);

} // namespace kakehashi
