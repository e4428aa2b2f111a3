// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace kakehashi::feed {

/// False for bytes that no mail program makes and that would cost a MIME parser minutes and gigabytes: heads
/// of more than two megabytes, or more than 50,000 lines that could divide parts. One pass over the lines.
bool isWithinMimeBounds(QByteArrayView raw);

} // namespace kakehashi::feed
