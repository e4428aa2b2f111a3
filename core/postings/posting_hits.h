// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_search.h"

#include <optional>

namespace kakehashi {

/// Every hit of one search after the other while somebody types. The filters stay as they are from key to
/// key, so what passes them is remembered as one bit a posting: looking each hit of a usual word up in the
/// table takes longer than finding it. Remembered as long as nobody has written to the store.
class PostingHits
{
public:
    /// A connection that only reads: what it wrote itself would not be noticed.
    explicit PostingHits(Database& reader) : m_database(reader) {}

    /// What `PostingSearch::all` gives.
    std::vector<qint64> all(const PostingQuery& query, QDate deskDay,
                            const std::atomic_bool* cancelled = nullptr);

private:
    struct Passing
    {
        PostingQuery filters; ///< without text
        QDate deskDay;
        qint64 storeVersion = 0;
        std::vector<bool> seqs;
    };
    const std::vector<bool>* passing(const PostingQuery& filters, QDate deskDay,
                                     const std::atomic_bool* cancelled);

    Database& m_database;
    std::optional<Passing> m_passing;
};

} // namespace kakehashi
