// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

namespace kakehashi {

/// The desk's time. `today()` decides what is open or expired; it can be set (`--today`) to look at another
/// day.
class Clock
{
public:
    Clock() = default;
    explicit Clock(QDate deskDay) : m_deskDay(deskDay) {}
    virtual ~Clock() = default;
    Clock(const Clock&) = default;
    Clock& operator=(const Clock&) = default;

    /// The desk's day.
    QDate today() const;
    /// The present moment in UTC, whatever the desk's day: what audit and history are stamped with.
    virtual QDateTime now() const;
    /// The present time of day on the desk's day, in UTC: when something handed over now counts as said.
    QDateTime deskMoment() const;
    bool isSet() const { return m_deskDay.has_value(); }

private:
    std::optional<QDate> m_deskDay;
};

/// The day in Japan of a moment, in milliseconds since 1970 UTC, as stores keep them.
QDate japaneseDay(qint64 moment);

} // namespace kakehashi
