// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/csv_reader.h"

#include "core/base/formula_guard.h"

#include <algorithm>
#include <array>

namespace kakehashi::feed {

namespace {

constexpr qsizetype keptLength = 24;
constexpr size_t keptTexts = 8192;
constexpr int mostRecoveries = 1000;

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

/// Lists repeat themselves (病院, 日給, 東京都): equal short cells share one text, which saves memory and
/// time.
class CellTexts
{
public:
    QString text(QStringView view)
    {
        if (view.isEmpty())
            return {};
        if (view.size() > keptLength)
            return view.toString();
        QString& kept = m_texts[qHash(view) % keptTexts];
        if (QStringView(kept) != view)
            kept = view.toString();
        return kept;
    }

private:
    std::vector<QString> m_texts = std::vector<QString>(keptTexts);
};

class CsvReader
{
public:
    CsvReader(QStringView text, char16_t separator, TableBuilder& builder)
        : m_at(text.utf16()), m_end(text.utf16() + text.size()), m_separator(separator), m_builder(builder),
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
    QString quotedField();
    QString misquotedField(const char16_t* from, const Quoted& quoted);
    QString plainField();
    void readRecord();

    const char16_t* m_at;
    const char16_t* const m_end;
    const char16_t m_separator;
    TableBuilder& m_builder;
    const qsizetype m_cellLimit;
    CellTexts m_texts;
    int m_row = 0;
    size_t m_columns = 0; ///< of the widest record so far
    int m_recoveries = 0;
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

QString CsvReader::plainField()
{
    const char16_t* const from = m_at;
    while (m_at < m_end && *m_at != m_separator && !isLineEnd(*m_at))
        ++m_at;
    return m_texts.text(QStringView(from, m_at));
}

QString CsvReader::quotedField()
{
    const char16_t* const from = m_at + 1;
    if (m_recoveries >= mostRecoveries)
        return plainField();
    const Quoted quoted = findClosing(from);
    constexpr size_t tellingColumns = 5;
    if (quoted.closing == nullptr || swallowsRecords(from, quoted.closing, tellingColumns))
        return misquotedField(from, quoted);
    m_at = quoted.closing + 1;
    const QStringView inside(from, quoted.closing);
    if (!quoted.doubled && !inside.contains(u'\r'))
        return m_texts.text(inside);
    return inside.toString()
        .replace(QStringLiteral("\"\""), QStringLiteral("\""))
        .replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

/// A field that starts with a quote and does not end as one.
QString CsvReader::misquotedField(const char16_t* from, const Quoted& quoted)
{
    if (quoted.closing == nullptr && quoted.stray == nullptr && quoted.last != m_end &&
        !swallowsRecords(from, quoted.last, 2))
        m_builder.checkCell(QString(m_cellLimit + 1, u' '));
    ++m_recoveries;
    if (m_unclosedRows.empty() || m_unclosedRows.back() != m_row)
        m_unclosedRows.push_back(m_row);
    // «"a, b" and more» on one line is only sloppy; a quote after a separator opens a field of its own.
    if (quoted.stray != nullptr && quoted.stray[-1] != m_separator &&
        std::none_of(from, quoted.stray, [](char16_t c) { return isLineEnd(c); })) {
        m_at = quoted.stray + 1;
        const QString inside = QStringView(from, quoted.stray).toString();
        return QString(inside).replace(QStringLiteral("\"\""), QStringLiteral("\"")) + plainField();
    }
    return plainField();
}

void CsvReader::readRecord()
{
    std::vector<Cell> cells;
    cells.reserve(m_columns);
    for (;;) {
        Cell cell;
        cell.text = m_at < m_end && *m_at == u'"' ? quotedField() : plainField();
        if (cell.text.startsWith(u'\''))
            cell.text = withoutFormulaGuard(cell.text);
        if (!cell.text.isEmpty()) {
            m_builder.checkColumn(static_cast<qint64>(cells.size()));
            m_builder.checkCell(cell.text);
        }
        // Separators alone, however many, are no columns.
        if (!cell.text.isEmpty() || cells.size() < static_cast<size_t>(m_builder.limits().columns))
            cells.push_back(std::move(cell));
        if (m_at == m_end || *m_at != m_separator)
            break;
        ++m_at;
    }
    m_columns = std::max(m_columns, cells.size());
    m_builder.addRow(m_row, std::move(cells));
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

void readCsv(QString text, char16_t separator, TableBuilder& builder, QStringList& problems)
{
    if (text.contains(QChar(u'\0'))) {
        text.remove(QChar(u'\0'));
        problems << QCoreApplication::translate("feed",
                                                "“%1” contained zero bytes, which no list should have; they "
                                                "were left out. Compare its rows with the sender's list.")
                        .arg(builder.fileName());
    }
    builder.startTable({});
    CsvReader reader(text, separator, builder);
    reader.read();
    if (!reader.unclosedRows().empty()) {
        problems << QCoreApplication::translate("feed",
                                                "“%1”: a quotation mark is out of place in row %2; it was "
                                                "taken as an ordinary character. Check what was read there.")
                        .arg(builder.fileName(), rowList(reader.unclosedRows()));
    }
    const auto isUnreadable = [](QChar c) {
        return c == QChar::ReplacementCharacter || (c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF);
    };
    if (std::any_of(text.cbegin(), text.cend(), isUnreadable)) {
        const std::vector<int> rows = rowsWith(builder.tables().back(), isUnreadable);
        problems << QCoreApplication::translate("feed",
                                                "“%1”: row %2 has characters that cannot be read here. Ask "
                                                "the sender what they are, or correct them by hand.")
                        .arg(builder.fileName(), rowList(rows));
    }
}

} // namespace kakehashi::feed
