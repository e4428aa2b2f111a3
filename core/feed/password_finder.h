// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kakehashi::feed {

/// What a message's text may say is the password of a file: behind a label (パスワード：, 解凍PW,
/// Password is), in quotes, or alone on a line below one. Most likely first, each once, at most
/// `mostPasswords`; as written, and where that has full-width characters also in half width.
QStringList passwordsIn(const QString& text);

/// True when the text plainly says a password, not only something that might be tried.
bool saysPassword(const QString& text);

inline constexpr qsizetype mostPasswords = 12;

} // namespace kakehashi::feed
