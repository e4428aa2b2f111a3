// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_pages.h"

#include <algorithm>
#include <utility>

namespace kakehashi {

PostingPages::PostingPages(Fetch fetch)
    : m_fetch(std::move(fetch)), m_hits(std::make_shared<const std::vector<qint64>>())
{
}

void PostingPages::setHits(Hits hits)
{
    m_hits = std::move(hits);
    forget();
}

void PostingPages::forget()
{
    m_pages.clear();
}

const PostingLine* PostingPages::at(int row)
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    Page& found = page(row / pageSize);
    found.used = ++m_uses;
    const auto& posting = found.rows[static_cast<std::size_t>(row % pageSize)];
    return posting ? &*posting : nullptr;
}

PostingPages::Page& PostingPages::page(int number)
{
    const auto known = m_pages.find(number);
    if (known != m_pages.end())
        return *known;
    const int from = number * pageSize;
    const int to = std::min(from + pageSize, rowCount());
    const QList<qint64> seqs(m_hits->cbegin() + from, m_hits->cbegin() + to);
    Page read;
    read.rows.resize(static_cast<std::size_t>(seqs.size()));
    // In the same order, but what has gone since the search is missing.
    qsizetype place = 0;
    for (const PostingLine& stored : m_fetch(seqs)) {
        place = seqs.indexOf(stored.seq, place);
        if (place < 0)
            break;
        read.rows[static_cast<std::size_t>(place)] = stored;
    }
    makeRoom();
    return *m_pages.insert(number, std::move(read));
}

void PostingPages::makeRoom()
{
    while (m_pages.size() >= mostPages) {
        auto oldest = m_pages.begin();
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
            if (page->used < oldest->used)
                oldest = page;
        }
        m_pages.erase(oldest);
    }
}

} // namespace kakehashi
