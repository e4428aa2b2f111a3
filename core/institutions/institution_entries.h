// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/institutions/institution.h"

namespace kakehashi {

/// What the desk writes down about institutions, and all its SQL. Append-only: a note is corrected by a newer
/// one, a request answered or taken back by a later entry. Leaves the desk in no export.
class InstitutionEntries
{
public:
    InstitutionEntries(Database& database, AuditLog& audit, const Clock& clock);

    /// Throws UsageError without a text or for a day that lies ahead. Returns the note's number. `corrects`:
    /// the number of the note it stands in for; 0: none. Throws UsageError when there is no such note that
    /// still holds.
    int addNote(const Institution& institution, const CallNote& note, int corrects = 0);
    /// Returns the request's number. Throws UsageError for a day that lies ahead.
    int addJobOrder(const Institution& institution, const JobOrderRequest& request);
    /// The institution answered. Throws UsageError when nothing waits under that number, or for a day before
    /// it.
    void answerJobOrder(const Institution& institution, int request, QDate day, const QString& answer);
    /// The request was entered by mistake.
    void takeBackJobOrder(const Institution& institution, int request, const QString& why);

    QList<CallNote> notes(const InstitutionKey& key);
    QList<JobOrderRequest> jobOrders(const InstitutionKey& key);

private:
    struct Entry
    {
        int number = 0;
        QString by;
        QDate day;
        QString kind;
        int refersTo = 0;
        QString body;
        qint64 posting = 0;
        QString person; ///< spoken with, office
        QString text;
    };
    QList<Entry> entriesOf(const InstitutionKey& key);
    qint64 rowOf(const Institution& institution);
    int append(const Institution& institution, Entry entry);
    void requirePast(QDate day) const;
    JobOrderRequest waiting(const Institution& institution, int request);

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
};

} // namespace kakehashi
