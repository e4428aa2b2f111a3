// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as the body of a message: its postings are found and read.
#include "core/feed/row_reader.h"
#include "core/feed/text_body.h"

#include <cstdlib>

using namespace kakehashi::feed;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const LabelledPosting& posting : postingsInText(text)) {
        if (posting.map.columns.size() != posting.row.cells.size())
            std::abort();
        readRow(posting.row, posting.map);
    }
    return 0;
}
