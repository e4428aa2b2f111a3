// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace kakehashi::cli {

/// The answer of `import` and `fetch`: what was taken in, held and refused, in words and as one JSON
/// document.
class ImportReport
{
public:
    ImportReport(Invocation& invocation, Desk& desk) : m_invocation(invocation), m_desk(desk) {}

    /// What one message of the file did, and other messages that it said the password of. `messages`:
    /// StoredMessage::seq of what it became.
    void tell(const QString& file, const QList<feed::PlannedFile>& lists, const QStringList& problems,
              const feed::ImportResult& result, const QList<qint64>& messages, const QList<qint64>& absent);
    void refuse(const QString& file, const QString& problem);
    /// What a password opened that had waited.
    void tell(const feed::UnlockedMessage& unlocked);
    /// Waits for something before it can be taken in.
    void wait(const QJsonObject& waiting);

    /// This message was among what was told.
    bool hasTold(qint64 message) const { return m_kept.contains(message); }
    bool readAnything() const { return m_readAnything; }
    /// Known once all is told.
    bool refusedAnything() const { return m_refusedAnything || m_sum.held > 0 || !m_waiting.isEmpty(); }
    /// Says the sum and what waits; returns the document.
    QJsonObject finish();

private:
    void tellFiles(const QString& file, const QList<feed::PlannedFile>& lists, const QStringList& problems);
    void tellFile(const QString& file, const feed::PlannedFile& list);
    void tellHeld(const QString& file, const QList<feed::HeldRow>& rows);
    void tellLocked();

    Invocation& m_invocation;
    Desk& m_desk;
    feed::ImportResult m_sum;
    QJsonArray m_files;
    QJsonArray m_heldRows;
    QSet<qint64> m_toldRows;
    QJsonArray m_absent;
    QJsonArray m_waiting;
    QHash<qint64, QString> m_kept; ///< StoredMessage::seq of this run, and the file it came from
    QList<std::pair<QString, feed::PlannedFile>> m_locked; ///< archives, and the files they came in
    bool m_readAnything = false;
    bool m_refusedAnything = false;
};

} // namespace kakehashi::cli
