// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as the cells of a sheet laid out like the form.
#include "core/feed/form_sheet.h"
#include "core/feed/row_reader.h"

#include <cstdlib>

using namespace kakehashi::feed;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const TableFile file = readTableFile(QStringLiteral("x.csv"), bytes, QStringLiteral("utf-8"));
    for (const Table& table : file.tables) {
        for (const LabelledPosting& posting : postingsOnSheet(table)) {
            if (posting.map.columns.size() != posting.row.cells.size())
                std::abort();
            readRow(posting.row, posting.map);
        }
    }
    return 0;
}
