// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/corpus_task.h"

#include "tests/support/damage.h"

#include <QFile>

namespace kakehashi::test {

QByteArray CorpusTask::bytes() const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray data = file.readAll();
    if (wound == 0)
        return data;
    QRandomGenerator random(wound);
    return damaged(data, random);
}

QByteArray CorpusTask::line() const
{
    return QByteArray::number(wound) + '\t' + path.toUtf8();
}

CorpusTask CorpusTask::of(const QByteArray& line)
{
    const qsizetype tab = line.indexOf('\t');
    return {QString::fromUtf8(line.mid(tab + 1)), line.first(tab).toUInt()};
}

} // namespace kakehashi::test
