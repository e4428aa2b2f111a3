// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace kakehashi::feed {

/// What `read` makes of a text, kept: lists say the same few hundred values over and over.
template<typename T, typename Read>
const T& remembered(QHash<QString, T>& memory, const QString& text, const Read& read)
{
    static constexpr qsizetype mostRemembered = 20'000; // so that odd lists cost no memory
    const auto known = memory.constFind(text);
    if (known != memory.cend())
        return *known;
    if (memory.size() >= mostRemembered)
        memory.clear();
    return *memory.insert(text, read(text));
}

} // namespace kakehashi::feed
