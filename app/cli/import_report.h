// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QJsonArray>

namespace kakehashi::cli {

/// The answer of `import` and `fetch`: what was taken in, held and refused, in words and as one JSON
/// document.
class ImportReport
{
public:
    ImportReport(Invocation& invocation, Desk& desk) : m_invocation(invocation), m_desk(desk) {}

    /// What one message of the file did. `messages`: StoredMessage::seq of what it became.
    void tell(const QString& file, const QList<feed::PlannedFile>& lists, const QStringList& problems,
              const feed::ImportResult& result, const QList<qint64>& messages, const QList<qint64>& absent);
    void refuse(const QString& file, const QString& problem);
    /// Waits for something before it can be taken in.
    void wait(const QJsonObject& waiting);

    bool readAnything() const { return m_readAnything; }
    bool refusedAnything() const { return m_refusedAnything || m_sum.held > 0 || !m_waiting.isEmpty(); }
    /// Says the sum; returns the document.
    QJsonObject finish();

private:
    void tellFiles(const QString& file, const QList<feed::PlannedFile>& lists, const QStringList& problems);
    void tellHeld(const QString& file, const QList<feed::HeldRow>& rows);

    Invocation& m_invocation;
    Desk& m_desk;
    feed::ImportResult m_sum;
    QJsonArray m_files;
    QJsonArray m_heldRows;
    QJsonArray m_absent;
    QJsonArray m_waiting;
    bool m_readAnything = false;
    bool m_refusedAnything = false;
};

} // namespace kakehashi::cli
