// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/public_posting.h"
#include "core/lists/sheet_table.h"

#include <functional>

namespace kakehashi {

class PostingStore;

/// Told how many postings have been gathered; returns false to give it up, which throws Cancelled.
using ListProgress = std::function<bool(qint64 done, qint64 total)>;

/// A list of postings that may leave the desk: public views only, with what it is a list of.
struct PublicList
{
    QList<PublicPosting> postings;
    QString filter;   ///< in words: 職種: 看護師、新宿区; empty: everything
    qint64 total = 0; ///< of which it is a selection (38 of 214)
    QString desk;     ///< its name
    QDate deskDay;
    QString deskPhone; ///< for the foot of the paper
};

/// The postings that the query finds, but no drafts, which nobody outside has been told of. Its words are
/// looked for in the open text only: to be found by a hidden word would give that word away. The total is
/// that of the query's status.
PublicList publicListOf(PostingStore& postings, PostingSearch search, PostingQuery query, const QString& desk,
                        QDate deskDay, const ListProgress& progress = {});
/// Postings chosen one by one from what the query found, in this order and without drafts; the filter says
/// that they were chosen.
PublicList publicListOf(PostingStore& postings, PostingSearch search, const QList<qint64>& chosen,
                        const PostingQuery& query, const QString& desk, QDate deskDay,
                        const ListProgress& progress = {});

/// The columns: reference, status and the public fields in the sheet's order, headed by the ministry's
/// labels, so that a list read back by `import` finds them. Hidden cells are empty and marked as such in the
/// column マスキング.
QStringList listHeadings();
QStringList listCells(const PublicPosting& posting);

/// What stands above a list: what it is, whose, of which day, by which filter, how many of how many.
QStringList listTitles(const PublicList& list);

/// The list as a table that can be written: title lines with desk, day, filter and count, then headings and
/// rows. It must not outlive the list.
SheetTable sheetTableOf(const PublicList& list);
ListWritten writeListCsv(const PublicList& list, const QString& file, ListEncoding encoding);
ListWritten writeListXlsx(const PublicList& list, const QString& file);

} // namespace kakehashi
