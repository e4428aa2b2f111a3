// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/csv_text.h"

#include "core/base/formula_guard.h"

#include <array>
#include <cstring>
#include <optional>

namespace kakehashi::feed {

namespace {

/// Writes a character's bytes; returns how many.
int writeUtf8(char32_t c, std::array<unsigned char, 4>& bytes)
{
    const auto tail = [c](unsigned shift) {
        return static_cast<unsigned char>(0x80U | ((c >> shift) & 0x3FU));
    };
    if (c < 0x800) {
        bytes = {static_cast<unsigned char>(0xC0U | (c >> 6U)), tail(0)};
        return 2;
    }
    if (c < 0x10000) {
        bytes = {static_cast<unsigned char>(0xE0U | (c >> 12U)), tail(6), tail(0)};
        return 3;
    }
    bytes = {static_cast<unsigned char>(0xF0U | (c >> 18U)), tail(12), tail(6), tail(0)};
    return 4;
}

/// Behind the bytes from `at` on that say the text in UTF-8; nullopt where they say something else.
std::optional<qsizetype> behindText(QStringView text, QByteArrayView utf8, qsizetype at)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            if (at >= utf8.size() || static_cast<unsigned char>(utf8[at]) != unit)
                return std::nullopt;
            ++at;
            continue;
        }
        char32_t c = unit;
        if (QChar::isSurrogate(unit)) {
            if (!QChar::isHighSurrogate(unit) || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return std::nullopt;
            c = QChar::surrogateToUcs4(unit, text[++i].unicode());
        }
        std::array<unsigned char, 4> bytes{};
        const int size = writeUtf8(c, bytes);
        if (size > utf8.size() - at ||
            std::memcmp(utf8.data() + at, bytes.data(), static_cast<std::size_t>(size)) != 0)
            return std::nullopt;
        at += size;
    }
    return at;
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
    QByteArrayView rest(utf8);
    static constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (rest.startsWith(mark))
        rest = rest.sliced(mark.size());
    const qsizetype before = utf8.size() - rest.size();
    std::vector<Record> records = *m_records;
    qsizetype done = 0;  // of the text
    qsizetype place = 0; // the same in `rest`
    // True when the bytes say what stands up to there; `place` is then behind it.
    const auto isSaid = [&](qsizetype to) {
        const auto next = behindText(QStringView(m_text).sliced(done, to - done), rest, place);
        done = to;
        place = next.value_or(place);
        return next.has_value();
    };
    for (Record& record : records) {
        if (!isSaid(record.from))
            return;
        const qsizetype from = before + place;
        if (!isSaid(record.to))
            return;
        record.from = from;
        record.to = before + place;
    }
    *m_records = std::move(records);
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
