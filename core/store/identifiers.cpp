// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identifiers.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>
#include <QUuid>

namespace kakehashi {

namespace {

/// Milliseconds and a 12-bit counter (RFC 9562, 6.2 method 1): never goes back, even when the clock does.
class Sequence
{
public:
    struct Step
    {
        quint64 milliseconds;
        quint32 counter;
    };

    Step next()
    {
        const QMutexLocker lock(&m_mutex);
        const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
        if (now > m_last.milliseconds)
            m_last = {now, start()};
        else if (m_last.counter < maximum)
            ++m_last.counter;
        else
            m_last = {m_last.milliseconds + 1, start()};
        return m_last;
    }

private:
    static constexpr quint32 maximum = 0xFFF;
    /// In the lower half, so that a burst within one millisecond finds room.
    static quint32 start() { return QRandomGenerator::system()->generate() & (maximum >> 1U); }

    QMutex m_mutex;
    Step m_last{0, 0};
};

} // namespace

QString newId()
{
    static Sequence sequence;
    const Sequence::Step step = sequence.next();
    const quint64 high = (step.milliseconds << 16U) | 0x7000U | step.counter;
    const quint64 low = (QRandomGenerator::system()->generate64() >> 2U) | (quint64(1) << 63U);
    const auto part = [](quint64 bits, unsigned shift) {
        return static_cast<unsigned char>((bits >> shift) & 0xFFU);
    };
    const QUuid uuid(static_cast<uint>(high >> 32U), static_cast<ushort>((high >> 16U) & 0xFFFFU),
                     static_cast<ushort>(high & 0xFFFFU), part(low, 56), part(low, 48), part(low, 40),
                     part(low, 32), part(low, 24), part(low, 16), part(low, 8), part(low, 0));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace kakehashi
