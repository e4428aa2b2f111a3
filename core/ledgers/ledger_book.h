// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledgers/ledger_desk.h"

namespace kakehashi {

/// When a record was disposed of last.
struct LedgerDesk::Gone
{
    qint64 at = 0; ///< what was entered later is not gone
    QDate day;
};

/// What one ledger is put together from, besides its postings or applicants; for LedgerDesk only.
struct LedgerDesk::Book
{
    Merges merges;
    QHash<qint64, QDate> received; ///< of what stands; the first of all that were merged into it
    QHash<qint64, QDate> renewed;  ///< when something was entered again of what was disposed of
    QHash<qint64, Gone> disposed;
    QHash<qint64, QList<LedgerReferral>> referrals; ///< of what stands, oldest first
    QSet<qint64> gone;                              ///< referrals that were disposed of with their record

    /// A desk set to an earlier day cannot have received a thing after it was spoken about.
    QDate receivedOn(qint64 seq) const;
    /// Fills in receipt and referrals; false when the ledger has no such entry, or the query does not want
    /// it.
    bool takesIn(LedgerMatter& matter, const LedgerQuery& query) const;
};

} // namespace kakehashi
