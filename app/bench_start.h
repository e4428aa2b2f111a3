// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace kakehashi {

/// For the start benchmark only. With KAKEHASHI_BENCH_START=1 the program prints "usable MS" on standard
/// output as soon as a list with rows has been painted, and quits; MS are the milliseconds since main()
/// began. With KAKEHASHI_BENCH_START=N, N the milliseconds since 1970 at which the program was launched, they
/// are counted from then, so that loading the libraries is in them.
class BenchStart : public QObject
{
    Q_OBJECT

public:
    static bool isAsked();

    /// `sinceMain` was started when main() began.
    explicit BenchStart(QElapsedTimer sinceMain);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellAndQuit() const;

    QElapsedTimer m_sinceMain;
    bool m_painted = false;
};

} // namespace kakehashi
