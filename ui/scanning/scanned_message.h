// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"
#include "ui/scanning/sheet_scan.h"

namespace kakehashi {

/// Reads the posting sheets among a message's attachments, its archives being unpacked where no password is
/// wanted, and puts them in its `scans`, ready for the feed.
/// A scan handed over as a file becomes one whatever is found in it; an attachment of a mail only when it
/// has the code of a sheet (leaflets and signatures are pictures too), else it stays as it was. Never throws
/// for odd files: what could not be read is told in the scan's problems. Throws Cancelled when the progress
/// asks for it.
void readScans(feed::Message& message, const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kakehashi
