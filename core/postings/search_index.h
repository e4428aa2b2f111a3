// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_search.h"

namespace kakehashi {

/// What postings are found by: the words (posting_words) and the small numbers of lists (posting_filters).
/// Written by PostingStore within the transaction of the change. The words' table keeps tokens only, so that
/// taking a posting out needs the very tokens it was put in with: they are made again from the posting as it
/// was.
///
/// Words of new postings are put off: FTS5 writes all it has gathered out whenever SQLite guards a statement
/// by a savepoint, which it does for every one that fires a trigger. Between other statements that is at each
/// posting.
class SearchIndex : public DeferredWrites
{
public:
    SearchIndex(Database& database, SearchTextOf searchText);
    ~SearchIndex() override;
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;

    void insert(const StoredPosting& stored);
    void replace(const StoredPosting& before, const StoredPosting& after);
    void remove(const StoredPosting& stored);

    /// Empties the index, to be filled by `insert` again under the present rule.
    void clear();
    /// Whether the index was made by another rule than `searchRule`.
    bool isOutdated();

    struct Tokens
    {
        QByteArray open;
        QByteArray hidden;
        bool operator==(const Tokens&) const = default;
    };
    /// For whoever writes the words of many postings himself (posting_batch).
    static Tokens tokensOf(const SearchText& text);
    static QString insertion();

    void write() override;
    void forget() noexcept override { m_pending.clear(); }

private:
    Tokens tokensOf(const StoredPosting& stored) const;
    void insertWords(qint64 seq, const Tokens& tokens);
    void removeWords(qint64 seq, const Tokens& tokens);

    Database& m_database;
    SearchTextOf m_searchText;
    std::vector<std::pair<qint64, Tokens>> m_pending; ///< by seq, not yet in posting_words
};

} // namespace kakehashi
