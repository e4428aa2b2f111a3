// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The language the person chose, in the user's settings (not the desk's: two people may share a desk).
namespace kakehashi::language_setting {

/// "ja", "en", or empty: Japanese unless the system speaks another language.
QString chosen();
void choose(const QString& language);

} // namespace kakehashi::language_setting
