// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/referrals/tenure.h"

namespace kakehashi {

/// Who stayed, and all its SQL. Nothing is changed or deleted; each entry is one transaction with its audit
/// entry.
class TenureStore
{
public:
    TenureStore(Database& database, AuditLog& audit, const Clock& clock);

    /// Of every hire, the newest referral first.
    QList<Tenure> all();
    std::optional<Tenure> of(const HireKey& hire);
    /// That of a referral's standing hire, else of its last one that was taken back.
    std::optional<Tenure> byReference(const QString& referral);
    /// What is to be asked by the desk's day, the longest hired first.
    QList<Tenure> due();

    /// Throws Error with what stands in the way.
    void enter(const HireKey& hire, const TenureEntry& entry);
    /// Throws Error when there is no such entry.
    void takeBack(const HireKey& hire, TenureKind kind, const QString& note);

private:
    QList<Tenure> find(const QString& condition, const QVariantList& values);
    Tenure existing(const HireKey& hire);
    void append(const HireKey& hire, const TenureEntry& entry, int takesBack);

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
};

namespace tenures {

/// The last day of work of somebody who left and whose leaving stands.
struct Leaving
{
    HireKey hire;
    QDate day;
};
QList<Leaving> leavings(Database& database);

} // namespace tenures

} // namespace kakehashi
