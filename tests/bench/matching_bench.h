// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "core/matching/posting_index.h"

#include <QSqlDatabase>

namespace kakehashi::bench {

inline QDate matchingDay()
{
    return {2020, 6, 15};
}

/// The n-th invented posting as the store would give it; some are closed, full or urgent.
StoredPosting storedPosting(quint32 n);

/// People of many kinds, always the same: licensed, checked, with consents, and wishes of every sort.
Applicant inventedApplicant(quint32 n);

/// The comparison: what a person would write in SQL, on a table of the gates' columns with indexes.
class SqlMatcher
{
public:
    explicit SqlMatcher(const PostingIndex& index);
    ~SqlMatcher();
    SqlMatcher(const SqlMatcher&) = delete;
    SqlMatcher& operator=(const SqlMatcher&) = delete;

    /// The best 50, and the counts by the first failing gate; returns the number of rows read.
    int match(const Applicant& applicant);

private:
    void fill(const PostingIndex& index);
    QSqlDatabase m_database;
    std::vector<IndexedPlace> m_places;
};

void registerMatching(const PostingIndex& index);
void registerBuilding(quint32 postings);
void registerAssigning();

} // namespace kakehashi::bench
