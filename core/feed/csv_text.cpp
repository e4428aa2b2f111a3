// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/csv_text.h"

#include "core/base/formula_guard.h"

namespace kakehashi::feed {

QString unescaped(QStringView inside)
{
    return inside.toString()
        .replace(QStringLiteral("\"\""), QStringLiteral("\""))
        .replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

QString CellTexts::text(QStringView view)
{
    constexpr qsizetype keptLength = 24;
    if (view.isEmpty())
        return {};
    if (view.size() > keptLength)
        return view.toString();
    QString& kept = m_texts[qHash(view) % keptTexts];
    if (QStringView(kept) != view)
        kept = view.toString();
    return kept;
}

void CsvText::take(Row& row, std::size_t& filled, const CsvField& field) const
{
    const QStringView view = field.view();
    // Separators alone, however many, are no columns.
    if (view.isEmpty() && filled >= m_columns)
        return;
    if (filled == row.cells.size())
        row.cells.emplace_back();
    QString& text = row.cells[filled++].text;
    text = field.escaped ? unescaped(view) : m_cellTexts.text(view);
    if (text.startsWith(u'\''))
        text = withoutFormulaGuard(text);
}

void CsvText::addOdd(const Record& record, const std::vector<CsvField>& fields)
{
    Row row{record.number, {}};
    std::size_t filled = 0;
    for (const CsvField& field : fields)
        take(row, filled, field);
    m_odd.insert(m_records.size(), row);
    m_records.push_back(record);
}

/// Of a record that the reader found to be well quoted.
void CsvText::read(std::size_t at, Row& row) const
{
    const Record& record = m_records[at];
    if (record.isOdd) {
        row = *m_odd.constFind(at);
        return;
    }
    row.number = record.number;
    std::size_t filled = 0;
    for (const char16_t* from = record.from;; ++from) {
        CsvField field{from, from};
        if (from < record.to && *from == u'"') {
            field.from = ++from;
            for (; *from != u'"' || (from + 1 < record.to && from[1] == u'"'); ++from) {
                field.escaped = field.escaped || *from == u'"' || *from == u'\r';
                from += *from == u'"' ? 1 : 0;
            }
            field.to = from++;
        } else {
            while (from < record.to && *from != m_separator)
                ++from;
            field.to = from;
        }
        take(row, filled, field);
        if (from >= record.to)
            break;
    }
    row.cells.resize(filled);
}

} // namespace kakehashi::feed
