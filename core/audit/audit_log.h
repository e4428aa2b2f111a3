// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database.h"

#include <QJsonObject>

namespace kakehashi {

/// Stands for whoever is at the desk while nobody is named.
inline constexpr QLatin1StringView wholeDesk("desk");

/// Who did what to which record, when. Append-only: triggers refuse changes and deletions, and each entry's
/// hash covers the entry and the hash before it, so that `check` sees what was altered behind the program's
/// back.
///
/// The table audit_head keeps the number of entries and the last hash, so that a tail cut off is seen too.
/// Whoever can write the file can also compute the whole chain anew: the chain guards against mistakes and
/// careless hands, not against that.
class AuditLog
{
public:
    struct Entry
    {
        QString action;     ///< "posting.created"
        QString recordKind; ///< "posting"
        QString recordId;
        QJsonObject detail; ///< without personal data: field names, counts, codes
    };

    AuditLog(Database& database, const Clock& clock);

    /// Whose acts follow: a staff member's name; `wholeDesk` until told.
    void setActor(const QString& actor) { m_actor = actor; }
    const QString& actor() const { return m_actor; }
    /// The staff member named; empty while nobody is, for papers that show who sent them.
    QString staff() const;

    /// Must run inside the transaction of the change it records; throws Error otherwise.
    void append(const Entry& entry);

    /// Sequence numbers of entries whose hash does not fit; empty when the chain is whole. The number after
    /// the last entry's stands for entries missing at the end (or put there without this class). Reads in
    /// bounded memory.
    QList<qint64> brokenEntries();
    qint64 count();

private:
    Database& m_database;
    const Clock& m_clock;
    QString m_actor;
};

} // namespace kakehashi
