// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_folder.h"

namespace kakehashi::bench {

QDir benchFolder()
{
    const QString told = qEnvironmentVariable("KAKEHASHI_BENCH_FOLDER");
    const QDir folder(told.isEmpty() ? QDir::temp().filePath(QStringLiteral("kakehashi-bench")) : told);
    folder.mkpath(QStringLiteral("."));
    return folder;
}

} // namespace kakehashi::bench
