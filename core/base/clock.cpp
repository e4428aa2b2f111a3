// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace kakehashi {

namespace {

constexpr qint64 secondsAheadOfUtc = qint64{9} * 60 * 60; ///< Japan, without summer time

} // namespace

QDate japaneseDay(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).addSecs(secondsAheadOfUtc).date();
}

QDate Clock::today() const
{
    return m_deskDay ? *m_deskDay : now().toLocalTime().date();
}

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime Clock::deskMoment() const
{
    QDateTime present = now();
    if (!m_deskDay)
        return present;
    return QDateTime(*m_deskDay, present.toLocalTime().time(), Qt::LocalTime).toUTC();
}

} // namespace kakehashi
