// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kakehashi::bench {

/// A list of that many invented postings as the scheme's sender writes it: CSV in UTF-8 with a mark at its
/// beginning, 39 columns, some cells of several lines. Every other posting is masked by its institution, and
/// still whole, as prefectures get them. Made once and kept in benchFolder().
QString inventedList(quint32 postings);

/// The same rows behind one another as another file: a list sent once more, of which every row is known.
QString repeatedList(quint32 postings);

} // namespace kakehashi::bench
