// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/tenure_store.h"

#include "core/base/error.h"
#include "core/referrals/seat_replacements.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kakehashi {

namespace {

struct TenureStoreWords
{
    Q_DECLARE_TR_FUNCTIONS(TenureStore)
};

QDate dayIn(const QSqlQuery& row, int column)
{
    return QDate::fromString(row.value(column).toString(), Qt::ISODate);
}

Tenure tenureIn(const QSqlQuery& row)
{
    Tenure tenure;
    tenure.hire = {row.value(0).toLongLong(), row.value(1).toInt()};
    tenure.hiredOn = dayIn(row, 2);
    tenure.reference = row.value(3).toString();
    tenure.cancelled = row.value(4).toBool();
    return tenure;
}

} // namespace

QList<tenures::Leaving> tenures::leavings(Database& database)
{
    QSqlQuery rows = database.prepare(QStringLiteral(
        "SELECT e.referral_seq, e.hire_number, e.day FROM tenure_entries e WHERE e.kind = 'ended' AND NOT "
        "EXISTS (SELECT 1 FROM tenure_entries t WHERE t.referral_seq = e.referral_seq AND "
        "t.hire_number = e.hire_number AND t.takes_back = e.number) ORDER BY e.referral_seq, e.hire_number"));
    Database::execute(rows);
    QList<Leaving> found;
    while (rows.next())
        found.append({{rows.value(0).toLongLong(), rows.value(1).toInt()}, dayIn(rows, 2)});
    return found;
}

TenureStore::TenureStore(Database& database, AuditLog& audit, const Clock& clock)
    : m_database(database), m_audit(audit), m_clock(clock)
{
}

QList<Tenure> TenureStore::all()
{
    return find({}, {});
}

std::optional<Tenure> TenureStore::of(const HireKey& hire)
{
    QList<Tenure> found =
        find(QStringLiteral("AND e.referral_seq = ? AND e.number = ?"), {hire.referral, hire.number});
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

std::optional<Tenure> TenureStore::byReference(const QString& referral)
{
    const QList<Tenure> found = find(QStringLiteral("AND r.reference = ?"), {referral});
    for (const Tenure& tenure : found) {
        if (!tenure.cancelled)
            return tenure;
    }
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<Tenure> TenureStore::due()
{
    QList<Tenure> found = all();
    found.removeIf([this](const Tenure& tenure) { return !tenure.due(m_clock.today()); });
    std::ranges::stable_sort(found, {}, &Tenure::hiredOn);
    return found;
}

QList<Tenure> TenureStore::find(const QString& condition, const QVariantList& values)
{
    QSqlQuery rows = m_database.prepare(
        QStringLiteral("SELECT e.referral_seq, e.number, e.day, r.reference, EXISTS (SELECT 1 FROM "
                       "referral_events t WHERE t.referral_seq = e.referral_seq AND t.takes_back = e.number) "
                       "FROM referral_events e JOIN referrals r ON r.seq = e.referral_seq "
                       "WHERE e.stage = 'hired' ") +
        condition + QStringLiteral(" ORDER BY e.referral_seq DESC, e.number DESC"));
    Database::execute(rows, values);
    QList<Tenure> found;
    QHash<std::pair<qint64, int>, qsizetype> places;
    while (rows.next()) {
        found.append(tenureIn(rows));
        places.insert({found.constLast().hire.referral, found.constLast().hire.number}, found.size() - 1);
    }
    QSqlQuery entries = m_database.prepare(QStringLiteral(
        "SELECT e.referral_seq, e.hire_number, e.kind, e.day, e.method, e.content FROM tenure_entries e "
        "WHERE e.takes_back = 0 AND NOT EXISTS (SELECT 1 FROM tenure_entries t WHERE "
        "t.referral_seq = e.referral_seq AND t.hire_number = e.hire_number AND t.takes_back = e.number) "
        "ORDER BY e.referral_seq, e.hire_number, e.number"));
    Database::execute(entries);
    while (entries.next()) {
        const auto place = places.constFind({entries.value(0).toLongLong(), entries.value(1).toInt()});
        const auto kind = tenureKindOf(entries.value(2).toString());
        if (place != places.constEnd() && kind)
            found[*place].entries.append({*kind, dayIn(entries, 3),
                                          tenureMethodOf(entries.value(4).toString()),
                                          entries.value(5).toString()});
    }
    return found;
}

void TenureStore::enter(const HireKey& hire, const TenureEntry& entry)
{
    Transaction transaction(m_database);
    const QStringList obstacles = tenure_rules::obstacles(existing(hire), entry, m_clock.today());
    if (!obstacles.isEmpty())
        throw Error(obstacles.join(QLatin1Char(' ')));
    append(hire, entry, 0);
    transaction.commit();
}

void TenureStore::takeBack(const HireKey& hire, TenureKind kind, const QString& note)
{
    Transaction transaction(m_database);
    const Tenure tenure = existing(hire);
    if (tenure.entry(kind) == nullptr)
        throw Error(TenureStoreWords::tr("“%1” is not entered for %2.").arg(labelOf(kind), tenure.reference));
    if (kind == TenureKind::Ended && seat_replacements::isOffered(m_database, hire))
        throw Error(TenureStoreWords::tr("The seat of %1 is offered again; take that back first.")
                        .arg(tenure.reference));
    const int number = m_database
                           .value(QStringLiteral("SELECT max(number) FROM tenure_entries WHERE "
                                                 "referral_seq = ? AND hire_number = ? AND kind = ?"),
                                  {hire.referral, hire.number, codeOf(kind)})
                           .toInt();
    append(hire, {kind, m_clock.today(), std::nullopt, note}, number);
    transaction.commit();
}

void TenureStore::append(const HireKey& hire, const TenureEntry& entry, int takesBack)
{
    const QString kind = takesBack > 0 ? QStringLiteral("taken_back") : codeOf(entry.kind);
    m_database.run(
        QStringLiteral(
            "INSERT INTO tenure_entries (referral_seq, hire_number, number, at, by_whom, day, kind, "
            "method, takes_back, content) SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, "
            "?, ?, ? FROM tenure_entries WHERE referral_seq = ? AND hire_number = ?"),
        {hire.referral, hire.number, m_clock.now().toMSecsSinceEpoch(), m_audit.actor(),
         entry.day.toString(Qt::ISODate), kind, entry.method ? codeOf(*entry.method) : QStringLiteral(""),
         takesBack, entry.note, hire.referral, hire.number});
    m_audit.append({QStringLiteral("hire.") + kind,
                    QStringLiteral("hire"),
                    QStringLiteral("%1/%2").arg(hire.referral).arg(hire.number),
                    {{QStringLiteral("day"), entry.day.toString(Qt::ISODate)},
                     {QStringLiteral("kind"), codeOf(entry.kind)},
                     {QStringLiteral("takes_back"), takesBack}}});
}

Tenure TenureStore::existing(const HireKey& hire)
{
    std::optional<Tenure> tenure = of(hire);
    if (!tenure)
        throw UsageError(TenureStoreWords::tr("There is no such hire. Refresh the list."));
    return std::move(*tenure);
}

} // namespace kakehashi
