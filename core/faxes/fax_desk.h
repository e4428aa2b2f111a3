// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/disclosure/sheet_posting.h"
#include "core/faxes/fax_number.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kakehashi {

/// A registered receiver. A fax number is only ever chosen from these (domain.md §8: never preset).
struct FaxDestination
{
    qint64 seq = 0; ///< 0: not in the store yet
    QString name;
    QString number; ///< as typed
    QString note;
    /// Why nothing may be sent there until the number is corrected; empty when it may.
    QString blocked;
};

enum class FaxOutcome { Sent, Failed };

/// One fax in the log: who sent what to whom, when, which version of which sheet, and how it went (entered by
/// staff).
struct SentFax
{
    struct Sheet
    {
        qint64 posting = 0;
        QString reference;
        int version = 0;
        SheetPosting::Copy copy = SheetPosting::Copy::Whole;
    };
    qint64 seq = 0;
    QDateTime at;
    QString by;
    QString destination;
    QString number;
    QList<Sheet> sheets;
    int pages = 0;
    std::optional<FaxOutcome> outcome;
    QDateTime outcomeAt;
    QString outcomeBy;
    QString outcomeNote;
};

/// Destinations and the send log; all their SQL. Each act is audited in its transaction.
class FaxDesk
{
    Q_DECLARE_TR_FUNCTIONS(FaxDesk)

public:
    FaxDesk(Database& database, AuditLog& audit, const Clock& clock);

    /// In use, by name.
    QList<FaxDestination> destinations();
    /// Adds or changes; throws UsageError when the name or number will not do. Returns the destination's seq.
    /// Correcting the number frees the destination. The block is the digits': writing them another way, or
    /// registering them once more, does not lift it.
    qint64 save(const FaxDestination& destination);
    /// No longer offered; the log keeps its name.
    void remove(qint64 destination);

    /// Writes a fax into the log before it goes out, without an outcome. Throws UsageError when the number is
    /// blocked: the last `failuresUntilBlocked` faxes to it whose outcome is known failed. A sheet's posting
    /// must be in the store.
    qint64 record(qint64 destination, const QList<SheetPosting>& sheets, int pages);
    /// Enters or corrects the outcome; both are audited.
    void setOutcome(qint64 fax, FaxOutcome outcome, const QString& note);
    /// Newest first; of one posting when given.
    QList<SentFax> log(qint64 posting = 0, int limit = 500);

    static constexpr int failuresUntilBlocked = 2;

private:
    struct Kept
    {
        QString id;
        QString name;
        QString number;
        QString digits;
        QString note;
    };
    static QString requireSound(const FaxDestination& destination);
    qint64 insert(const FaxDestination& destination, const QString& digits);
    qint64 update(const FaxDestination& destination, const QString& digits);
    void insertSheet(qint64 fax, qsizetype position, const SheetPosting& sheet);
    QList<SentFax::Sheet> sheetsOf(qint64 fax);
    Kept existing(qint64 destination);
    QString whyBlocked(const QString& digits);
    qint64 now() const;

    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
};

} // namespace kakehashi
