// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/sheet_page.h"
#include "ui/printing/sheet_type.h"

#include <QDate>

#include <functional>

/// Where everything on a printed table goes, as values: drawn by table_paper.cpp, looked at by tests. A4
/// across.
namespace kakehashi::table_paper {

inline constexpr qreal pageWidth = (297 - 2 * sheet::marginMillimetres) * sheet::pointsPerMillimetre;
inline constexpr qreal pageHeight = (210 - 2 * sheet::marginMillimetres) * sheet::pointsPerMillimetre;

struct Column
{
    QString heading;
    qreal width = 0; ///< points; all of them together are the page's width at most
};
struct Text
{
    QString words;
    bool bold = false;
};
struct Row
{
    QString name;             ///< stands above what goes on overleaf
    QList<QList<Text>> cells; ///< one below the other in each column
    qreal leastHeight = 0;    ///< points: room to write by hand
};
struct Table
{
    QString title;
    QStringList headLines; ///< beneath the title: whose, of which day, by which filter, how many
    QString runningHead;   ///< in their place from the second page on
    QList<Column> columns;
    QList<Row> rows;
    QString nothing; ///< what stands in a table without rows
    QString desk;    ///< for the foot
    QString deskPhone;
    QDate day;
    /// What stands below the rows of a page, of the rows that begin on it (by their place in `rows`); unset:
    /// nothing.
    std::function<QString(const QList<qsizetype>& rows)> pageTotal = {};
};

/// The headings are repeated on each page; a row that fits on a page stands on one, a longer one goes on
/// overleaf. No text is cut. At least one page.
QList<sheet::Page> layOut(const Table& table, sheet::Typesetter& type);

} // namespace kakehashi::table_paper
