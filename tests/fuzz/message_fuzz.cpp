// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a message, and as a folder of messages.
#include "core/feed/message.h"

using namespace kakehashi::feed;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    parseMessage(bytes);
    splitMbox(bytes);
    return 0;
}
