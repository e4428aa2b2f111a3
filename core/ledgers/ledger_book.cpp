// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledgers/ledger_book.h"

#include <algorithm>

namespace kakehashi {

using namespace Qt::StringLiterals;

namespace {

LedgerReferral lineOf(const Referral& referral, const Tenure& tenure)
{
    LedgerReferral line;
    line.referral = referral.seq;
    line.reference = referral.reference;
    line.day = referral.events.constFirst().day;
    line.outcome = referral.stage;
    line.outcomeDay = referral.since();
    if (referral.stage != Stage::Hired)
        return line;
    line.hiredOn = referral.since();
    line.permanent = tenure.isPermanent();
    if (!line.permanent)
        return line;
    line.recruitingBarredUntil = tenure.recruitingBarredUntil();
    line.leftWithinSixMonths = tenure.leftWithinSixMonths();
    if (const TenureEntry* check = tenure.entry(TenureKind::SixMonths)) {
        line.checkedOn = check->day;
        line.checkedBy = check->method;
    }
    return line;
}

/// Read once each.
template<typename Read>
QString kept(QHash<qint64, QString>& known, qint64 seq, const Read& read)
{
    if (!known.contains(seq))
        known.insert(seq, read());
    return known.value(seq);
}

QDate earlierOf(QDate a, QDate b)
{
    return a.isValid() && b.isValid() ? std::min(a, b) : a.isValid() ? a : b;
}

bool isWanted(const LedgerQuery& query, const LedgerMatter& matter)
{
    if (!query.referrals.isEmpty() && matter.referrals.isEmpty())
        return false;
    return (!query.from && !query.to) || query.covers(matter.receivedOn) ||
           std::ranges::any_of(matter.referrals, [&query](const LedgerReferral& referral) {
               return query.covers(referral.day);
           });
}

} // namespace

QDate LedgerDesk::Book::receivedOn(qint64 seq) const
{
    QDate day = received.value(seq);
    for (const LedgerReferral& referral : referrals.value(seq))
        day = earlierOf(day, referral.day);
    return day;
}

bool LedgerDesk::Book::takesIn(LedgerMatter& matter, const LedgerQuery& query) const
{
    QList<LedgerReferral> standing = referrals.value(matter.seq);
    standing.removeIf([this](const LedgerReferral& each) { return gone.contains(each.referral); });
    matter.receivedOn = received.value(matter.seq);
    if (const auto disposal = disposed.constFind(matter.seq); disposal != disposed.cend()) {
        const bool isValidAgain = !matter.validUntil || *matter.validUntil >= disposal->day;
        if (!isValidAgain && standing.isEmpty())
            return false;
        matter.receivedOn = renewed.value(matter.seq, standing.isEmpty() ? matter.receivedOn : QDate());
    }
    for (const LedgerReferral& referral : std::as_const(standing)) {
        matter.receivedOn = earlierOf(matter.receivedOn, referral.day);
        if (query.referrals.isEmpty() || query.referrals.contains(referral.reference))
            matter.referrals.append(referral);
    }
    return isWanted(query, matter);
}

LedgerDesk::Book LedgerDesk::book(LedgerKind ledger)
{
    const Merges postings = m_postings.merges();
    const Merges applicants = m_applicants.merges();
    Book book;
    book.merges = ledger == LedgerKind::JobOrders ? postings : applicants;
    book.disposed = disposedOf(ledger);
    if (!book.disposed.isEmpty())
        book.renewed = renewed(ledger);
    const QHash<qint64, QDate> all = received(ledger);
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        const qint64 stands = book.merges.survivorOf(each.key());
        if (each.key() == stands || !book.disposed.contains(each.key()))
            book.received[stands] = earlierOf(book.received.value(stands), each.value());
    }
    enterReferrals(book, ledger, postings, applicants);
    return book;
}

void LedgerDesk::enterReferrals(Book& book, LedgerKind ledger, const Merges& postings,
                                const Merges& applicants)
{
    const bool isOrders = ledger == LedgerKind::JobOrders;
    QHash<std::pair<qint64, int>, Tenure> tenures;
    for (const Tenure& tenure : TenureStore(m_database, m_audit, m_clock).all())
        tenures.insert({tenure.hire.referral, tenure.hire.number}, tenure);
    const QSet<qint64> answered = answeredPostings(postings);
    QHash<qint64, QString> known;
    QList<Referral> all = m_referrals.all();
    std::reverse(all.begin(), all.end());
    for (const Referral& referral : std::as_const(all)) {
        const qint64 posting = postings.survivorOf(referral.posting);
        const qint64 applicant = applicants.survivorOf(referral.applicant);
        const ReferralEvent* last = standing(referral.events);
        LedgerReferral line =
            lineOf(referral, tenures.value({referral.seq, last == nullptr ? 0 : last->number}));
        line.counterpart = isOrders ? kept(known, applicant, [&] { return nameOf(applicant); })
                                    : kept(known, posting, [&] { return employerOf(posting, answered); });
        const qint64 entered = referral.events.constLast().at.toMSecsSinceEpoch();
        for (const qint64 record : book.merges.lineOf(isOrders ? referral.posting : referral.applicant)) {
            const auto disposal = book.disposed.constFind(record);
            if (disposal != book.disposed.cend() && entered <= disposal->at &&
                !(line.checkedOn && *line.checkedOn >= disposal->day))
                book.gone.insert(referral.seq);
        }
        book.referrals[isOrders ? posting : applicant].append(line);
    }
}

QHash<qint64, QDate> LedgerDesk::days(const QString& sql)
{
    QHash<qint64, QDate> found;
    QSqlQuery rows = m_database.prepare(sql);
    Database::execute(rows);
    while (rows.next())
        found.insert(rows.value(0).toLongLong(),
                     std::min(m_clock.today(), japaneseDay(rows.value(1).toLongLong())));
    return found;
}

/// What came in a message was received on the day it was sent.
QHash<qint64, QDate> LedgerDesk::received(LedgerKind ledger)
{
    return ledger == LedgerKind::JobOrders
               ? days(u"SELECT c.posting_seq, coalesce(m.sent_at, c.at) FROM posting_changes c "
                      "LEFT JOIN messages m ON m.id = c.message_id AND m.sent_at > 0 WHERE c.version = 1"_s)
               : days(u"SELECT seq, created_at FROM applicants"_s);
}

QHash<qint64, QDate> LedgerDesk::renewed(LedgerKind ledger)
{
    const QString entries = ledger == LedgerKind::JobOrders
                                ? u"SELECT posting_seq AS seq, at FROM posting_changes"_s
                                : u"SELECT applicant_seq AS seq, at FROM applicant_versions UNION ALL SELECT "
                                  u"seq, updated_at AS at "
                                  "FROM applicants"_s;
    return days(u"SELECT e.seq, min(e.at) FROM (%1) e JOIN (SELECT record_seq, max(at) AS at FROM "
                "ledger_disposals WHERE ledger = '%2' GROUP BY record_seq) d ON d.record_seq = e.seq "
                "WHERE e.at > d.at GROUP BY e.seq"_s.arg(entries, codeOf(ledger)));
}

QHash<qint64, LedgerDesk::Gone> LedgerDesk::disposedOf(LedgerKind ledger)
{
    QHash<qint64, Gone> found;
    QSqlQuery rows = m_database.prepare(u"SELECT record_seq, max(at), max(day) FROM ledger_disposals "
                                        "WHERE ledger = ? GROUP BY record_seq"_s);
    Database::execute(rows, {codeOf(ledger)});
    while (rows.next())
        found.insert(rows.value(0).toLongLong(),
                     {rows.value(1).toLongLong(), QDate::fromString(rows.value(2).toString(), Qt::ISODate)});
    return found;
}

} // namespace kakehashi
