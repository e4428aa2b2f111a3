// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/referrals/referral.h"

namespace kakehashi {

/// One telling of a whole posting to one applicant (domain.md §4).
struct Disclosure
{
    /// A paper made of it.
    struct Paper
    {
        QString paper; ///< disclosed, referral_letter
        int postingVersion = 0;
        QDateTime at;
        QString by;
    };
    qint64 seq = 0;
    QString id;
    qint64 referral = 0;
    QString referralReference;
    qint64 applicant = 0;
    QString applicantReference;
    qint64 posting = 0;
    QString postingReference;
    int postingVersion = 0; ///< as it stood when it was told
    Ground ground = Ground::Inquiry;
    TellingChannel channel = TellingChannel::Counter;
    QDateTime at;
    QDate day; ///< the desk's day
    QString by;
    QList<Paper> papers;
};

/// Which disclosures; what is not set does not narrow.
struct DisclosureQuery
{
    qint64 applicant = 0;
    qint64 posting = 0;
    qint64 referral = 0;
    QString by = {};
    std::optional<QDate> from = std::nullopt;
    std::optional<QDate> to = std::nullopt;
};

/// All SQL of disclosures. An entry is never changed or deleted: it proves whom the desk told.
class DisclosureLog
{
public:
    DisclosureLog(Database& database, AuditLog& audit, const Clock& clock);

    /// Within the transaction of the referral's event; returns it with its number and moment.
    Disclosure record(Disclosure disclosure);
    /// Notes a paper made of the newest disclosure of the referral, before it is written; throws UsageError
    /// when nothing was disclosed.
    void recordPaper(qint64 referral, const QString& paper, int postingVersion);
    /// Newest first.
    QList<Disclosure> find(const DisclosureQuery& query);

private:
    QList<Disclosure::Paper> papersOf(qint64 disclosure);
    QDateTime now() const;

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
};

} // namespace kakehashi
