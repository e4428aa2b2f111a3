// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kakehashi::test {

/// One try of the corpus: a file as it is (`wound` 0), or damaged in the way this number stands for.
struct CorpusTask
{
    QString path;
    quint32 wound = 0;

    /// The bytes to try; the same for the same task.
    QByteArray bytes() const;
    /// A line between the two processes, without its end.
    QByteArray line() const;
    static CorpusTask of(const QByteArray& line);
};

} // namespace kakehashi::test
