// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a date or a time; a date that was read is written and read back as itself.
#include "core/base/japanese_era.h"

#include <cstdlib>

using namespace kakehashi;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto date = japanese::parseDate(text);
    if (date && japanese::parseDate(japanese::eraDate(*date)) != date)
        std::abort();
    japanese::parseTime(text);
    japanese::parseTime(text, true);
    return 0;
}
