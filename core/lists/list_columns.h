// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/public_list.h"

#include <span>
#include <variant>

/// What stands in a list, before it is written in any format.
namespace kakehashi::lists {

/// An empty text is an empty cell.
using Value = std::variant<QString, qint64, QDate, QTime>;

struct Column
{
    QStringView heading;
    int width = 10;     ///< in a workbook, in digits
    bool wraps = false; ///< free text
    Value (*value)(const PublicPosting&) = nullptr;
};
std::span<const Column> columns();

/// As separated text and the command line say it: 2020-06-15, 08:45, 1800.
QString textOf(const Value& value);

/// Without what no file format of lists can hold: control characters, halves of characters, no characters.
QString writable(const QString& text);
/// What stands below the headings of a list without postings.
QString nothingFound();

} // namespace kakehashi::lists
