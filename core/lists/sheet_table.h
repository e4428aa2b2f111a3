// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <QTime>

#include <functional>
#include <variant>

/// A table that leaves the desk as a file, before it is written in any format.
namespace kakehashi {

namespace lists {
/// An empty text is an empty cell.
using Value = std::variant<QString, qint64, QDate, QTime>;
} // namespace lists

enum class ListEncoding {
    Utf8WithBom,
    Cp932 ///< what it cannot write is replaced by 〓 and counted
};
struct ListWritten
{
    qint64 rows = 0;
    qint64 replacedCharacters = 0; ///< Cp932 only
};

struct SheetTable
{
    struct Column
    {
        QString heading;
        int width = 10;     ///< in a workbook, in digits
        bool wraps = false; ///< free text
    };
    QString name; ///< of the workbook's sheet
    QStringList titles;
    QList<Column> columns;
    qsizetype rows = 0;
    std::function<lists::Value(qsizetype row, qsizetype column)> value;
    QString nothing; ///< what stands below the headings when there is no row
};

/// Title lines, then headings and rows (RFC 4180). A cell that begins with = + - @ in any width, whatever
/// blanks stand before it, gets an apostrophe in front (core/base/formula_guard.h), which `import` takes off
/// again. The file appears whole or not at all; throws Error.
ListWritten writeTableCsv(const SheetTable& table, const QString& file, ListEncoding encoding);
/// The same as a workbook (libxlsxwriter): typed cells, headings fixed. Texts are written as texts, which no
/// spreadsheet program takes for formulas. A text longer than a cell can be (32,767 characters) goes on in a
/// further column at the right with the same heading.
ListWritten writeTableXlsx(const SheetTable& table, const QString& file);

} // namespace kakehashi
