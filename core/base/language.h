// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kakehashi {

/// Installs the translation for "ja" or "en" into the running application. An empty language means: what
/// KAKEHASHI_LANGUAGE says, else Japanese unless the system speaks another language.
/// Returns the language installed.
QString installLanguage(const QString& language = {});

} // namespace kakehashi
