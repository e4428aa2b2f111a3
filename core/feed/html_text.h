// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kakehashi::feed {

/// The text of an HTML body, roughly: tags, comments, scripts and styles left out, paragraphs, rows and
/// breaks as lines, cells divided by tabs, the usual entities resolved. For reading, never for showing as
/// HTML.
QString htmlText(const QString& html);

} // namespace kakehashi::feed
