// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledgers/ledger_desk.h"

#include "core/base/error.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakehashi {

namespace {

struct LedgerDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(Ledgers)
};

} // namespace

LedgerDesk::LedgerDesk(Database& database, AuditLog& audit, PostingStore& postings,
                       ApplicantStore& applicants, ReferralStore& referrals, const Clock& clock)
    : m_database(database), m_audit(audit), m_postings(postings), m_applicants(applicants),
      m_referrals(referrals), m_clock(clock)
{
}

QList<Disposable> LedgerDesk::disposable()
{
    QList<Disposable> found;
    const auto look = [&](const auto& ledger, LedgerKind kind) {
        for (const auto& matter : ledger.matters) {
            const std::optional<QDate> until = matter.keptUntil(m_clock.today());
            if (until && *until < m_clock.today())
                found.append({kind, matter.seq, matter.reference, *until});
        }
    };
    look(jobOrders(), LedgerKind::JobOrders);
    look(applicants(), LedgerKind::Applicants);
    return found;
}

void LedgerDesk::dispose(const QList<Disposable>& what)
{
    Transaction transaction(m_database);
    const QList<Disposable> allowed = disposable();
    for (const Disposable& each : what) {
        const bool isDue = std::ranges::any_of(allowed, [&each](const Disposable& due) {
            return due.ledger == each.ledger && due.seq == each.seq && due.keptUntil == each.keptUntil;
        });
        if (!isDue)
            throw Error(LedgerDeskWords::tr("%1 still has to be kept, or was disposed of already.")
                            .arg(each.reference));
        m_database.run(
            QStringLiteral("INSERT INTO ledger_disposals (ledger, record_seq, kept_until, at, by_whom, day) "
                           "VALUES (?, ?, ?, ?, ?, ?)"),
            {codeOf(each.ledger), each.seq, each.keptUntil.toString(Qt::ISODate),
             m_clock.now().toMSecsSinceEpoch(), m_audit.actor(), m_clock.today().toString(Qt::ISODate)});
        m_audit.append({QStringLiteral("ledger.disposed"),
                        codeOf(each.ledger),
                        each.reference,
                        {{QStringLiteral("kept_until"), each.keptUntil.toString(Qt::ISODate)}}});
    }
    transaction.commit();
}

QList<Disposal> LedgerDesk::disposals()
{
    QList<Disposal> found;
    QSqlQuery rows = m_database.prepare(QStringLiteral(
        "SELECT d.ledger, d.record_seq, coalesce(p.reference, a.reference), d.kept_until, d.day, d.at, "
        "d.by_whom FROM ledger_disposals d "
        "LEFT JOIN postings p ON d.ledger = 'job_orders' AND p.seq = d.record_seq "
        "LEFT JOIN applicants a ON d.ledger = 'applicants' AND a.seq = d.record_seq ORDER BY d.seq DESC"));
    Database::execute(rows);
    while (rows.next()) {
        const bool orders = rows.value(0).toString() == codeOf(LedgerKind::JobOrders);
        Disposal disposal;
        disposal.what = {orders ? LedgerKind::JobOrders : LedgerKind::Applicants, rows.value(1).toLongLong(),
                         rows.value(2).toString(), QDate::fromString(rows.value(3).toString(), Qt::ISODate)};
        disposal.day = QDate::fromString(rows.value(4).toString(), Qt::ISODate);
        disposal.at = QDateTime::fromMSecsSinceEpoch(rows.value(5).toLongLong(), Qt::UTC);
        disposal.by = rows.value(6).toString();
        found.append(std::move(disposal));
    }
    return found;
}

} // namespace kakehashi
