// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_search.h"

namespace kakehashi {

/// What postings are found by: the words (posting_words) and the small numbers of lists (posting_filters).
/// Written by PostingStore within the transaction of the change. The words' table keeps tokens only, so that
/// taking a posting out needs the very tokens it was put in with: they are made again from the posting as it
/// was.
class SearchIndex
{
public:
    SearchIndex(Database& database, SearchTextOf searchText);

    void insert(const StoredPosting& stored);
    void replace(const StoredPosting& before, const StoredPosting& after);

    /// Empties the index, to be filled by `insert` again under the present rule.
    void clear();
    /// Whether the index was made by another rule than `searchRule`.
    bool isOutdated();

private:
    struct Tokens
    {
        QString open;
        QString hidden;
        bool operator==(const Tokens&) const = default;
    };
    Tokens tokensOf(const StoredPosting& stored) const;
    void insertWords(qint64 seq, const Tokens& tokens);

    Database& m_database;
    SearchTextOf m_searchText;
};

} // namespace kakehashi
