// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/table_builder.h"

namespace kakehashi::feed {

/// The character between the fields of a list: comma, tab or semicolon, whichever divides the first records
/// most evenly; u'\0' when the text has none of them and so is no list.
char16_t separatorOf(QStringView text, char16_t preferred);

/// Reads separated text into one table (RFC 4180, any line end). A record with line breaks inside quotes is
/// one row, as a spreadsheet shows it, and blank lines count. A quote that is never closed is read as an
/// ordinary character, so that it cannot swallow the rows after it, and is named in `problems`, as are
/// unreadable characters. `utf8`: the bytes of the text, where they are in UTF-8; null where they are not.
void readCsv(QString text, const QByteArray& utf8, char16_t separator, TableBuilder& builder,
             QStringList& problems);

} // namespace kakehashi::feed
