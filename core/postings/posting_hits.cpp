// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postings/posting_hits.h"

#include <algorithm>

namespace kakehashi {

std::vector<qint64> PostingHits::all(const PostingQuery& query, QDate deskDay,
                                     const std::atomic_bool* cancelled)
{
    PostingSearch search(m_database, deskDay);
    PostingQuery filters = query;
    filters.text.clear();
    if (query.order != PostingOrder::Newest || matchExpression(query.text, query.publicTextOnly).isEmpty())
        return search.all(query, cancelled);
    const std::vector<bool>* pass = passing(filters, deskDay, cancelled);
    if (pass == nullptr)
        return {};
    PostingQuery words;
    words.text = query.text;
    words.publicTextOnly = query.publicTextOnly;
    words.status = StatusFilter::All;
    words.descending = query.descending;
    std::vector<qint64> hits = search.all(words, cancelled);
    std::erase_if(hits, [pass](qint64 seq) {
        const auto place = static_cast<std::size_t>(seq);
        return place >= pass->size() || !(*pass)[place];
    });
    return hits;
}

/// nullptr: cancelled.
const std::vector<bool>* PostingHits::passing(const PostingQuery& filters, QDate deskDay,
                                              const std::atomic_bool* cancelled)
{
    const qint64 version = m_database.changeCounter();
    PostingQuery wanted = filters;
    wanted.publicTextOnly = false;
    wanted.descending = false;
    if (m_passing && m_passing->filters == wanted && m_passing->deskDay == deskDay &&
        m_passing->storeVersion == version)
        return &m_passing->seqs;
    const std::vector<qint64> seqs = PostingSearch(m_database, deskDay).all(wanted, cancelled);
    if (cancelled != nullptr && cancelled->load(std::memory_order_relaxed))
        return nullptr;
    Passing made{wanted, deskDay, version, {}};
    made.seqs.resize(seqs.empty() ? 0 : static_cast<std::size_t>(seqs.front()) + 1);
    for (const qint64 seq : seqs)
        made.seqs[static_cast<std::size_t>(seq)] = true;
    m_passing = std::move(made);
    return &m_passing->seqs;
}

} // namespace kakehashi
