// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as that of a message that may say a password.
#include "core/feed/password_finder.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (kakehashi::feed::passwordsIn(text).size() > kakehashi::feed::mostPasswords)
        std::abort();
    return 0;
}
