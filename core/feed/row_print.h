// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/column_map.h"

#include <QCryptographicHash>

namespace kakehashi::feed {

/// What a row's text, read by one map and one version of this program, is known by again: equal prints, equal
/// readings. Kept beside what was read (posting_said), it saves reading a list that comes again.
struct RowPrint
{
    qint64 first = 0;
    qint64 second = 0;
    bool isNull() const { return first == 0 && second == 0; }
    bool operator==(const RowPrint&) const = default;
};

inline std::size_t qHash(const RowPrint& print, std::size_t seed = 0)
{
    return static_cast<std::size_t>(print.first) ^ seed;
}

/// Makes the prints of one list's rows.
class RowPrinter
{
public:
    /// `assumeMasked`: see RowReader.
    RowPrinter(const ColumnMap& map, bool assumeMasked);
    /// Null for a row that has no text of its own.
    RowPrint of(QStringView row);

private:
    QByteArray m_reading; ///< how the rows are read
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

} // namespace kakehashi::feed
