// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/mail/mailbox_settings.h"

#include <QDateTime>

#include <optional>

namespace kakehashi {

enum class ArrivalState {
    Arrived, ///< kept, not looked at yet
    Waiting, ///< for a decision of staff; the reason says which
    Taken,   ///< in the store of postings
    NoFeed,  ///< a mail without any list
    Failed,  ///< could not be taken in; the reason says why
    Ignored  ///< put aside by staff
};

/// Reasons for waiting, as codes. Others may be added.
inline constexpr QLatin1StringView unknownSender("unknown_sender");
inline constexpr QLatin1StringView distrustedSender("distrusted_sender"); ///< by a rule of staff
inline constexpr QLatin1StringView unreadable("unreadable");              ///< nothing of it could be read

/// What a message says of itself.
struct ArrivalEnvelope
{
    QString sender; ///< address, lower case
    QString senderName;
    QString subject;
    QDateTime sentAt;
};

/// One message or file that a mailbox brought.
struct Arrival
{
    qint64 seq = 0;
    QString id;
    qint64 mailbox = 0;  ///< MailboxSettings::seq
    QString item;        ///< the mailbox's name for it
    bool isFile = false; ///< of a watched folder: somebody carried it there by hand
    QString digest;      ///< SHA-256, hex
    QDateTime arrivedAt;
    ArrivalState state = ArrivalState::Arrived;
    QString reason;           ///< code of why it waits; a sentence where it failed
    ArrivalEnvelope envelope; ///< known once it was looked at
    bool hasBytes = true;     ///< not what could not be fetched at all, nor what was disposed of
    qint64 message = 0;       ///< the message of the feed it became; 0: none, or several
};

/// All SQL of what mailboxes brought.
class Arrivals
{
    Q_DECLARE_TR_FUNCTIONS(Mailbox)

public:
    Arrivals(Database& database, AuditLog& audit, const Clock& clock);

    /// Within the transaction that notes it as seen. False: these very bytes arrived before.
    bool keep(qint64 mailbox, const QString& item, bool isFile, const QByteArray& raw, const QString& digest);
    /// Notes what could not be fetched at all, so that it is seen: it has failed, with the reason, and has no
    /// bytes.
    void keepFailure(qint64 mailbox, const QString& validity, const QString& item, const QString& reason);
    static QString digestOf(const QByteArray& raw);

    /// Oldest first; all of them without a state.
    QList<Arrival> all(std::optional<ArrivalState> state = std::nullopt);
    std::optional<Arrival> bySeq(qint64 seq);
    /// The bytes; of what was taken in from the message it became.
    QByteArray raw(qint64 seq);
    qint64 count(ArrivalState state);

    void describe(qint64 seq, const ArrivalEnvelope& envelope);
    /// `message`: the message it became. Of what is taken in, the bytes are kept by the message alone.
    void settle(qint64 seq, ArrivalState state, const QString& reason = {}, qint64 message = 0);

    /// Mail that was of no use: it holds no list, or staff put it aside, and its bytes are still here.
    static bool isDisposable(const Arrival& arrival);
    QList<Arrival> disposable();
    /// Takes the bytes of these out of the store for good, and what they said of themselves but for the
    /// sender's address and the date; recorded. The same bytes are not taken for new mail later. Throws
    /// Error, and nothing goes, when one of them is not disposable.
    void dispose(const QList<qint64>& seqs);

private:
    Database& m_database;
    AuditLog& m_audit;
    const Clock& m_clock;
};

QString codeOf(ArrivalState state);

} // namespace kakehashi
