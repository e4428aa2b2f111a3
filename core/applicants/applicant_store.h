// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant.h"
#include "core/audit/audit_log.h"

namespace kakehashi {

/// One version of an applicant; every earlier one is kept.
struct ApplicantVersion
{
    int version = 1;
    QDateTime at;
    QString by; ///< staff
    Applicant applicant;
};

/// All SQL of applicants. The person lies in one column, the wishes that matching needs in another.
class ApplicantStore
{
public:
    /// `prefectureCode` heads the references given here (A13-2020-000045).
    ApplicantStore(Database& database, AuditLog& audit, const Clock& clock, int prefectureCode);

    StoredApplicant add(const Applicant& applicant);
    /// False when nothing differed; throws Error when `expectedVersion` is no longer the newest.
    bool revise(qint64 seq, const Applicant& applicant, int expectedVersion);
    std::optional<StoredApplicant> byReference(const QString& reference);
    std::optional<StoredApplicant> bySeq(qint64 seq);
    /// Newest first.
    QList<StoredApplicant> all();
    /// Versions, newest first.
    QList<ApplicantVersion> history(qint64 seq);

private:
    QDateTime now() const;
    std::optional<StoredApplicant> first(const QString& condition, const QVariant& key);
    void keepVersion(const StoredApplicant& stored);

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
    int m_prefectureCode;
};

} // namespace kakehashi
