// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applicants/applicant_doubles.h"
#include "core/audit/audit_log.h"
#include "core/base/merges.h"

namespace kakehashi {

/// One version of an applicant; every earlier one is kept.
struct ApplicantVersion
{
    int version = 1;
    QDateTime at;
    QString by; ///< staff
    Applicant applicant;
};

/// "(SELECT …)": the positions of the applicant whose position is the one value, and of everybody who turned
/// out to be the same person.
QString samePersonSelection();

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
    /// Newest first, without those who were merged into another.
    QList<StoredApplicant> all();
    /// Versions, newest first.
    QList<ApplicantVersion> history(qint64 seq);
    /// What the desk knew of the person at that moment: of somebody who had been merged into another by then,
    /// what that one's record said.
    Applicant asOf(qint64 seq, const QDateTime& moment);

    /// Those who are likely to be the same person as this one; `except` is the applicant being revised (0:
    /// none).
    QList<ApplicantDouble> doublesOf(const Applicant& applicant, qint64 except = 0);
    /// `kept` gets this value as a new version; `other` keeps its history and points to `kept` from then on,
    /// and its referrals count as those of `kept`. Throws Error when either was merged into another before,
    /// or the newest version of `kept` is not `expectedVersion`.
    void merge(qint64 kept, qint64 other, const Applicant& merged, int expectedVersion);
    /// Takes a merge back: `other` stands for itself again, and the one it was merged into says what it said
    /// before, if nothing else has changed there since.
    void unmerge(qint64 other);
    /// Those who were merged into this one, the latest first.
    QList<StoredApplicant> mergedFrom(qint64 seq);
    /// What an applicant has become by merges: itself when it was never merged into another.
    qint64 survivorOf(qint64 seq);
    /// Of all applicants.
    Merges merges();
    /// False when that was the state already.
    bool setState(qint64 seq, ApplicantState state);
    /// Letters about postings are welcome or not, as the person said. False when that was known already.
    bool setMailWelcome(qint64 seq, bool welcome);

private:
    StoredApplicant existing(qint64 seq);
    QDateTime now() const;
    std::optional<StoredApplicant> first(const QString& condition, const QVariant& key);
    void keepVersion(const StoredApplicant& stored);

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
    int m_prefectureCode;
};

} // namespace kakehashi
