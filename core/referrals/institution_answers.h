// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/postings/posting.h"

#include <QDateTime>
#include <QSet>

namespace kakehashi {

/// What an institution told the desk of a masked posting when it was asked (domain.md §4): a Doctor Bank's
/// list never had it.
struct InstitutionAnswer
{
    int number = 1;
    QDateTime at; ///< when it was entered
    QString by;   ///< staff
    QDate day;
    QString toldBy; ///< who answered there
    QString note;
    Posting told; ///< the fields of column M that were told, all others blank
};

/// The hidden fields without which nobody can be told whom to turn to, and that this posting does not say:
/// dotted keys, institution_name, contact.name, contact.phone (standing for any way to reach it). Empty for
/// a posting without masking.
QStringList untoldFields(const Posting& posting);
/// The same as a sentence for the desk; empty when nothing is missing.
QString untoldSentence(const QString& reference, const Posting& posting);

/// The posting with what was told in place of what the list said or left out, the newest answer to a field
/// standing.
Posting filledIn(Posting posting, const QList<InstitutionAnswer>& answers);

/// All SQL of the answers. They lie apart from the posting: nothing that a list says later touches them, and
/// none is ever changed or deleted.
class InstitutionAnswers
{
public:
    InstitutionAnswers(Database& database, AuditLog& audit, const Clock& clock);

    /// That a sheet for asking was made is recorded before it is. Throws Error for a posting without masking.
    void noteCallSheet(const StoredPosting& posting);
    /// Of `told` the fields of column M that say something. Throws UsageError when there are none, Error for
    /// a posting without masking or a draft.
    InstitutionAnswer record(const StoredPosting& posting, const Posting& told, const QString& toldBy,
                             const QString& note);
    /// Oldest first; of each of these postings.
    QList<InstitutionAnswer> of(const QList<qint64>& postings);
    /// StoredPosting::seq of the postings that an institution has answered about.
    QSet<qint64> answeredPostings();

private:
    static void requireMasked(const StoredPosting& posting);

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
};

} // namespace kakehashi
