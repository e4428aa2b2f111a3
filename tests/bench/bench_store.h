// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postings/posting_store.h"

#include <QSqlDatabase>

#include <memory>

namespace kakehashi::bench {

/// A store of invented postings, and beside it the comparison: one bare SQLite table with the same words,
/// folded the same way, to be searched with LIKE. Made once for each size and kept in the bench folder.
class BenchStore
{
public:
    explicit BenchStore(quint32 postings);
    ~BenchStore();
    BenchStore(const BenchStore&) = delete;
    BenchStore& operator=(const BenchStore&) = delete;

    static QDate deskDay() { return {2020, 6, 15}; }

    quint32 size() const { return m_size; }
    PostingSearch search() { return PostingSearch(*m_database, deskDay()); }
    PostingStore& postings() { return *m_postings; }
    Database& database() { return *m_database; }
    /// Columns seq, open_text, hidden_text of the table `bare`.
    QSqlDatabase bare() const;

private:
    void openStore(const QString& path, Database::Mode mode);
    void fill(const QString& path);
    void openBare(const QString& path);
    void fillBare(const QString& path);

    quint32 m_size;
    QString m_bareConnection;
    Clock m_clock{deskDay()};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<PostingStore> m_postings;
};

} // namespace kakehashi::bench
