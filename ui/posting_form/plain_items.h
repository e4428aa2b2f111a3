// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/posting_form/entry_item.h"

/// The items of the sheet that are nothing but their fields.
namespace kakehashi::plain_items {

EntryItem* headcount(FormFields& fields);    ///< ②
EntryItem* employment(FormFields& fields);   ///< ④
EntryItem* trial(FormFields& fields);        ///< ⑤
EntryItem* duties(FormFields& fields);       ///< ⑥
EntryItem* pay(FormFields& fields);          ///< ⑦
EntryItem* hours(FormFields& fields);        ///< ⑧
EntryItem* insurance(FormFields& fields);    ///< ⑨
EntryItem* smoking(FormFields& fields);      ///< ⑩
EntryItem* remarks(FormFields& fields);      ///< ⑪
EntryItem* registration(FormFields& fields); ///< ⑬

} // namespace kakehashi::plain_items
