// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/csv_text.h"

#include "core/base/formula_guard.h"

namespace kakehashi::feed {

namespace {

/// How many bytes a well-formed text has in UTF-8.
qsizetype bytesOf(QStringView text)
{
    qsizetype bytes = text.size();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        bytes += (unit >= 0x80 ? 1 : 0) + (unit >= 0x800 ? 1 : 0) - (QChar::isSurrogate(unit) ? 1 : 0);
    }
    return bytes;
}

} // namespace

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
    m_odd.insert(m_records->size(), row);
    m_records->push_back(record);
}

QStringView CsvText::written(std::size_t at) const
{
    const Record& record = this->record(at);
    if (m_utf8.isNull())
        return QStringView(m_text).sliced(record.from, record.to - record.from);
    if (m_decodedAt != at) {
        m_decoded = QString::fromUtf8(QByteArrayView(m_utf8).sliced(record.from, record.to - record.from));
        m_decodedAt = at;
    }
    return m_decoded;
}

void CsvText::standIn(const QByteArray& utf8)
{
    static constexpr QByteArrayView mark("\xEF\xBB\xBF");
    qsizetype place = utf8.startsWith(mark) ? mark.size() : 0;
    if (utf8.isNull() || place + bytesOf(m_text) != utf8.size()) // something of it was left out
        return;
    qsizetype done = 0; // of the text; `place` is the same in the bytes
    const auto placeOf = [&](qsizetype to) {
        place += bytesOf(QStringView(m_text).sliced(done, to - done));
        done = to;
        return place;
    };
    for (Record& record : *m_records) {
        record.from = placeOf(record.from);
        record.to = placeOf(record.to);
    }
    m_utf8 = utf8;
    m_text = QString();
}

std::unique_ptr<const RowSource> CsvText::forAnotherThread() const
{
    auto other = std::make_unique<CsvText>(m_text, m_separator, static_cast<qsizetype>(m_columns));
    other->m_utf8 = m_utf8;
    other->m_records = m_records;
    other->m_odd = m_odd;
    return other;
}

/// Of a record that the reader found to be well quoted.
void CsvText::read(std::size_t at, Row& row) const
{
    if (record(at).isOdd) {
        row = *m_odd.constFind(at);
        return;
    }
    row.number = record(at).number;
    const QStringView text = written(at);
    const char16_t* const end = text.utf16() + text.size();
    std::size_t filled = 0;
    for (const char16_t* from = text.utf16();; ++from) {
        CsvField field{from, from};
        if (from < end && *from == u'"') {
            field.from = ++from;
            for (; *from != u'"' || (from + 1 < end && from[1] == u'"'); ++from) {
                field.escaped = field.escaped || *from == u'"' || *from == u'\r';
                from += *from == u'"' ? 1 : 0;
            }
            field.to = from++;
        } else {
            while (from < end && *from != m_separator)
                ++from;
            field.to = from;
        }
        take(row, filled, field);
        if (from >= end)
            break;
    }
    row.cells.resize(filled);
}

} // namespace kakehashi::feed
