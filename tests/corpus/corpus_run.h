// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/corpus_task.h"

#include <QList>
#include <QProcess>

namespace kakehashi::test {

/// The figures that count: crashes, hangs, slow and unaccounted must be 0.
struct CorpusFigures
{
    qint64 tried = 0;
    qint64 rows = 0;
    qint64 notRows = 0;
    qint64 crashes = 0;
    qint64 hangs = 0;
    qint64 slow = 0;
    qint64 unaccounted = 0;
    qint64 longest = 0; ///< ms of processor time
    bool isClean() const { return crashes + hangs + slow + unaccounted == 0; }
};

/// Tries tasks one by one in a process of their own, which is started anew where one breaks it; says on
/// standard output what was wrong with which. A try that takes more than 10 s of processor time is slow, one
/// that does not end within five minutes a hang, and ended.
class CorpusRun
{
public:
    /// `keep`: folder for the bytes of tries that went wrong; may be empty.
    explicit CorpusRun(const QString& keep) : m_keep(keep) {}
    ~CorpusRun();
    void attempt(const CorpusTask& task);
    const CorpusFigures& figures() const { return m_figures; }

private:
    void begin();
    QByteArray answer(const CorpusTask& task);
    void read(const CorpusTask& task, const QByteArray& answer);
    void tell(const CorpusTask& task, const QString& what) const;

    QString m_keep;
    QProcess m_worker;
    CorpusFigures m_figures;
};

} // namespace kakehashi::test
