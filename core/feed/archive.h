// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"

#include <functional>

namespace kakehashi::feed {

/// Bounds of what a message's archives may hold, all of them together. What passes one is refused by name.
struct ArchiveLimits
{
    int depth = 4; ///< containers within containers: mail programs and people make two, rarely three
    int files = 5'000;
    qint64 fileBytes = 64LL * 1024 * 1024;
    qint64 unpackedBytes = 256LL * 1024 * 1024;
    /// Lists shrink to a tenth, repetitive ones to a fiftieth; what shrinks to less than a two-hundredth on a
    /// scale that matters was made to fill the memory.
    qint64 suspiciousRatio = 200;
    qint64 harmlessBytes = 32LL * 1024 * 1024;
};

/// What may open an archive, most likely first. Asked for only when one is locked.
using Passwords = std::function<QStringList()>;

/// Puts what is in the message's containers (ZIP archives, and messages in them or attached under another
/// name) in their place among its attachments, named by their path ("list.zip/2020/list.csv"). Everything
/// happens in memory; nothing is ever written to disk. An archive is opened whole or not at all: one that no
/// password opens stays as it was, marked `locked`. What is refused of an archive (paths that lead out,
/// links, shared bytes, bombs, doubtful names, damage) is told in `problems` of the archive, which stays in
/// the list without its bytes; the rest of it is read. Doing it again changes nothing, unless a password is
/// known now.
void unpackArchives(Message& message, const Passwords& passwords = {}, const ArchiveLimits& limits = {});

/// Something that is still closed.
bool hasLocked(const Message& message);

} // namespace kakehashi::feed
