// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace kakehashi::bench {

/// KAKEHASHI_BENCH_FOLDER, or a folder among the temporary ones: where what is dear to make is kept.
QDir benchFolder();

} // namespace kakehashi::bench
