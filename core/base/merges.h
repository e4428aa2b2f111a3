// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

namespace kakehashi {

/// What records have become: each was merged into at most one other, which may have been merged later itself.
class Merges
{
public:
    void add(qint64 merged, qint64 into) { m_into.insert(merged, into); }
    bool isMerged(qint64 seq) const { return m_into.contains(seq); }
    /// The record, and one after the other what it has become; the last stands.
    QList<qint64> lineOf(qint64 seq) const
    {
        QList<qint64> line{seq};
        while (m_into.contains(line.constLast()))
            line.append(m_into.value(line.constLast()));
        return line;
    }
    /// Itself when it was never merged into another.
    qint64 survivorOf(qint64 seq) const
    {
        while (m_into.contains(seq))
            seq = m_into.value(seq);
        return seq;
    }

private:
    QHash<qint64, qint64> m_into;
};

} // namespace kakehashi
