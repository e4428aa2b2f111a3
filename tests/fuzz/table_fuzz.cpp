// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a list: rows, or a sentence why there are none.
#include "core/feed/table.h"

#include <algorithm>
#include <cstdlib>

using namespace kakehashi::feed;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    TableLimits limits;
    limits.unpackedBytes = 8 << 20;
    limits.rows = 20'000;
    limits.cells = 200'000;
    const TableFile file = readTableFile(QStringLiteral("x.csv"), bytes, {}, limits);
    const bool anyRow =
        std::ranges::any_of(file.tables, [](const Table& table) { return !table.rows.empty(); });
    if (!anyRow && file.problems.isEmpty())
        std::abort();
    return 0;
}
