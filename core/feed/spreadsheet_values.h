// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/table.h"

namespace kakehashi::feed {

/// What a spreadsheet shows a number as.
enum class NumberStyle { Number, Date, Time, DateAndTime, Duration };

/// Of a format code ("yyyy/m/d", "[$-411]ggge\"年\"m\"月\"d\"日\"", "[h]:mm"); its first section counts.
NumberStyle styleOfFormat(const QString& code);
/// Of a number format that a workbook need not define (ECMA-376 part 1, 18.8.30, with the Japanese ones).
NumberStyle styleOfBuiltIn(int id);

/// A number without grouping: no ".0", no exponent up to fifteen digits, the noise of binary fractions
/// rounded off.
QString plainNumber(double value);

/// The cell of a number that a workbook stores, in the plain form that Cell describes. Times are rounded to
/// the minute.
Cell cellOfNumber(double value, NumberStyle style, bool since1904);

} // namespace kakehashi::feed
