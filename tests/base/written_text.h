// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kakehashi::test {

/// A written constant as the program's text.
inline QString text(const char16_t* written)
{
    return QString::fromUtf16(written);
}

} // namespace kakehashi::test
