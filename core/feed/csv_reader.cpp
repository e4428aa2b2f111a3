// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/csv_reader.h"

#include "core/base/formula_guard.h"
#include "core/feed/csv_text.h"

#include <algorithm>
#include <array>

namespace kakehashi::feed {

namespace {

constexpr int mostRecoveries = 1000;

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

class CsvReader
{
public:
    CsvReader(CsvText& text, char16_t separator, TableBuilder& builder)
        : m_text(text), m_begin(QStringView(text.all()).utf16()), m_at(m_begin),
          m_end(m_at + text.all().size()), m_separator(separator), m_builder(builder),
          m_cellLimit(builder.limits().cellCharacters)
    {
    }

    void read();
    const std::vector<int>& unclosedRows() const { return m_unclosedRows; }

private:
    struct Quoted
    {
        const char16_t* closing = nullptr; ///< the quote that closes the field; nullptr: none
        const char16_t* stray = nullptr;   ///< or the first single quote that cannot close it
        const char16_t* last = nullptr;    ///< how far was looked
        bool doubled = false;              ///< has "" inside
    };
    Quoted findClosing(const char16_t* from) const;
    bool swallowsRecords(const char16_t* from, const char16_t* to, size_t tellingColumns) const;
    CsvField quotedField();
    CsvField misquotedField(const char16_t* from, const Quoted& quoted);
    CsvField plainField();
    void check(const CsvField& field, qint64 column) const;
    void readRecord();

    CsvText& m_text;
    const char16_t* const m_begin;
    const char16_t* m_at;
    const char16_t* const m_end;
    const char16_t m_separator;
    TableBuilder& m_builder;
    const qsizetype m_cellLimit;
    int m_row = 0;
    size_t m_columns = 0; ///< of the widest record so far
    int m_recoveries = 0;
    bool m_isOdd = false; ///< the record being read: some quote in it is no quote
    std::vector<CsvField> m_fields;
    std::vector<int> m_unclosedRows;
};

/// A quote that ends its field: not doubled, and before a separator, a line end or the end.
CsvReader::Quoted CsvReader::findClosing(const char16_t* from) const
{
    Quoted quoted;
    quoted.last = m_end - from > m_cellLimit * 2 ? from + m_cellLimit * 2 : m_end;
    for (const char16_t* at = from; at < quoted.last; ++at) {
        if (*at != u'"')
            continue;
        if (at + 1 < m_end && at[1] == u'"') {
            quoted.doubled = true;
            ++at;
            continue;
        }
        if (at + 1 == m_end || at[1] == m_separator || isLineEnd(at[1]))
            quoted.closing = at;
        else
            quoted.stray = at;
        return quoted;
    }
    return quoted;
}

/// True when a quoted field has a whole line inside with as many separators as the list has: then its opening
/// quote is a stray one and what follows are records of their own.
bool CsvReader::swallowsRecords(const char16_t* from, const char16_t* to, size_t tellingColumns) const
{
    if (m_columns < tellingColumns)
        return false;
    bool inside = false;
    size_t separators = 0;
    for (const char16_t* at = from; at < to; ++at) {
        if (isLineEnd(*at)) {
            if (inside && separators + 1 >= m_columns)
                return true;
            inside = true;
            separators = 0;
        } else if (*at == m_separator) {
            ++separators;
        }
    }
    return false;
}

CsvField CsvReader::plainField()
{
    const char16_t* const from = m_at;
    while (m_at < m_end && *m_at != m_separator && !isLineEnd(*m_at))
        ++m_at;
    return {from, m_at};
}

CsvField CsvReader::quotedField()
{
    const char16_t* const from = m_at + 1;
    if (m_recoveries >= mostRecoveries) {
        m_isOdd = true;
        return plainField();
    }
    const Quoted quoted = findClosing(from);
    constexpr size_t tellingColumns = 5;
    if (quoted.closing == nullptr || swallowsRecords(from, quoted.closing, tellingColumns)) {
        m_isOdd = true;
        return misquotedField(from, quoted);
    }
    m_at = quoted.closing + 1;
    return {from, quoted.closing, quoted.doubled || QStringView(from, quoted.closing).contains(u'\r')};
}

/// A field that starts with a quote and does not end as one.
CsvField CsvReader::misquotedField(const char16_t* from, const Quoted& quoted)
{
    if (quoted.closing == nullptr && quoted.stray == nullptr && quoted.last != m_end &&
        !swallowsRecords(from, quoted.last, 2))
        m_builder.checkCell(m_cellLimit + 1);
    ++m_recoveries;
    if (m_unclosedRows.empty() || m_unclosedRows.back() != m_row)
        m_unclosedRows.push_back(m_row);
    // «"a, b" and more» on one line is only sloppy; a quote after a separator opens a field of its own.
    if (quoted.stray != nullptr && quoted.stray[-1] != m_separator &&
        std::none_of(from, quoted.stray, [](char16_t c) { return isLineEnd(c); })) {
        m_at = quoted.stray + 1;
        const QString inside = QStringView(from, quoted.stray).toString();
        return {from, from, false,
                QString(inside).replace(QStringLiteral("\"\""), QStringLiteral("\"")) +
                    plainField().view().toString()};
    }
    return plainField();
}

void CsvReader::check(const CsvField& field, qint64 column) const
{
    const QStringView view = field.view();
    if (view.isEmpty())
        return;
    m_builder.checkColumn(column);
    const bool isShorter = view.size() > m_cellLimit && (field.escaped || view.front() == u'\'');
    m_builder.checkCell(isShorter
                            ? withoutFormulaGuard(field.escaped ? unescaped(view) : view.toString()).size()
                            : view.size());
}

void CsvReader::readRecord()
{
    const char16_t* const from = m_at;
    const auto columnLimit = static_cast<std::size_t>(m_builder.limits().columns);
    std::size_t columns = 0;
    bool hasText = false;
    m_fields.clear();
    m_isOdd = false;
    for (;;) {
        m_fields.push_back(m_at < m_end && *m_at == u'"' ? quotedField() : plainField());
        const bool isFilled = !m_fields.back().view().isEmpty();
        check(m_fields.back(), static_cast<qint64>(columns));
        hasText = hasText || isFilled;
        if (isFilled || columns < columnLimit)
            ++columns;
        else
            m_fields.pop_back();
        if (m_at == m_end || *m_at != m_separator)
            break;
        ++m_at;
    }
    m_columns = std::max(m_columns, columns);
    if (!m_builder.countRow(m_row, static_cast<qint64>(columns), hasText))
        return;
    const CsvText::Record record{from - m_begin, m_at - m_begin, m_row, m_isOdd};
    if (m_isOdd)
        m_text.addOdd(record, m_fields);
    else
        m_text.add(record);
}

void CsvReader::read()
{
    while (m_at < m_end) {
        ++m_row;
        if (!isLineEnd(*m_at))
            readRecord();
        if (m_at < m_end && *m_at == u'\r')
            ++m_at;
        if (m_at < m_end && *m_at == u'\n')
            ++m_at;
    }
}

/// How many fields a record has, and how many records, for one separator.
struct Evenness
{
    qsizetype fields = 1;  ///< of the commonest width above one
    qsizetype records = 0; ///< that have it
};

Evenness evenness(QStringView sample, char16_t separator)
{
    std::vector<qsizetype> widths;
    qsizetype fields = 1;
    bool quoted = false;
    constexpr size_t enough = 50;
    for (const QChar c : sample) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            ++fields;
        } else if (c == u'\n' || c == u'\r') {
            // A stray quote must not hide every line after it.
            widths.push_back(fields);
            fields = 1;
            quoted = false;
            if (widths.size() == enough)
                break;
        }
    }
    widths.push_back(fields);
    Evenness best;
    for (const qsizetype width : widths) {
        const auto records = static_cast<qsizetype>(std::count(widths.begin(), widths.end(), width));
        if (width > 1 && records * width > best.records * best.fields)
            best = {width, records};
    }
    return best;
}

/// The rows of a table in which some cell has a character that the predicate knows.
template<typename Predicate>
std::vector<int> rowsWith(const Table& table, Predicate predicate)
{
    std::vector<int> rows;
    for (const Row& row : table.rows) {
        if (std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell& cell) {
                return std::any_of(cell.text.begin(), cell.text.end(), predicate);
            }))
            rows.push_back(row.number);
    }
    return rows;
}

} // namespace

char16_t separatorOf(QStringView text, char16_t preferred)
{
    const QStringView sample = text.first(std::min<qsizetype>(text.size(), qsizetype{256} * 1024));
    std::array<char16_t, 3> candidates = {u',', u'\t', u';'};
    std::stable_partition(candidates.begin(), candidates.end(), [=](char16_t c) { return c == preferred; });
    char16_t best = u'\0';
    qsizetype bestScore = 0;
    for (const char16_t candidate : candidates) {
        const Evenness found = evenness(sample, candidate);
        const qsizetype score = found.records * (found.fields - 1);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

void readCsv(QString text, const QByteArray& utf8, char16_t separator, TableBuilder& builder,
             QStringList& problems)
{
    if (text.contains(QChar(u'\0'))) {
        text.remove(QChar(u'\0'));
        problems << QCoreApplication::translate("feed",
                                                "“%1” contained zero bytes, which no list should have; they "
                                                "were left out. Compare its rows with the sender's list.")
                        .arg(builder.fileName());
    }
    builder.startText();
    const auto source = std::make_shared<CsvText>(std::move(text), separator, builder.limits().columns);
    CsvReader reader(*source, separator, builder);
    reader.read();
    builder.tables().back().rows.setSource(source);
    if (!reader.unclosedRows().empty()) {
        problems << QCoreApplication::translate("feed",
                                                "“%1”: a quotation mark is out of place in row %2; it was "
                                                "taken as an ordinary character. Check what was read there.")
                        .arg(builder.fileName(), rowList(reader.unclosedRows()));
    }
    const auto isUnreadable = [](QChar c) {
        return c == QChar::ReplacementCharacter || (c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF);
    };
    const bool hasUnreadable = std::any_of(source->all().cbegin(), source->all().cend(), isUnreadable);
    source->standIn(utf8);
    if (hasUnreadable) {
        const std::vector<int> rows = rowsWith(builder.tables().back(), isUnreadable);
        problems << QCoreApplication::translate("feed",
                                                "“%1”: row %2 has characters that cannot be read here. Ask "
                                                "the sender what they are, or correct them by hand.")
                        .arg(builder.fileName(), rowList(rows));
    }
}

} // namespace kakehashi::feed
