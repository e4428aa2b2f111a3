// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kakehashi::bench {

inline const QDate benchDay(2020, 6, 15);

/// The store of a desk with that many invented postings, made once and kept in benchFolder(): as a draft
/// first, so that what was interrupted is begun again.
QString benchDesk(quint32 postings);

} // namespace kakehashi::bench
