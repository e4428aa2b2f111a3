// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/formula_guard.h"
#include "core/lists/cp932.h"
#include "core/lists/list_columns.h"
#include "core/lists/list_file.h"
#include "core/lists/sheet_table.h"

#include <algorithm>
#include <optional>

namespace kakehashi {

namespace {

/// RFC 4180, and quoted too where a program that guesses might cut: at semicolons, tabs and blanks.
bool needsQuotes(const QString& cell)
{
    const auto divides = [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    };
    return std::ranges::any_of(cell, divides) ||
           (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
}

class CsvFile
{
public:
    CsvFile(const QString& file, ListEncoding encoding) : m_file(file)
    {
        if (encoding == ListEncoding::Cp932)
            m_cp932.emplace();
        else
            m_file.write("\xEF\xBB\xBF");
    }

    void line(const QStringList& cells)
    {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text += u',';
            append(text, withFormulaGuard(cells.at(i)));
        }
        text += QStringLiteral("\r\n");
        m_file.write(m_cp932 ? m_cp932->written(text) : text.toUtf8());
    }

    qint64 finish()
    {
        m_file.commit();
        return m_cp932 ? m_cp932->replaced() : 0;
    }

private:
    static void append(QString& text, QString cell)
    {
        if (needsQuotes(cell))
            text += u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        else
            text += cell;
    }

    lists::ListFile m_file;
    std::optional<lists::Cp932Writer> m_cp932;
};

} // namespace

ListWritten writeTableCsv(const SheetTable& table, const QString& file, ListEncoding encoding)
{
    CsvFile csv(file, encoding);
    for (const QString& title : table.titles)
        csv.line({title});
    csv.line({});
    QStringList cells;
    for (const SheetTable::Column& column : table.columns)
        cells.append(column.heading);
    csv.line(cells);
    for (qsizetype row = 0; row < table.rows; ++row) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            cells[column] = lists::textOf(table.value(row, column));
        csv.line(cells);
    }
    if (table.rows == 0)
        csv.line({table.nothing});
    return {table.rows, csv.finish()};
}

} // namespace kakehashi
