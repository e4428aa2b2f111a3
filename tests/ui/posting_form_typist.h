// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What posting_form_typist types before it is killed.
namespace kakehashi::test::typist {

inline constexpr char16_t institution[] = u"医療法人社団架橋会新宿みなと病院";
inline constexpr char16_t start[] = u"R2.13"; // no date
inline constexpr char16_t remarks[] = u"一行目\n二行目、途中ま";

} // namespace kakehashi::test::typist
