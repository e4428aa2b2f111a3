// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/column_map.h"
#include "core/feed/row_print.h"
#include "core/feed/row_reader.h"

#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>

namespace kakehashi::feed {

/// A row of a list, and what can be said of it without knowing the others.
struct RowAhead
{
    RowPrint print;
    bool isKnown = false;        ///< by its print: nothing else of it was looked at
    bool isHeadingAgain = false; ///< the rest was not looked at
    bool mayBeHeadings = false;  ///< of another list
    std::optional<QString> note; ///< it is no posting but says this
    Row row;
    RowReading reading; ///< of what is neither heading nor note
};

/// How the rows of a list are read.
struct ListReading
{
    ColumnMap map;
    ChosenHeadings chosen;
    bool separated = false; ///< see RowReader
    bool masked = false;    ///< its sender sends masked postings
};

/// Hands the rows of a list out in their order. Those of a long one are read on other threads, some hundreds
/// ahead of whoever takes them; the table has to stay as it is meanwhile.
class RowsAhead
{
public:
    /// Whether a row was read before; asked on those threads.
    using IsKnown = std::function<bool(const RowPrint&)>;

    /// From this row of the table on, below the headings.
    RowsAhead(const TableRows& rows, std::size_t from, ListReading how, IsKnown isKnown = {});
    ~RowsAhead();
    RowsAhead(const RowsAhead&) = delete;
    RowsAhead& operator=(const RowsAhead&) = delete;

    /// Valid until the next one. There must be one left.
    RowAhead& next();
    /// Reads this one after all, that was known.
    void read(RowAhead& known);

private:
    /// What one thread needs for itself.
    class Worker;
    using Chunk = std::vector<RowAhead>;

    void ask();
    Chunk readChunk(std::size_t from, std::size_t to);
    std::unique_ptr<Worker> worker();

    const TableRows& m_rows;
    const ListReading m_how;
    const IsKnown m_isKnown;
    std::size_t m_asked; ///< the first row that no thread was asked for
    std::size_t m_size;  ///< of the next chunk
    std::mutex m_idleLock;
    std::vector<std::unique_ptr<Worker>> m_idle;
    std::deque<std::future<Chunk>> m_coming;
    Chunk m_chunk;
    std::size_t m_taken = 0; ///< of the chunk
    std::size_t m_next;      ///< in the table, of the row to be handed out next
};

} // namespace kakehashi::feed
