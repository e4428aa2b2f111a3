// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/rows_ahead.h"

#include "core/base/japanese_text.h"

#include <algorithm>
#include <thread>

namespace kakehashi::feed {

using namespace Qt::StringLiterals;

namespace {

// Below a list there may be another one, and what was read ahead is read in vain: few at first.
constexpr std::size_t firstChunk = 16;
constexpr std::size_t largestChunk = 256;
constexpr std::size_t shortTable = 200; ///< is read when it is asked for
/// In the first rows a heading may be meant that means nothing further down (column_map).
constexpr std::size_t headRows = 100;

std::size_t threadsAtOnce()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4);
}

/// No more of them than that.
std::vector<const Cell*> filledCells(const Row& row, std::size_t most)
{
    std::vector<const Cell*> filled;
    for (const Cell& cell : row.cells) {
        if (filled.size() == most)
            break;
        if (!cell.text.trimmed().isEmpty())
            filled.push_back(&cell);
    }
    return filled;
}

bool looksLikeKey(const QString& text)
{
    static constexpr qsizetype longestKey = 24;
    return text.size() <= longestKey && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }) &&
           std::ranges::all_of(text,
                               [](QChar c) { return c == u'-' || (c.isLetterOrNumber() && c < u'\x7f'); });
}

// A remark below the list (※…) stands alone in its row; a total has a word for it and the sum. A lonely
// number is a posting that lost the rest.
std::optional<QString> noteIn(const Row& row)
{
    static constexpr std::size_t mostOfTotal = 3;
    const auto filled = filledCells(row, mostOfTotal + 1);
    if (filled.empty())
        return QString();
    const QString first = filled.front()->text.trimmed();
    if (filled.size() == 1 && !looksLikeKey(first))
        return first;
    static const QStringList totals{u"合計"_s, u"小計"_s, u"総計"_s, u"計"_s, u"総合計"_s};
    if (filled.size() <= mostOfTotal && totals.contains(japanese::folded(first)))
        return first;
    return std::nullopt;
}

} // namespace

class RowsAhead::Worker
{
public:
    Worker(const TableRows& rows, const ListReading& how)
        : m_rows(rows.forAnotherThread()), m_how(how), m_reader(how.map, how.separated),
          m_printer(how.map, how.masked)
    {
        if (how.masked)
            m_reader.assumeMasked();
    }

    RowAhead look(std::size_t at, const IsKnown& isKnown)
    {
        RowAhead ahead;
        ahead.print = m_printer.of(m_rows->text(at));
        ahead.isKnown = isKnown && at >= headRows && !ahead.print.isNull() && isKnown(ahead.print);
        if (!ahead.isKnown)
            read(at, ahead);
        return ahead;
    }

    void read(std::size_t at, RowAhead& ahead)
    {
        m_rows->read(at, ahead.row);
        ahead.isHeadingAgain = m_how.map.isHeadingAgain(ahead.row);
        if (ahead.isHeadingAgain)
            return;
        ahead.mayBeHeadings = namesOccupation(ahead.row, at, m_how.chosen);
        ahead.note = noteIn(ahead.row);
        if (!ahead.note)
            ahead.reading = m_reader.read(ahead.row);
    }

private:
    std::unique_ptr<const RowSource> m_rows;
    const ListReading& m_how;
    RowReader m_reader;
    RowPrinter m_printer;
};

RowsAhead::RowsAhead(const TableRows& rows, std::size_t from, ListReading how, IsKnown isKnown)
    : m_rows(rows), m_how(std::move(how)), m_isKnown(std::move(isKnown)), m_asked(from), m_size(firstChunk),
      m_next(from)
{
}

RowsAhead::~RowsAhead()
{
    m_coming.clear(); // waits for those that are being read
}

RowAhead& RowsAhead::next()
{
    if (m_taken == m_chunk.size()) {
        while (m_coming.size() < threadsAtOnce() && m_asked < m_rows.size())
            ask();
        m_chunk = m_coming.front().get();
        m_coming.pop_front();
        m_taken = 0;
        if (m_asked < m_rows.size())
            ask();
    }
    ++m_next;
    return m_chunk[m_taken++];
}

void RowsAhead::ask()
{
    const std::size_t from = m_asked;
    m_asked = std::min(from + m_size, m_rows.size());
    m_size = std::min(2 * m_size, largestChunk);
    const auto when = m_rows.size() < shortTable ? std::launch::deferred : std::launch::async;
    m_coming.push_back(std::async(when, [this, from, to = m_asked] { return readChunk(from, to); }));
}

RowsAhead::Chunk RowsAhead::readChunk(std::size_t from, std::size_t to)
{
    std::unique_ptr<Worker> working = worker();
    Chunk chunk;
    chunk.reserve(to - from);
    for (std::size_t at = from; at < to; ++at)
        chunk.push_back(working->look(at, m_isKnown));
    const std::lock_guard lock(m_idleLock);
    m_idle.push_back(std::move(working));
    return chunk;
}

void RowsAhead::read(RowAhead& known)
{
    std::unique_ptr<Worker> working = worker();
    working->read(m_next - 1, known);
    known.isKnown = false;
    const std::lock_guard lock(m_idleLock);
    m_idle.push_back(std::move(working));
}

/// One that nobody works with, or a new one. They remember what they have read before.
std::unique_ptr<RowsAhead::Worker> RowsAhead::worker()
{
    {
        const std::lock_guard lock(m_idleLock);
        if (!m_idle.empty()) {
            std::unique_ptr<Worker> idle = std::move(m_idle.back());
            m_idle.pop_back();
            return idle;
        }
    }
    return std::make_unique<Worker>(m_rows, m_how);
}

} // namespace kakehashi::feed
