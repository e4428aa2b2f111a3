// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/message.h"
#include "tests/support/test_desk.h"

namespace kakehashi::test {

/// A sample message of tests/data/feed.
inline feed::Message sample(const char* fileName)
{
    return feed::parseMessage(testData(QStringLiteral("feed/") + QString::fromLatin1(fileName)));
}

} // namespace kakehashi::test
