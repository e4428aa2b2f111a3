// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/institutions/institution_entries.h"
#include "core/referrals/referral_store.h"

namespace kakehashi {

/// The institutions that postings name, put together from postings and referrals. A name that only the
/// institution's answer told (domain.md §4) counts, too; postings that name nobody belong to none.
class InstitutionDesk
{
public:
    InstitutionDesk(Database& database, AuditLog& audit, PostingStore& postings, ReferralStore& referrals,
                    const Clock& clock);

    /// Those whose name has all the words typed (any width and kana form; all when empty), by prefecture and
    /// name. Reads every posting's line.
    QList<Institution> find(const QString& typed = {});
    InstitutionFile file(const Institution& institution);
    InstitutionEntries& entries() { return m_entries; }

private:
    QList<qint64> everyPosting();
    QString nameOf(const PostingLine& line);
    QHash<qint64, int> referralCounts();
    std::optional<dormancy::Life> lifeOf(const PostingLine& line, const QList<Referral>& referrals);

    Database& m_database;
    PostingStore& m_postings;
    ReferralStore& m_referrals;
    const Clock& m_clock;
    InstitutionEntries m_entries;
};

} // namespace kakehashi
