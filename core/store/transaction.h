// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kakehashi {

class Database;

/// One unit of work: rolled back unless committed. Takes the write lock at once (BEGIN IMMEDIATE).
/// An inner one on the same connection joins the outer (savepoint), so that stores can be composed; rolled
/// back, it leaves the outer usable. Throws Error when another window or program keeps the store locked.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    int m_depth;
    bool m_open = true;
};

} // namespace kakehashi
