// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailbox.h"

#include <QCoreApplication>
#include <QDir>

#include <chrono>

namespace kakehashi {

/// The files of a folder of this computer, not of the folders in it. A file that was written to a moment ago
/// may still be copied: it is left for the next look. Nothing is moved or deleted.
class FolderMailbox : public Mailbox
{
    Q_DECLARE_TR_FUNCTIONS(Mailbox)

public:
    static constexpr std::chrono::milliseconds quietTime{2000};

    FolderMailbox(const QString& folder, qint64 largest, std::chrono::milliseconds quiet = quietTime);

    MailListing list(const MailboxMark& mark, const MailProgress& progress) override;
    QByteArray fetch(const MailItem& item, const MailProgress& progress) override;

    /// The file's own name, out of the name that the listing gave it.
    static QString fileName(const QString& item);

private:
    QDir m_folder;
    qint64 m_largest;
    std::chrono::milliseconds m_quiet;
};

} // namespace kakehashi
