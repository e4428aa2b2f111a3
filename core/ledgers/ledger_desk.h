// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledgers/ledger.h"
#include "core/ledgers/year_figures.h"
#include "core/referrals/referral_store.h"
#include "core/referrals/tenure_store.h"

#include <QHash>
#include <QSet>

namespace kakehashi {

/// One matter whose time of keeping has run out.
struct Disposable
{
    LedgerKind ledger = LedgerKind::JobOrders;
    qint64 seq = 0;
    QString reference;
    QDate keptUntil;
};

/// One that was disposed of.
struct Disposal
{
    Disposable what;
    QDate day;
    QDateTime at;
    QString by;
};

/// Puts the ledgers together from postings, applicants and referrals, and keeps the record of what was taken
/// out of them. Name and telephone of the desk are the caller's to fill in.
///
/// A posting was received on the day its first message was sent, else entered; it is valid until it was
/// closed or its period ends. An applicant's request is valid until the last day wished, or until it was
/// finished. What was merged into another stands in no row of its own: its referrals are those of the other,
/// which was received when the first of them was. A posting's fields are as they may be told: with what the
/// institution answered.
///
/// What was disposed of stands in its ledger again with what was entered later: when it is valid again, or a
/// referral of it began or went on. It was then received on the day of the first of these entries.
class LedgerDesk
{
public:
    LedgerDesk(Database& database, AuditLog& audit, PostingStore& postings, ApplicantStore& applicants,
               ReferralStore& referrals, const Clock& clock);

    JobOrderLedger jobOrders(const LedgerQuery& query = {});
    ApplicantLedger applicants(const LedgerQuery& query = {});

    /// What may be disposed of on the desk's day, in both ledgers.
    QList<Disposable> disposable();
    /// Takes these out of the ledgers and records it; the records they were made from stay, with the personal
    /// data in them. Throws Error when one of them still has to be kept.
    void dispose(const QList<Disposable>& what);
    /// Newest first.
    QList<Disposal> disposals();

    /// From the first day to the last, both included.
    YearFigures figures(QDate from, QDate to);

private:
    struct Book;
    struct Gone;
    /// What the ledger is put together from, besides the records themselves.
    Book book(LedgerKind ledger);
    void enterReferrals(Book& book, LedgerKind ledger, const Merges& postings, const Merges& applicants);
    /// Position and day, of rows of a position and a moment; none is later than the desk's day.
    QHash<qint64, QDate> days(const QString& sql);
    QHash<qint64, QDate> received(LedgerKind ledger);
    QHash<qint64, QDate> renewed(LedgerKind ledger);
    QHash<qint64, Gone> disposedOf(LedgerKind ledger);
    QString nameOf(qint64 applicant);
    QString employerOf(qint64 posting, const QSet<qint64>& answered);
    /// Of postings that stand; institutions answered about them, or about what was merged into them.
    QSet<qint64> answeredPostings(const Merges& merges);
    /// As it may be told.
    StoredPosting told(const StoredPosting& stored, const QSet<qint64>& answered);

    Database& m_database;
    AuditLog& m_audit;
    PostingStore& m_postings;
    ApplicantStore& m_applicants;
    ReferralStore& m_referrals;
    const Clock& m_clock;
};

} // namespace kakehashi
