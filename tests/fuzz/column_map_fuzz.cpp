// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as the rows of a list: its columns are found and its rows read.
#include "core/feed/column_map.h"
#include "core/feed/row_reader.h"

using namespace kakehashi::feed;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const TableFile file = readTableFile(QStringLiteral("x.csv"), bytes, QStringLiteral("utf-8"));
    for (const Table& table : file.tables) {
        const auto map = findColumns(table);
        if (!map)
            continue;
        RowReader reader(*map, true);
        for (std::size_t i = map->firstRow; i < table.rows.size(); ++i) {
            map->isHeadingAgain(table.rows[i]);
            reader.read(table.rows[i]);
        }
    }
    return 0;
}
