// SPDX-License-Identifier: GPL-3.0-or-later
// Findings of the leak check that staff looked at.
#include "core/postings/posting_store.h"
#include "core/postings/posting_unit.h"

namespace kakehashi {

using namespace Qt::StringLiterals;

void PostingStore::confirmLeak(qint64 seq, const QString& finding, bool confirmed,
                               const PostingOrigin& origin)
{
    PostingUnit unit(m_database);
    const StoredPosting before = existing(seq);
    if (before.confirmedLeaks.contains(finding) == confirmed)
        return;
    requireNotTakenBack(before);
    StoredPosting after = before;
    if (confirmed)
        after.confirmedLeaks.append(finding);
    else
        after.confirmedLeaks.removeAll(finding);
    m_database.run(u"UPDATE posting_texts SET confirmed_leaks = ? WHERE posting_seq = ?"_s,
                   {after.confirmedLeaks.join(u' '), seq});
    m_database.run(u"INSERT INTO leak_confirmations (posting_seq, finding, confirmed, at, by_whom) "
                   "VALUES (?, ?, ?, ?, ?)"_s,
                   {seq, finding, confirmed ? 1 : 0, now().toMSecsSinceEpoch(), origin.by});
    m_index.replace(before, after);
    appendAudit(confirmed ? "leak_confirmed"_L1 : "leak_confirmation_withdrawn"_L1, after,
                // Without the digest: the log holds nothing that a hidden value could be guessed by.
                {{u"by"_s, origin.by}, {u"finding"_s, finding.section(u':', 0, -2)}});
    unit.commit();
}

QList<LeakConfirmation> PostingStore::leakConfirmations(qint64 seq)
{
    QSqlQuery rows = m_database.prepare(u"SELECT finding, confirmed, at, by_whom FROM leak_confirmations "
                                        "WHERE posting_seq = ? ORDER BY seq"_s);
    Database::execute(rows, {seq});
    QList<LeakConfirmation> found;
    while (rows.next())
        found.append({rows.value(0).toString(), rows.value(1).toInt() != 0,
                      QDateTime::fromMSecsSinceEpoch(rows.value(2).toLongLong(), Qt::UTC),
                      rows.value(3).toString()});
    return found;
}

} // namespace kakehashi
