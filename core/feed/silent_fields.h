// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/column_map.h"
#include "core/postings/posting.h"

#include <QStringList>

namespace kakehashi::feed {

/// What a list with these columns cannot say, as no column of it speaks of the item: what is known of it
/// stays. Fields of column M are not among them: a masked list is known by leaving out all of these.
class SilentFields
{
public:
    SilentFields() = default;
    explicit SilentFields(const ColumnMap& map);

    /// Of the columns that this was made of, nearly always the same as of the row before.
    bool isOf(const ColumnMap& map) const;
    /// Keys of the fields that this row says nothing about.
    QStringList of(const Posting& row) const;

private:
    QStringList m_columns; ///< their fields
    QStringList m_always;
    /// Without a column of their own, but other columns may say them: details, the break, the institution's
    /// prefecture.
    QStringList m_whenBlank;
};

} // namespace kakehashi::feed
