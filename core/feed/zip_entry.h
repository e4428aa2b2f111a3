// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/zip_directory.h"

namespace kakehashi::feed {

struct UnpackedEntry
{
    enum class Outcome {
        Whole,
        Damaged, ///< another size or checksum than the directory says, or another password
        TooLarge,
        Unsupported ///< packed or encrypted in a way nobody needs for a list
    };
    Outcome outcome = Outcome::Damaged;
    QByteArray data; ///< only when whole
};

/// Unpacks one entry through libarchive, which is given that entry alone: whatever the rest of the file is
/// made of is out of its sight. Size and checksum must be what the directory says; what is said to be larger
/// than `mostBytes` is not begun.
UnpackedEntry unpackEntry(const QByteArray& file, const ZipEntry& entry, qint64 mostBytes,
                          const QByteArray& password = {});

} // namespace kakehashi::feed
