// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"

namespace kakehashi::feed {

/// A mail file or a folder of mails; a larger one is refused before it is read.
inline constexpr qint64 largestMailFile = 300LL * 1024 * 1024;

/// What a file on disk holds for the feed.
struct ReadFile
{
    QString path;
    QString fileName;        ///< without its folder
    QList<Message> messages; ///< one of an .eml or a bare list, several of an .mbox
    QString problem;         ///< a sentence naming the file, when nothing could be read; else empty
};

/// Reads a file from disk: a mail, an mbox, or anything else as a bare list, judged by its bytes first and
/// its name second. Never throws for odd files. Mails may be as large as `largestMailFile`, everything else
/// as TableLimits say for its kind; what is larger is not read at all. `handedOverAt`: when a bare list,
/// which cannot say so itself, counts as sent.
ReadFile readFeedFile(const QString& path, const QDateTime& handedOverAt);

/// The same of a file's bytes, within the same limits.
ReadFile readFeedData(const QString& fileName, const QByteArray& data, const QDateTime& handedOverAt);

} // namespace kakehashi::feed
