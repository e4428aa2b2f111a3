// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <optional>

namespace kakehashi {

/// Joins the transaction that is open already, or makes one (see PostingStore for why not a savepoint).
class PostingUnit
{
public:
    explicit PostingUnit(Database& database)
    {
        if (!database.inTransaction())
            m_own.emplace(database);
    }
    void commit()
    {
        if (m_own)
            m_own->commit();
    }

private:
    std::optional<Transaction> m_own;
};

} // namespace kakehashi
