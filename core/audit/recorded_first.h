// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace kakehashi {

/// What leaves the desk is recorded before it is made, both in one transaction: what cannot be recorded is
/// not made, and what could not be made leaves no entry. Returns what `make` gives.
template<typename Record, typename Make>
auto recordedFirst(Database& database, const Record& record, const Make& make)
{
    Transaction transaction(database);
    record();
    auto made = make();
    transaction.commit();
    return made;
}

} // namespace kakehashi
