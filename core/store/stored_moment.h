// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QVariant>

namespace kakehashi {

/// A moment as the store keeps it: milliseconds since 1970 in UTC. Invalid where the store holds none.
inline QDateTime storedMoment(const QVariant& milliseconds)
{
    return milliseconds.isNull() ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

} // namespace kakehashi
