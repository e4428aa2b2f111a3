// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kakehashi::feed {

/// The field a column heading means: a dotted key of postings/posting_fields, one of the reader's own for
/// cells that hold several items or one box of several ("employment.period", "hours.range", "pay",
/// "workplace.address", "duties.other", "hours.overtime.yes", ...), or one that the other columns decide
/// ("any_prefecture", "any_facility", "any_address", "any_street", "number"). Empty when the heading is not
/// known.
///
/// Headings are known by what they say, in any width, with or without the sheet's item number (①, (1), １．,
/// 丸1) and notes behind ※: the number itself means nothing, the sheet prints ① twice.
QString fieldOfHeading(const QString& heading);

/// The same for a heading below another that spans several columns (④雇用期間 over 開始).
QString fieldOfHeading(const QString& upper, const QString& lower);

/// True for the name of an item of the sheet that heads others, whether it is a field itself or not
/// (⑫担当者連絡先, ③就業場所).
bool isSectionHeading(const QString& heading);

/// What two writings of one heading have in common: letters and digits, width, kana form and item number
/// aside. Empty only for a heading without any text.
QString headingKey(const QString& heading);

} // namespace kakehashi::feed
